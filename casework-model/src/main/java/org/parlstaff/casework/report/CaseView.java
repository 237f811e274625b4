package org.parlstaff.casework.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Enquiry;
import org.parlstaff.casework.Party;
import org.parlstaff.casework.privacy.RedactionProfile;

/**
 * A case as one kind of reader may see it: every field named, the values of those that are not theirs masked.
 *
 * <p>The profiles of {@link RedactionProfile} make the five views: office, body, constituent, subject access, statistics. A
 * view holds ids, not names; a program that puts names in their place does so for the fields that are shown.
 *
 * @param profile the name of the profile
 * @param fields the fields, in a fixed order
 */
public record CaseView(String profile, List<CaseView.Field> fields) {

    /**
     * Creates a view.
     *
     * @param profile the name of the profile
     * @param fields the fields, in a fixed order
     */
    public CaseView {
        fields = List.copyOf(fields);
    }

    /**
     * Returns a case as a reader may see it.
     *
     * @param record the case
     * @param profile what that kind of reader sees
     * @param reader the id of who reads, or of whom it is read for
     * @return the view
     */
    public static CaseView of(CaseRecord record, RedactionProfile profile, String reader) {
        List<Field> fields = new ArrayList<>();
        add(fields, profile, "reference", record.id());
        add(fields, profile, "category", record.category().code());
        add(fields, profile, "opened-on", record.receivedOn().toString());
        record.closedOn().ifPresent(day -> add(fields, profile, "closed-on", day.toString()));
        record.outcome().ifPresent(outcome -> add(fields, profile, "outcome", outcome.name()));
        record.enquiries().stream().map(Enquiry::body).distinct().forEach(body -> add(fields, profile, "body", body));
        record.assignee().ifPresent(assignee -> add(fields, profile, "staff", assignee));
        record.enquirer().ifPresent(person -> add(fields, profile, "enquirer", person, reader));
        record.dataSubject()
                .filter(person -> !record.enquirer().equals(Optional.of(person)))
                .ifPresent(person -> add(fields, profile, "data-subject", person, reader));
        record.parties().stream().map(Party::id).forEach(person -> add(fields, profile, "party", person, reader));
        return new CaseView(profile.id(), fields);
    }

    private static void add(List<Field> fields, RedactionProfile profile, String name, String value) {
        fields.add(new Field(name, profile.shows(name) ? Optional.of(value) : Optional.empty()));
    }

    /** A person, who is shown where the profile shows names. */
    private static void add(List<Field> fields, RedactionProfile profile, String name, String person, String reader) {
        boolean shown = profile.shows("name", person, reader);
        fields.add(new Field(name, shown ? Optional.of(person) : Optional.empty()));
    }

    /**
     * A field of a view.
     *
     * @param name the name of the field
     * @param value its value, none if it is masked
     */
    public record Field(String name, Optional<String> value) {

        /** {@return the name with the value or a mask} */
        @Override
        public String toString() {
            return name + ": " + value.orElse("***");
        }
    }
}
