package org.parlstaff.staffing.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final OwnCode CODE = Code.of("our-office.words", Kind.REVIEW, Severity.WARNING);

    private static Waiver.Builder waiver() {
        return Waiver.builder()
                .code("our-office.words")
                .subject("CA-014-26")
                .approver("Office manager")
                .reason("The name of a scheme")
                .from(DAY)
                .until(DAY.plusYears(1))
                .state(Waiver.State.APPROVED);
    }

    private static Finding finding(Code code, String pointer) {
        return new Finding(
                code, code.severity(), pointer, Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "'', /duties/0/en, true",
        "/duties, /duties, true",
        "/duties, /duties/0/en, true",
        "/duties/1, /duties/10/en, false",
        "/duties/0/en, /duties, false",
    })
    void a_waiver_is_for_a_place_and_the_places_below_it(String pointer, String place, boolean covers) {
        assertThat(waiver().pointer(pointer).build().covers(finding(CODE, place), "CA-014-26", DAY))
                .isEqualTo(covers);
    }

    @Test
    void a_waiver_is_for_the_days_the_code_and_the_subject_it_names() {
        Waiver waiver = waiver().build();
        Finding finding = finding(CODE, "/purpose");
        assertThat(waiver.covers(finding, "CA-014-26", DAY)).isTrue();
        assertThat(waiver.covers(finding, "CA-014-26", DAY.minusDays(1))).isFalse();
        assertThat(waiver.covers(finding, "CA-014-26", DAY.plusYears(1))).isFalse();
        assertThat(waiver.covers(finding, "CA-015-26", DAY)).isFalse();
        assertThat(waiver.covers(finding(CODE.neverWaived(), "/purpose"), "CA-014-26", DAY))
                .as("what no waiver can suppress stays, whatever a file says")
                .isFalse();
        for (Waiver.State state : List.of(Waiver.State.PROPOSED, Waiver.State.REJECTED)) {
            assertThat(waiver().state(state).build().covers(finding, "CA-014-26", DAY))
                    .isFalse();
        }
    }

    @Test
    void of_several_that_cover_a_finding_the_first_is_named() {
        Waiver first = waiver().approver("The Member").build();
        Finding finding = finding(CODE, "/purpose");
        assertThat(finding.allowedBy(List.of(first, waiver().build()), "CA-014-26", DAY)
                        .waiver())
                .contains(first);
        assertThat(finding.allowedBy(List.of(first), "CA-015-26", DAY)).isSameAs(finding);
    }

    @Test
    void a_file_may_name_a_place() {
        Waiver waiver = Waiver.parseAll("""
                [ { "code": "spec.style.doubled-word", "subject": "CA-014-26", "pointer": "/hoursNote",
                    "approver": "Office manager", "reason": "A name", "from": "2026-06-01", "until": "2027-06-01",
                    "state": "APPROVED" } ]""").get(0);
        assertThat(waiver.pointer()).contains("/hoursNote");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> waiver().pointer("hoursNote").build())
                .withMessage("pointer must be empty or start with a slash: hoursNote");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> waiver().subject(" ").build())
                .withMessage("a waiver must name subject, approver and reason: our-office.words");
    }

    @Test
    void a_register_lists_what_is_in_force_and_what_is_soon_over() {
        Waiver late = waiver().subject("CA-015-26").pointer("/purpose").build();
        Waiver soon = waiver().until(DAY.plusDays(20)).build();
        Waiver over = waiver().from(DAY.minusYears(1)).until(DAY).build();
        Waiver asked = waiver().state(Waiver.State.PROPOSED).build();
        WaiverRegister register = WaiverRegister.of(List.of(late, over, asked, soon), DAY, Period.ofMonths(1));
        assertThat(register.inForce()).containsExactly(soon, late);
        assertThat(register.soonOver()).containsExactly(soon);
        assertThat(register.text(Locale.UK)).isEqualTo("""
                Waivers in force on 1 June 2026: 2
                  CA-014-26 our-office.words: Waived by Office manager until and including 20 June 2026: The name of a scheme
                  CA-015-26 our-office.words /purpose: Waived by Office manager until and including 31 May 2027: The name of a scheme
                Soon over: 1
                  CA-014-26 our-office.words: Waived by Office manager until and including 20 June 2026: The name of a scheme
                """);
        assertThat(register.text(Locale.forLanguageTag("cy")))
                .startsWith("Eithriadau mewn grym. Dyddiad: 1 Mehefin 2026.");
    }
}
