package org.parlstaff.payscale.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.payscale.PayTable;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.UnknownCell;

/**
 * The rule that turns one pay table into the next, such as IPSA's for 2025-26: maxima rise by 3 per cent, minima only as
 * far as the National Living Wage lifts them.
 *
 * <pre>{@code
 * Award award = Award.builder()
 *         .span(Span.of(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 4, 1)))
 *         .addStep(AwardStep.percent("3").on(MAXIMA, SPOT_SALARIES))
 *         .addStep(AwardStep.floor(floor.yearly(BigDecimal.ONE, hours, POUND_HALF_UP)).on(MINIMA))
 *         .rounding(POUND_HALF_UP)
 *         .standing(Standing.CONFIRMED)
 *         .source(Source.of("Guidance for new starters"))
 *         .build();
 * PayTable next = award.apply(table).table();
 * }</pre>
 *
 * <p>The steps are taken in order on the unrounded figure, which is rounded once at the end. A floor is a bound that is rounded
 * in its own way, and no figure that it falls on ends below it. Immutable and safe to share between threads.
 */
@Value.Immutable
public abstract sealed class Award permits ImmutableAward {

    Award() {}

    /** {@return the days for which the new figures count} */
    public abstract Span span();

    /** {@return the day on which the award was published, if that is known} */
    public abstract Optional<LocalDate> published();

    /** {@return the steps, in the order in which they are taken} */
    public abstract List<AwardStep> steps();

    /** {@return how a changed figure is rounded, once} */
    public abstract Rounding rounding();

    /** {@return how sure the award is; the new table is at best derived} */
    public abstract Standing standing();

    /** {@return where the award is from} */
    public abstract Source source();

    /** {@return what else is to be said, if anything} */
    public abstract Optional<String> note();

    /** {@return whether only the cells that change are made anew, and stand over the table for the days of the award} */
    @Value.Default
    public boolean override() {
        return false;
    }

    /** {@return cells of which the award does not say what becomes of them} */
    public abstract List<UnknownCell> notSettled();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Applies the award to a table.
     *
     * @param table the table before
     * @return the table after, with the working of every figure
     * @throws IllegalArgumentException if the points of a scale would no longer rise, a maximum would fall below its minimum,
     *     or the currencies differ
     */
    public final Awarded apply(PayTable table) {
        return new Awarded(this, table);
    }

    @Value.Check
    void check() {
        if (steps().isEmpty()) {
            throw new IllegalArgumentException("an award must have a step: " + span());
        }
    }

    /** Builds an {@link Award}. */
    public static final class Builder extends ImmutableAward.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
