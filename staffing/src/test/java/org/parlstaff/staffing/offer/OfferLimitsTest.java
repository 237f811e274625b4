package org.parlstaff.staffing.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.finding.Waiver;

class OfferLimitsTest {

    private static String offer(String hours, String start, String period) {
        return "{\"reference\":\"EX-01\",\"scheme\":\"ipsa\",\"band\":\"executive-1\",\"area\":\"london\",\"weeklyHours\":"
                + hours
                + ",\"salary\":{\"basis\":\"FULL_TIME\",\"amount\":\"GBP 27500.00\"},\"startDate\":\""
                + start
                + "\",\"appointment\":{\"type\":\"FIXED_TERM\",\"period\":\""
                + period
                + "\"}}";
    }

    @ParameterizedTest
    @CsvSource({
        "999999999, 9999-12-31, P100Y",
        "999999999.999999, 2025-06-01, P36600D",
        "0.000001, 0001-01-01, P1D",
        "200, 2025-06-01, P1200M"
    })
    void an_offer_at_the_bounds_is_examined_without_fail(String hours, String start, String period) {
        OfferReport report = Examiner.shipped().examine(Offer.parse(offer(hours, start, period)));
        assertThat(report.text(Locale.UK)).startsWith("EX-01: ");
    }

    @ParameterizedTest
    @CsvSource({
        "1000000000, 2025-06-01, P6M, /weeklyHours",
        "0.0000001, 2025-06-01, P6M, /weeklyHours",
        "1e999999999, 2025-06-01, P6M, /weeklyHours",
        "37, +10000-01-01, P6M, /startDate",
        "37, 0000-12-31, P6M, /startDate",
        "37, 2025-06-01, P101Y, /appointment/period",
        "37, 2025-06-01, P1201M, /appointment/period",
        "37, 2025-06-01, P36601D, /appointment/period",
        "37, 2025-06-01, P2147483647D, /appointment/period",
    })
    void an_offer_beyond_the_bounds_is_refused_with_its_place(String hours, String start, String period, String place) {
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> Offer.parse(offer(hours, start, period)))
                .extracting(FileFormatException::pointer)
                .isEqualTo(place);
    }

    @Test
    void every_day_and_every_number_of_an_offer_has_bounds() {
        LocalDate late = LocalDate.of(10000, 1, 1);
        refuses(offer -> offer.startDate(late), "/startDate: year must be from 1 to 9999: +10000-01-01");
        refuses(
                offer -> offer.previousContractDate(late),
                "/previousContractDate: year must be from 1 to 9999: +10000-01-01");
        refuses(
                offer -> offer.appointment(Appointment.fixedTermUntil(late)),
                "/appointment/endDate: year must be from 1 to 9999: +10000-01-01");
        refuses(
                offer -> offer.fullTimeHours(new BigDecimal("1000000000")),
                "/fullTimeHours: number must have at most 9 digits before the point and 6 after it: 1000000000");
        refuses(
                offer -> offer.addOtherEmployment(new Offer.OtherEmployment("ipsa", new BigDecimal("1000000000"))),
                "/otherEmployments/0/weeklyHours: number must have at most 9 digits before the point and 6 after it:"
                        + " 1000000000");
    }

    private static void refuses(Consumer<Offer.Builder> change, String message) {
        Offer.Builder builder = Offer.builder().copy(Offer.parse(offer("37", "2025-06-01", "P6M")));
        change.accept(builder);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"null, waivers:1: value must not be null", "[null], waivers:1 /0: value must not be null"})
    void a_file_of_nothing_holds_no_waivers(String json, String message) {
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> Waiver.parseAll(json))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"GBP 27500.00\"|27500|/salary/amount: value must be money, like \"GBP 17062.50\"",
                "\"P6M\"|\"six months\"|/appointment/period: value must be a period, like P6M: six months",
                "\"P6M\"|6|/appointment/period: value must be a period, like P6M",
                "\"weeklyHours\"|\"payPoint\":99999999999,\"weeklyHours\"|/payPoint: value must be a whole number, and not so"
                        + " large a one",
                "\"weeklyHours\"|\"payPoint\":1.5,\"weeklyHours\"|/payPoint: value must be a whole number: 1.5",
            })
    void says_what_is_wanted_in_the_words_of_the_format(String part, String other, String fault) {
        String file = offer("37", "2025-06-01", "P6M");
        assertThat(file).contains(part);
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> Offer.parse(file.replace(part, other)))
                .withMessage("offer:1 " + fault);
    }

    @Test
    void a_file_of_nothing_is_no_offer() {
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> Offer.parse("null"))
                .withMessage("offer:1: value must not be null");
    }

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
        assertThat(OfferLimits.tenThousandths(hours)).isEqualTo(units);
    }
}
