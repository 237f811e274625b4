package org.parlstaff.casework.office;

import static java.util.Objects.requireNonNull;

import org.parlstaff.casework.Chamber;
import org.parlstaff.casework.format.Ids;

/**
 * One member's seat for one area, such as one of the six seats of a Senedd constituency.
 *
 * <p>A person's right Member is a set: everyone who holds a seat for an area the address lies in.
 *
 * @param area the area's id
 * @param chamber the body of elected members
 * @param member the member's id
 */
public record Seat(String area, Chamber chamber, String member) {

    /**
     * Creates a seat.
     *
     * @param area the area's id
     * @param chamber the body of elected members
     * @param member the member's id
     * @throws IllegalArgumentException if an id is not a plain id
     */
    public Seat {
        Ids.id(area, "area");
        requireNonNull(chamber, "chamber");
        Ids.id(member, "member");
    }
}
