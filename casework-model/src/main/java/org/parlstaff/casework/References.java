package org.parlstaff.casework;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.parlstaff.casework.privacy.Authority;
import org.parlstaff.casework.privacy.DisclosureRequest;

/** The references in authorities and requests, which a log takes only as ids. */
final class References {

    private References() {}

    static void check(Authority authority) {
        requireNonNull(authority, "authority");
        Ids.id(authority.id(), "authority id");
        Ids.id(authority.dataSubject(), "authority data subject");
        Ids.id(authority.holder(), "authority holder");
        authority.evidence().ifPresent(evidence -> Ids.id(evidence, "authority evidence"));
        authority.reason().ifPresent(reason -> Ids.id(reason, "authority reason"));
        idsOrAny(authority.bodies(), "authority body");
        idsOrAny(authority.topics(), "authority topic");
    }

    static void check(DisclosureRequest request) {
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
}
