package org.parlstaff.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitsTest {

    private static final TimeLimits SHIPPED = TimeLimits.shipped();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final WorkingCalendar ENGLAND_AND_WALES =
            WorkingCalendars.shipped().calendar("england-and-wales");

    private static final String JSON = """
            {
              "limits" : [ {
                "id" : "council-reply",
                "title" : "Reply of the council",
                "from" : "2026-01-01",
                "until" : "2027-01-01",
                "deadline" : {
                  "start" : "NEXT_DAY",
                  "length" : 10,
                  "unit" : "WORKING_DAYS",
                  "counting" : "INCLUSIVE",
                  "end" : "AS_IS"
                },
                "share" : 0.90,
                "standing" : "SECONDARY",
                "note" : "Seen on a leaflet.",
                "source" : {
                  "title" : "Leaflet",
                  "href" : "https://example.org/leaflet"
                }
              }, {
                "id" : "agency-reply",
                "title" : "Reply of the agency",
                "from" : "2026-01-01",
                "notKnown" : "no figure was found",
                "standing" : "CONFIRMED",
                "source" : {
                  "title" : "Leaflet",
                  "href" : "https://example.org/leaflet"
                }
              } ]
            }""";

    /** Facts on casework, 1.6, row by row; the source of each stands in the file. */
    @ParameterizedTest(name = "{0}: {1} -> {2}, {3}")
    @CsvSource(textBlock = """
            # Cabinet Office targets, Q HL14583, Q 192554: 20 working days, the day after is day 1
            uk-department-reply,                      2026-11-20, 2026-12-18, CONFIRMED
            uk-department-reply,                      2026-11-21, 2026-12-18, CONFIRMED
            # Cabinet Office, data on responses in 2023: the year, and for the other departments April to June
            attorney-general-reply,                   2023-11-20, 2023-12-18, CONFIRMED
            serious-fraud-office-reply,               2023-11-20, 2023-12-18, CONFIRMED
            cabinet-office-reply,                     2023-11-20, 2023-12-18, CONFIRMED
            statistics-authority-reply,               2023-11-20, 2023-12-04, CONFIRMED
            business-reply,                           2023-06-05, 2023-06-26, CONFIRMED
            trade-reply,                              2023-06-05, 2023-06-26, CONFIRMED
            culture-reply,                            2023-06-05, 2023-07-03, CONFIRMED
            education-reply,                          2023-06-05, 2023-06-29, CONFIRMED
            environment-reply,                        2023-06-05, 2023-07-03, CONFIRMED
            levelling-up-reply,                       2023-06-05, 2023-07-03, CONFIRMED
            dwp-reply,                                2023-06-05, 2023-07-03, CONFIRMED
            # 7 working days in the first quarter of 2023, then 10
            transport-reply,                          2023-03-06, 2023-03-15, CONFIRMED
            transport-reply,                          2023-06-05, 2023-06-19, CONFIRMED
            # Q 117268, Q 111669, Q 13117, Q 120901 and the code of hocs-casework
            home-office-reply,                        2026-11-20, 2026-12-18, SECONDARY
            home-office-reply,                        2026-11-21, 2026-12-21, SECONDARY
            # Q 97524, Q 184777: 15 working days for complaints; letters that are none have 20, above
            dwp-complaint-reply,                      2026-11-20, 2026-12-11, SECONDARY
            # PHSO, when did the problem happen: the complaint must come to the Member within a year
            parliamentary-ombudsman-complaint,        2026-03-10, 2027-03-09, SECONDARY
            # LGA 1974 s.26B: 12 months beginning with
            local-government-ombudsman-complaint,     2026-03-10, 2027-03-09, CONFIRMED
            local-government-ombudsman-complaint,     2024-02-29, 2025-02-28, CONFIRMED
            # SPSO Act 2002 s.10, explanatory note 45: within 12 months of the day
            scotland-ombudsman-complaint,             2026-03-10, 2027-03-10, CONFIRMED
            scotland-ombudsman-complaint,             2024-02-29, 2025-02-28, CONFIRMED
            # PSOW Act 2019 s.8(1)(c) and s.9(1)(d): before the end of one year starting on
            wales-ombudsman-complaint,                2026-03-10, 2027-03-09, CONFIRMED
            wales-ombudsman-complaint,                2024-02-29, 2025-02-28, CONFIRMED
            wales-ombudsman-referral,                 2026-03-10, 2027-03-09, CONFIRMED
            # NIPSO Act 2016 s.26(2) and (3): within 6, within 12 months of the day
            northern-ireland-ombudsman-complaint,     2026-03-10, 2026-09-10, CONFIRMED
            northern-ireland-ombudsman-complaint,     2026-08-31, 2027-02-28, CONFIRMED
            northern-ireland-ombudsman-unexhausted,   2026-03-10, 2027-03-10, CONFIRMED
            # ICO: 3 September to 3 October (a Saturday in 2026, so Monday 5); 31 January to the end of February
            subject-access,                           2025-09-03, 2025-10-03, CONFIRMED
            subject-access,                           2026-09-03, 2026-10-05, CONFIRMED
            subject-access,                           2025-01-31, 2025-02-28, CONFIRMED
            subject-access-extended,                  2026-09-03, 2026-12-03, SECONDARY
            # DPA 2018 s.164A(3): 30 days; ICO by way of Boyes Turner: 30 days from the day after; the last day moves off a weekend
            data-protection-complaint-acknowledgement, 2026-06-19, 2026-07-20, SECONDARY
            data-protection-complaint-acknowledgement, 2026-06-22, 2026-07-22, SECONDARY
            """)
    void gives_the_day_each_limit_falls_on(String id, LocalDate start, LocalDate due, Standing standing) {
        LimitAnswer.Found found = SHIPPED.lookUp(id, start).orElseThrow();

        assertThat(found.deadline().due(start, ENGLAND_AND_WALES).orElseThrow().day())
                .isEqualTo(due);
        assertThat(found.limit().standing()).isEqualTo(standing);
        assertThat(found.limit().id()).isEqualTo(id);
        assertThat(found.orElseThrow()).isSameAs(found);
    }

    /** The calendars do not reach back so far, so the days are not worked out. */
    @ParameterizedTest(name = "{0} in {1}: {2} working days")
    @CsvSource(textBlock = """
            # Written statement of 26 June 2018 on 2017
            home-office-reply,                           2017, 15
            visas-and-immigration-reply,                 2017, 20
            passport-office-reply,                       2017, 20
            cabinet-office-reply,                        2017, 15
            business-reply,                              2017, 15
            levelling-up-reply,                          2017, 15
            education-reply,                             2017, 15
            environment-reply,                           2017, 15
            health-reply,                                2017, 18
            justice-reply,                               2017, 15
            courts-and-tribunals-reply,                  2017, 15
            prison-and-probation-reply,                  2017, 15
            prison-and-probation-chief-executive-reply,  2017, 10
            defence-reply,                               2017, 20
            foreign-office-reply,                        2017, 20
            culture-reply,                               2017, 20
            crown-prosecution-service-reply,             2017, 20
            attorney-general-reply,                      2017, 20
            planning-inspectorate-reply,                 2017, 10
            companies-house-reply,                       2017, 10
            land-registry-reply,                         2017, 15
            charity-commission-reply,                    2017, 15
            exiting-the-european-union-reply,            2017, 20
            international-development-reply,             2017, 15
            trade-reply,                                 2017, 15
            # Written statement of 13 May 2014 on 2013
            home-office-reply,                           2013, 15
            visas-and-immigration-reply,                 2013, 20
            passport-office-reply,                       2013, 15
            levelling-up-reply,                          2013, 10
            health-reply,                                2013, 18
            """)
    void gives_the_targets_of_years_gone_by_for_those_years_alone(String id, int year, int days) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LimitAnswer.Found found = SHIPPED.lookUp(id, first).orElseThrow();

        assertThat(found.deadline()).isEqualTo(Deadline.workingDaysAfter(days));
        assertThat(found.limit().standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(SHIPPED.lookUp(id, LocalDate.of(year, 12, 31))).isEqualTo(found);
        assertThat(SHIPPED.lookUp(id, first.minusDays(1))).isInstanceOf(LimitAnswer.Refused.class);
        assertThat(SHIPPED.lookUp(id, first.plusYears(1))).isInstanceOf(LimitAnswer.Refused.class);
    }

    @Test
    void says_for_what_share_a_target_is_meant() {
        assertThat(SHIPPED.lookUp("home-office-reply", TODAY)
                        .orElseThrow()
                        .limit()
                        .share())
                .contains(new BigDecimal("0.95"));
        assertThat(SHIPPED.lookUp("uk-department-reply", TODAY)
                        .orElseThrow()
                        .limit()
                        .share())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hmrc-reply, 'three weeks for most tax credit letters were named in 2008; no current figure was found'",
        "welsh-government-reply, 'an older source names 17 working days; no current or official figure was found'"
    })
    void does_not_guess_what_the_sources_do_not_give(String id, String reason) {
        LimitAnswer answer = SHIPPED.lookUp(id, TODAY);

        assertThat(answer).isEqualTo(new LimitAnswer.Refused(LimitAnswer.Code.NOT_KNOWN, id, TODAY, reason));
        assertThatThrownBy(answer::orElseThrow)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage(
                        "limit.not-known: Limit: " + id + ". Not known on: 21 November 2026. Reason: " + reason + ".");
    }

    @Test
    void tells_a_departments_letters_from_its_complaints() {
        TimeLimit letters = SHIPPED.lookUp("dwp-reply", TODAY).orElseThrow().limit();
        TimeLimit complaints =
                SHIPPED.lookUp("dwp-complaint-reply", TODAY).orElseThrow().limit();

        assertThat(letters.deadline()).contains(Deadline.workingDaysAfter(20));
        assertThat(complaints.deadline()).contains(Deadline.workingDaysAfter(15));
        assertThat(letters.title())
                .isEqualTo("Reply of the Department for Work and Pensions to a Member or Peer, from receipt");
        assertThat(letters.note().orElseThrow()).contains("dwp-complaint-reply");
        assertThat(complaints.note().orElseThrow()).contains("dwp-reply");
    }

    @ParameterizedTest
    @CsvSource({
        // a target that the later figures do not name again is not carried on
        "health-reply, 2018-01-01",
        "business-reply, 2023-07-01",
        "home-office-reply, 2020-11-26",
        "transport-reply, 2022-12-31",
    })
    void carries_no_target_on_beyond_what_was_published(String id, LocalDate day) {
        assertThat(SHIPPED.lookUp(id, day))
                .isEqualTo(new LimitAnswer.Refused(LimitAnswer.Code.DAY_NOT_COVERED, id, day, ""));
    }

    @Test
    void refuses_a_limit_that_does_not_exist_and_a_day_before_it_did() {
        LocalDate dayBefore = LocalDate.of(2026, 6, 18);
        LimitAnswer none = SHIPPED.lookUp("post-office-reply", TODAY);
        LimitAnswer early = SHIPPED.lookUp("data-protection-complaint-acknowledgement", dayBefore);

        assertThat(none)
                .isEqualTo(new LimitAnswer.Refused(LimitAnswer.Code.NO_SUCH_LIMIT, "post-office-reply", TODAY, ""));
        assertThatThrownBy(none::orElseThrow)
                .hasMessage("limit.no-such-limit: Limit that does not exist: post-office-reply.");
        assertThat(((LimitAnswer.Refused) none).text(WELSH)).isEqualTo("Terfyn nad yw’n bod: post-office-reply.");
        assertThat(early)
                .isEqualTo(new LimitAnswer.Refused(
                        LimitAnswer.Code.DAY_NOT_COVERED, "data-protection-complaint-acknowledgement", dayBefore, ""));
        assertThatThrownBy(early::orElseThrow)
                .hasMessage("limit.day-not-covered: Limit: data-protection-complaint-acknowledgement. "
                        + "Day for which there is no rule: 18 June 2026.");
    }

    @Test
    void holds_from_its_first_day_to_the_day_before_its_end() {
        TimeLimits limits = TimeLimits.parse(JSON);

        assertThat(limits.lookUp("council-reply", LocalDate.of(2026, 1, 1))).isInstanceOf(LimitAnswer.Found.class);
        assertThat(limits.lookUp("council-reply", LocalDate.of(2026, 12, 31))).isInstanceOf(LimitAnswer.Found.class);
        assertThat(limits.lookUp("council-reply", LocalDate.of(2025, 12, 31))).isInstanceOf(LimitAnswer.Refused.class);
        assertThat(limits.lookUp("council-reply", LocalDate.of(2027, 1, 1))).isInstanceOf(LimitAnswer.Refused.class);
    }

    @Test
    void takes_the_span_that_covers_the_day() {
        TimeLimit first = TimeLimits.parse(JSON).limits().get(0);
        TimeLimit second = limit(builder ->
                builder.from(LocalDate.of(2027, 1, 1)).until(Optional.empty()).deadline(Deadline.workingDaysAfter(5)));
        TimeLimits limits = TimeLimits.of(List.of(first, second));

        assertThat(limits.lookUp("council-reply", LocalDate.of(2026, 12, 31))
                        .orElseThrow()
                        .limit())
                .isEqualTo(first);
        assertThat(limits.lookUp("council-reply", LocalDate.of(2027, 1, 1))
                        .orElseThrow()
                        .limit())
                .isEqualTo(second);
    }

    @Test
    void writes_what_it_reads() throws IOException {
        TimeLimits read = TimeLimits.parse(JSON);

        assertThat(read.toJson()).isEqualToNormalizingNewlines(JSON);
        assertThat(TimeLimits.read(new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8)), "own.json"))
                .isEqualTo(read);
        assertThat(TimeLimits.parse(SHIPPED.toJson())).isEqualTo(SHIPPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "title", "from", "standing", "source", "start", "length", "unit", "counting", "end"})
    void refuses_a_limit_without_one_of_its_keys(String key) {
        String json = JSON.replaceFirst("\"" + key + "\" : (\"[^\"]*\"|\\{[^}]*\\}|[0-9.]+),?", "")
                .replaceFirst(",\\s*\\}", "}");

        assertThatThrownBy(() -> TimeLimits.parse(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("limits line ")
                .hasMessageContaining(" at /limits/0")
                .hasMessageContaining(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"length\" : 10.5",
                "\"length\" : \"10\"",
                "\"length\" : null",
                "\"length\" : 0",
                "\"length\" : 10, \"weeks\" : 2",
                "\"length\" : 10, \"length\" : 11"
            })
    void refuses_a_length_that_is_not_one_whole_number(String length) {
        assertThatThrownBy(() -> TimeLimits.parse(JSON.replace("\"length\" : 10", length)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("limits line ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"next_day\"", "\"TOMORROW\"", "null"})
    void refuses_a_start_that_is_not_a_name(String start) {
        assertThatThrownBy(() -> TimeLimits.parse(JSON.replace("\"NEXT_DAY\"", start)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("limits line 8 at /limits/0/deadline/start");
    }

    @Test
    void refuses_what_cannot_be_a_limit() {
        assertThatThrownBy(() -> limit(builder -> builder.id("Council")))
                .hasMessage("id must be in kebab case: \"Council\"");
        assertThatThrownBy(() -> limit(builder -> builder.title(""))).hasMessage("title must not be blank: \"\"");
        assertThatThrownBy(() -> limit(builder -> builder.until(LocalDate.of(2026, 1, 1))))
                .hasMessage("until must be after from: 2026-01-01/2026-01-01");
        assertThatThrownBy(() -> limit(builder -> builder.notKnown("not found")))
                .hasMessage("one of deadline and notKnown must be given: council-reply");
        assertThatThrownBy(() -> limit(builder -> builder.deadline(Optional.empty())))
                .hasMessage("one of deadline and notKnown must be given: council-reply");
        assertThatThrownBy(() -> limit(builder -> builder.share(BigDecimal.ONE)))
                .hasMessage("share must be between 0 and 1: 1");
        assertThatThrownBy(() -> limit(builder -> builder.share(BigDecimal.ZERO)))
                .hasMessage("share must be between 0 and 1: 0");
    }

    @Test
    void refuses_no_limit_and_spans_that_overlap() {
        TimeLimit first = TimeLimits.parse(JSON).limits().get(0);
        TimeLimit touching =
                limit(builder -> builder.from(LocalDate.of(2026, 12, 31)).until(Optional.empty()));
        TimeLimit earlier =
                limit(builder -> builder.from(LocalDate.of(2025, 1, 1)).until(LocalDate.of(2026, 1, 2)));

        assertThatThrownBy(() -> TimeLimits.of(List.of())).hasMessage("limits must not be empty: []");
        assertThatThrownBy(() -> TimeLimits.of(List.of(first, touching)))
                .hasMessage("spans must not overlap: council-reply from 2026-01-01 and from 2026-12-31");
        assertThatThrownBy(() -> TimeLimits.of(List.of(first, earlier)))
                .hasMessage("spans must not overlap: council-reply from 2026-01-01 and from 2025-01-01");
        assertThat(TimeLimits.of(List.of(first, limit(builder -> builder.id("other"))))
                        .limits())
                .hasSize(2);
    }

    private static TimeLimit limit(UnaryOperator<TimeLimit.Builder> change) {
        TimeLimit shape = TimeLimits.parse(JSON).limits().get(0);
        TimeLimit.Builder builder = TimeLimit.builder();
        builder.id(shape.id())
                .title(shape.title())
                .from(shape.from())
                .until(shape.until())
                .deadline(shape.deadline())
                .share(shape.share())
                .standing(shape.standing())
                .note(shape.note())
                .source(shape.source());
        return change.apply(builder).build();
    }
}
