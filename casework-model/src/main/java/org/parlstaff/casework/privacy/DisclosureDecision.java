package org.parlstaff.casework.privacy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.format.Check;
import org.parlstaff.casework.format.Sentences;

/** Whether data may leave the office: permitted, with what it rests on, or denied, with every reason. */
public sealed interface DisclosureDecision extends JsonForm {

    /** {@return the permission}
     * @throws NoSuchElementException naming every code and reason, if it was denied
     */
    Permitted orElseThrow();

    /**
     * The data may be passed on.
     *
     * @param basis what the permission rests on
     * @param reference the authority, opt-in or note that shows it
     * @param fields the names of the fields that may be passed on, and no others
     */
    record Permitted(Basis basis, String reference, SortedSet<String> fields) implements DisclosureDecision {

        /**
         * Keeps its own copy of the fields.
         *
         * @param basis what the permission rests on
         * @param reference the authority, opt-in or note that shows it
         * @param fields the names of the fields that may be passed on
         */
        public Permitted {
            fields = Collections.unmodifiableSortedSet(new TreeSet<>(fields));
        }

        /**
         * Says what is permitted, for the audit trail; it names fields and references, never values.
         *
         * @param locale Welsh, or else English is spoken
         * @return the sentence
         */
        public String text(Locale locale) {
            return Sentences.PRIVACY.render(locale, basis.id(), reference, fields);
        }

        @Override
        public Permitted orElseThrow() {
            return this;
        }
    }

    /**
     * The data may not be passed on.
     *
     * @param reasons every reason, at least one
     */
    record Denied(List<Reason> reasons) implements DisclosureDecision {

        /**
         * Keeps its own copy of the reasons.
         *
         * @param reasons every reason, at least one
         */
        public Denied {
            reasons = List.copyOf(reasons);
            Check.notEmpty("reasons", reasons);
        }

        @Override
        public Permitted orElseThrow() {
            throw new NoSuchElementException(reasons.stream()
                    .map(reason -> reason.code().id() + ": " + reason.text(Locale.UK))
                    .collect(Collectors.joining(" ")));
        }
    }

    /**
     * One reason against passing data on.
     *
     * @param code the reason
     * @param about what it is about: the reference of an authority, a person or a body, or the name of a field or of a
     *     kind of data
     */
    record Reason(Code code, String about) {

        /**
         * Says the reason in words.
         *
         * @param locale Welsh, or else English is spoken
         * @return the sentence
         */
        public String text(Locale locale) {
            return Sentences.PRIVACY.render(locale, code.id(), about);
        }
    }

    /** What a permission rests on. */
    enum Basis {
        /** An {@link Authority}. */
        AUTHORITY,
        /** {@link DisclosureRequest.Condition#SAFEGUARDING}. */
        SAFEGUARDING,
        /** {@link DisclosureRequest.Condition#VITAL_INTERESTS}. */
        VITAL_INTERESTS,
        /** A {@link CampaignOptIn}. */
        OPT_IN;

        /** {@return the permanent name of this basis} */
        @JsonValue
        public String id() {
            return "disclosure.permitted-by-" + Sentences.name(this);
        }
    }

    /** Why data may not be passed on. */
    enum Code {
        /** Nothing shows that anyone may act. */
        NO_AUTHORITY,
        /** No authority is held by the one who asked, for the person whose data it is. */
        AUTHORITY_FOR_SOMEONE_ELSE,
        /** The authority begins later. */
        AUTHORITY_NOT_YET_IN_FORCE,
        /** The authority was given for a time, and that is over. */
        AUTHORITY_EXPIRED,
        /** The authority was withdrawn. */
        AUTHORITY_WITHDRAWN,
        /** The authority does not name the body. */
        BODY_OUTSIDE_AUTHORITY,
        /** The authority does not name the topic. */
        TOPIC_OUTSIDE_AUTHORITY,
        /** The authority does not reach that kind of data. */
        DATA_OUTSIDE_AUTHORITY,
        /** An exception is claimed and no reason is on record. */
        EXCEPTION_WITHOUT_REASON,
        /** Protected data is to be passed on and no condition is named. */
        CONDITION_MISSING,
        /** Protected data is to be passed on and no appropriate policy document is in force that day. */
        POLICY_DOCUMENT_NOT_IN_FORCE,
        /** No field is named. */
        NO_FIELDS,
        /** The office has not said what kind of data the field holds. */
        FIELD_NOT_KNOWN,
        /** The field is not among those the recipient needs. */
        FIELD_NOT_NEEDED,
        /** Data is to be used for campaigning and the person has not opted in. */
        CAMPAIGNING_WITHOUT_OPT_IN,
        /** Data is to be used for campaigning and the person has withdrawn. */
        OPT_IN_WITHDRAWN;

        /** {@return the permanent name of this code} */
        @JsonValue
        public String id() {
            return "disclosure." + Sentences.name(this);
        }
    }
}
