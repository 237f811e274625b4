package org.parlstaff.casework.log;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.parlstaff.casework.Caseload;

/** The answer to reading a log: sound with what it says, or faulty with every fault. */
public sealed interface LogAnswer {

    /**
     * The log is sound.
     *
     * @param caseload the cases, as they stood at the end of the day asked for
     * @param head where the log ends
     * @param bytes how many bytes are sound; a torn line after them is to be cut off before appending
     * @param torn the last line, if it was torn by a crash while it was written
     */
    record Sound(Caseload caseload, LogHead head, long bytes, Optional<LogFault> torn) implements LogAnswer {}

    /**
     * The log is not as it was written.
     *
     * @param faults every fault found, by line
     */
    record Faulty(List<LogFault> faults) implements LogAnswer {

        /**
         * Creates an answer.
         *
         * @param faults every fault found, by line
         */
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Returns the sound answer.
     *
     * @return the sound answer
     * @throws NoSuchElementException if the log is faulty, naming the first faults
     */
    default Sound orElseThrow() {
        if (this instanceof Sound sound) {
            return sound;
        }
        List<String> faults = ((Faulty) this)
                .faults().stream()
                        .limit(10)
                        .map(fault -> fault.source() + ":" + fault.line() + ": "
                                + fault.reason().code() + " " + fault.reason().values())
                        .toList();
        throw new NoSuchElementException(String.join("; ", faults));
    }
}
