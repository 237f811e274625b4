package org.parlstaff.casework;

/**
 * Why a case may be declined: a closed list, after the MSP Code of Conduct section 8 and W4MP guidance.
 */
public enum DeclineReason implements Labelled {
    /** It conflicts with a case the office already has. */
    CONFLICT_WITH_CASEWORK(true),
    /** It asks for something a Member should not do. */
    INAPPROPRIATE_ACTION(false),
    /** It is contrary to the Member's beliefs. */
    MEMBERS_BELIEFS(true),
    /** It is before a court or needs a lawyer. */
    LEGAL_PROCEEDINGS(false),
    /** It is a dispute between private parties. */
    PRIVATE_DISPUTE(false),
    /** No Member of this chamber can act on it. */
    OUTSIDE_COMPETENCE(false),
    /** The enquirer's behaviour was unreasonable, after a warning. */
    UNREASONABLE_BEHAVIOUR(true);

    private final boolean memberDecides;

    DeclineReason(boolean memberDecides) {
        this.memberDecides = memberDecides;
    }

    /**
     * {@return whether only the Member may decline for this reason}
     */
    public boolean isForMember() {
        return memberDecides;
    }
}
