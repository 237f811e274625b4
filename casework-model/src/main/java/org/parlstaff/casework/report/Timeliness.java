package org.parlstaff.casework.report;

import static org.parlstaff.casework.clock.ServiceClock.State.RUNNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.Outcome;
import org.parlstaff.casework.clock.ServiceClock;
import org.parlstaff.casework.clock.ServiceClock.Span;
import org.parlstaff.casework.office.Obligation;
import org.parlstaff.casework.office.ObligationKind;
import org.parlstaff.casework.office.OfficePolicy;

/**
 * How soon the office told people, acted and closed in a period that ends with the day of the caseload, in working days
 * from the day a case arrived.
 *
 * <p>Gross time includes waiting for others, net time does not. A re-opened case counts once in the times to close, with all
 * its cycles together, and once for each cycle in the times per cycle. Cases recorded in error are left out and counted.
 * A case whose working days the calendar does not know is left out of what is counted by them, and named.
 *
 * @param from the first day of the period
 * @param day the last day of the period, on which what is owed stood so
 * @param toAcknowledge the time until the enquirer was told, of those told in the period
 * @param toAct the time until the first substantive action, of those acted on in the period
 * @param toCloseGross the time until closing, of those closed in the period
 * @param toCloseNet the time until closing, without waiting for others
 * @param perCycleNet the time of each cycle that ended in the period, without waiting for others
 * @param acknowledgedInTarget how many of those acknowledged were so in time
 * @param actedInTarget how many of those acted on were so in time
 * @param acknowledgedOfDue how many were acknowledged in time out of all that should have been told by now, or were
 * @param actedOfDue how many were acted on in time out of all that should have been by now, or were
 * @param overdue what is overdue now, by kind of obligation
 * @param dueWithinMonth what comes due in the next 30 days, by kind of obligation
 * @param excluded how many cases were recorded in error in the period and left out
 * @param notCounted the ids of the cases with a time in the period whose working days the calendar does not know
 */
public record Timeliness(
        LocalDate from,
        LocalDate day,
        Spread toAcknowledge,
        Spread toAct,
        Spread toCloseGross,
        Spread toCloseNet,
        Spread perCycleNet,
        Share acknowledgedInTarget,
        Share actedInTarget,
        Share acknowledgedOfDue,
        Share actedOfDue,
        Map<ObligationKind, Integer> overdue,
        Map<ObligationKind, Integer> dueWithinMonth,
        int excluded,
        List<String> notCounted)
        implements JsonForm {

    private static final int MONTH = 30;

    /**
     * Measures a period.
     *
     * @param caseload the cases, as they stood at the end of the period
     * @param startInclusive the first day of the period
     * @param policy the policy of the office, for its targets and its calendar
     * @return the times
     * @throws IllegalArgumentException if the period begins after the day of the caseload
     */
    public static Timeliness of(Caseload caseload, LocalDate startInclusive, OfficePolicy policy) {
        Times times = new Times(Cases.start(caseload, startInclusive), caseload.day(), policy);
        Cases.counted(caseload).forEach(times::add);
        return times.report();
    }

    private static final class Times {

        private final LocalDate from;
        private final LocalDate day;
        private final OfficePolicy policy;
        private final List<Integer> toAcknowledge = new ArrayList<>();
        private final List<Integer> toAct = new ArrayList<>();
        private final List<Integer> toCloseGross = new ArrayList<>();
        private final List<Integer> toCloseNet = new ArrayList<>();
        private final List<Integer> perCycleNet = new ArrayList<>();
        private final Map<ObligationKind, Integer> overdue = new TreeMap<>();
        private final Map<ObligationKind, Integer> dueWithinMonth = new TreeMap<>();
        private final SortedSet<String> notCounted = new TreeSet<>();
        private int excluded;

        Times(LocalDate from, LocalDate day, OfficePolicy policy) {
            this.from = from;
            this.day = day;
            this.policy = policy;
        }

        void add(CaseRecord record) {
            if (record.outcome().filter(Outcome.RECORDED_IN_ERROR::equals).isPresent()) {
                excluded += record.closedOn().filter(this::counts).isPresent() ? 1 : 0;
                return;
            }
            record.acknowledgedOn().filter(this::counts).ifPresent(on -> {
                LocalDate received = record.receivedOn();
                count(
                        record,
                        toAcknowledge,
                        List.of(new Span(RUNNING, received, on.isBefore(received) ? received : on)));
            });
            ServiceClock clock = record.clock();
            // waiting for the enquirer before the first action is not the office's time
            record.actedOn().filter(this::counts).ifPresent(on -> count(record, toAct, running(clock.spans(on))));
            record.closedOn().filter(this::counts).ifPresent(on -> {
                count(record, toCloseGross, clock.spans(on));
                count(record, toCloseNet, running(clock.spans(on)));
            });
            for (ServiceClock cycle : clock.cycles()) {
                List<ServiceClock.Mark> marks = cycle.marks();
                if (cycle.state(day) == ServiceClock.State.STOPPED
                        && counts(marks.get(marks.size() - 1).day())) {
                    count(record, perCycleNet, running(cycle.spans(day)));
                }
            }
            for (Obligation obligation : policy.obligationsOn(record, day)) {
                if (obligation.isOverdue(day)) {
                    Cases.count(overdue, obligation.kind());
                } else if (!obligation.dueOn().isAfter(day.plusDays(MONTH))) {
                    Cases.count(dueWithinMonth, obligation.kind());
                }
            }
        }

        private boolean counts(LocalDate on) {
            return !on.isBefore(from) && !on.isAfter(day);
        }

        private static List<Span> running(List<Span> spans) {
            return spans.stream().filter(span -> span.state() == RUNNING).toList();
        }

        private void count(CaseRecord record, List<Integer> lengths, List<Span> spans) {
            int sum = 0;
            for (Span span : spans) {
                OptionalInt length = Cases.workingDays(policy.calendar(), span.from(), span.until());
                if (length.isEmpty()) {
                    notCounted.add(record.id());
                    return;
                }
                sum += length.getAsInt();
            }
            lengths.add(sum);
        }

        Timeliness report() {
            return new Timeliness(
                    from,
                    day,
                    Spread.of(toAcknowledge),
                    Spread.of(toAct),
                    Spread.of(toCloseGross),
                    Spread.of(toCloseNet),
                    Spread.of(perCycleNet),
                    within(toAcknowledge, policy.acknowledgeWithin()),
                    within(toAct, policy.actWithin()),
                    ofDue(within(toAcknowledge, policy.acknowledgeWithin()), ObligationKind.ACKNOWLEDGE),
                    ofDue(within(toAct, policy.actWithin()), ObligationKind.ACT),
                    Cases.frozen(overdue),
                    Cases.frozen(dueWithinMonth),
                    excluded,
                    List.copyOf(notCounted));
        }

        /** The share of those done in time, with those that are overdue and not done in the whole. */
        private Share ofDue(Share done, ObligationKind kind) {
            return new Share(done.part(), done.whole() + overdue.getOrDefault(kind, 0));
        }

        private static Share within(List<Integer> lengths, int target) {
            int met = (int) lengths.stream().filter(length -> length <= target).count();
            return new Share(met, lengths.size());
        }
    }
}
