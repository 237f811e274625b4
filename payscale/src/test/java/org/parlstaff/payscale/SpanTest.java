package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    private static final LocalDate START = LocalDate.of(2025, 4, 1);
    private static final LocalDate END = LocalDate.of(2026, 4, 1);

    @Test
    void contains_its_first_day_and_not_its_end() {
        Span year = Span.of(START, END);
        assertThat(year.contains(START.minusDays(1))).isFalse();
        assertThat(year.contains(START)).isTrue();
        assertThat(year.contains(END.minusDays(1))).isTrue();
        assertThat(year.contains(END)).isFalse();
        assertThat(Span.startingOn(START).contains(END.plusYears(50))).isTrue();
        assertThat(year).hasToString("2025-04-01/2026-04-01");
        assertThat(Span.startingOn(START)).hasToString("2025-04-01/..");
    }

    @Test
    void overlaps_only_where_a_day_is_shared() {
        Span year = Span.of(START, END);
        assertThat(year.overlaps(Span.startingOn(END))).isFalse();
        assertThat(Span.startingOn(END).overlaps(year)).isFalse();
        assertThat(year.overlaps(Span.startingOn(END.minusDays(1)))).isTrue();
        assertThat(Span.startingOn(END.minusDays(1)).overlaps(year)).isTrue();
    }

    @Test
    void refuses_an_end_on_or_before_its_start() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.of(START, START))
                .withMessage("end must be after start: 2025-04-01/2025-04-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.builder().from(START).untilKnownOn(END).build())
                .withMessage("an end that became known must be given: 2025-04-01/..");
    }

    @Test
    void says_the_last_day_and_that_it_is_included() {
        Span year = Span.of(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 1));
        assertThat(year.text(Locale.UK)).isEqualTo("1 April 2025 until and including 28 February 2026");
        assertThat(year.text(Locale.forLanguageTag("cy")))
                .isEqualTo("1 Ebrill 2025 hyd at a chan gynnwys 28 Chwefror 2026");
        Span open = Span.startingOn(LocalDate.of(2025, 4, 1));
        assertThat(open.text(Locale.UK)).isEqualTo("1 April 2025 onwards");
        assertThat(open.text(Locale.forLanguageTag("cy"))).isEqualTo("1 Ebrill 2025 ymlaen");
    }

    @Test
    void is_read_as_it_is_written() {
        for (String days : List.of("2025-04-01/2026-04-01", "2025-04-01/..")) {
            assertThat(Span.parse(days)).hasToString(days);
            assertThat(Span.valueOf(days)).isEqualTo(Span.parse(days));
        }
        assertThat(Span.parse("2025-04-01/..")).isEqualTo(Span.startingOn(LocalDate.of(2025, 4, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-04-01|a span must be two days with a slash, like 2025-04-01/2026-04-01, or end in two points: 2025-04-01",
                "2025-02-29/..|a span must be of days that exist: 2025-02-29/..",
                "2025-04-01/2025-04-01|end must be after start: 2025-04-01/2025-04-01"
            })
    void says_what_is_wrong_with_a_text(String text, String fault) {
        assertThatThrownBy(() -> Span.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(fault);
    }
}
