package org.parlstaff.staffing.offer;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.Pay;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.format.FromJson;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.welsh.WelshSkills;

/**
 * Pay and terms put to a person, such as GBP 27,500.00 for a caseworker in London from 1 June 2025.
 *
 * <p>An offer holds what was offered, right or wrong: an amount finer than a penny or 200 hours a week can be held, and an
 * {@link Examiner} finds fault with it. Only numbers of more than nine digits or six decimals, years beyond 9999 and terms
 * beyond a century are refused. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = Offer.class)
@JsonDeserialize(builder = Offer.Builder.class, using = FromJson.class)
@JsonPropertyOrder({
    "reference",
    "scheme",
    "jobTitle",
    "family",
    "band",
    "area",
    "framework",
    "weeklyHours",
    "fullTimeHours",
    "salary",
    "payPoint",
    "payPointReason",
    "startDate",
    "appointment",
    "newStarter",
    "existingEmployee",
    "incrementsPromised",
    "recruitment",
    "previousContractDate",
    "otherEmployments",
    "language",
    "hourlyRateClass",
    "funding",
    "person",
    "note"
})
public abstract sealed class Offer implements JsonForm permits ImmutableOffer {

    Offer() {}

    /** {@return what the office calls the offer} */
    @JsonProperty
    public abstract String reference();

    /** {@return the id of the pay scheme, such as {@code ipsa}} */
    @JsonProperty
    public abstract String scheme();

    /** {@return the job title, if it has one} */
    @JsonProperty
    public abstract Optional<String> jobTitle();

    /** {@return the id of the job family; two ids joined by {@code +} for a blended role} */
    @JsonProperty
    public abstract Optional<String> family();

    /** {@return the id of the pay band; may be left out where the title decides it} */
    @JsonProperty
    public abstract Optional<String> band();

    /** {@return the id of the pay area, which is where the employee works, never the constituency} */
    @JsonProperty
    public abstract Optional<String> area();

    /** {@return the id of the framework that the office says the band belongs to} */
    @JsonProperty
    public abstract Optional<String> framework();

    /** {@return the contracted hours in a week, right or wrong: a number, since 200 hours are no {@link WeeklyHours}} */
    @JsonProperty
    public abstract Optional<BigDecimal> weeklyHours();

    /** {@return the hours that the office takes for full time} */
    @JsonProperty
    public abstract Optional<BigDecimal> fullTimeHours();

    /** {@return what is offered, and on which basis} */
    @JsonProperty
    public abstract OfferedPay salary();

    /** {@return the number of the pay point that the office says it offers, from 1} */
    @JsonProperty
    public abstract Optional<Integer> payPoint();

    /** {@return why somebody new starts above the lowest pay point} */
    @JsonProperty
    public abstract Optional<String> payPointReason();

    /** {@return the first day worked, which picks the pay table} */
    @JsonProperty
    public abstract LocalDate startDate();

    /** {@return the terms of the appointment} */
    @JsonProperty
    public abstract Optional<Appointment> appointment();

    /** {@return whether the person is new to the scheme} */
    @JsonProperty
    public abstract Optional<Boolean> newStarter();

    /** {@return whether the person is already employed in the office} */
    @JsonProperty
    public abstract Optional<Boolean> existingEmployee();

    /** {@return whether the offer promises yearly increments} */
    @JsonProperty
    public abstract Optional<Boolean> incrementsPromised();

    /** {@return how the person was found} */
    @JsonProperty
    public abstract Optional<Recruitment> recruitment();

    /** {@return the day of the contract that the person now has, if there is one} */
    @JsonProperty
    public abstract Optional<LocalDate> previousContractDate();

    /** {@return what else the person is employed in} */
    @JsonProperty
    public abstract List<OtherEmployment> otherEmployments();

    /** {@return the skills in Welsh that the post asks for} */
    @JsonProperty
    public abstract Optional<WelshSkills> language();

    /** {@return the class of worker for wage floors, such as {@code 21-and-over}; never an age} */
    @JsonProperty
    public abstract Optional<String> hourlyRateClass();

    /** {@return who pays} */
    @JsonProperty
    public abstract Optional<Funding> funding();

    /** {@return an id of the person, for checks across offers; never a name} */
    @JsonProperty
    public abstract Optional<String> person();

    /** {@return anything else; it is not examined} */
    @JsonProperty
    public abstract Optional<String> note();

    // What an examination looks at first, as numbers side by side at the head of the object: how fast many offers are
    // examined depends on how far apart in memory it has to look.

    /** {@return the first day as a day of the epoch} */
    @Value.Derived
    @Value.Auxiliary
    @Value.Redacted
    int startDay() {
        return (int) startDate().toEpochDay();
    }

    /** {@return the weekly hours in ten-thousandths; 0 if they are not stated, less if they are not the hours of a week} */
    @Value.Derived
    @Value.Auxiliary
    @Value.Redacted
    int weeklyUnits() {
        return weeklyHours().isPresent()
                ? OfferLimits.tenThousandths(weeklyHours().get())
                : 0;
    }

    /** {@return the pay in pence if it is in whole pence for a full-time year; otherwise less than 0} */
    @Value.Derived
    @Value.Auxiliary
    @Value.Redacted
    long fullTimePence() {
        return salary().basis() == OfferedPay.Basis.FULL_TIME
                ? salary().amount().pence()
                : -1;
    }

    /** {@return the three letters of the currency of the pay in one number} */
    @Value.Derived
    @Value.Auxiliary
    @Value.Redacted
    int currencyLetters() {
        return OfferedAmount.letters(salary().amount().currency());
    }

    /** Whether the amount may be pay: more than nothing, in whole pence, in the currency of these letters. */
    final boolean isPayIn(int letters) {
        return currencyLetters() == letters
                && (fullTimePence() > 0 || salary().amount().pence() > 0);
    }

    /** {@return the band, or null: every examination asks for it, and an Optional for each is dear} */
    @Value.Derived
    @Value.Auxiliary
    @Value.Redacted
    @Nullable String bandOrNull() {
        return band().orElse(null);
    }

    /** {@return the area, or null, for the same reason} */
    @Value.Derived
    @Value.Auxiliary
    @Value.Redacted
    @Nullable String areaOrNull() {
        return area().orElse(null);
    }

    /** {@return whether it is paid by time sheet, for which no source gives a scale} */
    @Value.Derived
    @Value.Auxiliary
    @Value.Redacted
    boolean isCasual() {
        return appointment()
                .filter(own -> own.type() == Appointment.Type.CASUAL)
                .isPresent();
    }

    /** {@return whether it is without what makes an offer special, such as other employments or skills in Welsh} */
    @Value.Derived
    @Value.Auxiliary
    @Value.Redacted
    boolean isPlain() {
        return framework().isEmpty()
                && payPoint().isEmpty()
                && fullTimeHours().isEmpty()
                && !incrementsPromised().orElse(false)
                && previousContractDate().isEmpty()
                && otherEmployments().isEmpty()
                && language().isEmpty()
                && funding().isEmpty();
    }

    /** {@return the ids of the job families whose work the role does; none if none is given} */
    public final List<String> families() {
        return family().map(ids -> List.of(ids.split("\\+", -1))).orElse(List.of());
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** How a person was found for a post. */
    public enum Recruitment {
        /** By fair and open competition. */
        OPEN_COMPETITION,
        /** Among those already employed. */
        INTERNAL,
        /** Without recruitment. */
        NONE
    }

    /** Who pays for a post. */
    public enum Funding {
        /** The allowance of the Member alone. */
        PARLIAMENTARY,
        /** The allowance of the Member and somebody else. */
        MIXED,
        /** Somebody else alone. */
        OTHER
    }

    /**
     * Another employment of the same person.
     *
     * @param scheme the id of the scheme it is under, or any other word for it
     * @param weeklyHours its hours in a week
     */
    public record OtherEmployment(
            @JsonProperty(required = true) String scheme,
            @JsonProperty(required = true) BigDecimal weeklyHours) {

        /**
         * Checks that both are given.
         *
         * @param scheme the id of the scheme it is under, or any other word for it
         * @param weeklyHours its hours in a week
         * @throws IllegalArgumentException if the hours are not more than none
         */
        public OtherEmployment {
            Objects.requireNonNull(scheme, "scheme");
            if (weeklyHours.signum() <= 0) {
                throw new IllegalArgumentException("weekly hours must be more than 0: " + weeklyHours);
            }
        }
    }

    /**
     * Returns the offer of a post: what is advertised is what is examined.
     *
     * @param post the post, whose title, in English if there is one, is the reference of the offer too
     * @param pay the pay that is offered: a full-time salary, an actual salary or an hourly rate
     * @param start the first day worked
     * @return the offer
     * @throws IllegalArgumentException if the pay is a payment, or the term of the post lasts more than a century
     */
    public static Offer from(Post post, Pay pay, LocalDate start) {
        String title = post.title().en().or(() -> post.title().cy()).orElseThrow();
        return builder()
                .reference(title)
                .scheme(post.scheme())
                .jobTitle(title)
                .family(post.families().isEmpty() ? Optional.empty() : Optional.of(String.join("+", post.families())))
                .band(post.band())
                .area(post.area())
                .weeklyHours(post.weeklyHours())
                .salary(OfferedPay.of(pay))
                .startDate(start)
                .appointment(post.appointment())
                .build();
    }

    /**
     * Returns a post as this offer fills it, to be advertised anew or written into a contract: with the terms the offer gives.
     *
     * @param advertised the post
     * @return the post, equal to the one given if the offer is {@linkplain #from from} it
     * @throws IllegalArgumentException if the weekly hours of the offer are no hours of a week
     */
    public final Post fill(Post advertised) {
        return Post.builder()
                .copy(advertised)
                .scheme(scheme())
                .band(band().orElse(advertised.band()))
                .families(family().isPresent() ? families() : advertised.families())
                .area(area().or(advertised::area))
                .weeklyHours(weeklyHours().map(WeeklyHours::of).orElse(advertised.weeklyHours()))
                .appointment(appointment().orElse(advertised.appointment()))
                .build();
    }

    /**
     * Reads an offer from a text.
     *
     * @param json the text of an offer file
     * @return the offer
     * @throws FileFormatException if the text is not an offer file
     */
    public static Offer parse(String json) {
        return OfferFile.parse(json);
    }

    /**
     * Reads an offer from a stream of UTF-8 and leaves the stream open.
     *
     * @param in the stream, of at most 64 kilobytes
     * @param sourceName what to call it in errors, such as the name of the file
     * @return the offer
     * @throws FileFormatException if it is not an offer file
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static Offer read(InputStream in, String sourceName) {
        return OfferFile.read(in, sourceName);
    }

    /** {@return the offer as a file, from which {@link #parse} makes an equal offer} */
    public final String toJson() {
        return OfferFile.write(this);
    }

    @Value.Check
    void check() {
        OfferLimits.check(this);
    }

    /** Builds a {@link Offer}. */
    public static final class Builder extends ImmutableOffer.Builder {

        /** Creates an empty builder. */
        public Builder() {}

        /**
         * Takes the contracted hours of a post.
         *
         * @param hours the hours in a week
         * @return this builder
         */
        public Builder weeklyHours(WeeklyHours hours) {
            return weeklyHours(hours.decimal());
        }
    }
}
