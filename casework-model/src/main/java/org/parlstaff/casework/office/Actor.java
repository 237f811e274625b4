package org.parlstaff.casework.office;

import static java.util.Objects.requireNonNull;

import org.parlstaff.casework.Role;
import org.parlstaff.casework.Sensitivity;
import org.parlstaff.casework.Tier;
import org.parlstaff.casework.format.Ids;

/**
 * Someone who acts on cases, such as a caseworker cleared for sensitive cases.
 *
 * @param id the office's id of the person
 * @param role in what capacity they act
 * @param clearance the most sensitive cases they may see
 */
public record Actor(String id, Role role, Sensitivity clearance) {

    /**
     * The clock: a job that calls the rules with the day and sees every case.
     */
    public static final Actor CLOCK = new Actor("clock", Role.CLOCK, Sensitivity.RESTRICTED);

    /**
     * Creates an actor.
     *
     * @param id the office's id of the person
     * @param role in what capacity they act
     * @param clearance the most sensitive cases they may see
     * @throws IllegalArgumentException if the id is not a plain id
     */
    public Actor {
        Ids.id(id, "actor id");
        requireNonNull(role, "role");
        requireNonNull(clearance, "clearance");
    }

    /**
     * Says whether someone may handle cases of a tier.
     *
     * @param tier the tier
     * @return whether their role carries this tier or a higher one
     */
    public boolean reaches(Tier tier) {
        return role.tier().map(own -> own.compareTo(tier) >= 0).orElse(false);
    }
}
