package org.parlstaff.casework.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.DeclineReason;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.Outcome;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.Tier;

/**
 * How cases ended, came back and went up in a period that ends with the day of the caseload.
 *
 * <p>A deadline counts on the day after it was due, which is when it was missed.
 *
 * @param from the first day of the period
 * @param day the last day of the period, on which the cases stood so
 * @param byOutcome the cases last closed in the period, erased since or not, by outcome
 * @param declinedFor those that were declined, by reason
 * @param reopened how many of the cases that were closed or re-opened in the period were re-opened in it
 * @param escalationsByRule how often a rule raised a case to each tier
 * @param escalationsByPeople how often a person raised a case to each tier
 * @param signposts the cases last closed in the period by whom the enquirer was sent to; a case may count for several
 * @param missedDeadlines missed deadlines by kind, such as {@code enquiry}
 * @param missedByTier missed deadlines by who handled the case
 */
public record Outcomes(
        LocalDate from,
        LocalDate day,
        Map<Outcome, Integer> byOutcome,
        Map<DeclineReason, Integer> declinedFor,
        Share reopened,
        Map<Tier, Integer> escalationsByRule,
        Map<Tier, Integer> escalationsByPeople,
        Map<String, Integer> signposts,
        Map<String, Integer> missedDeadlines,
        Map<Tier, Integer> missedByTier)
        implements JsonForm {

    /**
     * Counts a period.
     *
     * @param caseload the cases, as they stood at the end of the period
     * @param startInclusive the first day of the period
     * @return the counts
     * @throws IllegalArgumentException if the period begins after the day of the caseload
     */
    public static Outcomes of(Caseload caseload, LocalDate startInclusive) {
        LocalDate from = Cases.start(caseload, startInclusive);
        Map<Outcome, Integer> byOutcome = new TreeMap<>();
        Map<DeclineReason, Integer> declinedFor = new TreeMap<>();
        Map<Tier, Integer> byRule = new TreeMap<>();
        Map<Tier, Integer> byPeople = new TreeMap<>();
        Map<String, Integer> signposts = new TreeMap<>();
        Map<String, Integer> missed = new TreeMap<>();
        Map<Tier, Integer> missedByTier = new TreeMap<>();
        int ended = 0;
        int reopened = 0;
        for (CaseRecord record : Cases.counted(caseload)) {
            if (record.closedOn().filter(on -> !on.isBefore(from)).isPresent()) {
                record.outcome().ifPresent(outcome -> Cases.count(byOutcome, outcome));
                record.declined().ifPresent(reason -> Cases.count(declinedFor, reason));
                record.signposts().forEach(target -> Cases.count(signposts, target));
            }
            boolean closedHere = false;
            boolean reopenedHere = false;
            Status left = Status.RECEIVED;
            for (CaseRecord.Move move : record.moves()) {
                boolean counts = !move.at().toLocalDate().isBefore(from);
                closedHere |= counts && move.to() == Status.CLOSED;
                reopenedHere |= counts && left == Status.CLOSED && move.to() == Status.OPEN;
                left = move.to();
            }
            ended += closedHere || reopenedHere ? 1 : 0;
            reopened += reopenedHere ? 1 : 0;
            Tier before = Tier.CASEWORKER;
            for (CaseRecord.TierChange change : record.tierChanges()) {
                if (change.to().compareTo(before) > 0 && !change.on().isBefore(from)) {
                    Cases.count(change.automatic() ? byRule : byPeople, change.to());
                }
                before = change.to();
            }
            for (CaseRecord.MissedDeadline deadline : record.missedDeadlines()) {
                if (!deadline.dueOn().plusDays(1).isBefore(from)) {
                    Cases.count(missed, deadline.deadline().replaceFirst(":.*", ""));
                    Cases.count(missedByTier, deadline.tier());
                }
            }
        }
        return new Outcomes(
                from,
                caseload.day(),
                Cases.frozen(byOutcome),
                Cases.frozen(declinedFor),
                new Share(reopened, ended),
                Cases.frozen(byRule),
                Cases.frozen(byPeople),
                Cases.frozen(signposts),
                Cases.frozen(missed),
                Cases.frozen(missedByTier));
    }
}
