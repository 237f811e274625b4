package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

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
}
