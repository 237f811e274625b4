package org.parlstaff.casework.lifecycle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.format.JsonFile;
import org.parlstaff.casework.office.Obligation;

/** The answer to an event put to the lifecycle: accepted with all that follows, or refused with every reason. */
public sealed interface Decision extends JsonForm {

    /**
     * The event may happen.
     *
     * @param next the record after it
     * @param entries the audit entries to append to the log: the event, and escalations that follow from it by rule
     * @param obligations what the office now owes, the most urgent first
     */
    record Accepted(CaseRecord next, List<LogEntry> entries, List<Obligation> obligations) implements Decision {

        /**
         * Creates an answer.
         *
         * @param next the record after it
         * @param entries the audit entries to append to the log: the event, and escalations that follow from it by rule
         * @param obligations what the office now owes, the most urgent first
         */
        public Accepted {
            entries = List.copyOf(entries);
            obligations = List.copyOf(obligations);
        }
    }

    /**
     * The event may not happen, and nothing has changed.
     *
     * @param reasons every unmet guard, at least one
     */
    record Refused(List<Reason> reasons) implements Decision {

        /**
         * Creates an answer.
         *
         * @param reasons every unmet guard, at least one
         * @throws IllegalArgumentException if there is no reason
         */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("reasons must not be empty");
            }
        }
    }

    /** {@return whether the event may happen} */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /**
     * Returns the acceptance.
     *
     * @return the acceptance
     * @throws NoSuchElementException if the event was refused, naming the codes of all reasons
     */
    default Accepted orElseThrow() {
        if (this instanceof Accepted accepted) {
            return accepted;
        }
        throw new NoSuchElementException("refused: "
                + String.join(
                        ", ",
                        ((Refused) this).reasons().stream().map(Reason::code).toList()));
    }

    /** {@return what {@link #toJson} writes, reasons without their text, for which a reader's language is needed} */
    @Override
    default Object json() {
        if (this instanceof Refused refused) {
            Map<String, Object> parts = new LinkedHashMap<>();
            parts.put("kind", "refused");
            parts.put("reasons", refused.reasons().stream().map(Reason::json).toList());
            return parts;
        }
        return JsonFile.parsed(toJson(Locale.UK)); // in which nothing is said in words
    }

    /**
     * Writes the answer as a case desk sends it back: {@code decision} in {@code case.schema.json}.
     *
     * <p>It is never read again: records are made by the lifecycle and by their logs alone.
     *
     * @param locale the language of the reasons
     * @return the JSON, on one line
     */
    default String toJson(Locale locale) {
        if (this instanceof Accepted accepted) {
            return "{\"kind\":\"accepted\",\"next\":" + accepted.next().toJson() + ",\"entries\":"
                    + list(accepted.entries().stream().map(LogEntry::toJson)) + ",\"obligations\":"
                    + list(accepted.obligations().stream().map(Obligation::toJson)) + "}";
        }
        return "{\"kind\":\"refused\",\"reasons\":"
                + list(((Refused) this).reasons().stream().map(reason -> reason.toJson(locale))) + "}";
    }

    private static String list(Stream<String> values) {
        return values.collect(Collectors.joining(",", "[", "]"));
    }
}
