package org.parlstaff.casework.privacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.format.Check;
import org.parlstaff.casework.format.FromJson;

/**
 * What one kind of reader sees of a case, such as a constituent: the matter, their own details and nobody else's.
 *
 * <p>A field that is not named is masked. The five profiles given here are a start; an office makes its own with the
 * builder. Profiles are immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = RedactionProfile.class)
@JsonDeserialize(builder = RedactionProfile.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"id", "everyone", "own"})
public abstract sealed class RedactionProfile implements JsonForm permits ImmutableRedactionProfile {

    private static final List<String> MATTER = List.of("body", "category", "closed-on", "opened-on", "outcome");
    private static final List<String> CONTACT = List.of("address", "email", "name", "telephone");
    private static final List<String> PERSON = List.of(
            "criminal-offence",
            "date-of-birth",
            "health",
            "immigration-status",
            "national-insurance-number",
            "other-special-category");

    RedactionProfile() {}

    /** {@return the name of the profile, such as {@code subject-access}} */
    @JsonProperty
    public abstract String id();

    /** {@return the fields shown whoever they are about} */
    @JsonProperty
    @Value.NaturalOrder
    public abstract SortedSet<String> everyone();

    /** {@return the fields shown only where they are about the reader} */
    @JsonProperty
    @Value.NaturalOrder
    public abstract SortedSet<String> own();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what the office sees: every field named in the other profiles, and its own working notes} */
    public static RedactionProfile office() {
        return builder()
                .id("office")
                .addAllEveryone(MATTER)
                .addAllEveryone(CONTACT)
                .addAllEveryone(PERSON)
                .addEveryone("letter", "note", "reference", "staff", "summary", "their-reference")
                .build();
    }

    /** {@return what a public body may need to answer about the person asked for: nobody else's details, no notes} */
    public static RedactionProfile body() {
        return builder()
                .id("body")
                .addEveryone("letter", "reference", "summary", "their-reference")
                .addAllOwn(CONTACT)
                .addAllOwn(PERSON)
                .build();
    }

    /** {@return what the constituent gets a copy of: the matter and their own details, those of others masked} */
    public static RedactionProfile constituent() {
        return builder()
                .id("constituent")
                .addAllEveryone(MATTER)
                .addEveryone("letter", "reference", "summary", "their-reference")
                .addAllOwn(CONTACT)
                .addAllOwn(PERSON)
                .build();
    }

    /** {@return what a person who asks for their data gets: all that is about them, notes included, nobody else's} */
    public static RedactionProfile subjectAccess() {
        return builder()
                .id("subject-access")
                .addAllEveryone(MATTER)
                .addEveryone("reference")
                .addAllOwn(CONTACT)
                .addAllOwn(PERSON)
                .addOwn("letter", "note", "summary", "their-reference")
                .build();
    }

    /** {@return what statistics are made of: no field about a person} */
    public static RedactionProfile statistics() {
        return builder().id("statistics").addAllEveryone(MATTER).build();
    }

    /**
     * Returns the kind of data that each field named in these profiles holds by itself.
     *
     * <p>Free text such as a letter counts as ordinary here; what it holds beyond that depends on the case.
     *
     * @return the kinds by field
     */
    static SortedMap<String, DataCategory> kinds() {
        SortedMap<String, DataCategory> kinds = new TreeMap<>();
        office().everyone().forEach(field -> kinds.put(field, DataCategory.ORDINARY));
        CONTACT.forEach(field -> kinds.put(field, DataCategory.CONTACT));
        kinds.put("criminal-offence", DataCategory.CRIMINAL_OFFENCE);
        kinds.put("health", DataCategory.SPECIAL_CATEGORY);
        kinds.put("other-special-category", DataCategory.SPECIAL_CATEGORY);
        return kinds;
    }

    /**
     * Tells whether a field is shown whoever it is about.
     *
     * @param field the name of the field
     * @return whether it is named for everyone
     */
    public final boolean shows(String field) {
        return everyone().contains(field);
    }

    /**
     * Tells whether a field about a person is shown to a reader.
     *
     * @param field the name of the field
     * @param about the reference of the person the field is about
     * @param reader the reference of the person who reads, or for whom it is read
     * @return whether it is named for everyone, or is the reader's own and named for them
     */
    public final boolean shows(String field, String about, String reader) {
        return shows(field) || (about.equals(reader) && own().contains(field));
    }

    @Value.Check
    void check() {
        Check.notBlank("id", id());
        Check.fieldNames("everyone", everyone());
        Check.fieldNames("own", own());
        if (everyone().isEmpty() && own().isEmpty()) {
            throw new IllegalArgumentException("a profile must show a field: " + id());
        }
    }

    /** Builds a {@link RedactionProfile}. */
    public static final class Builder extends ImmutableRedactionProfile.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
