package org.parlstaff.casework.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Reason;

/** The answer to merging two cases: accepted for both at once, or refused with every reason against either. */
public sealed interface MergeDecision {

    /**
     * The cases may be merged, or parted.
     *
     * @param merged what follows for the case that ends
     * @param survivor what follows for the case that goes on
     */
    record Accepted(Decision.Accepted merged, Decision.Accepted survivor) implements MergeDecision {

        /**
         * Returns the entries of both, to be appended to the log together or not at all.
         *
         * @return the entries, in an order in which the first alone would leave the merged case to be taken in again
         */
        public List<LogEntry> entries() {
            boolean parted = merged.next().status().isLive();
            List<LogEntry> entries = new ArrayList<>((parted ? survivor : merged).entries());
            entries.addAll((parted ? merged : survivor).entries());
            return List.copyOf(entries);
        }
    }

    /**
     * The cases may not be merged or parted, and nothing has changed.
     *
     * @param reasons every unmet guard of either case, at least one
     */
    record Refused(List<Reason> reasons) implements MergeDecision {

        /**
         * Creates an answer.
         *
         * @param reasons every unmet guard of either case, at least one
         * @throws IllegalArgumentException if there is no reason
         */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("reasons must not be empty");
            }
        }
    }

    /**
     * Returns the acceptance.
     *
     * @return the acceptance
     * @throws NoSuchElementException if the merge was refused, naming the codes of all reasons
     */
    default Accepted orElseThrow() {
        if (this instanceof Accepted accepted) {
            return accepted;
        }
        throw new NoSuchElementException("refused: "
                + String.join(
                        ", ",
                        ((Refused) this).reasons().stream().map(Reason::code).toList()));
    }
}
