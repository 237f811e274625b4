package org.parlstaff.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parlstaff.casework.Office.DAY;
import static org.parlstaff.casework.Office.DIGEST;
import static org.parlstaff.casework.Office.MEMBER;
import static org.parlstaff.casework.Office.after;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parlstaff.casework.HandlingEvent.Retract;
import org.parlstaff.casework.HandlingEvent.Slip;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.Obligation;

/** A case on which a slip was put right is the case on which it never happened, but for the log. */
class SlipsPropertyTest {

    private static final List<Status> LIVE =
            Arrays.stream(Status.values()).filter(Status::isLive).toList();
    private static final List<Status> KEPT = plus(LIVE, Status.CLOSED);

    /** What is done by mistake, in which states it may happen, and what puts it right on a case as it was before. */
    record Mistake(CaseEvent event, List<Status> in, Function<CaseRecord, List<CaseEvent>> corrections) {

        Mistake(CaseEvent event, List<Status> in, Slip slip, String subject) {
            this(event, in, before -> List.of(new Retract(slip, subject, DIGEST)));
        }

        @Override
        public String toString() {
            return event.toString();
        }
    }

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake(
                    new HandlingEvent.SetTimeLimit("psow", LocalDate.of(2206, 6, 1)), KEPT, Slip.TIME_LIMIT, "psow"),
            new Mistake(new HandlingEvent.AddParty(new Party("p-8", Party.Part.OPPOSING)), LIVE, Slip.PARTY, "p-8"),
            new Mistake(new HandlingEvent.Link("c-8"), KEPT, Slip.LINK, "c-8"),
            new Mistake(
                    new EnquiringEvent.ReplyReceived("e-1", DIGEST),
                    List.of(Status.VERIFYING, Status.OPEN, Status.AWAITING_CONSTITUENT, Status.CLOSED),
                    Slip.REPLY,
                    "e-1"),
            new Mistake(
                    new CustodyEvent.ExtendRetention(LocalDate.of(2206, 6, 1), DIGEST),
                    List.of(Status.CLOSED),
                    Slip.RETENTION,
                    "2206-06-01"),
            new Mistake( // it raises the tier, which a person lowers
                    new HandlingEvent.RaiseConcern(Concern.SAFEGUARDING, DIGEST),
                    LIVE,
                    before -> List.of(
                            new Retract(Slip.CONCERN, "safeguarding", DIGEST),
                            new HandlingEvent.Deescalate(before.tier(), DIGEST, List.of()))),
            new Mistake(
                    new HandlingEvent.CorrectEnquirer("p-8", "p-7", List.of(), Optional.of("ms-2"), DIGEST),
                    KEPT,
                    before -> List.of(new HandlingEvent.CorrectEnquirer(
                            before.enquirer().orElseThrow(),
                            before.dataSubject().orElseThrow(),
                            before.areas(),
                            before.agreedWith(),
                            DIGEST))));

    /** A mistake in a state, on a case to which this or that had happened before and happens after. */
    record Case(Mistake mistake, Status status, List<CaseEvent> before, List<CaseEvent> meanwhile) {}

    @Property
    void leave_no_trace_but_in_the_log(@ForAll("cases") Case given) {
        CaseRecord before = Scenario.in(given.status(), true);
        LocalDate day = before.lastEntryOn();
        for (CaseEvent event : given.before()) {
            before = accepted(before, event, day);
        }

        CaseRecord right = before;
        CaseRecord mended = accepted(before, given.mistake().event(), day);
        for (CaseEvent event : given.meanwhile()) {
            right = accepted(right, event, day);
            mended = accepted(mended, event, day);
        }
        for (CaseEvent correction : given.mistake().corrections().apply(before)) {
            mended = after(mended, correction, MEMBER, day);
        }

        assertThat(facts(mended)).isEqualTo(facts(right));
        for (Actor actor : List.of(Office.CASEWORKER, Office.SENIOR, MEMBER, Office.DATA_LEAD, Actor.CLOCK)) {
            assertThat(Lifecycle.standard().options(mended, actor, Office.policy(), Office.at(day)))
                    .isEqualTo(Lifecycle.standard().options(right, actor, Office.policy(), Office.at(day)));
        }
        List<Obligation> owed = Office.policy().obligationsOn(mended, day);
        assertThat(owed.stream().map(Obligation::kind))
                .containsAll(Office.policy().obligationsOn(right, day).stream()
                        .map(Obligation::kind)
                        .toList());
    }

    @Provide
    Arbitrary<Case> cases() {
        List<CaseEvent> events = List.of(
                new HandlingEvent.Note(DIGEST),
                new HandlingEvent.Link("c-9"),
                new HandlingEvent.GrantAuthority(Scenario.written("a-1", "p-2", DAY)),
                new HandlingEvent.SetTimeLimit("lgsco", DAY.plusDays(300)),
                new CustodyEvent.ExtendRetention(DAY.plusYears(5), DIGEST),
                new HandlingEvent.AddParty(new Party("p-9", Party.Part.THIRD_PARTY)),
                new HandlingEvent.SetPriority(Priority.PRIORITY));
        Arbitrary<List<CaseEvent>> some = Arbitraries.of(events).list().ofMaxSize(4);
        return Arbitraries.of(MISTAKES)
                .flatMap(mistake -> Combinators.combine(Arbitraries.of(mistake.in()), some, some)
                        .as((status, before, meanwhile) -> new Case(
                                mistake,
                                status,
                                before,
                                meanwhile.stream()
                                        .filter(event -> !isDecidedByTheSlip(event))
                                        .toList())));
    }

    /** What may be refused on the case with the slip and not on the other. */
    private static boolean isDecidedByTheSlip(CaseEvent event) {
        return event instanceof CustodyEvent.ExtendRetention || event instanceof HandlingEvent.GrantAuthority;
    }

    /** The case after an event if that is accepted on it, else as it is. */
    private static CaseRecord accepted(CaseRecord record, CaseEvent event, LocalDate day) {
        return Lifecycle.standard().decide(record, event, MEMBER, Office.policy(), Office.at(day))
                        instanceof Decision.Accepted accepted
                ? accepted.next()
                : record;
    }

    /** Everything that a record holds but the history of its tier, and that somebody should look at a late reply. */
    private static List<Object> facts(CaseRecord record) {
        return List.of(
                record.tier(),
                record.priority(),
                record.sensitivity(),
                record.category(),
                record.receivedOn(),
                record.enquirer(),
                record.dataSubject(),
                record.parties(),
                record.areas(),
                record.agreedWith(),
                record.assignee(),
                record.authorities(),
                record.enquiries(),
                Set.copyOf(record.concerns()),
                record.timeLimits(),
                record.missedDeadlines(),
                record.legalHolds(),
                record.rightsRequests(),
                record.retainUntil(),
                record.acknowledgedOn(),
                record.actedOn(),
                record.outcome(),
                record.links(),
                record.absorbed(),
                record.status(),
                record.waiting(),
                record.moves());
    }

    private static List<Status> plus(List<Status> some, Status more) {
        List<Status> all = new ArrayList<>(some);
        all.add(more);
        return List.copyOf(all);
    }
}
