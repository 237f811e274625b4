package org.parlstaff.staffing.jobspec.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.PayBand;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.RuleAnswer;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.staffing.Grading;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Post;

/** Whether the scheme knows the post, and what a text says of pay. */
final class PayChecks {

    private static final Pattern AMOUNT =
            Pattern.compile("£\\s?(?:\\d[\\d,.]*\\d|\\d)(?:\\s?(?:[kKmM]|million|thousand|miliwn|mil)\\b)?");

    private PayChecks() {}

    static void scheme(SpecFacts facts, SpecRule.Notes notes) {
        if (facts.scheme().isEmpty()) {
            notes.note(
                    SpecCode.PAY_SCHEME_NOT_KNOWN,
                    "/post/scheme",
                    facts.spec().post().scheme());
        }
    }

    static void pay(SpecFacts facts, SpecRule.Notes notes) {
        facts.scheme().ifPresent(scheme -> {
            PayAnswer answer = facts.spec().post().pay(scheme.on(facts.spec().payOn()));
            if (answer instanceof PayAnswer.Refused refused) {
                notes.note(SpecCode.PAY_NOT_KNOWN, "/post/band", refused.reason());
            } else if (answer instanceof PayAnswer.Found found) {
                Stream.of(found.scale().minimum(), found.scale().maximum())
                        .filter(PayFigure.NotKnown.class::isInstance)
                        .findFirst()
                        .ifPresent(figure -> notes.note(
                                SpecCode.PAY_NOT_KNOWN,
                                "/post/band",
                                Reason.of(
                                        Reason.Code.FIGURE_NOT_KNOWN,
                                        "band",
                                        facts.spec().post().band(),
                                        "why",
                                        figure)));
            }
        });
    }

    static void term(SpecFacts facts, SpecRule.Notes notes) {
        facts.spec()
                .post()
                .appointment()
                .endDate()
                .filter(end -> !end.isAfter(facts.spec().payOn()))
                .ifPresent(end -> notes.note(SpecCode.TERM_OVER, "/post/appointment/endDate"));
    }

    static void hours(SpecFacts facts, SpecRule.Notes notes) {
        WeeklyHours hours = facts.spec().post().weeklyHours();
        facts.scheme().ifPresent(scheme -> {
            if (scheme.rule(PayRule.FULL_TIME_HOURS, facts.spec().payOn())
                            instanceof RuleAnswer.Found<WeeklyHours> limit
                    && hours.compareTo(limit.value()) > 0) {
                notes.note(SpecCode.HOURS_ABOVE_FULL_TIME, "/post/weeklyHours", hours, limit.value());
            }
        });
    }

    static void families(SpecFacts facts, SpecRule.Notes notes) {
        facts.scheme()
                .ifPresent(scheme ->
                        families(scheme, facts.spec().payOn(), facts.spec().post(), notes));
    }

    private static void families(PayScheme scheme, LocalDate day, Post post, SpecRule.Notes notes) {
        Grading grading = new Grading(scheme, day);
        for (int i = 0; i < post.families().size(); i++) {
            String family = post.families().get(i);
            String pointer = "/post/families/" + i;
            switch (grading.familyFit(List.of(family), Optional.of(post.band()))) {
                case UNKNOWN -> notes.note(SpecCode.FAMILY_NOT_KNOWN, pointer, family);
                case OTHER -> {
                    if (i == 0) { // the one that the post is graded in
                        notes.note(SpecCode.FAMILY_OF_ANOTHER_BAND, pointer, family, post.band());
                    }
                }
                case RIGHT, BLENDED -> {}
            }
        }
    }

    static void title(SpecFacts facts, SpecRule.Notes notes) {
        Post post = facts.spec().post();
        Optional<PayBand> worded = facts.scheme()
                .flatMap(scheme -> scheme.findBand(post.band()))
                .filter(band -> !band.titleWords().isEmpty());
        if (worded
                .isPresent()) { // with one of the words a title is right, and without it nothing else is wrong with it
            titleWords(worded.get(), post, notes);
            return;
        }
        facts.scheme()
                .ifPresent(scheme -> post.title().en().ifPresent(title -> {
                    Grading grading = new Grading(scheme, facts.spec().payOn());
                    switch (grading.titleFit(title, Optional.of(post.band()))) {
                        case NOT_LISTED -> notes.note(SpecCode.TITLE_NOT_LISTED, "/post/title/en", title);
                        case OTHER_BAND ->
                            notes.note(
                                    SpecCode.TITLE_OF_ANOTHER_BAND,
                                    "/post/title/en",
                                    title,
                                    grading.bandsOf(title).get(0));
                        case RIGHT, NO_LIST -> {} // without a list nothing can be said of a title
                    }
                }));
    }

    private static void titleWords(PayBand band, Post post, SpecRule.Notes notes) {
        for (Language language : Language.values()) {
            post.title()
                    .in(language)
                    .filter(title -> !band.hasWordIn(title))
                    .ifPresent(title -> notes.note(
                            SpecCode.TITLE_WORD_MISSING,
                            "/post/title/" + language.tag(),
                            String.join(", ", band.titleWords()),
                            title));
        }
    }

    static void amounts(SpecText text, SpecRule.Notes notes) {
        if (text.plain().indexOf('£') < 0) {
            return;
        }
        text.sentences()
                .filter(sentence -> sentence.has("pay") || !sentence.has("other-amounts"))
                .forEach(sentence -> {
                    Matcher amounts = AMOUNT.matcher(sentence.words());
                    while (amounts.find()) {
                        notes.note(SpecCode.TYPED_AMOUNT, text.pointer(), amounts.group());
                    }
                });
    }

    static void proRata(SpecText text, SpecRule.Notes notes) {
        if (!text.has(SpecCode.PRO_RATA_IN_WORDS.id())) {
            return;
        }
        text.sentences()
                .filter(sentence -> sentence.has("pay") || !sentence.has("leave"))
                .flatMap(sentence -> sentence.hits(SpecCode.PRO_RATA_IN_WORDS.id()))
                .findFirst()
                .ifPresent(hit -> notes.note(SpecCode.PRO_RATA_IN_WORDS, text.pointer(), text.word(hit)));
    }

    static void increments(SpecText text, SpecRule.Notes notes) {
        boolean spoken = text.has(SpecCode.INCREMENT_OUT_OF_REACH.id()) || text.has("increment-days");
        if (spoken && text.facts().neverPaysIncrement()) {
            text.first(SpecCode.INCREMENT_OUT_OF_REACH.id())
                    .or(() -> text.sentences()
                            .filter(sentence -> sentence.has("pay"))
                            .flatMap(sentence -> sentence.hits("increment-days"))
                            .findFirst()
                            .map(text::word))
                    .ifPresent(word -> notes.note(SpecCode.INCREMENT_OUT_OF_REACH, text.pointer(), word));
        }
    }
}
