package org.parlstaff.staffing.jobspec.lint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.jobspec.Application;
import org.parlstaff.staffing.jobspec.JobSpecification;

/** What a specification must have, and what was never filled in. */
final class StructureChecks {

    /** What stands between brackets or braces, and lines and question marks to be written over. */
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]]*]|\\{\\{[^{}]*}}|_{3,}|\\?{3,}");

    private static final Pattern BULLET =
            Pattern.compile("\\s*(?:[·•▪◦●■□➢➤‣✓✔►]|[*–-]\\s|\\(?\\d{1,2}[.)]\\s|\\(?[a-z]\\)\\s).*", Pattern.DOTALL);
    /** A word processor's second kind of bullet, which in Welsh is a word. */
    private static final Pattern LETTER_O = Pattern.compile("\\s*o\\s.*", Pattern.DOTALL);

    private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*");
    private static final Pattern PAGE =
            Pattern.compile("\\b(?:[Pp]age|[Tt]udalen) \\d+ (?:of|o) \\d+\\b|\\b(?:[Pp]age|[Tt]udalen) \\d+$");
    private static final int ABBREVIATION = 10;

    private StructureChecks() {}

    static void parts(SpecFacts facts, SpecRule.Notes notes) {
        JobSpecification spec = facts.spec();
        if (spec.purpose().isEmpty()) {
            notes.note(SpecCode.MISSING_PURPOSE, "/purpose");
        }
        if (spec.duties().stream().allMatch(group -> group.duties().isEmpty())) {
            notes.note(SpecCode.MISSING_DUTIES, "/duties");
        }
        if (spec.criteria().stream().allMatch(group -> group.essential().isEmpty())) {
            notes.note(SpecCode.MISSING_CRITERIA, "/criteria");
        }
        if (spec.application().isEmpty()) {
            notes.note(SpecCode.MISSING_APPLICATION, "/application");
        }
    }

    static void blank(SpecText text, SpecRule.Notes notes) {
        if (NOTHING.matcher(text.text()).matches()) {
            notes.note(SpecCode.BLANK_TEXT, text.pointer());
        }
    }

    static void placeholders(SpecText text, SpecRule.Notes notes) {
        TreeMap<Integer, Integer> places = new TreeMap<>();
        Matcher brackets = BRACKETS.matcher(text.plain());
        while (brackets.find()) {
            places.put(brackets.start(), brackets.end());
            if (!text.isHitAt("asides", brackets.start() + 1)) {
                notes.note(SpecCode.PLACEHOLDER, text.pointer(), brackets.group());
            }
        }
        text.hits(SpecCode.PLACEHOLDER.id())
                .filter(hit -> {
                    Map.Entry<Integer, Integer> around = places.floorEntry(hit.start());
                    return around == null || around.getValue() < hit.end();
                })
                .findFirst()
                .ifPresent(hit -> notes.note(SpecCode.PLACEHOLDER, text.pointer(), text.word(hit)));
    }

    static void qualifications(SpecText text, SpecRule.Notes notes) {
        if (text.tokens().stream().anyMatch(token -> token.word().startsWith("nvq"))
                && text.words().hasAmbiguousNvq(text.plain(), text.language())) {
            notes.note(SpecCode.AMBIGUOUS_QUALIFICATION, text.pointer());
        }
    }

    static void headings(SpecText text, SpecRule.Notes notes) {
        String bare = text.plain().strip();
        if (text.isBullet() && (bare.endsWith(":") || text.words().isHeading(bare, text.language()))) {
            notes.note(SpecCode.HEADING_AS_BULLET, text.pointer(), text.text().strip());
        }
    }

    static void typedBullets(SpecText text, SpecRule.Notes notes) {
        boolean letter = text.language() == Language.ENGLISH
                && LETTER_O.matcher(text.text()).matches();
        if (text.isBullet() && (letter || BULLET.matcher(text.text()).matches())) {
            notes.note(SpecCode.TYPED_BULLET, text.pointer());
        }
    }

    static void pageNumbers(SpecText text, SpecRule.Notes notes) {
        Matcher page = PAGE.matcher(text.plain().strip());
        if (page.find()) {
            notes.note(SpecCode.PAGE_NUMBER, text.pointer(), page.group());
        }
    }

    /** A bullet that says the same as another of its kind; essential and desirable criteria are of one kind. */
    static void duplicates(SpecFacts facts, SpecRule.Notes notes) {
        Map<String, String> first = new HashMap<>();
        for (SpecText text : facts.texts()) {
            if (text.isBullet() && !text.tokens().isEmpty()) {
                String kind = text.pointer().substring(1, text.pointer().indexOf('/', 1)) + text.language();
                String same =
                        text.tokens().stream().map(WordIndex.Token::word).collect(Collectors.joining(" ", kind, ""));
                String other = first.putIfAbsent(same, text.pointer());
                if (other != null) {
                    notes.note(SpecCode.DUPLICATE, text.pointer(), text.text().strip(), other);
                }
            }
        }
    }

    static void closingDate(SpecFacts facts, SpecRule.Notes notes) {
        facts.spec().application().map(Application::closingDate).ifPresent(closing -> {
            LocalDate pay = facts.spec().payOn();
            if (closing.isAfter(pay) || closing.isBefore(pay.minusYears(1))) {
                notes.note(SpecCode.CLOSING_DATE_ODD, "/application/closingDate", closing, pay);
            }
            facts.today()
                    .filter(closing::isBefore)
                    .ifPresent(today ->
                            notes.note(SpecCode.CLOSING_DATE_OVER, "/application/closingDate", closing, today));
        });
    }

    static void capitals(SpecText text, SpecRule.Notes notes) {
        if (text.text().equals(text.text().toUpperCase(Locale.ROOT))
                && text.text().chars().filter(Character::isLetter).count() > ABBREVIATION) {
            notes.note(SpecCode.ALL_CAPITALS, text.pointer());
        }
    }
}
