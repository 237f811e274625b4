package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkingTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private static final ProRata PRO_RATA = FullTimeSalary.ofPounds("26345")
            .proRata(WeeklyHours.parse("22").outOf(WeeklyHours.parse("37")), Rounding.PENNY_HALF_UP);

    @Test
    void shows_the_step_in_english_and_in_welsh() {
        assertThat(PRO_RATA.working().text(Locale.UK))
                .isEqualTo("Pro rata: £26,345.00 × 22/37 = 15,664.59459459459, to the nearest penny: £15,664.59");
        assertThat(PRO_RATA.working().text(WELSH))
                .isEqualTo("Pro rata: £26,345.00 × 22/37 = 15,664.59459459459, i'r geiniog agosaf: £15,664.59");
    }

    @Test
    void shows_how_a_year_becomes_an_hour() {
        HourlyPay hourly = FullTimeSalary.ofPounds("26345")
                .hourly(WeeksInYear.WEEKS_52.of(WeeklyHours.parse("37")), Rounding.PENNY_HALF_UP);
        assertThat(hourly.working().then(PRO_RATA.working()).text(Locale.ENGLISH))
                .isEqualTo(
                        "By the hour: £26,345.00 ÷ 1924 (37 × 52) = 13.69282744282744, to the nearest penny: £13.69\n"
                                + "Pro rata: £26,345.00 × 22/37 = 15,664.59459459459, to the nearest penny: £15,664.59");
    }

    @Test
    void names_the_source_of_a_figure() {
        assertThat(Working.Step.of("pro-rata", FullTimeSalary.ofPounds("1"))
                        .from(Source.of("A sheet"))
                        .text(Locale.UK))
                .isEqualTo("Pro rata: £1.00 [A sheet]");
    }

    @Test
    void has_the_same_sentences_in_both_languages() {
        assertThat(Working.keys(WELSH)).isEqualTo(Working.keys(Locale.UK));
    }

    @ParameterizedTest
    @EnumSource
    void names_every_rounding(Rounding rounding) {
        assertThat(Working.keys(Locale.UK)).contains("rounding-" + rounding.id());
    }

    @Test
    void reads_english_to_who_reads_neither() {
        Working.Step day = Working.Step.of("start", LocalDate.of(2026, 12, 1));
        assertThat(day.text(Locale.GERMANY)).isEqualTo("Start: 1 December 2026");
        assertThat(day.text(Locale.ROOT)).isEqualTo("Start: 1 December 2026");
        assertThat(day.text(Locale.forLanguageTag("cy-AR"))).isEqualTo("Dechrau: 1 Rhagfyr 2026");
    }
}
