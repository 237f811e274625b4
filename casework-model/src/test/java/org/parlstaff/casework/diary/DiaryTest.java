package org.parlstaff.casework.diary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parlstaff.casework.Office.CASEWORKER;
import static org.parlstaff.casework.Office.DAY;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.Office;
import org.parlstaff.casework.office.Obligation;
import org.parlstaff.casework.office.ObligationKind;
import org.parlstaff.casework.office.WorkItem;

/** Monday 1 June 2026: an enquiry to the council is due in ten working days, on Monday 15 June, and chased a day later. */
class DiaryTest {

    private static final OffsetDateTime STAMP = OffsetDateTime.parse("2026-06-01T10:30:00+01:00");

    private static Caseload caseload(CaseRecord... records) {
        return Caseload.of(List.of(records), DAY);
    }

    @Test
    void shows_what_is_owed_by_day_and_by_person() {
        Diary diary = Diary.of(caseload(Office.awaitingBody()), Office.policy());
        WorkItem acknowledge = item(ObligationKind.ACKNOWLEDGE, LocalDate.of(2026, 6, 8), "c-1");
        WorkItem chase = item(ObligationKind.CHASE, LocalDate.of(2026, 6, 16), "e-1");

        assertThat(diary.items()).containsExactly(acknowledge, chase);
        assertThat(diary.byDay())
                .isEqualTo(Map.of(
                        LocalDate.of(2026, 6, 8), List.of(acknowledge), LocalDate.of(2026, 6, 16), List.of(chase)));
        assertThat(diary.byPerson()).isEqualTo(Map.of("carys", List.of(acknowledge, chase)));
        assertThat(diary.of("carys")).isEqualTo(diary);
        assertThat(diary.of("siwan").items()).isEmpty();
        assertThat(diary.ofNobody().items()).isEmpty();
        assertThat(diary.until(LocalDate.of(2026, 6, 15)).items()).containsExactly(acknowledge);
        assertThat(Diary.of(caseload(Office.received()), Office.policy())
                        .ofNobody()
                        .items())
                .extracting(item -> item.obligation().kind())
                .containsExactly(ObligationKind.ACKNOWLEDGE, ObligationKind.ASSIGN, ObligationKind.ACT);
    }

