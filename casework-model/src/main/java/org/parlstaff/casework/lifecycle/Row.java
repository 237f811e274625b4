package org.parlstaff.casework.lifecycle;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Status;

/**
 * One row of the lifecycle: an event, the status it comes from and leads to, its guards, and who may do it.
 *
 * @param event the kind of event
 * @param from the status before it; none for the event that opens a case
 * @param to the status after it
 * @param guards what must hold, beside what must hold in every row
 * @param roles who may do it
 */
public record Row(EventKind event, Optional<Status> from, Status to, List<Guard> guards, Set<Role> roles) {

    /**
     * Creates a row.
     *
     * @param event the kind of event
     * @param from the status before it; none for the event that opens a case
     * @param to the status after it
     * @param guards what must hold, beside what must hold in every row
     * @param roles who may do it
     * @throws IllegalArgumentException if nobody may do it
     */
    public Row {
        requireNonNull(event, "event");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        guards = List.copyOf(guards);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("roles must not be empty: " + event.id());
        }
        roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    /** {@return whether the status changes} */
    public boolean moves() {
        return !from.equals(Optional.of(to));
    }

    /**
     * Returns this row from another status, with the same guards and roles: where it keeps the status, it keeps that one.
     *
     * @param status the status before it
     * @return the row, for {@link Lifecycle#with}
     */
    public Row comingFrom(Status status) {
        return new Row(event, Optional.of(status), moves() ? to : status, guards, roles);
    }
}
