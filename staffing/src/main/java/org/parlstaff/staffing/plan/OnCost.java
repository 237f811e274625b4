package org.parlstaff.staffing.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.format.FromJson;

/**
 * Something that an employer pays on top of each post's pay, such as a pension contribution of 10% of it.
 *
 * <p>The rates are dated, and they are the caller's: none is shipped, and the library knows no law of tax or insurance. The
 * rate of a month is the one that counts on its last day; a month without a rate is not known, so that what has ended is
 * written as a rate of 0. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = OnCost.class)
@JsonDeserialize(builder = OnCost.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"name", "rates"})
public abstract sealed class OnCost implements JsonForm permits ImmutableOnCost {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 6;

    OnCost() {}

    /** {@return what the caller calls it, such as {@code Employer pension}} */
    @JsonProperty
    public abstract String name();

    /** {@return its rates, none of which overlap} */
    @JsonProperty
    public abstract List<Rate> rates();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** What a sum is for. */
    public enum Per {
        /** A financial year. A part of the year has its part of a flat sum, and the whole of a threshold. */
        YEAR,
        /** A calendar month. A part of the month has its part of a flat sum, and the whole of a threshold. */
        MONTH
    }

    /**
     * A sum for a month or a year.
     *
     * @param amount the amount
     * @param per what it is for
     */
    public record Sum(
            @JsonProperty(required = true) Payment amount,
            @JsonProperty(required = true) Per per) {

        /**
         * Checks that both parts are given.
         *
         * @param amount the amount
         * @param per what it is for
         */
        public Sum {
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(per, "per");
        }
    }

    /** A dated rate: a percentage of pay, above a threshold if there is one, or a flat sum for each post. */
    @Value.Immutable
    @JsonSerialize(as = Rate.class)
    @JsonDeserialize(builder = Rate.Builder.class, using = FromJson.class)
    @JsonPropertyOrder({"from", "until", "percent", "above", "flat", "source"})
    public abstract static sealed class Rate permits ImmutableRate {

        Rate() {}

        /** {@return the first day of the rate} */
        @JsonProperty
        public abstract LocalDate from();

        /** {@return the first day that it no longer counts, if there is an end} */
        @JsonProperty
        public abstract Optional<LocalDate> until();

        /** {@return the percentage of pay, from 0 to 100} */
        @JsonProperty
        public abstract Optional<BigDecimal> percent();

        /**
         * {@return the pay of a month, or of a financial year to date, on which nothing is due; the whole of it counts for each
         * post, also for one that starts or ends within the month or year}
         */
        @JsonProperty
        public abstract Optional<Sum> above();

        /** {@return what is due for each post whatever its pay} */
        @JsonProperty
        public abstract Optional<Sum> flat();

        /** {@return where the caller has the rate from} */
        @JsonProperty
        public abstract String source();

        /** {@return an empty builder} */
        public static Builder builder() {
            return new Builder();
        }

        final Span span() {
            return until().map(end -> Span.of(from(), end)).orElseGet(() -> Span.startingOn(from()));
        }

        @Value.Check
        void check() {
            span();
            PlanFile.checkName("/source", source());
            if (percent().isPresent() == flat().isPresent()) {
                throw new IllegalArgumentException("a rate must be a percentage or a flat sum: "
                        + percent().map(BigDecimal::toString).orElse("none") + ", "
                        + flat().map(Sum::amount).map(Payment::toString).orElse("none"));
            }
            if (above().isPresent() && percent().isEmpty()) {
                throw new IllegalArgumentException("/above: a threshold must go with a percentage: "
                        + above().get().amount());
            }
            percent().ifPresent(OnCost::checkPercent);
        }

        /** Builds a {@link Rate}. */
        public static final class Builder extends ImmutableRate.Builder {

            /** Creates an empty builder. */
            public Builder() {}
        }
    }

    private static void checkPercent(BigDecimal percent) {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0 || percent.scale() > DECIMALS) {
            throw new IllegalArgumentException(
                    "/percent: a percentage must be from 0 to 100, with at most six decimals: " + percent);
        }
    }

    /** The rate that counts on a day, if there is one. */
    final Optional<Rate> rateOn(LocalDate day) {
        return rates().stream().filter(rate -> rate.span().contains(day)).findFirst();
    }

    @Value.Check
    void check() {
        PlanFile.checkName("/name", name());
        for (int i = 0; i < rates().size(); i++) {
            Span span = rates().get(i).span();
            for (Rate earlier : rates().subList(0, i)) {
                if (span.overlaps(earlier.span())) {
                    throw new IllegalArgumentException("/rates/" + i + ": rates of " + name() + " must not overlap: "
                            + span + ", " + earlier.span());
                }
            }
        }
    }

    /** Builds an {@link OnCost}. */
    public static final class Builder extends ImmutableOnCost.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
