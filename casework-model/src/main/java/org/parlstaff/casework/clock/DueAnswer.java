package org.parlstaff.casework.clock;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.format.Sentences;

/** When something is due by a {@link Deadline}: a day that can show its working, or a refusal. */
public sealed interface DueAnswer extends JsonForm {

    /** {@return the day with its working}
     * @throws NoSuchElementException naming code and reason, if the answer was refused
     */
    Due orElseThrow();

    /**
     * The day something is due, with everything it was worked out from.
     *
     * @param deadline the rule
     * @param start the day the matter arose
     * @param calendar the working days gone by
     * @param countedFrom the day the count started on
     * @param lastCounted the last day of the count, before pauses and the end rule
     * @param paused for how many days the clock stood still, working days if those are counted
     * @param day the day it is due; done on this day is done in time
     */
    record Due(
            Deadline deadline,
            LocalDate start,
            @JsonIgnore WorkingCalendar calendar,
            LocalDate countedFrom,
            LocalDate lastCounted,
            int paused,
            LocalDate day)
            implements DueAnswer {

        /**
         * Tells whether the day has gone by.
         *
         * @param asOf the day to look from
         * @return whether it is after the day due
         */
        public boolean isOverdue(LocalDate asOf) {
            return asOf.isAfter(day);
        }

        /** {@return the steps from the start to the day due, in order} */
        public List<Step> working() {
            List<Step> steps = new ArrayList<>();
            steps.add(new Step("deadline.start", start, List.of()));
            steps.add(new Step("deadline.start." + id(deadline.start()), countedFrom, List.of()));
            steps.add(new Step(
                    "deadline.count." + id(deadline.unit()) + "." + id(deadline.counting()),
                    lastCounted,
                    List.of(deadline.length())));
            if (paused > 0) {
                String unit = deadline.unit() == Deadline.Unit.WORKING_DAYS ? "working-days" : "days";
                steps.add(new Step("deadline.paused." + unit, day, List.of(paused)));
            }
            List<LocalDate> passedOver = passedOver();
            if (!passedOver.isEmpty()) {
                steps.add(new Step("deadline.bank-holidays", day, List.of(passedOver)));
            }
            steps.add(new Step("deadline.end." + id(deadline.end()), day, List.of()));
            return List.copyOf(steps);
        }

        @Override
        public Due orElseThrow() {
            return this;
        }

        /** The bank holidays after the start and up to the day due, if they could have moved it. */
        private List<LocalDate> passedOver() {
            boolean isIndifferent =
                    deadline.unit() != Deadline.Unit.WORKING_DAYS && day.equals(lastCounted.plusDays(paused));
            return isIndifferent
                    ? List.of()
                    : List.copyOf(calendar.bankHolidays()
                            .subMap(start.plusDays(1), day.plusDays(1))
                            .keySet());
        }

        private static String id(Enum<?> part) {
            return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One step of the working.
     *
     * @param code what was done, such as {@code deadline.start.next-working-day}
     * @param day the day it led to
     * @param details what else it took: a number, or the bank holidays passed over
     */
    record Step(String code, LocalDate day, List<?> details) {

        /**
         * Keeps its own copy of the details.
         *
         * @param code what was done
         * @param day the day it led to
         * @param details what else it took
         */
        public Step {
            details = List.copyOf(details);
        }

        /**
         * Says the step in words.
         *
         * @param locale Welsh, or else English is spoken
         * @return the sentence
         */
        public String text(Locale locale) {
            return Sentences.CLOCK.render(
                    locale, code, day, details.isEmpty() ? "" : details.get(0), deadlineDay(locale));
        }

        private String deadlineDay(Locale locale) {
            return Sentences.CLOCK.render(locale, "day." + day.getDayOfWeek().getValue());
        }
    }

    /**
     * No day can be given.
     *
     * @param code why not
     * @param deadline the rule
     * @param start the day the matter arose
     * @param calendar the working days that did not reach
     */
    record Refused(Code code, Deadline deadline, LocalDate start, WorkingCalendar calendar) implements DueAnswer {

        /**
         * Says the reason in words.
         *
         * @param locale Welsh, or else English is spoken
         * @return the sentence
         */
        public String text(Locale locale) {
            return Sentences.CLOCK.render(
                    locale, code.id(), calendar.title(), calendar.from(), calendar.lastKnownDay(), start);
        }

        @Override
        public Due orElseThrow() {
            throw new NoSuchElementException(code.id() + ": " + text(Locale.UK));
        }
    }

    /** Why a day cannot be given. */
    enum Code {
        /** A working day is needed that the calendar does not know. */
        DAY_NOT_COVERED("deadline.day-not-covered");

        private final String id;

        Code(String id) {
            this.id = id;
        }

        /** {@return the permanent name of this code} */
        @JsonValue
        public String id() {
            return id;
        }
    }
}
