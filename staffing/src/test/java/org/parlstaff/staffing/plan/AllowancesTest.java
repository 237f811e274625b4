package org.parlstaff.staffing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Standing;

class AllowancesTest {

    private static final Allowances SHIPPED = Allowances.shipped();
    private static final String ROW = """
            { "scheme": "own", "span": { "from": "2025-04-01", "until": "2026-04-01" }, "amount": "GBP 24000.00",
              "standing": "CONFIRMED", "source": { "title": "Invented" } }""";
    private static final String FILE = "{ \"allowances\": [ " + ROW + " ] }";

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        // facts on IPSA, staffing budget (London / non-London)
        "ipsa, london, 2011, 115000, CONFIRMED",
        "ipsa, outside-london, 2011, 115000, CONFIRMED",
        "ipsa, london, 2012, 144000, CONFIRMED",
        "ipsa, outside-london, 2012, 137200, CONFIRMED",
        "ipsa, london, 2015, 147000, CONFIRMED",
        "ipsa, outside-london, 2015, 140000, CONFIRMED",
        "ipsa, london, 2018, 164460, CONFIRMED",
        "ipsa, outside-london, 2018, 153620, CONFIRMED",
        "ipsa, london, 2019, 166930, SECONDARY",
        "ipsa, outside-london, 2019, 155930, SECONDARY",
        "ipsa, london, 2021, 218430, SECONDARY",
        "ipsa, outside-london, 2021, 204300, SECONDARY",
        "ipsa, london, 2022, 237430, SECONDARY",
        "ipsa, outside-london, 2022, 221750, SECONDARY",
        // IPSA, understanding our 2023/24 data: "£236,170 (... outside London) and £252,870"
        "ipsa, london, 2023, 252870, CONFIRMED",
        "ipsa, outside-london, 2023, 236170, CONFIRMED",
        "ipsa, london, 2024, 268550, CONFIRMED",
        "ipsa, outside-london, 2024, 250820, CONFIRMED",
        "ipsa, london, 2025, 281980, PROVISIONAL",
        "ipsa, outside-london, 2025, 263370, PROVISIONAL",
        "ipsa, london, 2026, 296080, PROVISIONAL",
        "ipsa, outside-london, 2026, 276540, PROVISIONAL",
        // facts on the Senedd, staffing allowance
        "senedd, , 2024, 130602, DERIVED",
        "senedd, , 2025, 138438, PROVISIONAL",
    })
    void hold_what_the_sources_give(String scheme, String area, int year, String pounds, Standing standing) {
        List<Allowance> allowances = area == null ? SHIPPED.ofMembers(scheme) : SHIPPED.ofMembers(scheme, area);
        assertThat(allowances)
                .filteredOn(allowance -> allowance.span().from().getYear() == year)
                .singleElement()
                .satisfies(allowance -> {
                    assertThat(allowance.span()).isEqualTo(Plans.months(year + "-04 " + (year + 1) + "-04"));
                    assertThat(allowance.amount()).isEqualTo(Payment.ofPounds(pounds));
                    assertThat(allowance.standing()).isEqualTo(standing);
                });
    }

    @Test
    void hold_no_other_year_and_name_schemes_that_are_shipped() {
        assertThat(SHIPPED.allowances()).hasSize(24);
        assertThat(SHIPPED.allowances())
                .allSatisfy(allowance -> assertThat(PaySchemes.shipped().findScheme(allowance.scheme()))
                        .isPresent());
        assertThat(SHIPPED.ofMembers("ipsa")).isEmpty();
        assertThat(SHIPPED.ofMembers("senedd", "london")).isEmpty();
        assertThat(SHIPPED.ofMembers("scotland")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"london", "outside-london"})
    void hold_the_announced_five_per_cent_up_to_ten_pounds(String area) {
        List<Allowance> allowances = SHIPPED.ofMembers("ipsa", area);
        Payment before = allowances.get(allowances.size() - 2).amount();
        assertThat(allowances.get(allowances.size() - 1).amount().pounds())
                .isEqualTo(Rounding.TEN_POUNDS_UP.round(before.pounds().multiply(new BigDecimal("1.05"))));
    }

    @Test
    void say_whether_they_bear_on_costs_only_where_a_source_does() {
        assertThat(SHIPPED.ofMembers("senedd")).extracting(Allowance::onCosts).containsOnly(Optional.empty());
        assertThat(SHIPPED.ofMembers("ipsa", "london").stream()
                        .filter(allowance -> allowance.onCosts().isPresent())
                        .map(allowance -> allowance.span().from().getYear()))
                .containsExactly(2024, 2025, 2026);
        Allowance settled = SHIPPED.ofMembers("senedd").get(1).bearingOnCosts(true);
        assertThat(settled.onCosts()).contains(true);
        assertThat(settled.amount()).isEqualTo(Payment.ofPounds("138438"));
        assertThat(settled.note()).isEqualTo(SHIPPED.ofMembers("senedd").get(1).note());
    }

    @Test
    void are_read_back_from_what_they_write() {
        assertThat(Allowances.parse(SHIPPED.toJson())).isEqualTo(SHIPPED);
        assertThat(Allowances.read(new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8)), "own.json")
                        .allowances())
                .singleElement()
                .hasToString("own 2025-04-01/2026-04-01 GBP 24000.00");
        assertThat(Allowances.builder().addAllAllowances(SHIPPED.allowances()).build())
                .isEqualTo(SHIPPED);
        assertThat(SHIPPED.ofMembers("ipsa", "london").get(0))
                .hasToString("ipsa london 2011-04-01/2012-04-01 GBP 115000.00");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"until\": \"2026-04-01\"|\"until\": \"2026-03-31\"|/allowances/0/span: span must be whole months: 2025-04-01/2026-03-31",
                "\"from\": \"2025-04-01\"|\"from\": \"2025-04-06\"|/allowances/0/span: span must be whole months: 2025-04-06/2026-04-01",
                ", \"until\": \"2026-04-01\"|``|/allowances/0/span: span must be whole months: 2025-04-01/..",
                "\"amount\": \"GBP 24000.00\",|``|/allowances/0: key must be present: amount",
                "\"standing\": \"CONFIRMED\",|``|/allowances/0: key must be present: standing",
                "\"scheme\": \"own\",|``|/allowances/0: key must be present: scheme",
                "\"scheme\": \"own\"|\"scheme\": null|/allowances/0/scheme: value must not be null",
            })
    void name_what_must_hold_where_and_the_value(String good, String bad, String message) {
        assertThat(FILE).contains(good);
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> Allowances.parse(FILE.replace(good, bad == null ? "" : bad)))
                .withMessageMatching("allowances:\\d " + Pattern.quote(message));
    }

    @Test
    void refuse_two_for_one_member_and_month() {
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> Allowances.parse("{ \"allowances\": [ " + ROW + ", "
                        + ROW.replace("2025-04-01", "2026-03-01").replace("2026-04-01", "2027-04-01") + " ] }"))
                .withMessageEndingWith("/allowances/1: allowances of one Member must not overlap: own"
                        + " 2026-03-01/2027-04-01 GBP 24000.00, own 2025-04-01/2026-04-01 GBP 24000.00");
        assertThat(Allowances.parse("{ \"allowances\": [ " + ROW + ", "
                                + ROW.replace("\"own\"", "\"own\", \"memberArea\": \"london\"") + ", "
                                + ROW.replace("\"own\"", "\"other\"") + " ] }")
                        .allowances())
                .hasSize(3);
    }
}
