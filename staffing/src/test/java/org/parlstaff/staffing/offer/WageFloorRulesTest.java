package org.parlstaff.staffing.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.payscale.HourlyRate;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.award.WageFloor;
import org.parlstaff.payscale.award.WageFloors;
import org.parlstaff.staffing.finding.Outcome;

/** Which wage floor an offer is held to, by the class of worker, the place and what the scheme names. */
class WageFloorRulesTest {

    private static final LocalDate START = LocalDate.of(2025, 6, 1);

    /** A range from 15,000 for a year of 37 × 52 hours, in pounds. */
    private static PayScheme scheme(String jurisdiction, String wageFloor) {
        return PayScheme.parse("""
                { "id": "own", "name": "Ours", "currency": "GBP"%s,
                  "areas": [ { "id": "here", "name": "Here" }, { "id": "there", "name": "There", "wageFloor": "there-floor" } ],
                  "bands": [ { "id": "one", "name": "One" } ],
                  "rules": [ %s
                    { "rule": "full-time-hours", "value": "37", "span": { "from": "2020-01-01" },
                      "standing": "CONFIRMED", "source": { "title": "Invented" } },
                    { "rule": "weeks-in-year", "value": "52", "span": { "from": "2020-01-01" },
                      "standing": "CONFIRMED", "source": { "title": "Invented" } } ],
                  "tables": [ { "span": { "from": "2025-04-01" }, "standing": "CONFIRMED", "source": { "title": "Invented" },
                    "scales": [ { "band": "one", "minimum": "GBP 15000.00", "maximum": "GBP 30000.00" } ] } ] }""".formatted(
                        jurisdiction.isEmpty() ? "" : ", \"jurisdiction\": \"" + jurisdiction + "\"",
                        wageFloor.isEmpty() ? "" : """
                    { "rule": "wage-floor", "value": "%s", "span": { "from": "2020-01-01" },
                      "standing": "CONFIRMED", "source": { "title": "Invented" } },""".formatted(wageFloor)));
    }

    private static WageFloor.Builder rate(String floor, boolean statutory, String pounds) {
        return WageFloor.builder()
                .floor(floor)
                .statutory(statutory)
                .rate(HourlyRate.ofPounds(pounds))
                .mustAdopt(Span.startingOn(START))
                .standing(Standing.CONFIRMED)
                .source(Source.of("Invented"));
    }

    private static Offer offer(String amount, @Nullable String area, @Nullable String workerClass) {
        return Offer.builder()
                .reference("WF-01")
                .scheme("own")
                .band("one")
                .area(Optional.ofNullable(area))
                .weeklyHours(new BigDecimal("37"))
                .salary(OfferedPay.of(OfferedPay.Basis.FULL_TIME, amount))
                .startDate(START)
                .hourlyRateClass(Optional.ofNullable(workerClass))
                .build();
    }

    private static OfferReport report(PayScheme scheme, WageFloors floors, Offer offer) {
        return Examiner.of(PaySchemes.of(scheme)).withFloors(floors).examine(offer);
    }

    private static List<String> codes(OfferReport report) {
        return report.findings().stream().map(finding -> finding.code().id()).toList();
    }

    /** 12.60 × 37 × 52 is 24,242.40. */
    @ParameterizedTest
    @CsvSource({
        "GBP 16000.00, , REJECT, offer.statutory.below-wage-floor",
        "GBP 16000.00, 21-and-over, REJECT, offer.statutory.below-wage-floor",
        "GBP 16000.00, apprentice, REJECT, offer.statutory.below-wage-floor",
        "GBP 24242.39, , REJECT, offer.statutory.below-wage-floor",
        "GBP 24242.40, , ACCEPT, ''",
        "GBP 24242.40, apprentice, ACCEPT, ''",
    })
    void a_statutory_floor_without_a_class_of_worker_is_for_any(
            String amount, @Nullable String workerClass, Outcome outcome, String code) {
        WageFloors floors = WageFloors.builder()
                .addRate(rate("minimum-wage", true, "12.60").build())
                .build();
        OfferReport report = report(scheme("", ""), floors, offer(amount, "here", workerClass));
        assertThat(codes(report)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        assertThat(report.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "united-kingdom, REJECT, offer.statutory.below-wage-floor",
        "jersey, ACCEPT_WITH_WARNINGS, offer.floor.not-checked",
        "'', ACCEPT_WITH_WARNINGS, offer.floor.not-checked",
    })
    void a_statutory_floor_holds_only_where_its_law_does(String jurisdiction, Outcome outcome, String code) {
        WageFloors floors = WageFloors.builder()
                .addRate(rate("minimum-wage", true, "12.60")
                        .jurisdiction("united-kingdom")
                        .build())
                .build();
        OfferReport report = report(scheme(jurisdiction, ""), floors, offer("GBP 16000.00", "here", null));
        assertThat(codes(report)).containsExactly(code);
        assertThat(report.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "jersey, no source gives a statutory wage floor of jersey for 1 June 2025",
        "'', own does not say under which law its employees work",
    })
    void says_for_which_place_no_statutory_floor_is_known(String jurisdiction, String reason) {
        assertThat(report(scheme(jurisdiction, ""), WageFloors.shipped(), offer("GBP 16000.00", "here", null))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.text(Locale.UK)).endsWith(": " + reason + "."));
    }

