package org.parlstaff.staffing.jobspec;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.format.Texts;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.document.Block.Fact;
import org.parlstaff.staffing.document.Phrase;

/** The fixed sentences of documents, in one language. */
record Wording(Language language) {

    static final Texts TEXTS =
            new Texts(tag -> Wording.class.getResourceAsStream("JobSpecification_" + tag + ".properties"));

    private static final Map<Language, Map<String, Phrase>> FIXED =
            Map.of(Language.ENGLISH, new ConcurrentHashMap<>(), Language.WELSH, new ConcurrentHashMap<>());

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
        return TEXTS.text(key, values, language.locale());
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

    /** What is to be known of figures of that standing. */
    Phrase standing(Standing standing) {
        return phrase("standing." + id(standing));
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

    List<Phrase> phrases(List<Bilingual> texts) {
        return texts.stream().map(this::phrase).filter(text -> !text.isBlank()).toList();
    }

    Fact fact(String key, Phrase detail) {
        return fact(key, List.of(detail));
    }

    Fact fact(String key, List<Phrase> details) {
        return new Fact(phrase(key), details);
    }

    /** A length of time with its units named first in Welsh, so that no number has to mutate a noun. */
    String period(Period period) {
        List<String> parts = new ArrayList<>();
        part(parts, "year", period.getYears());
        part(parts, "month", period.getMonths());
        part(parts, "day", period.getDays());
        return String.join(", ", parts);
    }

    private void part(List<String> parts, String unit, int number) {
        if (number != 0) {
            parts.add(text("period." + unit + (number == 1 ? "" : "s"), Map.of("number", number)));
        }
    }
}
