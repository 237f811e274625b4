package org.parlstaff.examples.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one after the other. */
interface RowSource extends Closeable {

    /** The next row that holds anything, or null after the last. */
    SheetFile.@Nullable Row next() throws IOException;

    /** Whether a row may be shorter than the header, as the sheet holds nothing to its right. */
    boolean leavesOutTrailingBlanks();

    /** The sheet that is read, and the names of the others; none for CSV. */
    default List<String> sheets() {
        return List.of();
    }
}
