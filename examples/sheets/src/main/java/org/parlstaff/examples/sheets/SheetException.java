package org.parlstaff.examples.sheets;

import java.io.IOException;

/** A table that cannot be read as it stands, with a message for whoever has it. */
public final class SheetException extends IOException {

    private static final long serialVersionUID = 1;

    SheetException(String message) {
        super(message);
    }
}
