package org.parlstaff.casework;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.parlstaff.casework.privacy.TextDigest;

/**
 * The checks made before a complaint goes to an ombudsman: process completed, in time, in jurisdiction.
 *
 * <p>The three checks are those the Parliamentary and Health Service Ombudsman asks Members to make.
 *
 * @param processExhausted whether the body's own complaints process is complete, or unreasonably delayed
 * @param lastDay the last day the complaint is in time; see {@link org.parlstaff.casework.clock.TimeLimits}
 * @param discretion the digest of the reason to ask for discretion, if it is out of time
 * @param inJurisdiction whether the matter is the ombudsman's
 */
public record OmbudsmanChecks(
        boolean processExhausted, LocalDate lastDay, Optional<TextDigest> discretion, boolean inJurisdiction) {

    /**
     * Creates the checks.
     *
     * @param processExhausted whether the body's own complaints process is complete, or unreasonably delayed
     * @param lastDay the last day the complaint is in time; see {@link org.parlstaff.casework.clock.TimeLimits}
     * @param discretion the digest of the reason to ask for discretion, if it is out of time
     * @param inJurisdiction whether the matter is the ombudsman's
     */
    public OmbudsmanChecks {
        requireNonNull(lastDay, "lastDay");
        requireNonNull(discretion, "discretion");
    }
}
