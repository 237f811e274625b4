package org.parlstaff.casework.lifecycle;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.OfficePolicy;

/**
 * The same step asked for many cases, decided case by case, such as closing 40 cases of which 38 may be closed.
 *
 * <p>What is refused for one case stands in no other's way.
 *
 * @param decisions the decision for each case by its id, in the order asked
 */
public record BulkDecision(Map<String, Decision> decisions) {

    /**
     * Creates a decision.
     *
     * @param decisions the decision for each case by its id, in the order asked
     */
    public BulkDecision {
        decisions = Collections.unmodifiableMap(new LinkedHashMap<>(decisions));
    }

    /**
     * Decides a step for many cases.
     *
     * @param lifecycle the lifecycle of the office
     * @param records the cases, each once
     * @param event the step for a case, such as a closure with the day its enquirer was told
     * @param actor who asks for it
     * @param policy the policy of the office
     * @param at when
     * @return what was decided for each case
     * @throws IllegalArgumentException if a case is given twice
     */
    public static BulkDecision decide(
            Lifecycle lifecycle,
            Iterable<CaseRecord> records,
            Function<CaseRecord, CaseEvent> event,
            Actor actor,
            OfficePolicy policy,
            OffsetDateTime at) {
        Map<String, Decision> decisions = new LinkedHashMap<>();
        for (CaseRecord record : records) {
            Decision decision = lifecycle.decide(record, event.apply(record), actor, policy, at);
            if (decisions.put(record.id(), decision) != null) {
                throw new IllegalArgumentException("case must be given once: " + record.id());
            }
        }
        return new BulkDecision(decisions);
    }

    /** {@return the entries of every case that was accepted, to be appended to the log} */
    public List<LogEntry> entries() {
        List<LogEntry> entries = new ArrayList<>();
        decisions.values().forEach(decision -> {
            if (decision instanceof Decision.Accepted accepted) {
                entries.addAll(accepted.entries());
            }
        });
        return List.copyOf(entries);
    }

    /** {@return every reason by the id of the case that was refused} */
    public Map<String, List<Reason>> refusals() {
        Map<String, List<Reason>> refusals = new LinkedHashMap<>();
        decisions.forEach((id, decision) -> {
            if (decision instanceof Decision.Refused refused) {
                refusals.put(id, refused.reasons());
            }
        });
        return Collections.unmodifiableMap(refusals);
    }
}
