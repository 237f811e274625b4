package org.parlstaff.staffing.offer;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parlstaff.payscale.format.Texts;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.finding.CodeCatalogue;
import org.parlstaff.staffing.finding.Kind;
import org.parlstaff.staffing.finding.Policy;
import org.parlstaff.staffing.finding.Severity;

/**
 * All that an examination can find, each with a permanent code.
 *
 * <p>A code never changes its meaning and is never used again for another. What a code leads to is set by a
 * {@link Policy}; the severity here is where policies start. The order is that of equally bad findings in a report.
 */
public enum OfferCode implements Code {
    /** A row of a batch could not be read as an offer. */
    ROW_UNREADABLE("offer.row.unreadable", Kind.OPEN, Severity.CANNOT_ASSESS, "place", "reason"),
    /** Offers of a batch have the same reference. */
    REFERENCE_DUPLICATE("offer.reference.duplicate", Kind.FAIL, Severity.REFER, "reference", "rows"),
    /** The offers of a batch to one person are, at one time, longer than the scheme's limit. */
    PERSON_OVER_LIMIT(
            "offer.person.hours-over-limit", Kind.FAIL, Severity.REJECT, "person", "hours", "limit", "day", "rows"),
    /** A batch has several offers to one person at one time, and no source gives a limit for all of them. */
    PERSON_LIMIT_NOT_KNOWN(
            "offer.person.hours-limit-not-known",
            Kind.OPEN,
            Severity.WARNING,
            "person",
            "hours",
            "scheme",
            "day",
            "rows"),
    /** A batch has several offers to one person at one time, and not all give their hours. */
    PERSON_HOURS_NOT_STATED("offer.person.hours-not-stated", Kind.OPEN, Severity.CANNOT_ASSESS, "person", "rows"),
    /** No scheme of that id is at hand. */
    SCHEME_UNKNOWN("offer.scheme.unknown", Kind.OPEN, Severity.CANNOT_ASSESS, "scheme"),
    /** The scheme has never heard of the band. */
    BAND_UNKNOWN("offer.band.unknown", Kind.OPEN, Severity.CANNOT_ASSESS, "band", "scheme"),
    /** The scheme is known not to have the band, such as Executive 3. */
    BAND_DOES_NOT_EXIST("offer.band.does-not-exist", Kind.FAIL, Severity.REJECT, "band", "scheme"),
    /** No band is given, and the title does not decide one. */
    BAND_NEEDED("offer.band.needed", Kind.OPEN, Severity.CANNOT_ASSESS, "scheme"),
    /** No band is given; the one of the title was taken. */
    BAND_FROM_TITLE("offer.band.from-title", Kind.INFORMATIONAL, Severity.NOTE, "title", "band"),
    /** Nobody is appointed to the band any more. */
    BAND_CLOSED("offer.band.closed", Kind.REVIEW, Severity.REFER, "band", "until"),
    /** The band is not of the framework that the office names. */
    FRAMEWORK_OTHER("offer.band.other-framework", Kind.FAIL, Severity.REJECT, "framework", "band"),
    /** The title belongs to another band of the scheme. */
    TITLE_OTHER_BAND("offer.title.other-band", Kind.FAIL, Severity.REJECT, "title", "band", "other"),
    /** The scheme's lists do not have the title on that day. */
    TITLE_UNKNOWN("offer.title.unknown", Kind.REVIEW, Severity.REFER, "title", "scheme", "day"),
    /** The scheme has no list of titles for the day, so nothing can be said of any. */
    TITLE_NO_LIST("offer.title.no-list", Kind.OPEN, Severity.WARNING, "title", "scheme", "day"),
    /** Another scheme uses the title, which is no evidence here. */
    TITLE_OTHER_SCHEME("offer.title.other-scheme", Kind.INFORMATIONAL, Severity.NOTE, "title", "scheme"),
    /** The scheme has no such family. */
    FAMILY_UNKNOWN("offer.family.unknown", Kind.REVIEW, Severity.REFER, "family", "scheme"),
    /** The band belongs to another family. */
    FAMILY_OTHER("offer.family.other", Kind.FAIL, Severity.REJECT, "family", "band", "other"),
    /** The role blends families, and no source says which range applies. */
    FAMILY_BLENDED("offer.family.blended", Kind.REVIEW, Severity.REFER, "family", "scheme"),
    /** The scheme has no such area. */
    AREA_UNKNOWN("offer.area.unknown", Kind.OPEN, Severity.CANNOT_ASSESS, "area", "scheme"),
    /** Pay differs by area, and none is given. */
    AREA_NEEDED("offer.area.needed", Kind.OPEN, Severity.CANNOT_ASSESS, "band"),
    /** The table was picked for another day than the start. */
    TABLE_OTHER_DAY("offer.table.other-day", Kind.INFORMATIONAL, Severity.WARNING, "day", "start"),
    /** No table covers the day. */
    TABLE_DAY_NOT_COVERED("offer.table.day-not-covered", Kind.OPEN, Severity.CANNOT_ASSESS, "band", "scheme", "day"),
    /** The table does not say when it was published. */
    TABLE_PUBLICATION_NOT_KNOWN(
            "offer.table.publication-day-not-known", Kind.OPEN, Severity.CANNOT_ASSESS, "band", "day"),
    /** The band exists, and no source gives its pay. */
    TABLE_NOT_KNOWN("offer.table.not-known", Kind.OPEN, Severity.CANNOT_ASSESS, "band", "reason"),
    /** The figures rest on something weaker than an official page. */
    TABLE_NOT_CONFIRMED("offer.table.not-confirmed", Kind.INFORMATIONAL, Severity.WARNING, "band", "standing", "day"),
    /** Sources differ on the figures or on their days. */
    TABLE_CONFLICTING("offer.table.conflicting", Kind.REVIEW, Severity.REFER, "band", "day"),
    /** The scale shows what is usual, and decides nothing. */
    SCALE_INDICATIVE("offer.scale.indicative", Kind.REVIEW, Severity.REFER, "band"),
    /** The offer starts within the last days for which the table and the wage floors are known. */
    TABLE_RUNS_OUT("offer.table.runs-out", Kind.INFORMATIONAL, Severity.NOTE, "last", "known"),
    /** The amount is finer than a penny. */
    PAY_FINER_THAN_PENNY("offer.pay.finer-than-a-penny", Kind.FAIL, Severity.REJECT, "amount"),
    /** The amount is not in the currency of the scheme. */
    PAY_CURRENCY("offer.pay.other-currency", Kind.FAIL, Severity.REJECT, "amount", "currency"),
    /** The amount is nothing, or less. */
    PAY_NOT_POSITIVE("offer.pay.not-positive", Kind.FAIL, Severity.REJECT, "amount"),
    /** The amount is below the lowest that may be paid. */
    PAY_BELOW_MINIMUM("offer.pay.below-minimum", Kind.FAIL, Severity.REJECT, "amount", "bound", "difference"),
    /** The amount is above the highest that may be paid. */
    PAY_ABOVE_MAXIMUM("offer.pay.above-maximum", Kind.FAIL, Severity.REJECT, "amount", "bound", "difference"),
    /** The amount is above the table, and within what the scheme's living-wage rule may have made of the maximum. */
    PAY_WITHIN_FLOOR_CAP(
            "offer.pay.within-living-wage-cap", Kind.REVIEW, Severity.REFER, "amount", "bound", "difference"),
    /** The amount is above the maximum, for somebody already employed. */
    PAY_EXISTING_ABOVE_MAXIMUM(
            "offer.pay.existing-above-maximum", Kind.REVIEW, Severity.REFER, "amount", "bound", "difference"),
    /** The amount lies between pay points, all of them known. */
    PAY_NOT_ON_POINT("offer.pay.not-on-pay-point", Kind.FAIL, Severity.REJECT, "amount", "points"),
    /** Whether the amount may be paid depends on a figure that no source gives. */
    PAY_FIGURE_NOT_KNOWN("offer.pay.figure-not-known", Kind.OPEN, Severity.CANNOT_ASSESS, "amount", "reason"),
    /** Actual pay at fewer hours is, to the penny, a figure for full time: the two may have been mixed up. */
    PAY_BASIS_IN_DOUBT("offer.pay.basis-in-doubt", Kind.REVIEW, Severity.WARNING, "amount", "hours", "bound"),
    /** The scale has no pay point of that number. */
    PAY_POINT_DOES_NOT_EXIST("offer.pay.point-does-not-exist", Kind.FAIL, Severity.REJECT, "point"),
    /** The amount is not that of the pay point named. */
    PAY_POINT_DIFFERS("offer.pay.point-differs", Kind.FAIL, Severity.REJECT, "point", "amount", "bound"),
    /** The pay point named is one that no source gives. */
    PAY_POINT_NOT_KNOWN("offer.pay.point-not-known", Kind.OPEN, Severity.CANNOT_ASSESS, "point", "reason"),
    /** Somebody new starts above the lowest pay point, and no reason is given. */
    PAY_ABOVE_SCALE_MINIMUM("offer.pay.above-scale-minimum", Kind.REVIEW, Severity.REFER, "amount", "bound", "reason"),
    /** Somebody new starts above the lowest pay point, with a reason. */
    PAY_ABOVE_SCALE_MINIMUM_WITH_REASON(
            "offer.pay.above-scale-minimum-with-reason",
            Kind.INFORMATIONAL,
            Severity.WARNING,
            "amount",
            "bound",
            "reason"),
    /** The pay is below a wage floor set by statute. */
    STATUTORY_BELOW_FLOOR("offer.statutory.below-wage-floor", Kind.FAIL, Severity.REJECT, "amount", "rate", "floor"),
    /** The pay is below the highest statutory floor, and the class of worker, which may have a lower one, is not given. */
    FLOOR_CLASS_NEEDED("offer.floor.class-needed", Kind.OPEN, Severity.CANNOT_ASSESS, "amount", "rate", "floor"),
    /** Whether the pay meets the statutory floor could not be checked. */
    FLOOR_NOT_CHECKED("offer.floor.not-checked", Kind.OPEN, Severity.WARNING, "reason"),
    /** The scheme keeps pay at a wage floor, whose rate on the day is not known: the lowest pay point may have risen. */
    FLOOR_OF_SCHEME_NOT_CHECKED(
            "offer.floor.of-scheme-not-checked", Kind.OPEN, Severity.CANNOT_ASSESS, "floor", "scheme", "day"),
    /** The pay is below the real Living Wage, which is voluntary. */
    FLOOR_BELOW_REAL_LIVING_WAGE(
            "offer.floor.below-real-living-wage", Kind.INFORMATIONAL, Severity.NOTE, "amount", "rate", "floor"),
    /** No source gives the rate of the voluntary wage floor for the day, so the pay could not be compared with it. */
    FLOOR_VOLUNTARY_NOT_KNOWN("offer.floor.voluntary-not-known", Kind.INFORMATIONAL, Severity.NOTE, "floor", "day"),
    /** No hours are given. */
    HOURS_NOT_STATED("offer.hours.not-stated", Kind.OPEN, Severity.WARNING),
    /** No hours are given, and the basis of the pay needs them. */
    HOURS_NEEDED("offer.hours.needed", Kind.OPEN, Severity.CANNOT_ASSESS),
    /** The hours are none, less, or more than a week has. */
    HOURS_OUT_OF_RANGE("offer.hours.out-of-range", Kind.FAIL, Severity.REJECT, "hours"),
    /** The hours are more than full time. */
    HOURS_ABOVE_FULL_TIME("offer.hours.above-full-time", Kind.REVIEW, Severity.REFER, "hours", "limit"),
    /** The office takes other hours for full time than the scheme. */
    HOURS_FULL_TIME_DIFFERS("offer.hours.full-time-differs", Kind.REVIEW, Severity.REFER, "hours", "limit"),
    /** No source gives the full-time hours or the weeks of a year that the basis needs. */
    HOURS_FULL_TIME_NOT_KNOWN("offer.hours.full-time-not-known", Kind.OPEN, Severity.CANNOT_ASSESS, "scheme", "day"),
    /** All employments together are longer than the scheme's limit. */
    HOURS_OVER_LIMIT("offer.hours.over-limit", Kind.FAIL, Severity.REJECT, "hours", "limit"),
    /** There are other employments and a limit for all together, and the offer does not give its own hours. */
    HOURS_TOTAL_NOT_KNOWN("offer.hours.total-not-known", Kind.OPEN, Severity.CANNOT_ASSESS, "hours", "limit"),
    /** There are other employments, and no source gives a limit for all of them together. */
    HOURS_LIMIT_NOT_KNOWN("offer.hours.limit-not-known", Kind.OPEN, Severity.WARNING, "hours", "scheme"),
    /** The term ends on or before the day it starts. */
    DATES_END_BEFORE_START("offer.dates.end-not-after-start", Kind.FAIL, Severity.REJECT, "start", "end"),
    /** The person's contract is older than the scheme. */
    DATES_BEFORE_SCHEME("offer.dates.contract-before-scheme", Kind.OPEN, Severity.CANNOT_ASSESS, "contract", "since"),
    /** Paid by time sheet, without a yearly salary. */
    APPOINTMENT_CASUAL("offer.appointment.casual", Kind.OPEN, Severity.CANNOT_ASSESS),
    /** The scheme has rules about the length of an appointment, and the offer does not say what it is. */
    APPOINTMENT_NOT_STATED("offer.appointment.not-stated", Kind.OPEN, Severity.REFER, "scheme"),
    /** The term is longer than the scheme allows. */
    APPOINTMENT_TERM_OVER_LIMIT("offer.appointment.term-over-limit", Kind.FAIL, Severity.REJECT, "end", "limit"),
    /** An appointment of this length needs open recruitment, and there was none. */
    APPOINTMENT_OPEN_RECRUITMENT("offer.appointment.open-recruitment-needed", Kind.FAIL, Severity.REJECT, "limit"),
    /** An appointment of this length needs open recruitment; somebody within was chosen. */
    APPOINTMENT_INTERNAL("offer.appointment.internal-recruitment", Kind.REVIEW, Severity.REFER, "limit"),
    /** An appointment of this length needs open recruitment, and the offer does not say. */
    APPOINTMENT_RECRUITMENT_NOT_STATED("offer.appointment.recruitment-not-stated", Kind.OPEN, Severity.REFER, "limit"),
    /** Increments are promised, and the term ends on or before the first anniversary. */
    APPOINTMENT_INCREMENT_NEVER_DUE(
            "offer.appointment.increment-never-due", Kind.FAIL, Severity.WARNING, "end", "anniversary"),
    /** Increments are promised, and the scale has none. */
    APPOINTMENT_NO_INCREMENTS("offer.appointment.no-increments", Kind.FAIL, Severity.WARNING, "scheme"),
    /** Increments are promised, and no source says whether and when the scheme gives them. */
    APPOINTMENT_INCREMENTS_NOT_KNOWN(
            "offer.appointment.increments-not-known", Kind.OPEN, Severity.WARNING, "scheme", "day"),
    /** Welsh is essential or to be learnt, and some skill has no level. */
    LANGUAGE_LEVEL_MISSING("offer.language.level-missing", Kind.REVIEW, Severity.WARNING, "designation"),
    /** Welsh is not necessary, and levels are asked for. */
    LANGUAGE_LEVEL_NOT_NEEDED("offer.language.level-not-needed", Kind.REVIEW, Severity.WARNING, "designation"),
    /** The post is not paid from the Member's allowance alone. */
    FUNDING_NOT_PARLIAMENTARY("offer.funding.not-parliamentary", Kind.OPEN, Severity.CANNOT_ASSESS, "funding");

