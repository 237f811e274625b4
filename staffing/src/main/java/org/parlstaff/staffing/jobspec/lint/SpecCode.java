package org.parlstaff.staffing.jobspec.lint;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parlstaff.payscale.format.Texts;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.finding.CodeCatalogue;
import org.parlstaff.staffing.finding.Kind;
import org.parlstaff.staffing.finding.Severity;

/**
 * Something that may be wrong with a job specification, such as {@code spec.style.doubled-word}.
 *
 * <p>An id names area, family and fault. The order is that of the catalogue.
 */
public enum SpecCode implements Code {
    /** A text is blank. */
    BLANK_TEXT("structure", Kind.FAIL, Severity.REJECT),
    /** A place that was to be filled in was not. */
    PLACEHOLDER("structure", Kind.FAIL, Severity.REJECT, "word"),
    /** A bullet is a heading. */
    HEADING_AS_BULLET("structure", Kind.FAIL, Severity.WARNING, "text"),
    /** There is no purpose. */
    MISSING_PURPOSE("structure", Kind.FAIL, Severity.REJECT),
    /** There are no duties. */
    MISSING_DUTIES("structure", Kind.FAIL, Severity.REJECT),
    /** There is no essential criterion. */
    MISSING_CRITERIA("structure", Kind.FAIL, Severity.REJECT),
    /** Closing date, how to apply and whom to ask are missing. */
    MISSING_APPLICATION("structure", Kind.FAIL, Severity.REJECT),
    /** NVQ 4 and NVQ 5 each span several levels. */
    AMBIGUOUS_QUALIFICATION("structure", Kind.REVIEW, Severity.WARNING),

    /** A page number of another document was left in a text. */
    PAGE_NUMBER("structure", Kind.FAIL, Severity.WARNING, "word"),
    /** A criterion or a duty is given twice. */
    DUPLICATE("structure", Kind.FAIL, Severity.WARNING, "text", "other"),
    /** The closing date is after the day for which pay is quoted, or more than a year before it. */
    CLOSING_DATE_ODD("structure", Kind.REVIEW, Severity.WARNING, "closing", "day"),
    /** The closing date is over on the day of asking. */
    CLOSING_DATE_OVER("structure", Kind.FAIL, Severity.REJECT, "closing", "day"),
    /** An empty line stands where it makes no paragraph. */
    EMPTY_LINE("structure", Kind.FAIL, Severity.WARNING),
    /** A text says what the document says by itself. */
    PRINTED_AGAIN("structure", Kind.REVIEW, Severity.WARNING, "word"),
    /** There are more criteria than an application can answer. */
    TOO_MANY_CRITERIA("structure", Kind.REVIEW, Severity.WARNING, "count", "limit"),
    /** Nothing is said of adjustments for applicants. */
    ADJUSTMENTS_MISSING("structure", Kind.FAIL, Severity.WARNING),
    /** The place of work has no name, and no address is given. */
    LOCATION_NOT_NAMED("structure", Kind.REVIEW, Severity.WARNING, "word"),

    /** A list of protected characteristics lacks one. */
    CHARACTERISTIC_MISSING("statutory", Kind.FAIL, Severity.REJECT, "characteristic"),
    /** A protected characteristic is named otherwise than in the Equality Act 2010. */
    CHARACTERISTIC_ALTERED("statutory", Kind.FAIL, Severity.REJECT, "word", "characteristic"),

    /** A text asks for people of some age. */
    AGE_WORDING("equality", Kind.REVIEW, Severity.REFER, "word", "better"),
    /** A text shuts out disabled people, or speaks of them as nobody should. */
    DISABILITY_WORDING("equality", Kind.REVIEW, Severity.REFER, "word", "better"),
    /** A text asks for somebody who drives. */
    DRIVING_LICENCE("equality", Kind.REVIEW, Severity.WARNING, "word", "better"),
    /** A text asks where people are from. */
    RACE_WORDING("equality", Kind.REVIEW, Severity.REFER, "word", "better"),
    /** A text keeps the post for women or for men. */
    SEX_RESTRICTION("equality", Kind.REVIEW, Severity.REFER, "word", "better"),
    /** A text speaks of men or of women where both are meant. */
    GENDERED_WORDING("equality", Kind.REVIEW, Severity.WARNING, "word", "better"),
    /** A text asks for a religion or a belief. */
    BELIEF_WORDING("equality", Kind.REVIEW, Severity.REFER, "word", "better"),
    /** A text asks for membership of a party. */
    PARTY_MEMBERSHIP("equality", Kind.REVIEW, Severity.WARNING, "word", "better"),
    /** A text asks about marriage, children or partners. */
    FAMILY_WORDING("equality", Kind.REVIEW, Severity.REFER, "word", "better"),

