package org.parlstaff.staffing.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.ActualSalary;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.HourlyRate;
import org.parlstaff.payscale.Pay;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.PayBand;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.staffing.Grading;
import org.parlstaff.staffing.finding.Finding;

/**
 * An offer with what is known of it, as a rule sees it: the scheme, the band, the scale, and the pay on its own basis.
 *
 * <p>What a rule {@linkplain Needs needs} is there; to ask for more is an error of the rule.
 */
public final class OfferFacts {

    final Examiner examiner;
    final @Nullable Terms terms;

    /** The band that is named or that the title decides, if the scheme has it; and what it pays. */
    final Terms.@Nullable Band gradedIn;

    final Terms.@Nullable Cell cell;

    private final Offer offer;
    private final int known;
    private @Nullable Comparison comparison;

    OfferFacts(
            Examiner examiner,
            Offer offer,
            @Nullable Terms terms,
            Terms.@Nullable Band named,
            Terms.@Nullable Cell cellNamed) {
        this.examiner = examiner;
        this.offer = offer;
        this.terms = terms;
        List<String> titled =
                terms == null || offer.bandOrNull() != null || offer.jobTitle().isEmpty()
                        ? List.of()
                        : grading(terms).bandsOf(offer.jobTitle().get());
        this.gradedIn = terms != null && titled.size() == 1 ? terms.band(titled.get(0)) : named;
        this.cell = gradedIn == null ? null : gradedIn == named ? cellNamed : gradedIn.cell(offer.areaOrNull());
        boolean money = terms != null && offer.isPayIn(terms.currencyLetters);
        this.known = (terms == null ? 0 : Needs.SCHEME.mask())
                | (money ? Needs.MONEY.mask() : 0)
                | (gradedIn == null ? 0 : Needs.BAND.mask())
                | (cell == null || !(cell.answer instanceof PayAnswer.Found)
                        ? 0
                        : Needs.TABLE.mask()
                                | (terms != null && money && isComparable(terms) ? Needs.SCALE.mask() : 0));
    }

    private Grading grading(Terms at) {
        return new Grading(at.scheme, day());
    }

    /** Whether figures can be put beside the pay: not beside that of a casual appointment, for which no source gives a scale. */
    private boolean isComparable(Terms at) {
        return !offer.isCasual()
                && (offer.fullTimePence() > 0
                        || (offer.salary().basis() == OfferedPay.Basis.HOURLY
                                ? at.year != null
                                : at.fullTimeHours != null && offer.weeklyUnits() > 0));
    }

    private Comparison comparison(Terms at) {
        Rounding rounding = at.payRounding != null ? at.payRounding.value() : examiner.payRounding();
        return switch (offer.salary().basis()) {
            case FULL_TIME -> new Comparison.FullTime(amount());
            case HOURLY ->
                new Comparison.Hourly((HourlyRate) offeredAsStated(), Objects.requireNonNull(at.year), rounding);
            case ACTUAL ->
                new Comparison.Actual(
                        (ActualSalary) offeredAsStated(),
                        hours().outOf(Objects.requireNonNull(at.fullTimeHours).value()),
                        rounding);
        };
    }

    /** What the band pays in the area on a later day of the epoch. */
    Terms.Cell cellOn(long later) {
        Terms then = examiner.terms().on(later, offer.scheme());
        Terms.Band same = then == null ? null : then.band(band().id());
        return needed(same == null ? null : same.cell(offer.areaOrNull()), Needs.TABLE);
    }

    /** Whether what a rule needs is there. */
    boolean meet(Needs needs) {
        return (needs.mask() & ~known) == 0;
    }

    /** {@return the offer} */
    public Offer offer() {
        return offer;
    }

    /** {@return the day whose tables and rules count: that on which the offer starts, unless the examiner takes another} */
    public LocalDate day() {
        return examiner.tableDay().orElse(offer.startDate());
    }

    /**
     * Returns the scheme that the offer names.
     *
     * @return the scheme
     * @throws IllegalStateException if the rule does not need it
     */
    public PayScheme scheme() {
        return terms().scheme;
    }

