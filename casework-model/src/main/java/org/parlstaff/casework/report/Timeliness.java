package org.parlstaff.casework.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.Outcome;
import org.parlstaff.casework.clock.ServiceClock;
import org.parlstaff.casework.office.Obligation;
import org.parlstaff.casework.office.ObligationKind;
import org.parlstaff.casework.office.OfficePolicy;

/**
 * How soon the office tells people, acts and closes, in working days from the day a case arrived.
 *
 * <p>Gross time includes waiting for others, net time does not. A re-opened case counts once in the times to close, with all
 * its cycles together, and once for each cycle in the times per cycle. Cases recorded in error are left out and counted.
 *
 * @param day the day to which everything is counted
 * @param toAcknowledge the time until the enquirer was told
 * @param toAct the time until the first substantive action
 * @param toCloseGross the time until closing
 * @param toCloseNet the time until closing, without waiting for others
 * @param perCycleNet the time of each finished cycle, without waiting for others
 * @param acknowledgedInTarget how many of those acknowledged were so in time
 * @param actedInTarget how many of those acted on were so in time
 * @param acknowledgedOfDue how many were acknowledged in time out of all that should have been told by now, or were
 * @param actedOfDue how many were acted on in time out of all that should have been by now, or were
 * @param overdue what is overdue now, by kind of obligation
 * @param dueWithinMonth what comes due in the next 30 days, by kind of obligation
 * @param excluded how many cases were recorded in error and left out
 */
public record Timeliness(
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
        int excluded) implements JsonForm {

    private static final int MONTH = 30;

    /**
     * Measures a caseload.
     *
     * @param caseload the cases
     * @param policy the policy of the office, for its targets and its calendar
     * @return the times
     * @throws java.time.DateTimeException if the calendar does not know a day
     */
    public static Timeliness of(Caseload caseload, OfficePolicy policy) {
        Times times = new Times(caseload.day(), policy);
        Cases.counted(caseload).forEach(times::add);
        return times.report();
    }

    private static final class Times {

        private final LocalDate day;
        private final OfficePolicy policy;
        private final List<Integer> toAcknowledge = new ArrayList<>();
        private final List<Integer> toAct = new ArrayList<>();
        private final List<Integer> toCloseGross = new ArrayList<>();
        private final List<Integer> toCloseNet = new ArrayList<>();
        private final List<Integer> perCycleNet = new ArrayList<>();
        private final Map<ObligationKind, Integer> overdue = new TreeMap<>();
        private final Map<ObligationKind, Integer> dueWithinMonth = new TreeMap<>();
        private int excluded;

        Times(LocalDate day, OfficePolicy policy) {
            this.day = day;
            this.policy = policy;
        }

        void add(CaseRecord record) {
            if (record.outcome().filter(Outcome.RECORDED_IN_ERROR::equals).isPresent()) {
                excluded++;
                return;
            }
            record.acknowledgedOn().ifPresent(on -> toAcknowledge.add(after(record, on)));
            record.actedOn().ifPresent(on -> toAct.add(netUntil(record, on)));
            ServiceClock clock = record.clock();
            record.closedOn().ifPresent(on -> {
                toCloseGross.add(clock.gross(on, policy.calendar()).workingDays());
                toCloseNet.add(clock.net(on, policy.calendar()).workingDays());
            });
            for (ServiceClock cycle : clock.cycles()) {
                if (cycle.state(day) == ServiceClock.State.STOPPED) {
                    perCycleNet.add(cycle.net(day, policy.calendar()).workingDays());
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

        private int after(CaseRecord record, LocalDate on) {
            return on.isBefore(record.receivedOn()) ? 0 : policy.calendar().workingDaysBetween(record.receivedOn(), on);
        }

        /** Waiting for the enquirer before the first action is not the office's time. */
        private int netUntil(CaseRecord record, LocalDate on) {
            return record.clock().net(on, policy.calendar()).workingDays();
        }

        Timeliness report() {
            return new Timeliness(
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
                    excluded);
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
