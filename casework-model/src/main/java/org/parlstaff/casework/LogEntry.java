package org.parlstaff.casework;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.parlstaff.casework.format.CaseJson;
import org.parlstaff.casework.format.Ids;
import org.parlstaff.casework.format.JsonFile;

/**
 * One step in the life of a case: who did what when, and where the case stood after it.
 *
 * <p>A record is the fold of its entries. An entry says where it led, so folding decides nothing again and a log outlives
 * changes of policy.
 *
 * @param caseId the id of the case
 * @param at when it was recorded, at the offset of the office, to the second
 * @param actor the id of who did it
 * @param role in what capacity
 * @param to where the case stood after it
 * @param event what happened
 */
public record LogEntry(String caseId, OffsetDateTime at, String actor, Role role, Status to, CaseEvent event)
        implements JsonForm {

    /**
     * Creates an entry.
     *
     * @param caseId the id of the case
     * @param at when it was recorded, at the offset of the office, to the second
     * @param actor the id of who did it
     * @param role in what capacity
     * @param to where the case stood after it
     * @param event what happened
     * @throws IllegalArgumentException if an id is not a plain id
     */
    public LogEntry {
        Ids.id(caseId, "case id");
        at = requireNonNull(at, "at").getNano() == 0 ? at : at.truncatedTo(ChronoUnit.SECONDS);
        Ids.id(actor, "actor");
        requireNonNull(role, "role");
        requireNonNull(to, "to");
        requireNonNull(event, "event");
    }

    /**
     * Checks that this entry is not before what led to it: the arrival of the case, or the entry before.
     *
     * @param before the case before it; none for the entry that opens a case
     * @throws IllegalArgumentException if it is
     */
    public void mustFollow(@Nullable CaseRecord before) {
        LocalDate earliest =
                before != null ? before.lastEntryOn() : event instanceof IntakeEvent.Log log ? log.receivedOn() : day();
        if (day().isBefore(earliest) || (before != null && at.isBefore(before.lastEntryAt()))) {
            throw new IllegalArgumentException("entry must not be before what led to it: " + at + ", " + earliest);
        }
    }

    /** {@return what {@link #toJson} writes} */
    @Override
    public Object json() {
        return JsonFile.parsed(toJson());
    }

    /** {@return this entry as it stands in a log, but for its number and the hashes, on one line} */
    public String toJson() {
        return CaseJson.write(this);
    }

    /** {@return the day it was recorded, where the office is} */
    public LocalDate day() {
        return at.toLocalDate();
    }
}