    /**
     * Returns the band that the offer names or that its title decides.
     *
     * @return the band
     * @throws IllegalStateException if the rule does not need it
     */
    public PayBand band() {
        return needed(gradedIn, Needs.BAND).band;
    }

    /**
     * Returns what the band pays in the area on the day.
     *
     * @return the scale, with its standing and its source
     * @throws IllegalStateException if the rule does not need it
     */
    public PayAnswer.Found pay() {
        if (cell == null || !(cell.answer instanceof PayAnswer.Found found)) {
            throw new IllegalStateException("a rule must need what it asks for: " + Needs.TABLE);
        }
        return found;
    }

    /**
     * Returns the pay that is offered, on its own basis.
     *
     * @return a full-time salary, an actual salary or an hourly rate
     * @throws IllegalStateException if the rule does not need it
     */
    public Pay offered() {
        return needed(meet(Needs.MONEY) ? offeredAsStated() : null, Needs.MONEY);
    }

    /**
     * Compares the pay that is offered with a figure for a full-time year. The figure is brought to the offer's basis and rounded
     * there, never the offer to that of the figure, so that a correctly rounded pro rata of the figure is equal to it.
     *
     * @param figure the figure, such as an office's own cap
     * @return less than 0, 0 or more than 0 as the offer is below, at or above it
     * @throws IllegalStateException if the rule does not need a scale to compare with
     * @throws IllegalArgumentException if the figure is in another currency
     */
    public int compare(FullTimeSalary figure) {
        return Long.compare(comparison().pence(), onItsBasis(figure).pence());
    }

    /**
     * Brings a figure for a full-time year to the basis of the offer.
     *
     * @param figure the figure
     * @return the same figure as a full-time salary, an actual salary at the hours of the offer, or a rate for an hour
     * @throws IllegalStateException if the rule does not need a scale to compare with
     * @throws IllegalArgumentException if the figure is in another currency
     */
    public Pay onItsBasis(FullTimeSalary figure) {
        if (!figure.currency().equals(amount().currency())) {
            throw new IllegalArgumentException("currencies must be the same: " + figure + ", " + amount());
        }
        return comparison().onItsBasis(figure);
    }

    /** {@return whether the person's contract is older than the scheme, whose maxima may not bind it} */
    boolean isOnEarlierContract() {
        return terms().contractsSince != null
                && offer.previousContractDate().isPresent()
                && offer.previousContractDate()
                        .get()
                        .isBefore(terms().contractsSince.value());
    }

    Grading grading() {
        return grading(terms());
    }

    Terms terms() {
        return needed(terms, Needs.SCHEME);
    }

    /** The pay as it is compared, made when first asked for. */
    Comparison comparison() {
        if (comparison == null) {
            comparison = comparison(needed(meet(Needs.SCALE) ? terms : null, Needs.SCALE));
        }
        return comparison;
    }

    OfferedAmount amount() {
        return offer.salary().amount();
    }

    WeeklyHours hours() {
        return WeeklyHours.of(offer.weeklyHours().orElseThrow());
    }

    private Pay offeredAsStated() {
        String currency = amount().currency();
        return switch (offer.salary().basis()) {
            case FULL_TIME -> FullTimeSalary.ofPence(currency, amount().pence());
            case ACTUAL -> ActualSalary.ofPence(currency, amount().pence());
            case HOURLY -> HourlyRate.ofPence(currency, amount().pence());
        };
    }

    private static <T> T needed(@Nullable T fact, Needs needs) {
        if (fact == null) {
            throw new IllegalStateException("a rule must need what it asks for: " + needs);
        }
        return fact;
    }

    OfferReport report(List<Finding> findings) {
        return new OfferReport(
                offer,
                findings,
                gradedIn == null ? null : gradedIn.band,
                cell != null && cell.answer instanceof PayAnswer.Found found ? found : null,
                meet(Needs.SCALE) ? comparison() : null);
    }
}
