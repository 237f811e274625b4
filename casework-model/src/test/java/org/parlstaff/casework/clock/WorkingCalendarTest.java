package org.parlstaff.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private static final WorkingCalendar ENGLAND_AND_WALES =
            WorkingCalendars.shipped().calendar("england-and-wales");

    /** GOV.UK, UK bank holidays, read from the repository of the site. */
    @ParameterizedTest(name = "{0}: England and Wales {1}, Scotland {2}, Northern Ireland {3}")
    @CsvSource(textBlock = """
            # a plain Friday, Saturday and Sunday
            2026-11-20, true,  true,  true
            2026-11-21, false, false, false
            2026-11-22, false, false, false
            # 2nd January, St Patrick, Easter Monday, World Cup, Boyne, summer, St Andrew, Boxing Day by substitute
            2026-01-02, true,  false, true
            2026-03-17, true,  true,  false
            2026-04-06, false, true,  false
            2026-06-15, true,  false, true
            2026-07-13, true,  true,  false
            2026-08-03, true,  false, true
            2026-08-31, false, true,  false
            2026-11-30, true,  false, true
            2026-12-28, false, false, false
            # one-off and moved holidays of earlier years
            2020-05-04, true,  true,  true
            2020-05-08, false, false, false
            2022-06-03, false, false, false
            2022-09-19, false, false, false
            2023-05-08, false, false, false
            # New Year 2028 falls on a Saturday
            2028-01-03, false, false, false
            2028-01-04, true,  false, true
            """)
    void knows_the_bank_holidays_of_each_nation(
            LocalDate day, boolean englandAndWales, boolean scotland, boolean northernIreland) {
        WorkingCalendars shipped = WorkingCalendars.shipped();

        assertThat(shipped.calendar("england-and-wales").isWorkingDay(day)).isEqualTo(englandAndWales);
        assertThat(shipped.calendar("scotland").isWorkingDay(day)).isEqualTo(scotland);
        assertThat(shipped.calendar("northern-ireland").isWorkingDay(day)).isEqualTo(northernIreland);
    }

    /** Eight a year in England and Wales, nine in Scotland, ten in Northern Ireland, and the one-off ones. */
    @ParameterizedTest
    @CsvSource({"england-and-wales, 8, 83", "scotland, 9, 94", "northern-ireland, 10, 103"})
    void ships_every_year_from_2019_to_2028_whole(String id, int aYear, int inAll) {
        WorkingCalendar calendar = WorkingCalendars.shipped().calendar(id);

        assertThat(calendar.bankHolidays()).hasSize(inAll);
        for (int year = 2019; year <= 2028; year++) {
            LocalDate newYear = LocalDate.of(year, 1, 1);
            assertThat(calendar.bankHolidays().subMap(newYear, newYear.plusYears(1)))
                    .hasSizeGreaterThanOrEqualTo(aYear);
        }
        assertThat(calendar.bankHolidays().keySet())
                .allMatch(day -> day.getDayOfWeek().getValue() < 6, "is a weekday");
        assertThat(calendar.standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(calendar.asOf()).isEqualTo("2026-08-21");
        assertThat(calendar.source().href()).contains("https://www.gov.uk/bank-holidays");
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-11-20, 0, 2026-11-20",
        "2026-11-21, 0, 2026-11-21",
        "2026-11-20, 1, 2026-11-23",
        "2026-11-21, 1, 2026-11-23",
        "2026-11-22, 1, 2026-11-23",
        "2026-11-23, 1, 2026-11-24",
        "2026-12-24, 1, 2026-12-29",
        "2028-12-28, 1, 2028-12-29",
        "2019-01-01, 1, 2019-01-02"
    })
    void adds_working_days(LocalDate day, int count, LocalDate expected) {
        assertThat(ENGLAND_AND_WALES.plusWorkingDays(day, count)).isEqualTo(expected);
        assertThat(ENGLAND_AND_WALES.workingDaysBetween(day, expected)).isEqualTo(count);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2026-11-21, 2026-11-22, 0",
        "2026-11-20, 2026-11-22, 0",
        "2026-11-22, 2026-11-23, 1",
        "2026-11-23, 2026-11-23, 0",
        "2026-11-20, 2026-12-18, 20",
        "2019-01-01, 2028-12-31, 2526"
    })
    void counts_the_working_days_after_one_day_up_to_another(LocalDate start, LocalDate end, int expected) {
        assertThat(ENGLAND_AND_WALES.workingDaysBetween(start, end)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 2026-11-20", "2026-11-21, 2026-11-23", "2026-12-25, 2026-12-29", "2019-01-01, 2019-01-02"})
    void moves_a_day_to_a_working_day_if_it_is_none(LocalDate day, LocalDate expected) {
        assertThat(ENGLAND_AND_WALES.nextOrSameWorkingDay(day)).isEqualTo(expected);
    }

    @Test
    void knows_its_first_and_last_day_and_refuses_the_ones_beside_them() {
        LocalDate first = LocalDate.of(2019, 1, 1);
        LocalDate last = LocalDate.of(2028, 12, 31);

        assertThat(ENGLAND_AND_WALES.lastKnownDay()).isEqualTo(last);
        assertThat(ENGLAND_AND_WALES.covers(first)).isTrue();
        assertThat(ENGLAND_AND_WALES.covers(last)).isTrue();
        assertThat(ENGLAND_AND_WALES.covers(first.minusDays(1))).isFalse();
        assertThat(ENGLAND_AND_WALES.covers(last.plusDays(1))).isFalse();
        assertThat(ENGLAND_AND_WALES.isWorkingDay(first)).isFalse();
        assertThat(ENGLAND_AND_WALES.isWorkingDay(last)).isFalse();
    }

    @Test
    void refuses_a_day_it_does_not_know_and_says_what_it_knows() {
        LocalDate before = LocalDate.of(2018, 12, 31);
        LocalDate after = LocalDate.of(2029, 1, 1);
        LocalDate inside = LocalDate.of(2026, 1, 1);
        String known = "day must be within 2019-01-01/2029-01-01, the days known to england-and-wales: ";

        assertThatThrownBy(() -> ENGLAND_AND_WALES.isWorkingDay(after))
                .isInstanceOf(DateTimeException.class)
                .hasMessage(known + "2029-01-01");
        assertThatThrownBy(() -> ENGLAND_AND_WALES.isWorkingDay(before)).hasMessage(known + "2018-12-31");
        assertThatThrownBy(() -> ENGLAND_AND_WALES.nextOrSameWorkingDay(after)).hasMessage(known + "2029-01-01");
        assertThatThrownBy(() -> ENGLAND_AND_WALES.plusWorkingDays(before, 0)).hasMessage(known + "2018-12-31");
        assertThatThrownBy(() -> ENGLAND_AND_WALES.plusWorkingDays(before, 1)).hasMessage(known + "2018-12-31");
        assertThatThrownBy(() -> ENGLAND_AND_WALES.workingDaysBetween(before, inside))
                .hasMessage(known + "2018-12-31");
        assertThatThrownBy(() -> ENGLAND_AND_WALES.workingDaysBetween(inside, after))
                .hasMessage(known + "2029-01-01");
    }

    @Test
    void refuses_a_sum_that_leads_past_the_last_day_it_knows() {
        String known = "working day must not be after 2028-12-31, the last day known to england-and-wales: ";

        assertThatThrownBy(() -> ENGLAND_AND_WALES.plusWorkingDays(LocalDate.of(2028, 12, 29), 1))
                .isInstanceOf(DateTimeException.class)
                .hasMessage(known + "2028-12-29 + 1");
        assertThatThrownBy(() -> ENGLAND_AND_WALES.plusWorkingDays(LocalDate.of(2028, 12, 31), 1))
                .isInstanceOf(DateTimeException.class)
                .hasMessage(known + "2028-12-31 + 1");
        assertThatThrownBy(() -> ENGLAND_AND_WALES.plusWorkingDays(LocalDate.of(2026, 1, 1), Integer.MAX_VALUE))
                .isInstanceOf(DateTimeException.class)
                .hasMessage(known + "2026-01-01 + 2147483647");
        assertThatThrownBy(() -> ENGLAND_AND_WALES.nextOrSameWorkingDay(LocalDate.of(2028, 12, 30)))
                .isInstanceOf(DateTimeException.class)
                .hasMessage(known + "2028-12-30 + 1");
    }

    @Test
    void refuses_a_negative_count_and_an_end_before_the_start() {
        LocalDate day = LocalDate.of(2026, 1, 5);

        assertThatThrownBy(() -> ENGLAND_AND_WALES.plusWorkingDays(day, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("count must not be negative: -1");
        assertThatThrownBy(() -> ENGLAND_AND_WALES.workingDaysBetween(day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("end must not be before start: 2026-01-05/2026-01-04");
    }

    @Test
    void can_be_made_by_an_office_for_its_own_closing_days() {
        SortedMap<LocalDate, String> closed = new TreeMap<>(ENGLAND_AND_WALES.bankHolidays());
        closed.put(LocalDate.of(2026, 12, 29), "Office closed");
        WorkingCalendar own = own(builder -> builder.id("own-office").bankHolidays(closed));

        assertThat(own.isWorkingDay(LocalDate.of(2026, 12, 29))).isFalse();
        assertThat(own.plusWorkingDays(LocalDate.of(2026, 12, 24), 1)).isEqualTo("2026-12-30");
    }

    @Test
    void refuses_what_cannot_be_a_calendar() {
        assertThatThrownBy(() -> own(builder -> builder.id("Own Office")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id must be in kebab case: \"Own Office\"");
        assertThatThrownBy(() -> own(builder -> builder.title(" "))).hasMessage("title must not be blank: \" \"");
        assertThatThrownBy(() -> own(builder -> builder.until(LocalDate.of(2019, 1, 1))))
                .hasMessage("until must be after from: 2019-01-01/2019-01-01");
        assertThatThrownBy(() -> own(builder -> builder.until(LocalDate.of(2219, 1, 2))))
                .hasMessage("until must be within 200 years of from: 2019-01-01/2219-01-02");
        assertThatCode(() -> own(builder -> builder.until(LocalDate.of(2219, 1, 1))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> own(builder -> builder.bankHolidays(Map.of())))
                .hasMessage("bankHolidays must not be empty: england-and-wales");
        assertThatThrownBy(() -> own(builder -> builder.putBankHoliday(LocalDate.of(2029, 1, 1), "New Year’s Day")))
                .hasMessage("bankHolidays must be within 2019-01-01/2029-01-01: 2029-01-01");
        assertThatThrownBy(() -> own(builder -> builder.putBankHoliday(LocalDate.of(2026, 1, 5), "")))
                .hasMessage("bankHolidays 2026-01-05 must not be blank: \"\"");
        assertThatThrownBy(() -> Source.of("", "https://example.org")).hasMessage("title must not be blank: \"\"");
        assertThatThrownBy(() -> Source.of("title", "")).hasMessage("href must not be blank: \"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-office", "office-", "a--b", "", "büro"})
    void refuses_an_id_that_is_not_kebab_case(String id) {
        assertThatThrownBy(() -> own(builder -> builder.id(id))).hasMessage("id must be in kebab case: \"" + id + "\"");
    }

    private static WorkingCalendar own(UnaryOperator<WorkingCalendar.Builder> change) {
        WorkingCalendar.Builder builder = WorkingCalendar.builder();
        builder.id(ENGLAND_AND_WALES.id())
                .title(ENGLAND_AND_WALES.title())
                .from(ENGLAND_AND_WALES.from())
                .until(ENGLAND_AND_WALES.until())
                .asOf(ENGLAND_AND_WALES.asOf())
                .standing(ENGLAND_AND_WALES.standing())
                .source(ENGLAND_AND_WALES.source())
                .bankHolidays(ENGLAND_AND_WALES.bankHolidays());
        return change.apply(builder).build();
    }
}
