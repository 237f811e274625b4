package org.parlstaff.payscale;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.parlstaff.payscale.rule.LeapDay;

/**
 * A scheme on a day, such as IPSA's on 1 June 2025: everything that depends on the day is asked here.
 *
 * <pre>{@code
 * SchemeDay june = PaySchemes.shipped().scheme("ipsa").on(LocalDate.of(2025, 6, 1));
 * PayScale scale = june.pay("executive-1", "london").orElseThrow();
 * AnnualHours year = june.findAnnualHours().orElseThrow();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param scheme the scheme
 * @param day the day whose tables, rules and titles count
 * @param knownOn the day whose knowledge of the tables counts; absent for all that is now known
 */
public record SchemeDay(PayScheme scheme, LocalDate day, Optional<LocalDate> knownOn) {

    /**
     * Returns the same day with the knowledge of another.
     *
     * <p>A table that was published later does not count. An end that became known later does not count either: until
     * then the table ran on. A table without a day of publication cannot answer.
     *
     * @param other the day of the knowledge
     * @return the scheme on the day, as it was known then
     */
    public SchemeDay asKnownOn(LocalDate other) {
        return new SchemeDay(scheme, day, Optional.of(other));
    }

    /**
     * Returns what a band pays, where pay does not differ by area.
     *
     * @param band the id of the band
     * @return the scale, or why there is none
     */
    public PayAnswer pay(String band) {
        return scheme.index().pay(band, null, day, knownOn.orElse(null));
    }

    /**
     * Returns what a band pays in an area.
     *
     * @param band the id of the band
     * @param area the id of the area where the employee works
     * @return the scale, or why there is none
     */
    public PayAnswer pay(String band, String area) {
        return scheme.index().pay(band, area, day, knownOn.orElse(null));
    }

    /**
     * Returns what a rule says.
     *
     * @param rule the rule
     * @param <T> the type of its value
     * @return the value with its standing, or that it is not known
     */
    public <T> RuleAnswer<T> rule(PayRule<T> rule) {
        return scheme.index().rule(rule, day);
    }

    /** {@return the paid hours of a full-time year, if the scheme gives both the week and the weeks} */
    public Optional<AnnualHours> findAnnualHours() {
        Optional<WeeksInYear> weeks = rule(PayRule.WEEKS_IN_YEAR).find();
        return rule(PayRule.FULL_TIME_HOURS).find().flatMap(week -> weeks.map(inYear -> new AnnualHours(week, inYear)));
    }

    /**
     * Returns the entries for a job title.
     *
     * @param title the title in English or Welsh, or one of its aliases; case and runs of blanks do not matter
     * @return the entries, one for each band that the title belongs to; empty if the title is not known on the day
     */
    public List<JobTitle> titlesNamed(String title) {
        return scheme.index().titles(title, day);
    }

    /** {@return whether the scheme has a list of job titles for the day; where it has none, nothing can be said of a title} */
    public boolean hasTitles() {
        return scheme.index().hasTitles(day);
    }

    /**
     * Returns the day that lies a whole number of months or years after this one, such as the first anniversary of a start.
     *
     * <p>Where its month has no such day, the scheme's {@link PayRule#LEAP_DAY} decides, as it counts at the end of that month.
     *
     * @param period the months or years
     * @param otherwise what decides where the scheme has no such rule
     * @return the day, or the two of which nobody has settled which it is
     */
    public Anniversary anniversary(Period period, LeapDay otherwise) {
        LocalDate plain = day.plus(period);
        if (plain.getDayOfMonth() == day.getDayOfMonth()) {
            return new Anniversary(plain, plain);
        }
        return switch (scheme.rule(PayRule.LEAP_DAY, plain).find().orElse(otherwise)) {
            case FEB_28 -> new Anniversary(plain, plain);
            case MAR_1 -> new Anniversary(plain.plusDays(1), plain.plusDays(1));
            case REJECT -> new Anniversary(plain, plain.plusDays(1));
        };
    }

    /** {@return the scheme and the day} */
    @Override
    public String toString() {
        return scheme + " on " + day
                + knownOn.map(known -> " as known on " + known).orElse("");
    }
}
