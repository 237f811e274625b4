package org.parlstaff.casework;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a subject, which decides where a case is signposted.
 */
public enum Competence implements Labelled {
    /** The UK Government and Parliament, such as immigration and benefits. */
    RESERVED(Chamber.COMMONS),
    /** The Welsh Government and the Senedd, such as health in Wales. */
    DEVOLVED_WALES(Chamber.SENEDD),
    /** The Scottish Government and Parliament. */
    DEVOLVED_SCOTLAND(Chamber.SCOTTISH_PARLIAMENT),
    /** The Northern Ireland Executive and Assembly. */
    DEVOLVED_NORTHERN_IRELAND(Chamber.NORTHERN_IRELAND_ASSEMBLY),
    /** A council, such as council housing and planning. */
    LOCAL(Chamber.COUNCIL),
    /** A dispute between private parties; no elected member answers for it. */
    PRIVATE(null);

    private final @Nullable Chamber chamber;

    Competence(@Nullable Chamber chamber) {
        this.chamber = chamber;
    }

    /**
     * {@return the chamber whose members answer for the subject, none for a private dispute}
     */
    public Optional<Chamber> chamber() {
        return Optional.ofNullable(chamber);
    }
}
