package org.parlstaff.staffing.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GistTest {

    @ParameterizedTest
    @CsvSource({
        "37.5, 375000",
        "29.600000, 296000",
        "168, 1680000",
        "168.0001, -1",
        "0.0001, 1",
        "0.00010, 1",
        "0.00015, -1",
        "0.000001, -1",
        "0.0000010, -1",
        "0, -1",
        "-1, -1",
        "1E+1, -1",
    })
    void hours_are_told_in_ten_thousandths_if_they_are_those_of_a_week(BigDecimal hours, int units) {
        assertThat(Gist.tenThousandths(hours)).isEqualTo(units);
    }
}
