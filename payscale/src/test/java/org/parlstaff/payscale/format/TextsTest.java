package org.parlstaff.payscale.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.payscale.FullTimeSalary;

class TextsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0",
                "999; 999",
                "1000; 1,000",
                "-100; -100",
                "-123456; -123,456",
                "-1234567.8901; -1,234,567.8901",
                "123456.5; 123,456.5"
            })
    void a_number_has_commas_between_thousands(BigDecimal number, String shown) {
        assertThat(Texts.show(number, Locale.UK)).isEqualTo(shown);
        assertThat(Texts.show(number, Locale.forLanguageTag("cy"))).isEqualTo(shown);
    }

    @Test
    void amounts_of_one_sentence_have_pence_if_one_of_them_has() {
        FullTimeSalary whole = FullTimeSalary.ofPounds("26345");
        FullTimeSalary broken = FullTimeSalary.ofPounds("17062.50");
        assertThat(Texts.isWhole(whole)).isTrue();
        assertThat(Texts.isWhole(broken)).isFalse();
        assertThat(Texts.withoutPence(broken, Locale.UK)).isEqualTo("£17,062.50");
        Map<String, Object> wholes = Map.of("low", whole, "band", "band-3");
        assertThat(Texts.withoutPence(wholes, Locale.UK)).isEqualTo(Map.of("low", "£26,345", "band", "band-3"));
        Map<String, Object> mixed = Map.of("low", broken, "high", whole);
        assertThat(Texts.withoutPence(mixed, Locale.UK)).isSameAs(mixed);
        Map<String, Object> none = Map.of("band", "band-3");
        assertThat(Texts.withoutPence(none, Locale.UK)).isSameAs(none);
    }
}
