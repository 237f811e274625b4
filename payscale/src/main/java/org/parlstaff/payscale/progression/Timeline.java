package org.parlstaff.payscale.progression;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parlstaff.payscale.ActualSalary;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.Position;
import org.parlstaff.payscale.ProRata;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.Working;
import org.parlstaff.payscale.award.PaySlice;

/**
 * One person's dated salaries over a span of days, and why the timeline ends.
 *
 * @param progression what the timeline follows from
 * @param span the days that were asked for
 * @param slices the salaries in order; they follow each other without gap or overlap up to the day of the ending
 * @param changes what happened, in order
 * @param ending the day on which the timeline ends, and why
 */
public record Timeline(
        @JsonIgnore Progression progression, Span span, List<Slice> slices, List<Change> changes, Ending ending)
        implements JsonForm {

    /**
     * Copies the lists.
     *
     * @param progression what the timeline follows from
     * @param span the days that were asked for
     * @param slices the salaries in order; they follow each other without gap or overlap up to the day of the ending
     * @param changes what happened, in order
     * @param ending the day on which the timeline ends, and why
     */
    public Timeline {
        slices = List.copyOf(slices);
        changes = List.copyOf(changes);
    }

    /**
     * A salary and the days for which it is paid.
     *
     * @param span the days
     * @param band the id of the band
     * @param area the id of the area, if pay differs by area
     * @param point the pay point, on an incremental scale
     * @param proRata the full-time salary, the share of full-time hours, and how the actual salary is rounded
     * @param position where the full-time salary lies on the scale of the band: inside, unless the scale only shows what is
     *     usual or the salary is a protected one
     * @param standing how sure the scale is
     * @param source where the scale is from
     */
    public record Slice(
            Span span,
            String band,
            Optional<String> area,
            Optional<Integer> point,
            ProRata proRata,
            Position position,
            Standing standing,
            Source source)
            implements JsonForm {

        /** {@return the salary of a full-time year} */
        public FullTimeSalary fullTime() {
            return proRata.fullTime();
        }

        /** {@return the salary of a year at contracted hours} */
        public ActualSalary actual() {
            return proRata.salary();
        }

        Slice over(Span days) {
            return new Slice(days, band, area, point, proRata, position, standing, source);
        }

        boolean paysAs(Slice that) {
            return over(that.span).equals(that);
        }

        /** {@return the days, the band, and both salaries} */
        @Override
        public String toString() {
            return span + " " + band + point.map(number -> " point " + number).orElse("") + ": " + fullTime()
                    + " full-time, " + actual() + " actual";
        }
    }

    /**
     * Something that happened.
     *
     * @param day the day
     * @param code what, in kebab case, such as {@code increment}, {@code withheld}, or {@code not-uplifted} where the scale
     *     changes and a salary given by hand does not
     * @param detail the new pay point, the reason, the new hours, or the like
     */
    public record Change(LocalDate day, String code, Object detail) implements JsonForm {}

    /**
     * Why a timeline ends.
     *
     * @param day the first day for which there is no salary; the last slice, if there is one, ends on it
     * @param reason why: the span or the term is over, the salary or the hours are not what the scale allows, or the pay, the rule
     *     or the placement could not be given
     */
    public record Ending(LocalDate day, Reason reason) implements JsonForm {

        private static final Set<Reason.Code> NOT_ALLOWED = Set.of(
                Reason.Code.BELOW_MINIMUM,
                Reason.Code.ABOVE_MAXIMUM,
                Reason.Code.NOT_ON_PAY_POINT,
                Reason.Code.HOURS_ABOVE_FULL_TIME);

        /** {@return why, for programs} */
        public Reason.Code code() {
            return reason.code();
        }

        /** {@return whether the timeline reaches as far as the span or the term} */
        public boolean isComplete() {
            return code() == Reason.Code.SPAN_OVER || code() == Reason.Code.TERM_OVER;
        }

        /** {@return whether the timeline ends because the salary or the hours are not what the scale allows} */
        public boolean isNotAllowed() {
            return NOT_ALLOWED.contains(code());
        }

        /** {@return the day, and the reason in English} */
        @Override
        public String toString() {
            return day + " " + reason;
        }
    }

    /**
     * Returns the actual salaries, for working out pay and arrears.
     *
     * @return those of all the days that were asked for, or only those before the ending
     */
    public PaySlicesAnswer paySlices() {
        List<PaySlice> paid = slices.stream()
                .map(slice -> PaySlice.of(slice.span(), slice.proRata()))
                .toList();
        return ending.isComplete() ? new PaySlicesAnswer.Whole(paid) : new PaySlicesAnswer.Partial(paid, ending);
    }

    /** {@return what happened and what each slice pays, in order, and why the timeline ends} */
    public Working working() {
        List<Working.Step> steps = new ArrayList<>();
        int next = 0;
        for (Slice slice : slices) {
            for (;
                    next < changes.size()
                            && !changes.get(next).day().isAfter(slice.span().from());
                    next++) {
                steps.add(step(changes.get(next)));
            }
            steps.add(Working.Step.of("salary", slice.fullTime(), place(slice)).from(slice.source()));
            if (slice.position() != Position.INSIDE) {
                steps.add(Working.Step.of("position", slice.position(), slice.fullTime()));
            }
            steps.addAll(slice.proRata().working().steps());
        }
        for (Change change : changes.subList(next, changes.size())) {
            steps.add(step(change));
        }
        steps.add(Working.Step.of("end", ending.code().id(), ending.day()));
        return new Working(steps);
    }

    private static Object[] place(Slice slice) {
        List<Object> terms = new ArrayList<>(List.of(slice.span().from(), "·", slice.band()));
        slice.area().ifPresent(area -> terms.addAll(List.of("·", area)));
        slice.point().ifPresent(point -> terms.addAll(List.of("·", point)));
        return terms.toArray();
    }

    private static Working.Step step(Change change) {
        return Working.Step.of(change.code(), change.detail(), change.day());
    }
}