    @Test
    void goes_into_a_calendar_program_without_anything_personal() {
        Diary diary = Diary.of(caseload(Office.awaitingBody()), Office.policy());

        assertThat(diary.toICalendar("cwm-arian.example", STAMP, Locale.UK))
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Parlstaff//Casework//EN",
                        "BEGIN:VEVENT",
                        "UID:acknowledge:c-1:c-1@cwm-arian.example",
                        "DTSTAMP:20260601T093000Z",
                        "DTSTART;VALUE=DATE:20260608",
                        "SUMMARY:Acknowledge: c-1",
                        "CATEGORIES:acknowledge",
                        "CLASS:PRIVATE",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "BEGIN:VEVENT",
                        "UID:chase:c-1:e-1@cwm-arian.example",
                        "DTSTAMP:20260601T093000Z",
                        "DTSTART;VALUE=DATE:20260616",
                        "SUMMARY:Chase a body: c-1 (e-1)",
                        "CATEGORIES:chase",
                        "CLASS:PRIVATE",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
        assertThat(diary.toICalendar("cwm-arian.example", STAMP, Locale.forLanguageTag("cy")))
                .contains("SUMMARY:" + ObligationKind.CHASE.label(Locale.forLanguageTag("cy")) + ": c-1 (e-1)")
                .doesNotContain("p-1");
        assertThatThrownBy(() -> diary.toICalendar("Cwm Arian", STAMP, Locale.UK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("office must be a domain, such as cwm-arian.example: Cwm Arian");
    }

    @Test
    void folds_lines_at_75_octets_and_cuts_no_character() {
        assertThat(ICalendar.folded("x".repeat(75))).isEqualTo("x".repeat(75));
        assertThat(ICalendar.folded("x".repeat(150))).isEqualTo("x".repeat(75) + "\r\n " + "x".repeat(74) + "\r\n x");
        String folded = ICalendar.folded("\u0175".repeat(80) + "\ud83c\udfe0".repeat(20));
        assertThat(folded.lines())
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo("\u0175".repeat(80) + "\ud83c\udfe0".repeat(20));
        assertThat(folded.lines().findFirst().orElseThrow()).isEqualTo("\u0175".repeat(37));
    }

    @Test
    void escapes_what_has_a_meaning_in_the_format() {
        assertThat(ICalendar.escaped("a\\b;c,d\r\ne\nf\rg")).isEqualTo("a\\\\b\\;c\\,d\\ne\\nf\\ng");
    }

    /** Received on 1 June with a target of 120 days: 29 September; 90 days before is 1 July, 30 are 30 August, 7 are 22 September. */
    @Test
    void warns_of_a_target_at_90_30_and_7_days() {
        Targets targets = Targets.of(Map.of("housing", 120));
        LocalDate due = LocalDate.of(2026, 9, 29);

        assertThat(warnings(targets, LocalDate.of(2026, 6, 30))).isEmpty();
        assertThat(warnings(targets, LocalDate.of(2026, 7, 1)))
                .containsExactly(new Warning("c-1", Optional.empty(), "target", due, 90, OptionalInt.of(90)));
        assertThat(warnings(targets, LocalDate.of(2026, 8, 29)).get(0).warnedAt())
                .hasValue(90);
        assertThat(warnings(targets, LocalDate.of(2026, 8, 30)).get(0).warnedAt())
                .hasValue(30);
        assertThat(warnings(targets, LocalDate.of(2026, 9, 22)).get(0).warnedAt())
                .hasValue(7);
        assertThat(warnings(targets, due).get(0).daysLeft()).isZero();
        Warning late = warnings(targets, due.plusDays(1)).get(0);
        assertThat(late.isOverdue()).isTrue();
        assertThat(late.warnedAt()).isEmpty();
        assertThat(warnings(Targets.of(Map.of("benefits", 1)), due)).isEmpty();
    }

    @Test
    void warns_of_statutory_limits_and_of_live_cases_alone() {
        CaseRecord limited =
                Office.after(Office.open(), new HandlingEvent.SetTimeLimit("psow", LocalDate.of(2026, 6, 20)));

        assertThat(Targets.of(Map.of()).warningsOn(caseload(limited)))
                .containsExactly(new Warning(
                        "c-1", Optional.of("carys"), "psow", LocalDate.of(2026, 6, 20), 19, OptionalInt.of(30)));
        CaseRecord over = Office.after(limited, new IntakeEvent.RecordInError(Office.DIGEST), Office.SENIOR, DAY);
        assertThat(Targets.of(Map.of("housing", 1)).warningsOn(caseload(over))).isEmpty();
    }

    @Test
    void refuses_targets_and_warnings_that_are_none() {
        assertThatThrownBy(() -> Targets.of(Map.of("housing", 0)))
                .hasMessage("target must be at least 1 day: housing 0");
        assertThatThrownBy(() -> new Targets(new TreeMap<>(), List.of(7, 30)))
                .hasMessage("warnings must fall to at least 1 day: [7, 30]");
        assertThatThrownBy(() -> new Targets(new TreeMap<>(), List.of(7, 0)))
                .hasMessage("warnings must fall to at least 1 day: [7, 0]");
    }

    private static List<Warning> warnings(Targets targets, LocalDate day) {
        return targets.warningsOn(Caseload.of(List.of(Office.received()), day));
    }

    private static WorkItem item(ObligationKind kind, LocalDate due, String subject) {
        return new WorkItem("c-1", Optional.of(CASEWORKER.id()), new Obligation(kind, due, subject));
    }
}