    private static final CodeCatalogue ALL = CodeCatalogue.of(List.of(values()));

    private static final Texts TEXTS =
            new Texts(language -> OfferCode.class.getResourceAsStream("OfferCode_" + language + ".properties"));

    private final String id;
    private final Kind kind;
    private final Severity severity;

    @SuppressWarnings("ImmutableEnumChecker") // it is made by List.of
    private final List<String> valueNames;

    OfferCode(String id, Kind kind, Severity severity, String... valueNames) {
        this.id = id;
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
     * @param id the id, such as {@code offer.pay.below-minimum}
     * @return the code
     * @throws IllegalArgumentException if there is none
     */
    @JsonCreator
    public static OfferCode parse(String id) {
        return (OfferCode) ALL.code(id);
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

    /**
     * Tells whether an approved waiver may suppress it: what a statute sets may not be waived, nor that the class of worker
     * must be given where pay is below the highest statutory floor.
     *
     * @return whether it may
     */
    @Override
    public boolean isWaivable() {
        return !id.startsWith("offer.statutory.") && this != FLOOR_CLASS_NEEDED;
    }

    @Override
    public List<String> valueNames() {
        return valueNames;
    }

    @Override
    public String text(Map<String, ?> values, Locale locale) {
        boolean ofWholeRow = this == ROW_UNREADABLE && "".equals(values.get("place"));
        return TEXTS.text(ofWholeRow ? id + ".whole" : id, values, locale);
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id;
    }
}
