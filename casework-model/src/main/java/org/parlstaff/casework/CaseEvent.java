package org.parlstaff.casework;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * Something that happens on a case, with its data, such as sending an enquiry to a department.
 *
 * <p>An event is put to {@link org.parlstaff.casework.lifecycle.Lifecycle#decide}, and once accepted it stands in the log for good. It holds ids, codes,
 * days and digests, never personal text, and everything needed to fold it: replaying a log asks no policy. Where a guard
 * needs to know another case, the event carries what was known when it was decided.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface CaseEvent
        permits IntakeEvent, EnquiringEvent, WaitingEvent, ClosingEvent, HandlingEvent, CustodyEvent {

    /** {@return the kind of event, by which the lifecycle chooses its row} */
    default EventKind kind() {
        return EventKind.of(this);
    }
}
