package org.parlstaff.casework.format;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayReaderTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addDeserializer(LocalDate.class, new DayReader()))
            .build();

    @Test
    void reads_every_day_of_a_leap_year_and_of_another() throws IOException {
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2026; day = day.plusDays(1)) {
            assertThat(read(day.toString())).isEqualTo(day);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "0001-12-31", "9999-12-31", "+10000-01-01", "-0001-01-01"})
    void reads_far_off_days(String day) throws IOException {
        assertThat(read(day)).isEqualTo(LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "2026-04-31",
                "2026-00-01",
                "2026-13-01",
                "2026-01-00",
                "2026-01-32",
                "2026/01-01",
                "2026-01/01",
                "202a-01-01",
                "2026-0:-01",
                "2026-01-1/",
                "20260101",
                "2026-1-1",
                "2026-01-01T00:00:00",
                "",
                "two weeks!"
            })
    void refuses_what_is_no_day(String day) {
        assertThatThrownBy(() -> read(day))
                .isInstanceOf(InvalidFormatException.class)
                .extracting(e -> ((InvalidFormatException) e).getValue())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2026, 1, 1]", "20454", "true", "{}"})
    void refuses_what_is_no_text(String json) {
        assertThatThrownBy(() -> MAPPER.readValue(json, LocalDate.class)).isInstanceOf(MismatchedInputException.class);
    }

    private static LocalDate read(String day) throws IOException {
        return requireNonNull(MAPPER.readValue('"' + day + '"', LocalDate.class), day);
    }
}
