package org.parlstaff.payscale.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.Pay;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.Span;

/**
 * The sentences of one bundle in English and Welsh, with values put in late.
 *
 * <p>A sentence names its values in braces: {@code Minimum of the band: {minimum}}. A name that has no value is an error. Who
 * reads Welsh gets Welsh, everybody else English.
 */
public final class Texts {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int SENTENCE = 128;
    private static final String NO_PENCE = ".00";
    private static final int CURRENCY = "GBP ".length();
    private static final String ENGLISH = "en";
    private static final String WELSH = "cy";
    private static final DateTimeFormatter WELSH_DAY = DAY.withLocale(Locale.forLanguageTag(WELSH));

    private final Function<String, @Nullable InputStream> resources;
    private final Map<String, Bundle> bundles = new ConcurrentHashMap<>();

    /**
     * Names where the bundles are.
     *
     * @param resources opens the bundle of a language, {@code en} or {@code cy}, as a resource of the module that owns it
     */
    public Texts(Function<String, @Nullable InputStream> resources) {
        this.resources = resources;
    }

    /**
     * Renders one sentence.
     *
     * @param key the key of the sentence
     * @param values what goes into its places, by name
     * @param locale the reader's language: Welsh, or any other for English
     * @return the sentence
     */
    public String text(String key, Map<String, ?> values, Locale locale) {
        StringBuilder text = new StringBuilder(SENTENCE);
        List<String> parts = bundle(locale).parts(key);
        for (int i = 0; i < parts.size(); i++) {
            if (i % 2 == 0) {
                text.append(parts.get(i));
                continue;
            }
            Object value = values.get(parts.get(i));
            if (value == null) {
                throw new IllegalStateException(
                        "sentence must have a value for each place: " + key + " {" + parts.get(i) + "}");
            }
            append(text, value, locale);
        }
        return text.toString();
    }

    /**
     * Shows one value as a person writes it.
     *
     * @param value an amount of pay, a day, a number, a reason, a rule, a figure that is not known, a text, or a list of these
     * @param locale the reader's language: Welsh, or any other for English
     * @return the value, such as {@code £26,345.00} or {@code 21 Tachwedd 2026}
     */
    public static String show(Object value, Locale locale) {
        StringBuilder text = new StringBuilder();
        append(text, value, locale);
        return text.toString();
    }

    /**
     * Writes amounts of pay without pence if none of them has any, such as {@code £26,345}.
     *
     * @param values what goes into the places of one sentence
     * @param locale English or Welsh
     * @return the same values; the amounts are texts if each is of whole pounds
     */
    public static Map<String, ?> withoutPence(Map<String, ?> values, Locale locale) {
        boolean pay = false;
        for (Object value : values.values()) {
            if (value instanceof Pay amount) {
                if (!isWhole(amount)) {
                    return values;
                }
                pay = true;
            }
        }
        if (!pay) {
            return values;
        }
        Map<String, Object> whole = new HashMap<>(values);
        whole.replaceAll((name, value) -> value instanceof Pay amount ? withoutPence(amount, locale) : value);
        return whole;
    }

    /**
     * Writes an amount of pay without pence if it has none.
     *
     * @param amount the amount
     * @param locale English or Welsh
     * @return the amount, such as {@code £26,345} or {@code £17,062.50}
     */
    public static String withoutPence(Pay amount, Locale locale) {
        String shown = show(amount, locale);
        return isWhole(amount) ? shown.substring(0, shown.length() - NO_PENCE.length()) : shown;
    }

    /**
     * Returns whether an amount has no pence.
     *
     * @param amount the amount
     * @return whether it is of whole pounds
     */
    public static boolean isWhole(Pay amount) {
        return amount.toString().endsWith(NO_PENCE);
    }

    private static void append(StringBuilder text, Object value, Locale locale) {
        if (value instanceof Pay pay) {
            number(text.append(symbol(pay.currency())), pay.toString(), CURRENCY);
        } else if (value instanceof LocalDate day) {
            (isWelsh(locale) ? WELSH_DAY : DAY).formatTo(day, text);
        } else if (value instanceof Span span) {
            text.append(span.text(locale));
        } else if (value instanceof Reason reason) {
            text.append(reason.text(locale));
        } else if (value instanceof PayFigure.NotKnown figure) {
            text.append(figure.text(locale));
        } else if (value instanceof PayRule<?> rule) {
            text.append(rule.text(locale));
        } else if (value instanceof BigDecimal number) {
            number(text, number.toPlainString(), 0);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                append(i == 0 ? text : text.append(", "), list.get(i), locale);
            }
        } else {
            text.append(Legible.of(value.toString()));
        }
    }

    /** Numbers are written alike in English and in Welsh: commas between thousands, a point before decimals. */
    private static void number(StringBuilder text, String plain, int from) {
        int point = plain.indexOf('.', from);
        int end = point < 0 ? plain.length() : point;
        int first = plain.charAt(from) == '-' ? from + 1 : from;
        for (int place = from; place < end; place++) {
            if (place > first && (end - place) % 3 == 0) {
                text.append(',');
            }
            text.append(plain.charAt(place));
        }
        text.append(plain, end, plain.length());
    }

    private static String symbol(String currency) {
        return switch (currency) {
            case "GBP" -> "£";
            case "EUR" -> "€";
            default -> currency + "\u00a0";
        };
    }

    /**
     * Returns the keys of a bundle.
     *
     * @param locale the reader's language: Welsh, or any other for English
     * @return the keys
     */
    public Set<String> keys(Locale locale) {
        return bundle(locale).sentences.keySet();
    }

    /**
     * Tells which of the two languages somebody reads.
     *
     * @param locale the reader's language
     * @return whether it is Welsh, of whatever country; anybody else reads English
     */
    public static boolean isWelsh(Locale locale) {
        return locale.getLanguage().equals(WELSH);
    }

    private Bundle bundle(Locale locale) {
        return bundles.computeIfAbsent(isWelsh(locale) ? WELSH : ENGLISH, this::load);
    }

    private Bundle load(String language) {
        try (InputStream in = resources.apply(language)) {
            return new Bundle(new PropertyResourceBundle(new InputStreamReader(
                    Objects.requireNonNull(in, "bundle must be in the jar: " + language), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentences of one language, each taken apart once: words, the name of a place, words, and so on. */
    private static final class Bundle {

        private final PropertyResourceBundle bundle;
        private final Map<String, List<String>> sentences = new HashMap<>();

        Bundle(PropertyResourceBundle bundle) {
            this.bundle = bundle;
            for (String key : bundle.keySet()) {
                String sentence = bundle.getString(key);
                List<String> parts = new ArrayList<>();
                Matcher places = PLACE.matcher(sentence);
                int end = 0;
                while (places.find()) {
                    parts.add(sentence.substring(end, places.start()));
                    parts.add(places.group(1));
                    end = places.end();
                }
                parts.add(sentence.substring(end));
                sentences.put(key, List.copyOf(parts));
            }
        }

        List<String> parts(String key) {
            List<String> parts = sentences.get(key);
            return parts == null ? List.of(bundle.getString(key)) : parts; // which says what is missing
        }
    }
}
