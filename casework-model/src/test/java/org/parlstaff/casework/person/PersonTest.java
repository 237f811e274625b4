package org.parlstaff.casework.person;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parlstaff.casework.Office.CASEWORKER;
import static org.parlstaff.casework.Office.DAY;
import static org.parlstaff.casework.Office.SENIOR;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.ClosingEvent;
import org.parlstaff.casework.Concern;
import org.parlstaff.casework.EnquiringEvent;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Office;
import org.parlstaff.casework.Party;
import org.parlstaff.casework.format.Sentences;
import org.parlstaff.casework.lifecycle.BulkDecision;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.log.CaseTexts;
import org.parlstaff.casework.log.PersonalText;
import org.parlstaff.casework.office.Actor;

/** Cases of p-1: their own c-1, one for their mother p-2, and one of a neighbour in which they are the other side. */
class PersonTest {

    private final List<LogEntry> log = new ArrayList<>();
    private final Map<String, CaseRecord> records = new TreeMap<>();

    private void cases() {
        logged("c-1", "p-1", "p-1", 0);
        logged("c-2", "p-1", "p-2", 3);
        logged("c-3", "p-9", "p-9", 4);
        did("c-3", 4, new HandlingEvent.AddParty(new Party("p-1", Party.Part.OPPOSING)), CASEWORKER);
    }

    @Test
    void finds_every_case_of_a_person_and_as_what_they_stand_in_it() {
        cases();

        assertThat(PersonCase.find(caseload(10), "p-1"))
                .containsExactly(
                        new PersonCase(record("c-1"), true, true, List.of()),
                        new PersonCase(record("c-2"), true, false, List.of()),
                        new PersonCase(record("c-3"), false, false, List.of(Party.Part.OPPOSING)));
        assertThat(PersonCase.find(caseload(10), "p-2"))
                .extracting(one -> one.record().id())
                .containsExactly("c-2");
        assertThat(PersonCase.find(caseload(10), "p-3")).isEmpty();
    }

    @Test
    void names_live_cases_on_one_person_and_subject_that_arrived_close_to_each_other() {
        cases();
        logged("c-4", "p-8", "p-1", 14);

        assertThat(LikelyDuplicate.find(caseload(14), 14))
                .containsExactly(new LikelyDuplicate("c-1", "c-4", 14, false));
        assertThat(LikelyDuplicate.find(caseload(14), 13)).isEmpty();
        did("c-4", 14, new HandlingEvent.Link("c-1"), CASEWORKER);
        assertThat(LikelyDuplicate.find(caseload(14), 14)).isEmpty();
        assertThatThrownBy(() -> LikelyDuplicate.find(caseload(14), -1)).hasMessage("days must not be negative: -1");
    }

    @Test
    void hands_a_person_every_letter_note_enquiry_and_concern_and_says_what_is_gone() throws IOException {
        Random salt = new Random(1);
        PersonalText note = PersonalText.of("c-1", "Rang about the damp.\u202e", salt);
        PersonalText letter = PersonalText.of("c-1", "Dear council, \u2026", salt);
        PersonalText reply = PersonalText.of("c-1", "We have repaired it.", salt);
        PersonalText concern = PersonalText.of("c-1", "A child sleeps there.", salt);
        cases();
        did("c-1", 4, new IntakeEvent.Verify(List.of("s-one"), Optional.empty()), CASEWORKER);
        did("c-1", 4, new HandlingEvent.Assign("carys"), CASEWORKER);
        did("c-1", 4, new IntakeEvent.Accept(false, List.of()), CASEWORKER);
        did("c-1", 4, new HandlingEvent.Note(note.digest()), CASEWORKER);
        EnquiringEvent.SendEnquiry sent = Office.sendEnquiry(record("c-1"), "e-1", "council");
        did(
                "c-1",
                4,
                new EnquiringEvent.SendEnquiry(
                        "e-1", "council", letter.digest(), sent.dueBy(), false, sent.disclosure(), Optional.empty()),
                CASEWORKER);
        did("c-1", 9, new EnquiringEvent.ReplyReceived("e-1", reply.digest()), CASEWORKER);
        did("c-1", 9, new HandlingEvent.RaiseConcern(Concern.SAFEGUARDING, concern.digest()), CASEWORKER);
        CaseTexts texts = CaseTexts.read(
                new ByteArrayInputStream(
                        (CaseTexts.write(note) + CaseTexts.write(letter) + CaseTexts.write(concern)).getBytes(UTF_8)),
                "texts");

        SubjectAccess held = SubjectAccess.of(log, texts, "p-1", DAY.plusDays(10));

        assertThat(held.mentionedIn()).containsExactly("c-3");
        assertThat(held.toBeLookedThrough()).containsExactly("c-2");
        assertThat(held.looks()).containsOnlyKeys("c-1", "c-2");
        held.looks().forEach((id, look) -> did(id, 10, look, Office.DATA_LEAD));
        assertThat(held.toText(Locale.UK)).isEqualTo("""
                Held by the office on 11 June 2026 about: p-1

                Case: c-1. Subject: housing. Received: 1 June 2026.

                5 June 2026: %s
                Rang about the damp.[U+202E]

                5 June 2026: %s
                With or about: council
                Dear council, \u2026

                10 June 2026: %s
                With or about: council
                This text is no longer held.

                10 June 2026: %s
                With or about: safeguarding
                A child sleeps there.

                Case: c-2. Subject: housing. Received: 4 June 2026.
                """.formatted(
                sentence("note"), sentence("send-enquiry"), sentence("reply-received"), sentence("raise-concern")));
        assertThat(held.toText(Locale.forLanguageTag("cy")))
                .startsWith("Yr hyn a ddelir gan y swyddfa. Dyddiad: 11 Mehefin 2026. Person: p-1\n")
                .contains("Nid yw\u2019r testun hwn yn cael ei ddal mwyach.");
        assertThat(held.toJson())
                .contains("\"text\" : \"Rang about the damp.\u202e\"", "\"held\" : false", "\"about\" : \"council\"")
                .doesNotContain("carys", "p-9", "p-2");
    }

