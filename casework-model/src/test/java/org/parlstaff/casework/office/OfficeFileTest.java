package org.parlstaff.casework.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.casework.Category;
import org.parlstaff.casework.Chamber;
import org.parlstaff.casework.Competence;
import org.parlstaff.casework.Office;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Sensitivity;
import org.parlstaff.casework.clock.Standing;
import org.parlstaff.casework.clock.WorkingCalendar;
import org.parlstaff.casework.clock.WorkingCalendars;
import org.parlstaff.casework.privacy.DataCategory;
import org.parlstaff.casework.privacy.DisclosurePolicy;
import org.parlstaff.casework.privacy.PolicyDocument;
import org.parlstaff.casework.privacy.RedactionProfile;
import org.parlstaff.casework.privacy.RetentionPolicy;
import org.parlstaff.casework.privacy.RetentionRule;

/** What an office has settled, as a file and by the calendars of several nations. */
class OfficeFileTest {

    private static final String TEXT = schemaText();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT);
    private static final WorkingCalendars SHIPPED = WorkingCalendars.shipped();

    private static final String SMALL = """
            { "member": "ms-own", "calendar": "england-and-wales",
              "seats": [ { "area": "s-one", "chamber": "SENEDD", "member": "ms-own" } ],
              "staff": [ { "id": "carys", "role": "CASEWORKER", "clearance": "STANDARD" } ],
              "bodies": [ { "id": "council", "replyWithin": 10 },
                          { "id": "dwp-scotland", "replyWithin": 20, "calendar": "scotland" },
                          { "id": "phso", "replyWithin": 20, "memberSigns": true, "ombudsman": true, "onlyThrough": "COMMONS" } ],
              "categories": [ { "code": "housing", "competence": "DEVOLVED_WALES" } ],
              "disclosure": { "documents": [ { "reference": "policy 1", "from": "2026-01-01" } ] },
              "retention": { "rules": [ { "kind": "AFTER_CLOSURE", "period": "P2Y" } ], "choice": "LATEST", "graceDays": 4 },
              "termEndsOn": "2030-05-01", "comeBackWindow": 15 }""";

    private static String schemaText() {
        try (InputStream in = Objects.requireNonNull(OfficePolicy.class.getResourceAsStream("office.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void is_read_with_the_defaults_of_what_it_does_not_say() {
        assertThat(SCHEMA.validate(SMALL, InputFormat.JSON)).isEmpty();
        assertThat(OfficePolicy.parse(SMALL))
                .isEqualTo(OfficePolicy.builder()
                        .member("ms-own")
                        .calendar(SHIPPED.calendar("england-and-wales"))
                        .addSeat(new Seat("s-one", Chamber.SENEDD, "ms-own"))
                        .addStaff(new Actor("carys", Role.CASEWORKER, Sensitivity.STANDARD))
                        .addBodies(
                                PublicBody.of("council", 10),
                                PublicBody.of("dwp-scotland", 20).answeringBy(SHIPPED.calendar("scotland")),
                                new PublicBody("phso", 20, true, true, Optional.of(Chamber.COMMONS)))
                        .addCategories(new Category("housing", Competence.DEVOLVED_WALES))
                        .disclosure(DisclosurePolicy.of(
                                List.of(PolicyDocument.startingOn("policy 1", LocalDate.of(2026, 1, 1)))))
                        .retention(RetentionPolicy.of(
                                List.of(RetentionRule.of(RetentionRule.Kind.AFTER_CLOSURE, Period.ofYears(2))),
                                RetentionPolicy.Choice.LATEST,
                                4))
                        .termEndsOn(LocalDate.of(2030, 5, 1))
                        .comeBackWindow(15)
                        .build());
    }

    @Test
    void comes_back_as_it_was_written() throws IOException {
        OfficePolicy own = Office.policyBuilder()
                .addBodies(PublicBody.of("dwp-ni", 20).answeringBy(SHIPPED.calendar("northern-ireland")))
                .disclosure(DisclosurePolicy.builder()
                        .recipientSees(RedactionProfile.statistics())
                        .putKind("body", DataCategory.ORDINARY)
                        .build())
                .memberLeftOn(LocalDate.of(2026, 5, 7))
                .nextChaseAfter(7)
                .build();

        for (OfficePolicy policy : List.of(own, Office.policy(), OfficePolicy.parse(SMALL))) {
            assertThat(SCHEMA.validate(policy.toJson(), InputFormat.JSON)).isEmpty();
            assertThat(OfficePolicy.parse(policy.toJson())).isEqualTo(policy);
            assertThat(OfficePolicy.read(
                            new ByteArrayInputStream(policy.toJson().getBytes(StandardCharsets.UTF_8)),
                            "office.json",
                            SHIPPED))
                    .isEqualTo(policy);
        }
        assertThat(own.toJson())
                .contains("\"calendar\" : \"england-and-wales\"")
                .contains("\"calendar\" : \"northern-ireland\"")
                .doesNotContain("Good Friday");
    }

    @Test
    void has_in_the_schema_its_parts_in_their_order() throws IOException {
        JsonNode properties = new JsonMapper().readTree(TEXT).at("/$defs/office/properties");
        List<String> names = new ArrayList<>();
        properties.fieldNames().forEachRemaining(names::add);

        assertThat(names)
                .containsExactly(OfficePolicy.class
                        .getAnnotation(JsonPropertyOrder.class)
                        .value());
        names.clear();
        new JsonMapper().readTree(Office.policy().toJson()).fieldNames().forEachRemaining(names::add);
        assertThat(OfficePolicy.class.getAnnotation(JsonPropertyOrder.class).value())
                .containsSubsequence(names);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"member\": \"ms-own\", |``|Missing: /member.",
                "\"P2Y\"|\"two years\"|Must be a period, such as P2Y: /retention/rules/0/period.",
                "\"chamber\": \"SENEDD\"|\"chamber\": \"Dáil\"|Must be a name of at most 64 capital letters, digits and _"
                        + " alone: /seats/0/chamber.",
                "\"replyWithin\": 10|\"replyWithin\": 0|Must be a whole number from 1 to 2,147,483,647: /bodies/0/replyWithin.",
                "\"replyWithin\": 10|\"replyWithin\": \"10\"|Must be a whole number from 1 to 2,147,483,647: /bodies/0/replyWithin.",
                "\"graceDays\": 4|\"graceDays\": 367|Must be a whole number from 0 to 366: /retention/graceDays.",
                "\"2030-05-01\"|\"1 May 2030\"|Must be a day, such as 2026-06-01: /termEndsOn.",
                "\"documents\": [|\"documents\": {}, \"more\": [|Must be a list: /disclosure/documents."
                        + " There is no such part: /disclosure/more. Known: recipientSees, kinds, documents.",
                "\"memberSigns\": true|\"memberSigns\": \"yes\"|Must be true or false: /bodies/2/memberSigns.",
            })
    void is_refused_with_every_part_that_is_wrong(String good, String bad, String message) {
        assertThat(SMALL).contains(good);
        String wrong = SMALL.replace(good, bad);

        assertThat(SCHEMA.validate(wrong, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> OfficePolicy.parse(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("office: " + message);
    }

    @Test
    void is_refused_for_what_a_schema_cannot_tell() {
        assertThatThrownBy(() -> OfficePolicy.parse(SMALL.replace("\"scotland\"", "\"scottland\"")))
                .hasMessageContaining("office at /bodies/1/calendar: ")
                .hasMessageContaining("england-and-wales, scotland, northern-ireland")
                .hasMessageEndingWith("scottland");
        assertThatThrownBy(() -> OfficePolicy.parse(SMALL.replace("\"ombudsman\": true", "\"ombudsman\": false")))
                .hasMessage("office at /bodies/2: only an ombudsman may be reached through a chamber: phso");
        assertThatThrownBy(() -> OfficePolicy.parse(SMALL.replace("\"member\"", "member")))
                .hasMessage("office line 1: text must be JSON; it is not at column 3");
    }

    /** An office in another parliament: its chamber answers for what its own file says. */
    @Test
    void the_chambers_and_competences_of_another_parliament_are_data() {
        OfficePolicy office = OfficePolicy.parse(SMALL.replace("\"SENEDD\"", "\"DAIL\"")
                .replace(
                        "\"categories\": [ { \"code\": \"housing\", \"competence\": \"DEVOLVED_WALES\" } ]",
                        "\"competences\": { \"NATIONAL\": \"DAIL\" }"));
        Category national = new Category("housing", Competence.of("NATIONAL"));

        assertThat(OfficePolicy.parse(office.toJson())).isEqualTo(office);
        assertThat(office.rightMembers(List.of("s-one"), Competence.of("NATIONAL")))
                .containsExactly("ms-own");
        assertThat(office.rightMembers(List.of("s-one"), Competence.DEVOLVED_WALES))
                .isEmpty();
        assertThat(office.isIn(Chamber.of("DAIL"))).isTrue();
        assertThat(office.isDeclared(national)).isTrue();
        assertThat(office.isDeclared(new Category("housing", Competence.LOCAL))).isTrue();
        assertThat(office.isDeclared(new Category("housing", Competence.of("NATIONL"))))
                .isFalse();
        assertThat(Office.policy().isDeclared(national)).isFalse();
        assertThatThrownBy(() -> Chamber.of("dail"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("chamber must be 1 to 64 capital letters, digits and _: dail");
        assertThatThrownBy(() -> Competence.of("_A"))
                .hasMessage("competence must be 1 to 64 capital letters, digits and _: _A");
        assertThatThrownBy(() -> Competence.of("A".repeat(65))).isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * From the GOV.UK list: 3 August 2026 is a bank holiday in Scotland and 31 August is not. Of a letter of Friday 31 July
     * the 20th working day is Friday 28 August in England and Wales, Monday 31 August in Scotland.
     */
    @ParameterizedTest
    @CsvSource({
        "england-and-wales,10,2026-08-14",
        "scotland,10,2026-08-17",
        "england-and-wales,20,2026-08-28",
        "scotland,20,2026-08-31",
        "northern-ireland,20,2026-08-28"
    })
    void a_body_answers_by_the_calendar_of_its_nation(String nation, int days, LocalDate due) {
        OfficePolicy office = Office.policyBuilder()
                .addBodies(PublicBody.of("body", days).answeringBy(SHIPPED.calendar(nation)))
                .build();

        assertThat(office.replyDue("body", LocalDate.of(2026, 7, 31))).isEqualTo(due);
        assertThat(office.replyDue("council", LocalDate.of(2026, 7, 31))).isEqualTo(LocalDate.of(2026, 8, 14));
    }

    @Test
    void says_which_calendar_is_too_short_for_a_body() {
        WorkingCalendar until = WorkingCalendar.builder()
                .copy(SHIPPED.calendar("scotland"))
                .until(LocalDate.of(2026, 12, 1))
                .bankHolidays(Map.of(LocalDate.of(2026, 8, 3), "Summer bank holiday"))
                .build();
        OfficePolicy office = Office.policyBuilder()
                .addBodies(PublicBody.of("body", 20).answeringBy(until))
                .build();

        assertThat(office.calendarGapsOn(LocalDate.of(2026, 11, 9)))
                .containsExactly(Reason.of(
                        "office.calendar.too-short",
                        "body",
                        20,
                        LocalDate.of(2026, 11, 9),
                        LocalDate.of(2026, 11, 30)));
    }

    /** Friday and Saturday are the weekend: of Wednesday 3 June 2026 the third working day is Monday 8 June. */
    @Test
    void counts_by_a_weekend_of_its_own() {
        WorkingCalendar own = WorkingCalendar.builder()
                .id("own")
                .title("Own")
                .from(LocalDate.of(2026, 1, 1))
                .until(LocalDate.of(2027, 1, 1))
                .asOf(LocalDate.of(2026, 1, 1))
                .standing(Standing.CONFIRMED)
                .source(SHIPPED.calendar("scotland").source())
                .addWeekend(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
                .putBankHoliday(LocalDate.of(2026, 1, 1), "New Year’s Day")
                .build();

        assertThat(own.plusWorkingDays(LocalDate.of(2026, 6, 3), 3)).isEqualTo(LocalDate.of(2026, 6, 8));
        assertThat(own.isWorkingDay(LocalDate.of(2026, 6, 7))).isTrue();
        assertThat(own.isWorkingDay(LocalDate.of(2026, 6, 5))).isFalse();
        assertThat(WorkingCalendars.parse(WorkingCalendars.of(List.of(own)).toJson())
                        .calendars())
                .containsExactly(own);
        assertThat(SHIPPED.calendar("scotland").weekend()).containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(WorkingCalendars.parse(SHIPPED.toJson().replaceAll("\"weekend\" : \\[[^]]*],", "")))
                .isEqualTo(SHIPPED);
        assertThatThrownBy(() -> WorkingCalendar.builder()
                        .copy(own)
                        .addWeekend(DayOfWeek.values())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("weekend must leave a working day: [MONDAY, ");
    }
}
