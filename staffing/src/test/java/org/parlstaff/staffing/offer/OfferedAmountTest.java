package org.parlstaff.staffing.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferedAmountTest {

    @ParameterizedTest
    @CsvSource({
        "GBP 27500, GBP 27500.00, true, 2750000",
        "GBP 27500.5, GBP 27500.50, true, 2750050",
        "GBP 27500.500000, GBP 27500.50, true, 2750050",
        "GBP 27500.005, GBP 27500.005, false, -1",
        "GBP 0, GBP 0.00, true, 0",
        "GBP -0.01, GBP -0.01, true, -1",
        "AZA 9999999999.99, AZA 9999999999.99, true, 999999999999",
    })
    void is_written_with_two_decimals_or_as_many_as_it_has(
            String text, String written, boolean wholePence, long pence) {
        OfferedAmount amount = OfferedAmount.parse(text);
        assertThat(amount).hasToString(written);
        assertThat(amount.isWholePence()).isEqualTo(wholePence);
        assertThat(amount.pence()).isEqualTo(pence);
        assertThat(amount.currency()).isEqualTo(text.substring(0, 3));
    }

    @Test
    void trailing_zeros_make_no_difference_and_everything_else_does() {
        OfferedAmount amount = OfferedAmount.parse("GBP 27500.5");
        assertThat(amount)
                .isEqualTo(OfferedAmount.parse("GBP 27500.5000"))
                .hasSameHashCodeAs(OfferedAmount.parse("GBP 27500.5000"))
                .isNotEqualTo(OfferedAmount.parse("EUR 27500.5"))
                .isNotEqualTo(OfferedAmount.parse("GBP 27500.51"))
                .isNotEqualTo("GBP 27500.50");
        assertThat(amount.hashCode())
                .isNotEqualTo(OfferedAmount.parse("EUR 27500.5").hashCode());
        assertThat(amount.hashCode())
                .isNotEqualTo(OfferedAmount.parse("GBP 27500.51").hashCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GBP",
                "GBP ",
                "GBP27500",
                "gBP 27500",
                "GbP 27500",
                "GBp 27500",
                "@BP 27500",
                "G[P 27500",
                "GBP 27,500",
                "GBP 27500.",
                "GBP .5",
                "GBP 1.0000001",
                "GBP 12345678901",
                "GBP 1e9",
            })
    void another_form_is_refused_and_shown(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfferedAmount.parse(text))
                .withMessage(
                        "money must be a currency, a space and an amount of at most 10 digits and 6 decimals, like GBP 27500.00: "
                                + text);
    }

    @Test
    void only_the_start_of_a_long_text_is_shown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfferedAmount.parse("x".repeat(60)))
                .withMessageEndingWith(": " + "x".repeat(60));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfferedAmount.parse("x".repeat(61)))
                .withMessageEndingWith(": " + "x".repeat(60) + "…");
    }
}