    /** A text is given in one language where others are given in both. */
    TRANSLATION_MISSING("language", Kind.FAIL, Severity.REJECT),
    /** Welsh is asked for, and no level is. */
    LEVEL_MISSING("language", Kind.REVIEW, Severity.WARNING),
    /** Welsh is essential or to be learnt, and a skill has no level. */
    SKILL_WITHOUT_LEVEL("language", Kind.REVIEW, Severity.WARNING, "skill"),
    /** A text puts the post in a category that does not exist. */
    UNLISTED_DESIGNATION("language", Kind.FAIL, Severity.REJECT, "word"),
    /** A level of Welsh is a bare number. */
    BARE_LEVEL("language", Kind.REVIEW, Severity.WARNING, "word"),
    /** Welsh is asked for, and nothing is said of applying in Welsh. */
    APPLICATION_STATEMENT_MISSING("language", Kind.REVIEW, Severity.WARNING),
    /** A level is not among those of its scheme. */
    LEVEL_NOT_IN_SCHEME("language", Kind.REVIEW, Severity.WARNING, "level"),
    /** A level is of a scheme that we do not know. */
    SCHEME_NOT_KNOWN("language", Kind.INFORMATIONAL, Severity.NOTE, "level"),
    /** The office is under the Standards, and the post is in no category. */
    DESIGNATION_MISSING("language", Kind.FAIL, Severity.REJECT),
    /** The office is under the Standards, and no assessment is recorded. */
    ASSESSMENT_MISSING("language", Kind.FAIL, Severity.WARNING),
    /** The rules named do not apply to a Member's own office, so far as the sources say. */
    RULES_NOT_FOR_MEMBERS("language", Kind.REVIEW, Severity.WARNING, "rules"),

    /** A text of several words is the same in English and in Welsh. */
    SAME_IN_BOTH("language", Kind.REVIEW, Severity.WARNING),
    /** The post is with an office of the Senedd, or under rules on Welsh, and nothing is in Welsh. */
    WELSH_MISSING("language", Kind.REVIEW, Severity.WARNING),
    /** Welsh is said to be assessed, and is not essential. */
    ASSESSED_NOT_ESSENTIAL("language", Kind.REVIEW, Severity.WARNING, "word"),

    /** A word stands twice in a row. */
    DOUBLED_WORD("style", Kind.FAIL, Severity.WARNING, "word"),
    /** Duties of one specification start with different forms of the verb. */
    MIXED_VERB_FORMS("style", Kind.INFORMATIONAL, Severity.NOTE, "forms"),
    /** Somebody is meant and not named. */
    UNNAMED_BODY("style", Kind.REVIEW, Severity.WARNING, "word"),
    /** A word that research found to deter women or men from applying. */
    GENDER_CODED_WORD("style", Kind.INFORMATIONAL, Severity.NOTE, "word"),

    /** A wording leaves readers to guess. */
    VAGUE_WORDING("style", Kind.REVIEW, Severity.WARNING, "word", "better"),
    /** A footnote mark or a colon was left over from another layout. */
    STRAY_MARK("style", Kind.FAIL, Severity.WARNING, "text"),
    /** Two verbs of one duty have different forms. */
    VERBS_DISAGREE("style", Kind.FAIL, Severity.WARNING, "word"),
    /** An article does not go with what follows it. */
    ARTICLE("style", Kind.FAIL, Severity.WARNING, "word", "better"),
    /** The office of one Member speaks of its Members. */
    PLURAL_MEMBER("style", Kind.REVIEW, Severity.WARNING, "word"),
    /** A word is misspelt. */
    MISSPELLING("style", Kind.FAIL, Severity.WARNING, "word", "better"),

