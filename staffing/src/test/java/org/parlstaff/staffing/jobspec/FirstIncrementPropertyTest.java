package org.parlstaff.staffing.jobspec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.progression.Progression;
import org.parlstaff.payscale.progression.Start;
import org.parlstaff.payscale.progression.Timeline;
import org.parlstaff.payscale.rule.IncrementDate;
import org.parlstaff.payscale.rule.LeapDay;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.offer.Examiner;
import org.parlstaff.staffing.offer.Offer;
import org.parlstaff.staffing.offer.OfferCode;
import org.parlstaff.staffing.offer.OfferedPay;

/** An offer, a specification and a timeline tell of the same first increment. */
class FirstIncrementPropertyTest {

    private static PayScheme scheme(IncrementDate increments, LeapDay leapDay) {
        return PayScheme.parse("""
                { "id": "own", "name": "Ours", "currency": "GBP", "bands": [ { "id": "one", "name": "One" } ],
                  "rules": [ %s, %s, %s ],
                  "tables": [ { "span": { "from": "2020-01-01" }, "standing": "CONFIRMED", "source": { "title": "Invented" },
                    "scales": [ { "band": "one", "points": [ "GBP 30000.00", "GBP 31000.00", "GBP 32000.00" ] } ] } ] }
                """.formatted(
                        rule("full-time-hours", "37"),
                        rule("increment-date", increments.id()),
                        rule("leap-day", leapDay.id())));
    }

    private static String rule(String id, String value) {
        return """
                { "rule": "%s", "value": "%s", "span": { "from": "2020-01-01" }, "standing": "CONFIRMED",
                  "source": { "title": "Invented" } }""".formatted(id, value);
    }

    private static Optional<Finding> finding(PayScheme scheme, LocalDate start, LocalDate end) {
        Offer offer = Offer.builder()
                .reference("FI-01")
                .scheme("own")
                .band("one")
                .weeklyHours(new BigDecimal("37"))
                .salary(OfferedPay.of(OfferedPay.Basis.FULL_TIME, "GBP 30000.00"))
                .payPoint(1)
                .startDate(start)
                .appointment(Appointment.fixedTermUntil(end))
                .incrementsPromised(true)
                .build();
        return Examiner.of(PaySchemes.of(scheme)).examine(offer).findings().stream()
                .filter(found -> found.code() == OfferCode.APPOINTMENT_INCREMENT_NEVER_DUE
                        || found.code() == OfferCode.APPOINTMENT_INCREMENTS_NOT_KNOWN)
                .findFirst();
    }

    /** Leap days more often than chance would have them. */
    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.oneOf(
                Arbitraries.of(LocalDate.of(2024, 2, 29), LocalDate.of(2028, 2, 29), LocalDate.of(2025, 8, 31)),
                Arbitraries.integers()
                        .between(0, 3000)
                        .map(days -> LocalDate.of(2022, 1, 1).plusDays(days)));
    }

    @Property
    void an_offer_a_specification_and_a_timeline_agree(
            @ForAll("starts") LocalDate start,
            @ForAll IncrementDate increments,
            @ForAll LeapDay leapDay,
            @ForAll @IntRange(min = -2, max = 2) int days,
            @ForAll boolean half) {
        PayScheme scheme = scheme(increments, leapDay);
        LocalDate end =
                start.plus(half ? Period.ofMonths(6) : Period.ofYears(1)).plusDays(days);
        Timeline timeline = Progression.of(
                        scheme,
                        Start.builder()
                                .copy(Start.atPoint("one", 1, start, WeeklyHours.parse("37")))
                                .term(Span.of(start, end))
                                .build())
                .until(end);
        boolean given =
                timeline.changes().stream().anyMatch(change -> change.code().equals("increment"));
        boolean unsettled = timeline.ending().code() == Reason.Code.LEAP_DAY_NOT_SETTLED;
        Optional<Finding> found = finding(scheme, start, end);
        if (increments.untilFirst(true).isEmpty()) {
            assertThat(found).isEmpty();
            return;
        }
        if (unsettled && end.isAfter(timeline.ending().day().plusDays(1))) {
            assertThat(found).isEmpty(); // it falls due on one of two days, and both are within the term
        } else if (unsettled) {
            assertThat(found.orElseThrow().code()).isEqualTo(OfferCode.APPOINTMENT_INCREMENTS_NOT_KNOWN);
        } else if (given) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found.orElseThrow().code()).isEqualTo(OfferCode.APPOINTMENT_INCREMENT_NEVER_DUE);
        }
        JobSpecification spec = JobSpecification.from(
                Specimens.post()
                        .scheme("own")
                        .band("one")
                        .appointment(Appointment.fixedTermUntil(end))
                        .build(),
                start);
        assertThat(spec.promisesIncrement(scheme)).isEqualTo(found.isEmpty());
    }

    @Test
    void where_a_leap_day_becomes_1_march_a_term_to_that_day_never_sees_an_increment() {
        PayScheme scheme = scheme(IncrementDate.ANNIVERSARY_OF_START, LeapDay.MAR_1);
        Finding finding = finding(scheme, LocalDate.of(2024, 2, 29), LocalDate.of(2025, 3, 1))
                .orElseThrow();
        assertThat(finding.code().id()).isEqualTo("offer.appointment.increment-never-due");
        assertThat(finding.values())
                .containsEntry("end", LocalDate.of(2025, 3, 1))
                .containsEntry("anniversary", LocalDate.of(2025, 3, 1));
    }
}
