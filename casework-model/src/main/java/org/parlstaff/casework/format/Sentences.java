package org.parlstaff.casework.format;

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
 * The sentences of one package: {@code texts_en.properties} and {@code texts_cy.properties} beside its classes.
 *
 * <p>Welsh is spoken for a Welsh locale and English for every other one. Neither the default locale nor a parent bundle
 * is ever looked at. Sentences are immutable and safe to share between threads.
 */
public final class Sentences {

    /** Labels of constants, and what is said of cases, lifecycles and logs. */
    public static final Sentences CASE = in("/org/parlstaff/casework/");

    /** What is said of deadlines and time limits. */
    public static final Sentences CLOCK = in("/org/parlstaff/casework/clock/");

    /** What is said of disclosure, retention and personal values. */
    public static final Sentences PRIVACY = in("/org/parlstaff/casework/privacy/");

    /** What a person is told of what is held on them. */
    public static final Sentences PERSON = in("/org/parlstaff/casework/person/");

    private static final String WELSH = "cy";

    private final ResourceBundle english;
    private final ResourceBundle welsh;

    private Sentences(ResourceBundle english, ResourceBundle welsh) {
        this.english = english;
        this.welsh = welsh;
    }

    static Sentences in(String folder) {
        return new Sentences(read(folder + "texts_en.properties"), read(folder + "texts_cy.properties"));
    }

    /**
     * Returns the key under which a constant is labelled: the name of the type it is nested in stands in front, so that
     * two types called Status differ.
     *
     * @param constant the constant
     * @return the key, such as {@code case.enquiry-status.sent}
     */
    public static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        Class<?> nest = type.getEnclosingClass();
        String owner = nest == null ? "" : kebab(nest.getSimpleName()) + "-";
        return "case." + owner + kebab(type.getSimpleName()) + "." + name(constant);
    }

    /**
     * Returns the key under which a value is labelled that is written like a constant.
     *
     * @param type the type, in kebab case
     * @param id the value, in capital letters
     * @return the key, such as {@code case.chamber.senedd}
     */
    public static String key(String type, String id) {
        return "case." + type + "." + id.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the name of a constant as it stands in codes and keys.
     *
     * @param constant the constant
     * @return the name in kebab case
     */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /**
     * Says whether there is a sentence.
     *
     * @param key its name
     * @return whether both languages have it
     */
    public boolean has(String key) {
        return english.containsKey(key);
    }

    /**
     * Renders a sentence.
     *
     * <p>Days are written out in the language of the sentence, and lists with commas. Characters of a text that hide or pass
     * for others say which they are.
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
        return format(spoken, (isWelsh ? welsh : english).getString(key), arguments);
    }

    /**
     * Fills the gaps of a sentence.
     *
     * @param spoken the language of the sentence
     * @param sentence the sentence
     * @param arguments what fills its gaps
     * @return the sentence as people read it
     */
    public static String format(Locale spoken, String sentence, Object... arguments) {
        Object[] written = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            written[i] = write(spoken, arguments[i]);
        }
        return new MessageFormat(sentence, spoken).format(written);
    }

    /**
     * Checks a sentence that an office writes.
     *
     * @param sentence the sentence
     * @return the sentence
     * @throws IllegalArgumentException if its gaps are not like those of ours
     */
    public static String checked(String sentence) {
        try {
            if (!sentence.isBlank()
                    && !new MessageFormat(sentence, Locale.ROOT).toPattern().isEmpty()) {
                return sentence;
            }
        } catch (IllegalArgumentException e) { // said below, in our own words
            throw new IllegalArgumentException("sentence must have its gaps as {0}, {1}: " + sentence, e);
        }
        throw new IllegalArgumentException("sentence must not be blank: " + sentence);
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
        return argument instanceof String text ? Legible.of(text) : argument;
    }

    private static ResourceBundle read(String name) {
        try (InputStream in = Sentences.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new MissingResourceException(name + " is missing from the jar", name, "");
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
