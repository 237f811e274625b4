package org.parlstaff.casework.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Concern;
import org.parlstaff.casework.Enquiry;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.Priority;
import org.parlstaff.casework.Tier;

/**
 * The rules by which a case goes to a higher tier on its own, such as an answer overdue by 20 working days.
 *
 * <p>Rules only ever raise the tier, once per cause, and the cause is recorded. A person at or above the tier lowers it
 * again and by doing so settles the causes that stand, so that no rule raises the case for them a second time. A concern
 * raised again, a priority set to immediate again and a limit that moves to another day are causes that arise anew.
 */
public final class Escalations {

    private Escalations() {}

    /**
     * Returns the causes that stand on a day and are not settled.
     *
     * <p>How long an answer is overdue is counted as far as the calendar knows the days, so that no cause is given that
     * does not stand; {@link #isCertainOn} says whether there may be others.
     *
     * @param record the case
     * @param policy the policy of the office
     * @param day the day
     * @return the tier each cause asks for, by cause in alphabetical order; empty for a case that is not live
     */
    public static Map<String, Tier> causes(CaseRecord record, OfficePolicy policy, LocalDate day) {
        Map<String, Tier> causes = new TreeMap<>();
        if (!record.status().isLive()) {
            return causes;
        }
        if (record.priority() == Priority.IMMEDIATE) {
            causes.put(Priority.IMMEDIATE_CAUSE, Tier.SENIOR_CASEWORKER);
        }
        for (Concern concern : record.concerns()) {
            causes.put(concern.cause(), concern.tier());
        }
        if (record.reopenings() >= 2) {
            causes.put("reopened-twice", Tier.SENIOR_CASEWORKER);
        }
        for (Enquiry enquiry : record.enquiries()) {
            if (!enquiry.isOverdue(day)) {
                continue;
            }
            int late = policy.atLeastBetween(enquiry.dueOn().orElseThrow(), day);
            if (late >= policy.seniorWhenOverdueBy()) {
                causes.put("overdue-senior:" + enquiry.id(), Tier.SENIOR_CASEWORKER);
            }
            if (late >= policy.memberWhenOverdueBy()) {
                causes.put("overdue-member:" + enquiry.id(), Tier.MEMBER);
            }
        }
        for (CaseRecord.TimeLimit limit : record.timeLimits()) {
            if (day.isAfter(limit.lastDay())) {
                continue;
            }
            if (!day.isBefore(limit.lastDay().minusDays(policy.seniorBeforeLimitDays()))) {
                causes.put(limit.causes().get(0), Tier.SENIOR_CASEWORKER);
            }
            if (!day.isBefore(limit.lastDay().minusDays(policy.memberBeforeLimitDays()))) {
                causes.put(limit.causes().get(1), Tier.MEMBER);
            }
        }
        record.settledCauses().forEach(causes::remove);
        return causes;
    }

    /**
     * Returns the events by which rules raise the tier on a day, from the lowest tier to the highest.
     *
     * @param record the case
     * @param policy the policy of the office
     * @param day the day
     * @return the events, none if no cause asks for more than the present tier
     */
    public static List<HandlingEvent.Escalate> due(CaseRecord record, OfficePolicy policy, LocalDate day) {
        Map<String, Tier> causes = causes(record, policy, day);
        if (causes.isEmpty()) {
            return List.of();
        }
        List<HandlingEvent.Escalate> due = new ArrayList<>();
        Tier reached = record.tier();
        for (Tier tier : Tier.values()) {
            for (Map.Entry<String, Tier> cause : causes.entrySet()) {
                if (cause.getValue() == tier && tier.compareTo(reached) > 0) {
                    due.add(new HandlingEvent.Escalate(tier, cause.getKey()));
                    reached = tier;
                }
            }
        }
        return due;
    }

    /**
     * Says whether the calendar of the office knows every working day by which answers on a case may be overdue.
     *
     * @param record the case
     * @param policy the policy of the office
     * @param day the day
     * @return whether no cause can stand that {@link #causes} does not give
     */
    public static boolean isCertainOn(CaseRecord record, OfficePolicy policy, LocalDate day) {
        for (Enquiry enquiry : record.enquiries()) {
            if (record.status().isLive() && enquiry.isOverdue(day)) {
                LocalDate due = enquiry.dueOn().orElseThrow();
                boolean all = policy.atLeastBetween(due, day)
                        >= Math.max(policy.seniorWhenOverdueBy(), policy.memberWhenOverdueBy());
                if (!all && !policy.knows(due, day)) {
                    return false;
                }
            }
        }
        return true;
    }
}
