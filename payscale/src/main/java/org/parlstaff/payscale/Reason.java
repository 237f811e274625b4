package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parlstaff.payscale.format.Texts;

/**
 * Why there is no answer, or why a timeline ends: a permanent code with its values, such as {@code pay.day-not-covered} with
 * the scheme, the band and the day.
 *
 * <p>Programs read the code, people the text; nobody parses the text. Values are pay, days, numbers, ids and figures, by name.
 *
 * @param code the code
 * @param values what the text speaks of, by name, in order
 */
@JsonPropertyOrder({"code", "values"})
public record Reason(Code code, Map<String, Object> values) implements JsonForm {

    private static final Texts TEXTS =
            new Texts(language -> Reason.class.getResourceAsStream("Reason_" + language + ".properties"));

    /** Values that not every reason of a code has; where one is there, the text names it. */
    private static final List<String> MAYBE = List.of("area", "knownOn", "point", "workerClass");

    /**
     * Copies the values.
     *
     * @param code the code
     * @param values what the text speaks of, by name, in order
     */
    public Reason {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Why there is no answer. */
    public enum Code {
        /** No table of the scheme covers the day. */
        DAY_NOT_COVERED,
        /** The scheme has no such band. */
        NO_SUCH_BAND,
        /** The scheme has no such area. */
        NO_SUCH_AREA,
        /** The band is paid by area, and no area was named. */
        AREA_NEEDED,
        /** The band exists, and no source gives what it pays. */
        NOT_KNOWN,
        /** No source gives a bound or a pay point that decides. */
        FIGURE_NOT_KNOWN,
        /** The table does not say when it was published, so what was known on a day cannot be told. */
        PUBLICATION_DAY_NOT_KNOWN,
        /** No source gives the rule for the day. */
        RULE_NOT_KNOWN,
        /** There is no wage floor of that id. */
        NO_SUCH_FLOOR,
        /** No source gives the rate of the wage floor for the day and the class of workers. */
        FLOOR_NOT_KNOWN,
        /** No source gives a statutory wage floor of the place for the day. */
        STATUTORY_FLOOR_NOT_KNOWN,
        /** The scheme does not say where its employees work, in law, and so which statutory wage floor holds. */
        JURISDICTION_NOT_KNOWN,
        /** The scale has no such pay point. */
        NO_SUCH_POINT,
        /** An anniversary falls on a day that its month does not have, and nobody has settled what becomes of it. */
        LEAP_DAY_NOT_SETTLED,
        /** The scale binds, and the salary is below its minimum. */
        BELOW_MINIMUM,
        /** The scale binds, and the salary is above its maximum and not protected. */
        ABOVE_MAXIMUM,
        /** The scale binds, and the salary lies between two of its pay points. */
        NOT_ON_PAY_POINT,
        /** The scale has come to have pay points, and the person has a salary and no pay point. */
        POINT_NEEDED,
        /** The salary is that of a pay point whose number no source gives. */
        POINT_NUMBER_NOT_KNOWN,
        /** The contracted hours are more than those of a full-time week, for which the scale pays. */
        HOURS_ABOVE_FULL_TIME,
        /** No source gives a rule for placing somebody who moves to the band, and the caller passed none. */
        PLACEMENT_NOT_SETTLED,
        /** The rule of a move is known, and no figure of the new band is the rise that it asks for. */
        NO_RISE,
        /** A move is to keep the number of the pay point, and there is none before the move or none in the new band. */
        NO_POINT_TO_KEEP,
        /** A placement policy of the caller's own gives no place. */
        NOT_PLACED,
        /** The span that was asked for is over. */
        SPAN_OVER,
        /** The fixed term is over. */
        TERM_OVER;

        private final String id = "pay." + name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** {@return the permanent code, such as {@code pay.day-not-covered}} */
        @JsonValue
        public String id() {
            return id;
        }

        /** {@return the permanent code, such as {@code pay.day-not-covered}} */
        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * Returns a reason with its values.
     *
     * @param code the code
     * @param namesAndValues the name of a value, the value, the name of the next, and so on
     * @return the reason
     */
    public static Reason of(Code code, Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Reason(code, values);
    }

    /**
     * Says why, in one clause without a full stop.
     *
     * @param locale the reader's language: Welsh, or any other for English
     * @return the clause, such as {@code no pay table of ipsa covers executive-1 (london) on 1 April 2027}
     */
    public String text(Locale locale) {
        StringBuilder key = new StringBuilder(code.id());
        for (String name : MAYBE) {
            if (values.containsKey(name) && keys(locale).contains(key + "." + name)) {
                key.append('.').append(name);
            }
        }
        return TEXTS.text(key.toString(), values, locale);
    }

    static String words(String key, Map<String, ?> values, Locale locale) {
        return TEXTS.text(key, values, locale);
    }

    static Set<String> keys(Locale locale) {
        return TEXTS.keys(locale);
    }

    /** {@return the code and the text in English} */
    @Override
    public String toString() {
        return code + ": " + text(Locale.UK);
    }
}
