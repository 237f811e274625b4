package org.parlstaff.casework.office;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parlstaff.casework.JsonForm;

/**
 * Something an office owes, with the case it is owed on and who works on that, such as a chase by Carys on Monday.
 *
 * @param caseId the id of the case
 * @param assignee the id of who works on it, if anybody does
 * @param obligation what is owed
 */
public record WorkItem(String caseId, Optional<String> assignee, Obligation obligation) implements JsonForm {

    /**
     * Creates an item.
     *
     * @param caseId the id of the case
     * @param assignee the id of who works on it, if anybody does
     * @param obligation what is owed
     */
    public WorkItem {
        requireNonNull(caseId, "caseId");
        requireNonNull(assignee, "assignee");
        requireNonNull(obligation, "obligation");
    }
}
