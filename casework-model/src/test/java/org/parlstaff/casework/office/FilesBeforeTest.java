package org.parlstaff.casework.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parlstaff.casework.clock.WorkingCalendars;

/**
 * Files that were written for an earlier version: whatever was added since may be left out, and then means what it meant.
 *
 * <p>The files are never changed. A new part comes with a new file beside them.
 */
class FilesBeforeTest {

    @Test
    void an_office_and_its_calendar_are_read_as_they_were() throws IOException {
        WorkingCalendars calendars;
        try (InputStream in = open("calendars.json")) {
            calendars = WorkingCalendars.read(in, "calendars.json");
        }
        OfficePolicy office;
        try (InputStream in = open("office.json")) {
            office = OfficePolicy.read(in, "office.json", calendars);
        }

        assertThat(office.calendar().weekend()).containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(office.categories()).isEmpty();
        assertThat(office.replyDue("council", LocalDate.of(2026, 11, 30))).isEqualTo("2026-12-14");
        assertThat(office.acknowledgeWithin()).isEqualTo(5);
        assertThat(office.actWithin()).isEqualTo(10);
        assertThat(office.comeBackWindow()).isEqualTo(10);
        assertThat(office.reopenWindow()).isEqualTo(60);
        assertThat(office.nextChaseAfter()).isEqualTo(5);
        assertThat(office.disclosure().kinds()).containsKey("reference");
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(FilesBeforeTest.class.getResourceAsStream("before/" + name), name);
    }
}
