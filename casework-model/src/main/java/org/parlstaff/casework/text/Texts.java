package org.parlstaff.casework.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sentences of one package: {@code texts_en.properties} and {@code texts_cy.properties} beside a class.
 *
 * <p>Welsh is spoken for a Welsh locale and English for every other one. Neither the default locale nor a parent bundle
 * is ever looked at. Texts are immutable and safe to share between threads.
 */
public final class Texts {

    private static final String WELSH = "cy";

    private final ResourceBundle english;
    private final ResourceBundle welsh;

    private Texts(ResourceBundle english, ResourceBundle welsh) {
        this.english = english;
        this.welsh = welsh;
    }

    /**
     * Reads the two bundles that lie in the package of a class of this module.
     *
     * @param neighbour a class in the same package as the bundles
     * @return the sentences
     */
    public static Texts beside(Class<?> neighbour) {
        return new Texts(read(neighbour, "texts_en.properties"), read(neighbour, "texts_cy.properties"));
    }

    /**
     * Renders a sentence.
     *
     * <p>Days are written out in the language of the sentence, and lists with commas.
     *
     * @param locale the language to speak
     * @param key the name of the sentence
     * @param arguments what fills its gaps
     * @return the sentence
     * @throws MissingResourceException if no sentence has that name
     */
    public String render(Locale locale, String key, Object... arguments) {
        boolean isWelsh = locale.getLanguage().equals(WELSH);
        Locale spoken = isWelsh || locale.getLanguage().equals("en") ? locale : Locale.UK;
        Object[] written = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            written[i] = write(spoken, arguments[i]);
        }
        return new MessageFormat((isWelsh ? welsh : english).getString(key), spoken).format(written);
    }

    /** {@return the names of all English sentences} */
    public Set<String> englishKeys() {
        return Set.copyOf(english.keySet());
    }

    /** {@return the names of all Welsh sentences} */
    public Set<String> welshKeys() {
        return Set.copyOf(welsh.keySet());
    }

    private static Object write(Locale spoken, Object argument) {
        if (argument instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", spoken).format(day);
        }
        if (argument instanceof Collection<?> many) {
            return many.stream().map(one -> write(spoken, one).toString()).collect(Collectors.joining(", "));
        }
        return argument;
    }

    private static ResourceBundle read(Class<?> neighbour, String name) {
        try (InputStream in = neighbour.getResourceAsStream(name)) {
            if (in == null) {
                throw new MissingResourceException(name + " is not beside " + neighbour.getName(), name, "");
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
