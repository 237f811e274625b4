package org.parlstaff.casework.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.OfficePolicy;

/**
 * What a guard looks at beside the event: the case as it stands, who asks, by which policy, and when.
 *
 * @param record the case
 * @param actor who asks
 * @param policy the policy of the office
 * @param moment when, at the offset of the office
 */
public record Situation(CaseRecord record, Actor actor, OfficePolicy policy, OffsetDateTime moment) {

    /**
     * Creates a situation.
     *
     * @param record the case
     * @param actor who asks
     * @param policy the policy of the office
     * @param moment when, at the offset of the office
     */
    public Situation {
        requireNonNull(record, "record");
        requireNonNull(actor, "actor");
        requireNonNull(policy, "policy");
        requireNonNull(moment, "moment");
    }

    /** {@return the day, where the office is} */
    public LocalDate day() {
        return moment.toLocalDate();
    }
}
