package org.parlstaff.casework.lifecycle;

import java.util.List;
import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.Status;

/**
 * What an actor might do next on a case: one row of the lifecycle, with what is missing for it now.
 *
 * @param event the kind of event
 * @param to where it would lead
 * @param missing the reasons why this actor may not do it now, whatever its data, such as that there is nobody to chase
 * @param asks the codes of the guards that will look at the event's own data
 */
public record Option(EventKind event, Status to, List<Reason> missing, List<String> asks) implements JsonForm {

    /**
     * Creates an option.
     *
     * @param event the kind of event
     * @param to where it would lead
     * @param missing the reasons why this actor may not do it now, whatever its data, such as that there is nobody to chase
     * @param asks the codes of the guards that will look at the event's own data
     */
    public Option {
        missing = List.copyOf(missing);
        asks = List.copyOf(asks);
    }

    /** {@return whether nothing stands in the way but the event's own data} */
    public boolean isOpen() {
        return missing.isEmpty();
    }
}
