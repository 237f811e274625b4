package org.parlstaff.casework;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.parlstaff.casework.format.CaseJson;
import org.parlstaff.casework.format.JsonFile;
import org.parlstaff.casework.format.Sentences;
import org.parlstaff.casework.privacy.DisclosureDecision;

/**
 * Why something is not so: a permanent code with its values, such as {@code case.guard.hold-not-over} with the day it ends.
 *
 * <p>Programs read the code, people the text; nobody parses the text. Values are days, numbers, ids and constants of this
 * module, in the order the text needs them.
 *
 * @param code the code, in kebab case with its area in front
 * @param values the values
 * @param sentences what an office's own guard says, by language; none for a reason of this module
 */
public record Reason(String code, List<Object> values, Map<String, String> sentences) implements JsonForm {

    private static final Pattern OWN = Pattern.compile("(case\\.(guard|json|part|step|table)|lifecycle|log|office)\\.");

    /**
     * Creates a reason.
     *
     * @param code the code, in kebab case with its area in front
     * @param values the values
     * @param sentences what an office's own guard says, by language; none for a reason of this module
     */
    public Reason {
        requireNonNull(code, "code");
        values = List.copyOf(values);
        requireNonNull(sentences, "sentences");
    }

    /**
     * Creates a reason that is said in the words of this module.
     *
     * @param code the code, in kebab case with its area in front
     * @param values the values
     */
    public Reason(String code, List<Object> values) {
        this(code, values, Map.of());
    }

    /**
     * Returns a reason.
     *
     * @param code the code, in kebab case with its area in front
     * @param values the values
     * @return the reason
     */
    public static Reason of(String code, Object... values) {
        return new Reason(code, List.of(values));
    }

    /**
     * Returns the reason as people read it.
     *
     * @param locale the language, English or Welsh; any other language gets English, unless the guard speaks it
     * @return the text, or the code alone if an office made the code up itself and gave no sentence for it
     */
    public String text(Locale locale) {
        String own = sentences.get(locale.getLanguage());
        if (own != null) {
            return Sentences.format(locale, own, labelled(locale));
        }
        for (Sentences sentences : List.of(Sentences.CASE, Sentences.PRIVACY)) {
            if (sentences.has(code)) {
                return sentences.render(locale, code, labelled(locale));
            }
        }
        if (!sentences.isEmpty()) {
            String language = sentences.containsKey("en")
                    ? "en"
                    : sentences.keySet().iterator().next();
            Locale spoken = Locale.forLanguageTag(language);
            return Sentences.format(spoken, sentences.getOrDefault(language, code), labelled(spoken));
        }
        return code;
    }

    /** {@return the code and the values, without the text, for which a reader's language is needed} */
    @Override
    public Object json() {
        return JsonFile.parsed(CaseJson.write(this));
    }

    /**
     * Writes the reason with its code, its values and the text that people read.
     *
     * @param locale the language of the text
     * @return the JSON, on one line
     */
    public String toJson(Locale locale) {
        return CaseJson.write(this, locale);
    }

    /**
     * Returns the codes of this module, to which an office may add its own.
     *
     * @return every code a reason of this module may have, in alphabetical order
     */
    public static SortedSet<String> codes() {
        SortedSet<String> codes = new TreeSet<>();
        for (String key : Sentences.CASE.englishKeys()) {
            if (OWN.matcher(key).lookingAt()) {
                codes.add(key);
            }
        }
        for (DisclosureDecision.Code code : DisclosureDecision.Code.values()) {
            codes.add(code.id());
        }
        return Collections.unmodifiableSortedSet(codes);
    }

    private Object[] labelled(Locale locale) {
        return values.stream()
                .map(value -> value instanceof Labelled constant ? constant.label(locale) : value)
                .toArray();
    }
}
