package org.parlstaff.examples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import org.parlstaff.payscale.IncrementalScale;
import org.parlstaff.payscale.Pay;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayRange;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.progression.Timeline;
import org.parlstaff.staffing.Language;

/** What the program says, in one language. Every sentence and every help text is in the bundles, under the same keys. */
record Words(Language language, ResourceBundle bundle) {

    static Words in(Language language) {
        return new Words(
                language,
                ResourceBundle.getBundle(
                        "org.parlstaff.examples.cli.Words",
                        Locale.forLanguageTag(language.tag()),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    /** The language that the arguments ask for, before anything else of them is looked at: faults and help need one. */
    static Words askedForBy(List<String> args) {
        int place = args.lastIndexOf("--lang");
        boolean welsh = args.contains("--lang=cy")
                || (place >= 0 && place + 1 < args.size() && args.get(place + 1).equals("cy"));
        return in(welsh ? Language.WELSH : Language.ENGLISH);
    }

    /** The locale that the library renders its sentences in. */
    Locale locale() {
        return language.locale();
    }

    /** A sentence, with values in the places that it names in braces. */
    String text(String key, Object... namesAndValues) {
        String text = bundle.getString(key);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            text = text.replace("{" + namesAndValues[i] + "}", show(namesAndValues[i + 1]));
        }
        return text;
    }

    /** A name in this language, or in English where there is no Welsh one. */
    String name(String english, Optional<String> welsh) {
        return language == Language.WELSH ? welsh.orElse(english) : english;
    }

    /** A number with commas between thousands, in both languages. */
    String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Why a timeline ends. */
    String reason(Timeline.Ending ending) {
        return ending.code() + ": " + ending.reason().text(locale());
    }

    /** The figures of a scale: points side by side, or the ends of a range. */
    String figures(PayScale scale) {
        if (scale instanceof PayRange range && !range.hasMinimum()) {
            return text("scheme-show.up-to", "maximum", shown(range.maximum()));
        }
        String separator = scale instanceof IncrementalScale ? " / " : " – ";
        return scale.figures().stream().map(this::shown).collect(Collectors.joining(separator));
    }

    private String shown(PayFigure figure) {
        return figure.findAmount().map(this::show).orElseGet(() -> text("not-known"));
    }

    /** A value as people write it: £26,345.00, or 1 April 2026. */
    String show(Object value) {
        if (value instanceof Pay pay) {
            return (pay.currency().equals("GBP") ? "£" : pay.currency() + " ")
                    + String.format(Locale.ROOT, "%,.2f", pay.pounds());
        } else if (value instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", locale()).format(day);
        } else if (value instanceof Span span) {
            return span.text(locale());
        } else if (value instanceof List<?> list) {
            return list.stream().map(this::show).collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
