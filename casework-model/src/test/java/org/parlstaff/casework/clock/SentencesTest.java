package org.parlstaff.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parlstaff.casework.format.Sentences;

class SentencesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void have_the_same_keys_in_both_languages() {
        assertThat(Sentences.CLOCK.welshKeys()).containsExactlyInAnyOrderElementsOf(Sentences.CLOCK.englishKeys());
    }

    @Test
    void fill_every_gap_and_use_no_straight_apostrophe() {
        for (Locale locale : List.of(Locale.UK, Locale.forLanguageTag("cy"))) {
            for (String key : Sentences.CLOCK.englishKeys()) {
                assertThat(Sentences.CLOCK.render(locale, key, "a", "b", "c", "d"))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("{", "}", "'");
            }
        }
    }

    @Test
    void are_there_for_every_step_and_code() {
        for (Deadline.Start start : Deadline.Start.values()) {
            for (Deadline.Unit unit : Deadline.Unit.values()) {
                for (Deadline.Counting counting : Deadline.Counting.values()) {
                    for (Deadline.End end : Deadline.End.values()) {
                        Deadline deadline = Deadline.builder()
                                .start(start)
                                .length(3)
                                .unit(unit)
                                .counting(counting)
                                .end(end)
                                .build();
                        WorkingCalendar calendar = WorkingCalendars.shipped().calendar("scotland");
                        assertThat(deadline.due(LocalDate.of(2024, 11, 21), calendar)
                                        .orElseThrow()
                                        .working())
                                .extracting(step -> step.text(Locale.UK))
                                .doesNotHaveDuplicates();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void render_every_refusal_of_a_limit(LimitAnswer.Code code) {
        assertThat(new LimitAnswer.Refused(code, "some-limit", DAY, "a reason").text(Locale.UK))
                .contains("some-limit");
    }

    @Test
    void speak_english_unless_asked_for_welsh() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("cy-GB"));
            assertThat(Sentences.CLOCK.render(Locale.FRANCE, "deadline.end.as-is", DAY, "", "Saturday"))
                    .isEqualTo("Due: Saturday 21 November 2026.");
            assertThat(Sentences.CLOCK.render(Locale.ROOT, "day.1")).isEqualTo("Monday");
            Locale.setDefault(Locale.FRANCE);
            assertThat(Sentences.CLOCK.render(Locale.US, "deadline.bank-holidays", DAY, List.of(DAY, DAY)))
                    .isEqualTo("Bank holidays on the way: 21 November 2026, 21 November 2026.");
            assertThat(Sentences.CLOCK.render(Locale.forLanguageTag("cy-GB"), "day.1"))
                    .isEqualTo("Dydd Llun");
        } finally {
            Locale.setDefault(before);
        }
    }
}
