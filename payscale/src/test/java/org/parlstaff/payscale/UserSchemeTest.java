package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parlstaff.payscale.rule.LeapDay;

/** A worked example: the office holds a fuller table than we ship, and lays its file over ours. */
class UserSchemeTest {

    private static final PayScheme SHIPPED = PaySchemes.shipped().scheme("senedd");
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

    private static PayScheme own() {
        try (InputStream in = UserSchemeTest.class.getResourceAsStream("own-senedd.json")) {
            return PayScheme.read(in, "own-senedd.json");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void completes_a_point_that_we_do_not_know() {
        PayScheme both = SHIPPED.overlaidWith(own());
        assertThat(both.pay("band-3", SUMMER).orElseThrow()).hasToString("GBP 26345.00, GBP 30000.00, GBP 33873.00");
        assertThat(((PayAnswer.Found) both.pay("band-3", SUMMER)).source().title())
                .isEqualTo("The office's own copy of the Determination");
        assertThat(SHIPPED.pay("band-3", SUMMER).orElseThrow())
                .hasToString("GBP 26345.00, not known: the sources give points 1 and 3 only, GBP 33873.00");
    }

    @Test
    void extends_the_tables_to_another_year_and_leaves_the_rest() {
        PayScheme both = SHIPPED.overlaidWith(own());
        PayAnswer.Found next = (PayAnswer.Found) both.pay("band-3", LocalDate.of(2027, 4, 1));
        assertThat(next.scale()).hasToString("GBP 27135.00, GBP 30900.00, GBP 34889.00");
        assertThat(next.standing()).isEqualTo(Standing.PROVISIONAL);
        assertThat(both.tables().get(both.tables().size() - 1).isOverride()).isFalse();
        for (String band : List.of("band-2", "former-band-3", "chief-of-staff")) {
            assertThat(both.pay(band, SUMMER)).isEqualTo(SHIPPED.pay(band, SUMMER));
        }
        assertThat(both.on(SUMMER).titlesNamed("Constituency Support Officer")).hasSize(1);
        assertThat(both.name()).isEqualTo(SHIPPED.name());
    }

    @Test
    void settles_a_rule_that_our_sources_leave_open() {
        assertThat(SHIPPED.rule(PayRule.LEAP_DAY, SUMMER)).isInstanceOf(RuleAnswer.NotKnown.class);
        assertThat(SHIPPED.overlaidWith(own()).rule(PayRule.LEAP_DAY, SUMMER).orElseThrow())
                .isEqualTo(LeapDay.MAR_1);
    }

    @Test
    void changes_no_answer_as_known_before_it_was_published() {
        PayScheme both = SHIPPED.overlaidWith(own());
        LocalDate before = LocalDate.of(2026, 8, 31);
        assertThat(both.on(SUMMER).asKnownOn(before).pay("band-3"))
                .isEqualTo(SHIPPED.on(SUMMER).asKnownOn(before).pay("band-3"));
        assertThat(both.on(SUMMER).asKnownOn(before.plusDays(1)).pay("band-3")).isInstanceOf(PayAnswer.Found.class);
    }

    @Test
    void is_written_and_read_like_any_other() {
        PayScheme both = SHIPPED.overlaidWith(own());
        assertThat(PayScheme.parse(both.toJson())).isEqualTo(both);
        assertThat(PaySchemes.shipped().with(both).scheme("senedd")).isEqualTo(both);
    }

    @Test
    void an_own_override_stands_over_an_own_table() {
        PayTable table = own().tables().get(0);
        PayTable override = PayTable.builder()
                .copy(table)
                .override(true)
                .span(Span.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 1)))
                .scales(List.of(PayCell.builder()
                        .band("band-3")
                        .addPoint(PayFigure.of(FullTimeSalary.ofPounds("27000")))
                        .build()))
                .build();
        PayScheme mine =
                PayScheme.builder().copy(own()).tables(List.of(override, table)).build();
        PayScheme both = SHIPPED.overlaidWith(mine);
        assertThat(both.pay("band-3", LocalDate.of(2026, 10, 1)).orElseThrow()).hasToString("GBP 27000.00");
        assertThat(both.pay("band-3", LocalDate.of(2026, 11, 1)).orElseThrow())
                .hasToString("GBP 26345.00, GBP 30000.00, GBP 33873.00");
    }

    private static SchemeRule rule(String id, String value, LocalDate from, LocalDate until) {
        return SchemeRule.builder()
                .rule(id)
                .value(value)
                .span(Span.of(from, until))
                .standing(Standing.CONFIRMED)
                .source(Source.of("Own"))
                .build();
    }

    @Test
    void an_own_rule_takes_the_place_of_ours_for_its_days_alone() {
        LocalDate from = LocalDate.of(2020, 1, 1);
        LocalDate until = LocalDate.of(2021, 1, 1);
        PayScheme mine = PayScheme.builder()
                .copy(own())
                .rules(List.of(rule("full-time-hours", "36", from, until)))
                .build();
        PayScheme both = SHIPPED.overlaidWith(mine);
        assertThat(both.rule(PayRule.FULL_TIME_HOURS, from.minusDays(1)).orElseThrow())
                .hasToString("37");
        assertThat(both.rule(PayRule.FULL_TIME_HOURS, from).orElseThrow()).hasToString("36");
        assertThat(both.rule(PayRule.FULL_TIME_HOURS, until.minusDays(1)).orElseThrow())
                .hasToString("36");
        assertThat(both.rule(PayRule.FULL_TIME_HOURS, until).orElseThrow()).hasToString("37");
        assertThat(both.rules()).hasSize(SHIPPED.rules().size() + 2);
        PayScheme first = PayScheme.builder()
                .copy(own())
                .rules(List.of(rule("full-time-hours", "36", LocalDate.of(2014, 6, 20), until)))
                .build();
        assertThat(SHIPPED.overlaidWith(first).rules()).hasSize(SHIPPED.rules().size() + 1);
    }

