package org.parlstaff.casework;

import static java.util.Objects.requireNonNull;

import org.parlstaff.casework.format.Ids;

/**
 * What a case is about and who answers for it, such as {@code housing}, which is devolved in Wales.
 *
 * @param code the office's code for the subject
 * @param competence who answers for the subject
 */
public record Category(String code, Competence competence) {

    /**
     * Creates a category.
     *
     * @param code the office's code for the subject
     * @param competence who answers for the subject
     * @throws IllegalArgumentException if the code is not a plain id
     */
    public Category {
        Ids.id(code, "category code");
        requireNonNull(competence, "competence");
    }
}
