package org.parlstaff.staffing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayRange;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.SpotSalary;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.jobspec.Specimens;

class RangePictureTest {

    private static final PayScale BAND_3 = PaySchemes.shipped()
            .scheme("senedd")
            .pay("band-3", LocalDate.of(2026, 12, 1))
            .orElseThrow();

    private static String svg(PayScale scale, String salary, Language language) {
        return RangePicture.of(scale, FullTimeSalary.ofPounds(salary)).toSvg(language);
    }

    @ParameterizedTest
    @EnumSource
    void draws_the_picture_that_was_looked_at(Language language) {
        assertThat(svg(BAND_3, "26345", language)).isEqualTo(Specimens.text("range." + language.tag() + ".svg"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "26345|within the range from £26,345 to £33,873",
                "26344.99|below the range",
                "33873.01|above the range",
                "30000|whether it is on a pay point is not known",
            })
    void says_in_words_what_it_shows(String salary, String words) {
        assertThat(svg(BAND_3, salary, Language.ENGLISH))
                .contains("role=\"img\"")
                .contains(words);
    }

    @Test
    void keeps_inside_its_frame_wherever_the_salary_lies() {
        PayScale range = PayRange.of(FullTimeSalary.ofPounds("20000"), FullTimeSalary.ofPounds("30000"));
        for (String salary : new String[] {"1", "20000", "25000", "30000", "900000"}) {
            assertThat(svg(range, salary, Language.ENGLISH).lines().filter(line -> line.startsWith("<text")))
                    .allSatisfy(line -> {
                        int x = Integer.parseInt(line.replaceAll(".* x=\"(-?\\d+)\".*", "$1"));
                        double half = Svg.width(line.replaceAll("<[^>]*>", "")) / 2;
                        assertThat(x - half).isNotNegative();
                        assertThat(x + half).isLessThanOrEqualTo(Svg.WIDTH);
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({"25000, 2", "26345, 2", "900000, 1"})
    void writes_both_ends_as_one_where_they_would_touch(String salary, int ends) {
        assertThat(svg(BAND_3, salary, Language.ENGLISH).lines().filter(line -> line.contains(" y=\"73\"")))
                .hasSize(ends);
    }

    @Test
    void draws_a_scale_alone() {
        RangePicture picture = RangePicture.of(BAND_3);
        assertThat(picture.title(Language.ENGLISH)).isEqualTo("What the band pays");
        assertThat(picture.description(Language.WELSH))
                .isEqualTo("Cyflog y band. Isafswm: £26,345. Uchafswm: £33,873. Y flwyddyn, am oriau amser llawn.");
        assertThat(picture.toSvg(Language.ENGLISH))
                .contains("<title>What the band pays</title>")
                .contains("<desc>The band pays £26,345 to £33,873 a year, for full-time hours.</desc>")
                .doesNotContain(Svg.MARK);
    }

    @Test
    void draws_a_single_figure() {
        PayScale spot = SpotSalary.of(PayFigure.of(FullTimeSalary.ofPounds("70912")), PayScale.Force.BINDING);
        assertThat(svg(spot, "70912", Language.ENGLISH)).contains("<text x=\"180\"");
    }

    @Test
    void refuses_a_scale_without_ends_and_another_currency() {
        PayScale open = PayRange.of(
                PayFigure.of(FullTimeSalary.ofPounds("1")), PayFigure.notKnown("not given"), PayScale.Force.BINDING);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> svg(open, "1", Language.ENGLISH))
                .withMessage("both ends of a scale must be known: GBP 1.00 to not known: not given");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RangePicture.of(BAND_3, FullTimeSalary.parse("EUR 1.00")));
    }
}
