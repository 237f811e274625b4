package org.parlstaff.casework.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.DeclineReason;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.Outcome;
import org.parlstaff.casework.Tier;

/**
 * How cases ended, came back and went up.
 *
 * @param day the day to which everything is counted
 * @param byOutcome closed and erased cases by outcome
 * @param declinedFor declined cases by reason
 * @param reopened how many of the cases that were ever closed were re-opened
 * @param escalationsByRule how often a rule raised a case to each tier
 * @param escalationsByPeople how often a person raised a case to each tier
 * @param signposts closed and erased cases by whom the enquirer was sent to; a case may count for several
 * @param missedDeadlines missed deadlines by kind, such as {@code enquiry}
 * @param missedByTier missed deadlines by who handled the case
 */
public record Outcomes(
        LocalDate day,
        Map<Outcome, Integer> byOutcome,
        Map<DeclineReason, Integer> declinedFor,
        Share reopened,
        Map<Tier, Integer> escalationsByRule,
        Map<Tier, Integer> escalationsByPeople,
        Map<String, Integer> signposts,
        Map<String, Integer> missedDeadlines,
        Map<Tier, Integer> missedByTier) implements JsonForm {

    /**
     * Counts a caseload.
     *
     * @param caseload the cases
     * @return the counts
     */
    public static Outcomes of(Caseload caseload) {
        Map<Outcome, Integer> byOutcome = new TreeMap<>();
        Map<DeclineReason, Integer> declinedFor = new TreeMap<>();
        Map<Tier, Integer> byRule = new TreeMap<>();
        Map<Tier, Integer> byPeople = new TreeMap<>();
        Map<String, Integer> signposts = new TreeMap<>();
        Map<String, Integer> missed = new TreeMap<>();
        Map<Tier, Integer> missedByTier = new TreeMap<>();
        int everClosed = 0;
        int reopened = 0;
        for (CaseRecord record : Cases.counted(caseload)) {
            if (!record.status().isLive()) {
                record.outcome().ifPresent(outcome -> Cases.count(byOutcome, outcome));
                record.declined().ifPresent(reason -> Cases.count(declinedFor, reason));
                record.signposts().forEach(target -> Cases.count(signposts, target));
            }
            everClosed += record.reopenings() > 0 || !record.status().isLive() ? 1 : 0;
            reopened += record.reopenings() > 0 ? 1 : 0;
            Tier before = Tier.CASEWORKER;
            for (CaseRecord.TierChange change : record.tierChanges()) {
                if (change.to().compareTo(before) > 0) {
                    Cases.count(change.automatic() ? byRule : byPeople, change.to());
                }
                before = change.to();
            }
            for (CaseRecord.MissedDeadline deadline : record.missedDeadlines()) {
                Cases.count(missed, deadline.deadline().replaceFirst(":.*", ""));
                Cases.count(missedByTier, deadline.tier());
            }
        }
        return new Outcomes(
                caseload.day(),
                Cases.frozen(byOutcome),
                Cases.frozen(declinedFor),
                new Share(reopened, everClosed),
                Cases.frozen(byRule),
                Cases.frozen(byPeople),
                Cases.frozen(signposts),
                Cases.frozen(missed),
                Cases.frozen(missedByTier));
    }
}