    @Test
    void a_band_that_does_not_exist_exists_once_a_user_has_it() {
        PayScheme ipsa = PaySchemes.shipped().scheme("ipsa");
        PayScheme mine = PayScheme.builder()
                .id("ipsa")
                .name("Own")
                .currency("GBP")
                .addArea(PayArea.builder().id("london").name("London").build())
                .addBand(PayBand.builder().id("executive-3").name("Executive 3").build())
                .addNoSuchBand("research-1")
                .addTable(PayTable.builder()
                        .span(Span.of(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 4, 1)))
                        .standing(Standing.CONFIRMED)
                        .source(Source.of("Own"))
                        .addScale(PayCell.builder()
                                .band("executive-3")
                                .area("london")
                                .minimum(PayFigure.of(FullTimeSalary.ofPounds("40000")))
                                .maximum(PayFigure.of(FullTimeSalary.ofPounds("60000")))
                                .build())
                        .build())
                .build();
        PayScheme both = ipsa.overlaidWith(mine);
        assertThat(both.noSuchBands()).containsExactly("research-1");
        assertThat(both.pay("executive-3", "london", SUMMER).orElseThrow()).hasToString("GBP 40000.00 to GBP 60000.00");
        assertThat(both.findArea("london").orElseThrow().name()).isEqualTo("London");
        assertThat(both.areas()).hasSize(2);
    }

    @Test
    void an_override_for_one_area_stands_over_a_scale_for_all() {
        PayScheme ipsa = PaySchemes.shipped().scheme("ipsa");
        PayScheme mine = PayScheme.builder()
                .id("ipsa")
                .name("Own")
                .currency("GBP")
                .addArea(PayArea.builder().id("london").name("London").build())
                .addBand(PayBand.builder().id("employed-intern").name("Intern").build())
                .addTable(PayTable.builder()
                        .span(Span.of(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 4, 1)))
                        .standing(Standing.CONFIRMED)
                        .source(Source.of("Own"))
                        .addScale(PayCell.builder()
                                .band("employed-intern")
                                .area("london")
                                .salary(PayFigure.of(FullTimeSalary.ofPounds("28860")))
                                .build())
                        .build())
                .build();
        PayScheme both = ipsa.overlaidWith(mine);
        assertThat(both.pay("employed-intern", "london", SUMMER).orElseThrow()).hasToString("GBP 28860.00");
        assertThat(both.pay("employed-intern", "outside-london", SUMMER).orElseThrow())
                .hasToString("GBP 24785.00 to GBP 28860.00");
        assertThat(both.pay("employed-intern", SUMMER))
                .isEqualTo(new PayAnswer.Refused(Reason.of(
                        Reason.Code.AREA_NEEDED,
                        "scheme",
                        "ipsa",
                        "band",
                        "employed-intern",
                        "areas",
                        List.of("london", "outside-london"))));
        assertThat(both.pay("employed-intern", LocalDate.of(2025, 6, 1)).orElseThrow())
                .hasToString("GBP 23810.00 to GBP 27008.00");
    }

    @Test
    void refuses_another_scheme() {
        PayScheme ipsa = PaySchemes.shipped().scheme("ipsa");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ipsa.overlaidWith(own()))
                .withMessage("schemes must have the same id and currency: senedd in GBP, ipsa in GBP");
        PayScheme euros =
                PayScheme.builder().id("ipsa").name("Own").currency("EUR").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ipsa.overlaidWith(euros))
                .withMessage("schemes must have the same id and currency: ipsa in EUR, ipsa in GBP");
        PayScheme jersey = PayScheme.builder()
                .copy(euros)
                .currency("GBP")
                .jurisdiction("jersey")
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ipsa.overlaidWith(jersey))
                .withMessage("schemes must have the same jurisdiction: jersey, united-kingdom");
    }

    @Test
    void is_read_by_the_same_strict_loader() {
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> PayScheme.parse(own().toJson().replace("\"leap-day\"", "\"leap-year\"")))
                .withMessageContaining("rule must be one of full-time-hours, weeks-in-year, pay-rounding,")
                .withMessageContaining("leap-day, same-day-order, wage-floor, floor-moves; found: leap-year");
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> PayScheme.parse(own().toJson().replace("\"mar-1\"", "\"apr-1\"")))
                .withMessageContaining("leap day must be one of feb-28, mar-1, reject; found: apr-1");
    }

    @Test
    void stands_in_the_guide_as_it_is_tested() throws IOException {
        String guide = Files.readString(Path.of("OWN-SCHEME.md"));
        String json = guide.substring(guide.indexOf("```json\n") + 8, guide.indexOf("\n```\n\n```java"));
        assertThat(PayScheme.parse(json)).isEqualTo(own());
        assertThat(guide)
                .contains("// "
                        + SHIPPED.overlaidWith(own()).pay("band-3", SUMMER).orElseThrow() + "\n");
    }
}
