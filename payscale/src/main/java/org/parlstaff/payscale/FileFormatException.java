package org.parlstaff.payscale;

import org.jspecify.annotations.Nullable;

/**
 * A file that is not what its format says, such as {@code ipsa.json:41 /tables/2/scales/0: maximum must not be below
 * minimum: GBP 1.00 < GBP 2.00}.
 *
 * <p>The message names the file, the line, the place as a JSON Pointer, what must hold, and the value. Nothing of the file
 * has been taken over. The message is in English alone: what must hold is said by the value type that refused, as all
 * exceptions say it, so place and line are for programs and the sentence is for whoever mends the file.
 */
public final class FileFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What the file is called. */
    private final String sourceName;

    /** The place in the file, as a JSON Pointer; empty for the whole file. */
    private final String pointer;

    /** The line at which reading stopped, from 1. */
    private final int line;

    /** What must hold, and the value. */
    private final String fault;

    /**
     * Describes a fault.
     *
     * @param sourceName what the file is called
     * @param pointer the place in the file, as a JSON Pointer; empty for the whole file
     * @param line the line at which reading stopped, from 1
     * @param fault what must hold, and the value
     * @param cause what was thrown inside, if anything
     */
    public FileFormatException(String sourceName, String pointer, int line, String fault, @Nullable Throwable cause) {
        super(sourceName + ":" + line + (pointer.isEmpty() ? "" : " " + pointer) + ": " + fault, cause);
        this.sourceName = sourceName;
        this.pointer = pointer;
        this.line = line;
        this.fault = fault;
    }

    /** {@return what the file is called} */
    public String sourceName() {
        return sourceName;
    }

    /** {@return the place in the file, as a JSON Pointer; empty for the whole file} */
    public String pointer() {
        return pointer;
    }

    /** {@return the line at which reading stopped, from 1} */
    public int line() {
        return line;
    }

    /** {@return what must hold, and the value, without file and place} */
    public String fault() {
        return fault;
    }
}
