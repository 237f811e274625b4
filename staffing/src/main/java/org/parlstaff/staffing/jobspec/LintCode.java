package org.parlstaff.staffing.jobspec;

import java.util.Locale;

/**
 * Something that may be wrong with a job specification, such as {@code spec.style.doubled-word}.
 *
 * <p>An id names area, family and fault; it is never changed and never used again for something else.
 */
public enum LintCode {
    /** A text is blank. */
    BLANK_TEXT("structure", Severity.ERROR),
    /** A place that was to be filled in was not. */
    PLACEHOLDER("structure", Severity.ERROR),
    /** A bullet is a heading. */
    HEADING_AS_BULLET("structure", Severity.WARNING),
    /** There is no purpose. */
    MISSING_PURPOSE("structure", Severity.ERROR),
    /** There are no duties. */
    MISSING_DUTIES("structure", Severity.ERROR),
    /** There is no essential criterion. */
    MISSING_CRITERIA("structure", Severity.ERROR),
    /** Closing date, how to apply and whom to ask are missing. */
    MISSING_APPLICATION("structure", Severity.ERROR),
    /** NVQ 4 and NVQ 5 each span several levels. */
    AMBIGUOUS_QUALIFICATION("structure", Severity.WARNING),

    /** A list of protected characteristics lacks one. */
    CHARACTERISTIC_MISSING("statutory", Severity.ERROR),
    /** A protected characteristic is named otherwise than in the Equality Act 2010. */
    CHARACTERISTIC_ALTERED("statutory", Severity.ERROR),

    /** A text is given in one language where others are given in both. */
    TRANSLATION_MISSING("language", Severity.ERROR),
    /** Welsh is asked for, and no level is. */
    LEVEL_MISSING("language", Severity.WARNING),
    /** Welsh is essential, and a skill has no level. */
    SKILL_WITHOUT_LEVEL("language", Severity.WARNING),
    /** A text puts the post in a category that does not exist. */
    UNLISTED_DESIGNATION("language", Severity.ERROR),
    /** A level of Welsh is a bare number. */
    BARE_LEVEL("language", Severity.WARNING),
    /** Welsh is asked for, and nothing is said of applying in Welsh. */
    APPLICATION_STATEMENT_MISSING("language", Severity.WARNING),
    /** A level is not among those of its scheme. */
    LEVEL_NOT_IN_SCHEME("language", Severity.WARNING),
    /** A level is of a scheme that we do not know. */
    SCHEME_NOT_KNOWN("language", Severity.ADVICE),
    /** The office is under the Standards, and the post is in no category. */
    DESIGNATION_MISSING("language", Severity.ERROR),
    /** The office is under the Standards, and no assessment is recorded. */
    ASSESSMENT_MISSING("language", Severity.WARNING),
    /** The rules named do not apply to a Member's own office, so far as the sources say. */
    RULES_NOT_FOR_MEMBERS("language", Severity.WARNING),

    /** A word stands twice in a row. */
    DOUBLED_WORD("style", Severity.WARNING),
    /** Duties of one specification start with different forms of the verb. */
    MIXED_VERB_FORMS("style", Severity.ADVICE),
    /** Somebody is meant and not named. */
    UNNAMED_BODY("style", Severity.WARNING),
    /** A word that research found to deter women or men from applying. */
    GENDER_CODED_WORD("style", Severity.ADVICE),

    /** The scheme cannot say what the band pays on the day. */
    PAY_NOT_KNOWN("pay", Severity.ERROR),
    /** The term ends before the day for which pay is quoted. */
    TERM_OVER("pay", Severity.ERROR),
    /** The scheme has no such job family, so the document can only print its id. */
    FAMILY_NOT_KNOWN("pay", Severity.ERROR),
    /** The first family is the one that the post is graded in, and it is not that of the band. */
    FAMILY_OF_ANOTHER_BAND("pay", Severity.ERROR),
    /** The title belongs to another band of the scheme. */
    TITLE_OF_ANOTHER_BAND("pay", Severity.ERROR),
    /** The scheme's titles of the day do not hold the title. */
    TITLE_NOT_LISTED("pay", Severity.ADVICE),
    /** An amount is typed into a text, where nothing keeps it right. */
    TYPED_AMOUNT("pay", Severity.WARNING),
    /** A text speaks of pro rata pay, which the document works out in figures. */
    PRO_RATA_IN_WORDS("pay", Severity.WARNING),
    /** A text speaks of increments, and the term ends before the first. */
    INCREMENT_OUT_OF_REACH("pay", Severity.WARNING),

    /** A text is in capitals. */
    ALL_CAPITALS("accessibility", Severity.WARNING),
    /** A bullet is typed into a text that is a bullet already. */
    TYPED_BULLET("accessibility", Severity.WARNING);

    /** How much a finding weighs. */
    public enum Severity {
        /** To be put right before publication. */
        ERROR,
        /** To be looked at before publication. */
        WARNING,
        /** Worth a thought. */
        ADVICE
    }

    private final String id;
    private final Severity severity;

    LintCode(String family, Severity severity) {
        this.id = "spec." + family + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.severity = severity;
    }

    /** {@return the permanent code, such as {@code spec.style.doubled-word}} */
    public String id() {
        return id;
    }

    /** {@return the weight, unless a policy sets another} */
    public Severity severity() {
        return severity;
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return id;
    }
}