    /** No pay scheme of that id is at hand. */
    PAY_SCHEME_NOT_KNOWN("pay", Kind.OPEN, Severity.CANNOT_ASSESS, "scheme"),
    /** The scheme cannot say what the band pays on the day. */
    PAY_NOT_KNOWN("pay", Kind.OPEN, Severity.CANNOT_ASSESS, "reason"),
    /** The term ends before the day for which pay is quoted. */
    TERM_OVER("pay", Kind.FAIL, Severity.REJECT),
    /** The scheme has no such job family, so the document can only print its id. */
    FAMILY_NOT_KNOWN("pay", Kind.FAIL, Severity.REJECT, "family"),
    /** The first family is the one that the post is graded in, and it is not that of the band. */
    FAMILY_OF_ANOTHER_BAND("pay", Kind.FAIL, Severity.REJECT, "family", "band"),
    /** The title belongs to another band of the scheme. */
    TITLE_OF_ANOTHER_BAND("pay", Kind.FAIL, Severity.REJECT, "title", "band"),
    /** The scheme's titles of the day do not hold the title. */
    TITLE_NOT_LISTED("pay", Kind.INFORMATIONAL, Severity.NOTE, "title"),
    /** An amount is typed into a text, where nothing keeps it right. */
    TYPED_AMOUNT("pay", Kind.REVIEW, Severity.WARNING, "word"),
    /** A text speaks of pro rata pay, which the document works out in figures. */
    PRO_RATA_IN_WORDS("pay", Kind.REVIEW, Severity.WARNING, "word"),
    /** A text speaks of increments, and the term ends before the first. */
    INCREMENT_OUT_OF_REACH("pay", Kind.REVIEW, Severity.WARNING, "word"),

    /** A text hides the pay that the document states. */
    VAGUE_PAY("pay", Kind.REVIEW, Severity.WARNING, "word"),
    /** The hours are more than full time. */
    HOURS_ABOVE_FULL_TIME("pay", Kind.REVIEW, Severity.WARNING, "hours", "limit"),
    /** The title lacks a word that the scheme wants in the titles of the band. */
    TITLE_WORD_MISSING("pay", Kind.FAIL, Severity.REJECT, "words", "title"),

    /** A text is in capitals. */
    ALL_CAPITALS("accessibility", Kind.FAIL, Severity.WARNING),
    /** A bullet is typed into a text that is a bullet already. */
    TYPED_BULLET("accessibility", Kind.FAIL, Severity.WARNING),
    /** A list is typed into a text, whose lines run together. */
    TYPED_LIST("accessibility", Kind.FAIL, Severity.WARNING);

    private static final CodeCatalogue ALL = CodeCatalogue.of(List.of(values()));

    private static final Texts TEXTS =
            new Texts(language -> SpecCode.class.getResourceAsStream("SpecCode_" + language + ".properties"));

    private final String id;
    private final Kind kind;
    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // it is made by List.of
    private final List<String> valueNames;

    SpecCode(String family, Kind kind, Severity severity, String... valueNames) {
        this.id = "spec." + family + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.kind = kind;
        this.severity = severity;
        this.valueNames = List.of(valueNames);
    }

    static Set<String> keys(Locale locale) {
        return TEXTS.keys(locale);
    }

    /**
     * Returns the code of an id.
     *
     * @param id the id, such as {@code spec.style.doubled-word}
     * @return the code
     * @throws IllegalArgumentException if there is none
     */
    @JsonCreator
    public static SpecCode parse(String id) {
        return (SpecCode) ALL.code(id);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    /** {@return true: the lint advises, and an office may allow any of it} */
    @Override
    public boolean isWaivable() {
        return true;
    }

    @Override
    public List<String> valueNames() {
        return valueNames;
    }

    @Override
    public String text(Map<String, ?> values, Locale locale) {
        return TEXTS.text(id, values, locale);
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id;
    }
}
