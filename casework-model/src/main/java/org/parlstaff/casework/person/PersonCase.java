package org.parlstaff.casework.person;

import java.util.List;
import java.util.Optional;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.Party;

/**
 * A case that a person has part in, such as one that they asked for on behalf of their mother.
 *
 * @param record the case
 * @param isEnquirer whether they asked
 * @param isDataSubject whether the data is about them
 * @param parts as what else they stand in the case
 */
public record PersonCase(CaseRecord record, boolean isEnquirer, boolean isDataSubject, List<Party.Part> parts) {

    /**
     * Creates a case of a person.
     *
     * @param record the case
     * @param isEnquirer whether they asked
     * @param isDataSubject whether the data is about them
     * @param parts as what else they stand in the case
     */
    public PersonCase {
        parts = List.copyOf(parts);
    }

    /**
     * Finds every case of a person; those that are erased name nobody any more.
     *
     * @param caseload the cases
     * @param person the id of the person
     * @return the cases, in the order they were logged, merged and closed ones too
     */
    public static List<PersonCase> find(Caseload caseload, String person) {
        Optional<String> id = Optional.of(person);
        return caseload.records().stream()
                .map(record -> new PersonCase(
                        record,
                        record.enquirer().equals(id),
                        record.dataSubject().equals(id),
                        record.parties().stream()
                                .filter(party -> party.id().equals(person))
                                .map(Party::part)
                                .distinct()
                                .toList()))
                .filter(one -> one.isTheirs() || !one.parts().isEmpty())
                .toList();
    }

    /** {@return whether the case is theirs: they asked, or the data is about them} */
    public boolean isTheirs() {
        return isEnquirer || isDataSubject;
    }
}
