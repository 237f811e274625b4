package org.parlstaff.casework;

import java.util.Optional;

/**
 * In what capacity someone acts on a case, such as {@code SENIOR_CASEWORKER}.
 *
 * <p>The first three carry the {@linkplain Tier tier} of the same name. The data lead, often the office manager,
 * looks after retention and rights and handles no casework.
 */
public enum Role implements Labelled {
    /** Logs cases, answers standard queries, drafts. */
    CASEWORKER('C'),
    /** Takes complex cases and signs letters. */
    SENIOR_CASEWORKER('S'),
    /** The Member, who decides. */
    MEMBER('M'),
    /** Looks after retention, holds and rights requests. */
    DATA_LEAD('D'),
    /** A job that acts on the day alone; also the office mailbox that logs a case. */
    CLOCK('X');

    private final char letter;

    Role(char letter) {
        this.letter = letter;
    }

    /** {@return the letter that stands for the role in tables and diagrams, such as {@code C}} */
    public char letter() {
        return letter;
    }

    /**
     * {@return the highest tier this role may handle, if it handles casework at all}
     */
    public Optional<Tier> tier() {
        return switch (this) {
            case CASEWORKER -> Optional.of(Tier.CASEWORKER);
            case SENIOR_CASEWORKER -> Optional.of(Tier.SENIOR_CASEWORKER);
            case MEMBER -> Optional.of(Tier.MEMBER);
            case DATA_LEAD, CLOCK -> Optional.empty();
        };
    }
}
