package org.parlstaff.casework.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.privacy.RetentionDecision;
import org.parlstaff.casework.privacy.RetentionFacts;
import org.parlstaff.casework.privacy.Suspension;

/** Until when a case is kept: what its record says, put to the rules of the office. */
final class Retention {

    private Retention() {}

    static RetentionDecision of(CaseRecord record, OfficePolicy policy, LocalDate day) {
        return policy.retention().decide(facts(record, policy, suspensions(record)), day);
    }

    /** The day a case is due for erasure if nothing suspended it. */
    static Optional<LocalDate> eraseOn(CaseRecord record, OfficePolicy policy, LocalDate day) {
        return policy.retention().decide(facts(record, policy, List.of()), day) instanceof RetentionDecision.Due due
                ? Optional.of(due.on())
                : Optional.empty();
    }

    private static RetentionFacts facts(CaseRecord record, OfficePolicy policy, List<Suspension> suspensions) {
        RetentionFacts.Builder facts = RetentionFacts.builder()
                .closedOn(record.closedOn())
                .termEndsOn(policy.termEndsOn())
                .extendedTo(record.retainUntil())
                .erasureGranted(record.erasureGranted())
                .memberLeftOn(policy.memberLeftOn())
                .addAllSuspensions(suspensions);
        for (CaseRecord.TimeLimit limit : record.timeLimits()) {
            facts.addLimit(limit.lastDay());
        }
        return facts.build();
    }

    private static List<Suspension> suspensions(CaseRecord record) {
        Stream<Suspension> holds = record.legalHolds().stream()
                .map(hold -> Suspension.builder()
                        .id(hold.id())
                        .kind(Suspension.Kind.LEGAL_HOLD)
                        .reason(hold.reason().toString())
                        .from(hold.from())
                        .reviewOn(hold.reviewOn())
                        .build());
        Stream<Suspension> requests = Stream.concat(record.rightsRequests().stream(), record.restrictions().stream())
                .map(request -> Suspension.builder()
                        .id(request.id())
                        .kind(Suspension.Kind.RIGHTS_REQUEST)
                        .reason(request.right().name())
                        .from(request.receivedOn())
                        .build());
        return Stream.concat(holds, requests).toList();
    }
}
