package org.parlstaff.payscale.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.Pay;

/**
 * The sentences of one bundle in English and Welsh, with values put in late.
 *
 * <p>A sentence names its values in braces: {@code Minimum of the band: {minimum}}. A name that has no value, and a
 * language without a bundle, are errors: there is no fallback to another language.
 */
public final class Texts {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");
    private static final Set<String> LANGUAGES = Set.of("en", "cy");

    private final Function<String, @Nullable InputStream> resources;
    private final Map<String, PropertyResourceBundle> bundles = new ConcurrentHashMap<>();

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
     * @param locale English or Welsh
     * @return the sentence
     * @throws IllegalArgumentException if the language is neither English nor Welsh
     */
    public String text(String key, Map<String, ?> values, Locale locale) {
        Matcher places = PLACE.matcher(bundle(locale).getString(key));
        StringBuilder text = new StringBuilder();
        while (places.find()) {
            Object value = values.get(places.group(1));
            if (value == null) {
                throw new IllegalStateException(
                        "sentence must have a value for each place: " + key + " {" + places.group(1) + "}");
            }
            places.appendReplacement(text, Matcher.quoteReplacement(show(value, locale)));
        }
        return places.appendTail(text).toString();
    }

    /**
     * Shows one value as a person writes it.
     *
     * @param value an amount of pay, a day, a number, a text, or a list of these
     * @param locale English or Welsh
     * @return the value, such as {@code £26,345.00} or {@code 21 Tachwedd 2026}
     */
    public static String show(Object value, Locale locale) {
        if (value instanceof Pay pay) {
            return symbol(pay.currency()) + number(pay.pounds());
        } else if (value instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
        } else if (value instanceof BigDecimal number) {
            return number(number);
        } else if (value instanceof List<?> list) {
            return list.stream().map(item -> show(item, locale)).collect(Collectors.joining(", "));
        } else {
            return value.toString();
        }
    }

    /** Numbers are written alike in English and in Welsh: commas between thousands, a point before decimals. */
    private static String number(BigDecimal value) {
        String plain = value.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return THOUSANDS.matcher(whole).replaceAll(",") + (point < 0 ? "" : plain.substring(point));
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
     * @param locale English or Welsh
     * @return the keys
     */
    public Set<String> keys(Locale locale) {
        return bundle(locale).keySet();
    }

    private PropertyResourceBundle bundle(Locale locale) {
        String language = locale.getLanguage();
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("language must be English or Welsh: " + locale.toLanguageTag());
        }
        return bundles.computeIfAbsent(language, this::load);
    }

    private PropertyResourceBundle load(String language) {
        try (InputStream in = resources.apply(language)) {
            return new PropertyResourceBundle(new InputStreamReader(
                    Objects.requireNonNull(in, "bundle must be in the jar: " + language), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
