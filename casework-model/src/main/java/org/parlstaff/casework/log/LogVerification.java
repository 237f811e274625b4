package org.parlstaff.casework.log;

import java.util.List;
import org.parlstaff.casework.JsonForm;

/**
 * What can be said of a log without folding it.
 *
 * @param faults every changed, dropped, doubled, reordered, unreadable or torn line, in the order they were noticed
 * @param head where the log ends
 * @param tail whether the end is known to be there
 */
public record LogVerification(List<LogFault> faults, LogHead head, LogVerification.Tail tail) implements JsonForm {

    /**
     * Creates a verification.
     *
     * @param faults every changed, dropped, doubled, reordered, unreadable or torn line, in the order they were noticed
     * @param head where the log ends
     * @param tail whether the end is known to be there
     */
    public LogVerification {
        faults = List.copyOf(faults);
    }

    /** Whether the end of a log is known to be there. */
    public enum Tail {
        /** The log holds the line that was last known, so nothing before that line was lost at the end. */
        COMPLETE,
        /** The log ends before the line that was last known, or has another in its place. */
        LOST,
        /** No last known line was given: lines lost at the end leave no trace, and none can be told. */
        UNKNOWABLE
    }
}
