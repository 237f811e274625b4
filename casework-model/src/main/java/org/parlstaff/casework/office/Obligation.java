package org.parlstaff.casework.office;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import org.parlstaff.casework.JsonForm;

/**
 * Something an office owes on a case by a day, such as chasing the council on 14 December 2026.
 *
 * <p>Obligations are derived from a record, a policy and a day, never stored.
 *
 * @param kind what is owed
 * @param dueOn the day by which
 * @param subject the id of what it is about: an enquiry, a hold, a request, or the case
 */
public record Obligation(ObligationKind kind, LocalDate dueOn, String subject) implements JsonForm {

    /**
     * Creates an obligation.
     *
     * @param kind what is owed
     * @param dueOn the day by which
     * @param subject the id of what it is about: an enquiry, a hold, a request, or the case
     */
    public Obligation {
        requireNonNull(kind, "kind");
        requireNonNull(dueOn, "dueOn");
        requireNonNull(subject, "subject");
    }

    /**
     * Says whether it is late.
     *
     * @param day the day asked about
     * @return whether the day is after the due day
     */
    public boolean isOverdue(LocalDate day) {
        return day.isAfter(dueOn);
    }

    /** {@return this obligation as JSON: its kind, the due day and what it is about} */
    public String toJson() {
        return "{\"kind\":\"" + kind + "\",\"dueOn\":\"" + dueOn + "\",\"subject\":" + TextNode.valueOf(subject) + "}";
    }
}
