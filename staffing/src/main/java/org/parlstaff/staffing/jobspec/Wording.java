package org.parlstaff.staffing.jobspec;

import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.parlstaff.payscale.format.Texts;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.document.Block.Fact;
import org.parlstaff.staffing.document.Phrase;

/** The fixed sentences of documents, in one language. */
record Wording(Language language) {

    static final Texts TEXTS =
            new Texts(tag -> Wording.class.getResourceAsStream("JobSpecification_" + tag + ".properties"));

    private static final Pattern EMPTY_LINE = Pattern.compile("\\R[\\h]*\\R");

    private static final Map<Language, Map<String, Phrase>> FIXED =
            Map.of(Language.ENGLISH, new ConcurrentHashMap<>(), Language.WELSH, new ConcurrentHashMap<>());

    private static final Map<Language, List<String>> SIGNS_OF_OTHER_DUTIES = new ConcurrentHashMap<>();

    /** The constant as bundles write it, in kebab case. */
    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Bilingual inBoth(String key) {
        return Bilingual.of(
                TEXTS.text(key, Map.of(), Language.ENGLISH.locale()),
                TEXTS.text(key, Map.of(), Language.WELSH.locale()));
    }

    String text(String key, Map<String, ?> values) {
        return TEXTS.text(key, Texts.withoutPence(values, language.locale()), language.locale());
    }

    Phrase phrase(String key, Map<String, ?> values) {
        return Phrase.of(text(key, values), language);
    }

    /** A sentence that takes no value is the same phrase in every document. */
    Phrase phrase(String key) {
        return Objects.requireNonNull(FIXED.get(language)).computeIfAbsent(key, fixed -> phrase(fixed, Map.of()));
    }

    boolean has(String key) {
        return TEXTS.keys(language.locale()).contains(key);
    }

    Optional<Phrase> find(String key) {
        return has(key) ? Optional.of(phrase(key)) : Optional.empty();
    }

    /** What tells that a duty is the one for all other work, each without its first letter, which may be a capital. */
    List<String> signsOfOtherDuties() {
        return SIGNS_OF_OTHER_DUTIES.computeIfAbsent(
                language,
                of -> Arrays.stream(text("duties.rest.signs", Map.of()).split(", ", -1))
                        .map(sign -> sign.substring(1))
                        .toList());
    }

    /** A name of the scheme's, in its own language where it has none in this one. */
    Phrase name(String english, Optional<String> welsh) {
        return language == Language.WELSH && welsh.isPresent()
                ? Phrase.of(welsh.get(), Language.WELSH)
                : Phrase.of(english, Language.ENGLISH);
    }

    /** A text of the specification; whoever asks has checked that it is given. */
    Phrase phrase(Bilingual text) {
        return Phrase.of(text.in(language).orElseThrow(), language);
    }

    /** A text of the specification unless it is blank, which is as if it were not given. */
    Optional<Phrase> find(Optional<Bilingual> text) {
        return text.map(this::phrase).filter(phrase -> !phrase.isBlank());
    }

    /** The paragraphs of a text, which have an empty line between them. */
    List<Phrase> paragraphs(Optional<Bilingual> text) {
        String given = text.flatMap(own -> own.in(language)).orElse("");
        if (given.isBlank()) {
            return List.of();
        } else if (given.indexOf('\n') < 0) {
            return List.of(Phrase.of(given.strip(), language));
        }
        return Arrays.stream(EMPTY_LINE.split(given, -1))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> Phrase.of(paragraph.strip(), language))
                .toList();
    }

    List<Phrase> phrases(List<Bilingual> texts) {
        return texts.stream().map(this::phrase).filter(text -> !text.isBlank()).toList();
    }

    Fact fact(String key, Phrase detail) {
        return fact(key, List.of(detail));
    }

    Fact fact(String key, List<Phrase> details) {
        return new Fact(phrase(key), details);
    }

    /** A length of time; a noun mutates as the number before it asks for. */
    String period(Period period) {
        List<String> parts = new ArrayList<>();
        part(parts, "year", period.getYears());
        part(parts, "month", period.getMonths());
        part(parts, "day", period.getDays());
        return String.join(", ", parts);
    }

    private void part(List<String> parts, String unit, int number) {
        if (number != 0) {
            parts.add(number + " " + noun(text("period." + unit, Map.of()), number));
        }
    }

    /** The form for the number, out of forms like {@code 1=year|years}, whose last is for any other number. */
    private static String noun(String forms, int number) {
        String sign = number + "=";
        String noun = "";
        for (String form : forms.split("\\|", -1)) {
            if (form.startsWith(sign)) {
                return form.substring(sign.length());
            }
            noun = form;
        }
        return noun;
    }
}
