package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonValue;
import org.parlstaff.payscale.format.AnyMapper;
import org.parlstaff.payscale.format.JsonFile;

/**
 * What has one form in JSON, such as an offer, a report or a pay scale, whichever mapper writes or reads it.
 *
 * <p>A mapper of the application's own, of Jackson 2.17 or later or of Jackson 3, needs no module and no setting: it writes
 * {@link #json()}, and what can be read from a file it reads as strictly as {@code parse} does, whatever its own settings.
 * Decimals keep every digit, keys that the format does not know and keys given twice are refused, and the mapper's exception
 * carries a {@link FileFormatException} as its cause. Two things differ from {@code parse}: a part that may be left out may
 * also be null, and the size of what is read is for the application to limit.
 */
@AnyMapper
public interface JsonForm {

    /**
     * Returns the JSON form.
     *
     * @return objects as maps in the order in which they are written, lists, texts, numbers and truth values; what is absent is
     *     left out
     */
    @JsonValue
    default Object json() {
        return JsonFile.tree(this);
    }
}
