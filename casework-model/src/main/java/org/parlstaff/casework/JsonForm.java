package org.parlstaff.casework;

import com.fasterxml.jackson.annotation.JsonValue;
import org.parlstaff.casework.format.AnyMapper;
import org.parlstaff.casework.format.JsonFile;

/**
 * What has one form in JSON, such as a time limit, a policy or the answer to a question, whichever mapper writes or reads it.
 *
 * <p>A mapper of the application's own, of Jackson 2.17 or later or of Jackson 3, needs no module and no setting: it writes
 * {@link #json()}, and what can be read from a file it reads as strictly as {@code parse} does, whatever its own settings. Keys
 * that the format does not know and keys given twice are refused, and the mapper's exception says what must hold and where. Only
 * the size of what is read is for the application to limit.
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
        return JsonFile.parts(this);
    }
}