    @Test
    void says_what_is_held_in_both_languages() {
        assertThat(Sentences.PERSON.welshKeys()).isEqualTo(Sentences.PERSON.englishKeys());
    }

    @Test
    void sends_a_letter_for_a_merged_case_on_to_the_case_that_took_it_in() {
        cases();
        did("c-1", 4, new IntakeEvent.Verify(List.of("s-one"), Optional.empty()), CASEWORKER);
        did("c-1", 4, new HandlingEvent.Assign("carys"), CASEWORKER);
        did("c-1", 4, new IntakeEvent.Accept(false, List.of()), CASEWORKER);
        did("c-1", 4, Office.sendEnquiry(record("c-1"), "e-1", "council"), CASEWORKER);
        logged("c-4", "p-1", "p-1", 5);
        logged("c-5", "p-1", "p-1", 5);

        assertThat(caseload(5).addresseeOf("c-1", "e-1")).contains(new Caseload.Addressee("c-1", "e-1"));
        did("c-1", 6, ClosingEvent.Merge.into(record("c-4")), SENIOR);
        assertThat(caseload(6).addresseeOf("c-1", "e-1")).contains(new Caseload.Addressee("c-1", "e-1"));
        did("c-4", 6, ClosingEvent.Absorb.from(record("c-1")), SENIOR);
        assertThat(caseload(6).addresseeOf("c-1", "e-1")).contains(new Caseload.Addressee("c-4", "c-1:e-1"));
        did("c-4", 7, ClosingEvent.Merge.into(record("c-5")), SENIOR);
        did("c-5", 7, ClosingEvent.Absorb.from(record("c-4")), SENIOR);
        assertThat(caseload(7).addresseeOf("c-1", "e-1")).contains(new Caseload.Addressee("c-5", "c-4:c-1:e-1"));
        assertThat(caseload(7).addresseeOf("c-1", "e-2")).isEmpty();
        assertThat(caseload(7).addresseeOf("c-9", "e-1")).isEmpty();
        did("c-5", 8, new IntakeEvent.Verify(List.of("s-one"), Optional.empty()), CASEWORKER);
        did("c-5", 8, new HandlingEvent.Assign("carys"), CASEWORKER);
        did("c-5", 8, new IntakeEvent.Accept(false, List.of()), CASEWORKER);
        did("c-5", 8, new EnquiringEvent.ReplyReceived("c-4:c-1:e-1", Office.DIGEST), CASEWORKER);
    }

    @Test
    void closes_many_cases_and_decides_each_by_itself() {
        cases();
        List<CaseRecord> all = List.copyOf(records.values());

        BulkDecision bulk = BulkDecision.decide(
                Lifecycle.standard(),
                all,
                record -> record.id().equals("c-3")
                        ? new ClosingEvent.ConfirmClosure(true)
                        : new IntakeEvent.RecordInError(Office.DIGEST),
                SENIOR,
                Office.policy(),
                Office.at(DAY.plusDays(5)));

        assertThat(bulk.decisions()).containsOnlyKeys("c-1", "c-2", "c-3");
        assertThat(bulk.entries()).extracting(LogEntry::caseId).containsExactly("c-1", "c-2");
        assertThat(bulk.refusals()).containsOnlyKeys("c-3");
        assertThat(bulk.refusals().values())
                .allSatisfy(reasons -> assertThat(reasons)
                        .extracting(reason -> reason.code())
                        .containsExactly("case.step.not-in-lifecycle"));
        assertThatThrownBy(() -> BulkDecision.decide(
                        Lifecycle.standard(),
                        List.of(all.get(0), all.get(0)),
                        record -> new HandlingEvent.Note(Office.DIGEST),
                        SENIOR,
                        Office.policy(),
                        Office.at(DAY.plusDays(5))))
                .hasMessage("case must be given once: c-1");
    }

    private static String sentence(String event) {
        return Sentences.CASE.render(Locale.UK, "case.event-kind." + event);
    }

    private Caseload caseload(int days) {
        return Caseload.asOf(log, DAY.plusDays(days));
    }

    private CaseRecord record(String id) {
        return Objects.requireNonNull(records.get(id));
    }

    private void logged(String id, String enquirer, String dataSubject, int days) {
        LocalDate day = DAY.plusDays(days);
        IntakeEvent.Log like = Office.log(enquirer, dataSubject);
        IntakeEvent.Log event = new IntakeEvent.Log(
                enquirer,
                dataSubject,
                like.category(),
                like.channel(),
                day,
                like.priority(),
                like.sensitivity(),
                List.of());
        keep(Lifecycle.standard().open(id, event, CASEWORKER, Office.policy(), Office.at(day)));
    }

    private void did(String id, int days, CaseEvent event, Actor actor) {
        keep(Lifecycle.standard().decide(record(id), event, actor, Office.policy(), Office.at(DAY.plusDays(days))));
    }

    private void keep(Decision decision) {
        Decision.Accepted accepted = decision.orElseThrow();
        log.addAll(accepted.entries());
        records.put(accepted.next().id(), accepted.next());
    }
}