    @ParameterizedTest
    @CsvSource({
        // the floor of the scheme, of the area, and of either where the area is not given
        "own-floor, here, GBP 20000.00, own-floor",
        "own-floor, there, GBP 20000.00, there-floor",
        "own-floor, , GBP 20000.00, own-floor",
        "own-floor, here, GBP 23088.00, ''",
        "own-floor, there, GBP 23088.00, there-floor",
        "own-floor, , GBP 23088.00, ''",
        // a scheme that names none is held to none
        "'', here, GBP 20000.00, ''",
        "'', there, GBP 20000.00, there-floor",
    })
    void a_voluntary_floor_is_the_one_that_the_scheme_or_the_area_names(
            String named, @Nullable String area, String amount, String floor) {
        WageFloors floors = WageFloors.builder()
                .addRate(rate("minimum-wage", true, "1.00").build())
                .addRate(rate("own-floor", false, "12.00").build())
                .addRate(rate("there-floor", false, "13.00").build())
                .addRate(rate("real-living-wage", false, "14.00").build())
                .build();
        assertThat(report(scheme("", named), floors, offer(amount, area, null)).findings())
                .extracting(finding -> finding.code() + " " + finding.values().get("floor"))
                .isEqualTo(floor.isEmpty() ? List.of() : List.of("offer.floor.below-real-living-wage " + floor));
    }

    @ParameterizedTest
    @CsvSource({"here, true", ", true", "there, false"})
    void says_so_where_the_rate_of_the_voluntary_floor_is_not_known(@Nullable String area, boolean unknown) {
        WageFloors floors = WageFloors.builder()
                .addRate(rate("minimum-wage", true, "1.00").build())
                .addRate(rate("there-floor", false, "1.00").build())
                .build();
        OfferReport report = report(scheme("", "another-floor"), floors, offer("GBP 20000.00", area, null));
        assertThat(report.findings())
                .extracting(finding -> finding.text(Locale.UK))
                .isEqualTo(
                        unknown
                                ? List.of(
                                        "Not compared with the voluntary wage floor another-floor, whose rate on 1 June 2025 is"
                                                + " not known.")
                                : List.of());
        assertThat(report.outcome()).isEqualTo(Outcome.ACCEPT);
    }

    private static PayScheme endingScheme(String more) {
        return PayScheme.parse("""
                { "id": "own", "name": "Ours", "currency": "GBP", "bands": [ { "id": "one", "name": "One" } ],
                  "rules": [ { "rule": "weeks-in-year", "value": "52", "span": { "from": "2020-01-01" },
                               "standing": "CONFIRMED", "source": { "title": "Invented" } },
                             { "rule": "full-time-hours", "value": "37", "span": { "from": "2020-01-01" },
                               "standing": "CONFIRMED", "source": { "title": "Invented" } } ],
                  "tables": [ { "span": { "from": "2025-04-01", "until": "2025-07-01" }, "standing": "CONFIRMED",
                    "source": { "title": "Invented" },
                    "scales": [ { "band": "one", "minimum": "GBP 15000.00", "maximum": "GBP 30000.00" } ] }%s ] }""".formatted(more));
    }

    /** From 1 June to 30 June is 29 days, to 30 August 90 and to 31 August 91. */
    @ParameterizedTest
    @CsvSource({
        "'', 2026-01-01, 30 June 2025, one",
        "'', 2025-07-01, 30 June 2025, 'minimum-wage, one'",
        "'', 2025-06-15, 14 June 2025, minimum-wage",
        "2025-08-31, 2026-01-01, 30 August 2025, one",
        "2025-08-31, 2025-08-31, 30 August 2025, 'minimum-wage, one'",
        "2025-09-01, 2026-01-01, ,",
        "2026-04-01, 2026-01-01, ,",
    })
    void says_once_what_runs_out_within_ninety_days(
            String nextUntil, LocalDate floorUntil, @Nullable String last, @Nullable String what) {
        String next = nextUntil.isEmpty() ? "" : """
                , { "span": { "from": "2025-07-01", "until": "%s" }, "standing": "CONFIRMED", "source": { "title": "Invented" },
                    "scales": [ { "band": "one", "minimum": "GBP 15500.00", "maximum": "GBP 31000.00" } ] }""".formatted(nextUntil);
        WageFloors floors = WageFloors.builder()
                .addRate(rate("minimum-wage", true, "1.00")
                        .mustAdopt(Span.of(START, floorUntil))
                        .build())
                .build();
        OfferReport report = report(endingScheme(next), floors, offer("GBP 20000.00", null, null));
        assertThat(report.findings())
                .extracting(finding -> finding.text(Locale.UK))
                .isEqualTo(
                        last == null
                                ? List.of()
                                : List.of(
                                        "Figures that this offer is judged by run out soon after it starts, and no later ones"
                                                + " are known. Last day: " + last + ". What runs out: " + what + "."));
        assertThat(report.outcome()).isEqualTo(Outcome.ACCEPT);
    }

    @ParameterizedTest
    @CsvSource({", 1", "21-and-over, 1", "under-21, 0"})
    void a_voluntary_floor_with_a_class_is_for_that_class(@Nullable String workerClass, int findings) {
        WageFloors floors = WageFloors.builder()
                .addRate(rate("minimum-wage", true, "1.00").build())
                .addRate(rate("own-floor", false, "12.00")
                        .workerClass("21-and-over")
                        .build())
                .build();
        assertThat(codes(report(scheme("", "own-floor"), floors, offer("GBP 20000.00", "here", workerClass))))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"GBP 27007.49, 1", "GBP 27007.50, 0"})
    void in_london_the_real_living_wage_is_that_of_london(String amount, int findings) {
        Offer offer = Offer.builder()
                .copy(offer(amount, "london", null))
                .scheme("ipsa")
                .band("executive-1")
                .weeklyHours(new BigDecimal("37.5"))
                .build();
        OfferReport report = Examiner.shipped().examine(offer);
        assertThat(report.outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(report.findings())
                .hasSize(findings)
                .allSatisfy(
                        finding -> assertThat(finding.values()).containsEntry("rate", HourlyRate.ofPounds("13.85")));
    }
}
