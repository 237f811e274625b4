package org.parlstaff.casework;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.parlstaff.casework.format.Ids;
import org.parlstaff.casework.privacy.Authority;
import org.parlstaff.casework.privacy.DisclosureRequest;

/** What the parts of an event must be: given where they are needed, and ids where a log takes nothing else. */
final class EventParts {

    private EventParts() {}

    static void plainIds(Authority authority) {
        requireNonNull(authority, "authority");
        Ids.id(authority.id(), "authority id");
        Ids.id(authority.dataSubject(), "authority data subject");
        Ids.id(authority.holder(), "authority holder");
        authority.evidence().ifPresent(evidence -> Ids.id(evidence, "authority evidence"));
        authority.reason().ifPresent(reason -> Ids.id(reason, "authority reason"));
        idsOrAny(authority.bodies(), "authority body");
        idsOrAny(authority.topics(), "authority topic");
    }

    static void plainIds(DisclosureRequest request) {
        requireNonNull(request, "disclosure");
        Ids.id(request.recipient(), "disclosure recipient");
        Ids.id(request.topic(), "disclosure topic");
        Ids.id(request.dataSubject(), "disclosure data subject");
        Ids.id(request.requestedBy(), "disclosure requested by");
        request.reason().ifPresent(reason -> Ids.id(reason, "disclosure reason"));
        request.optIn().ifPresent(optIn -> {
            Ids.id(optIn.person(), "opt-in person");
            Ids.id(optIn.evidence(), "opt-in evidence");
        });
    }

    private static void idsOrAny(Set<String> ids, String name) {
        for (String id : ids) {
            if (!id.equals(Authority.ANY)) {
                Ids.id(id, name);
            }
        }
    }

    static void some(Collection<?> values, String name) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
    }

    static void together(Optional<?> passing, Optional<?> consentOn) {
        if (passing.isEmpty() && consentOn.isPresent()) {
            throw new IllegalArgumentException("consent must be for something that is passed: " + consentOn);
        }
    }

    static <E extends Enum<E>> Set<E> inOrder(Set<E> values) {
        return values.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(values));
    }
}
