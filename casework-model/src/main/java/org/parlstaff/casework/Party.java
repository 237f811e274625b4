package org.parlstaff.casework;

import static java.util.Objects.requireNonNull;

import org.parlstaff.casework.format.Ids;

/**
 * Someone in a case beside the enquirer and the data subject, by id, never by name.
 *
 * @param id the office's id of the person or body
 * @param part what part they have in the case
 */
public record Party(String id, Part part) {

    /**
     * Creates a party.
     *
     * @param id the office's id of the person or body
     * @param part what part they have in the case
     * @throws IllegalArgumentException if the id is not a plain id
     */
    public Party {
        Ids.id(id, "party id");
        requireNonNull(part, "part");
    }

    /** What part someone has in a case. */
    public enum Part implements Labelled {
        /** A solicitor, relative, councillor or adviser who acts for the enquirer. */
        REPRESENTATIVE,
        /** The other side, such as a landlord. */
        OPPOSING,
        /** Someone named in the papers. */
        THIRD_PARTY
    }
}
