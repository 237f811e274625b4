package org.parlstaff.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parlstaff.casework.Office.DAY;
import static org.parlstaff.casework.Office.DIGEST;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.log.CaseLog;
import org.parlstaff.casework.log.LogHead;
import org.parlstaff.casework.privacy.Authority;
import org.parlstaff.casework.privacy.CampaignOptIn;
import org.parlstaff.casework.privacy.DataCategory;
import org.parlstaff.casework.privacy.DisclosureRequest;
import org.parlstaff.casework.privacy.Purpose;
import org.parlstaff.casework.privacy.TextDigest;

/** What crosses a wire: events both ways, and what is answered. */
class CaseEventTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TEXT = schemaText();
    private static final Schema EVENT = schema("event");

    private static String schemaText() {
        try (InputStream in = Objects.requireNonNull(CaseEvent.class.getResourceAsStream("case.schema.json"))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Schema schema(String definition) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(TEXT.replace(
                        "\"$ref\": \"#/$defs/event\",\n  \"$defs\"",
                        "\"$ref\": \"#/$defs/" + definition + "\",\n  \"$defs\""));
    }

    static boolean isBySchema(String json) {
        return EVENT.validate(json, InputFormat.JSON).isEmpty();
    }

    /** An event of every kind, and those with parts that may be left out. */
    static Stream<CaseEvent> events() {
        CaseRecord open = Office.open();
        DisclosureRequest request = DisclosureRequest.builder()
                .recipient("council")
                .purpose(Purpose.CAMPAIGNING)
                .topic("housing")
                .dataSubject("p-1")
                .requestedBy("p-1")
                .addFields("name", "home-address")
                .addAlsoHolds(DataCategory.SPECIAL_CATEGORY)
                .condition(DisclosureRequest.Condition.EXPLICIT_CONSENT)
                .reason("n-1")
                .optIn(CampaignOptIn.builder()
                        .person("p-1")
                        .evidence("doc-1")
                        .from(DAY)
                        .withdrawnOn(DAY.plusDays(1))
                        .build())
                .build();
        return Stream.concat(
                Arrays.stream(EventKind.values())
                        .map(kind -> kind == EventKind.LOG
                                ? new IntakeEvent.Log(
                                        "p-1",
                                        "p-2",
                                        new Category("housing", Competence.LOCAL),
                                        Channel.EMAIL,
                                        DAY,
                                        Priority.PRIORITY,
                                        Sensitivity.SENSITIVE,
                                        List.of(new Party("p-3", Party.Part.OPPOSING)))
                                : Scenario.event(kind, open, DAY)),
                Stream.of(
                        new IntakeEvent.Verify(List.of("s-one"), Optional.of("mp-1")),
                        new IntakeEvent.Transfer(List.of("ms-2"), DAY, Optional.of(request), Optional.of(DAY)),
                        new EnquiringEvent.SendEnquiry(
                                "c-2:e-1",
                                "psow",
                                DIGEST,
                                DAY,
                                true,
                                request,
                                Optional.of(new EnquiringEvent.OmbudsmanChecks(true, DAY, Optional.of(DIGEST), true)),
                                Optional.of(DAY)),
                        new EnquiringEvent.ReplyReceived("e-1", DIGEST, Optional.of(DAY)),
                        new ClosingEvent.EndOffice(Handover.PASSED_ON, Optional.of(request), Optional.of(DAY)),
                        ClosingEvent.Absorb.from(Scenario.in(Status.AWAITING_BODY, true), "c-9"),
                        new CustodyEvent.Erase(),
                        new HandlingEvent.Deescalate(Tier.CASEWORKER, DIGEST, List.of("concern:safeguarding")),
                        new HandlingEvent.GrantAuthority(Authority.builder()
                                .id("a-2")
                                .kind(Authority.Kind.PARAGRAPH_23)
                                .ground(Authority.Ground.CONSENT_CANNOT_BE_GIVEN)
                                .reason("n-1")
                                .dataSubject("p-1")
                                .holder("p-2")
                                .addBody(Authority.ANY)
                                .addTopic(Authority.ANY)
                                .addData(DataCategory.values())
                                .from(DAY)
                                .until(DAY.plusDays(1))
                                .withdrawnOn(DAY)
                                .build())));
    }

    @ParameterizedTest
    @MethodSource("events")
    void comes_back_as_it_was_sent_and_follows_the_schema(CaseEvent event) {
        String json = event.toJson();

        assertThat(EVENT.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(CaseEvent.parse(json)).isEqualTo(new CaseEvent.Answer.Read(event));
        assertThat(CaseEvent.parse(json).orElseThrow()).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_written_as_it_stands_in_a_log(CaseEvent event) {
        LogEntry entry = new LogEntry("c-1", Office.at(DAY), "carys", Role.CASEWORKER, Status.OPEN, event);

        String line = CaseLog.write(List.of(entry), LogHead.START).text();

        assertThat(line).contains("\"event\":" + event.toJson() + ",\"hash\":");
        assertThat(line).contains(entry.toJson().substring(1, entry.toJson().length() - 1));
    }

    @Test
    void says_in_short_json_what_it_is() {
        assertThat(new IntakeEvent.Accept(true, List.of("c-2")).toJson())
                .isEqualTo("{\"kind\":\"accept\",\"urgent\":true,\"conflicts\":[\"c-2\"]}");
        assertThat(new EnquiringEvent.ReplyReceived("e-1", DIGEST).toJson())
                .isEqualTo("{\"kind\":\"reply-received\",\"enquiry\":\"e-1\",\"reply\":\"" + DIGEST + "\"}");
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void has_in_the_schema_the_parts_of_its_type(EventKind kind) throws IOException {
        JsonNode definitions = JSON.readTree(TEXT).at("/$defs");
        List<String> wrong = new ArrayList<>();

        compare(kind.type(), kind.id(), definitions, wrong);

        assertThat(wrong).isEmpty();
        assertThat(definitions.at("/event/oneOf").findValuesAsText("$ref"))
                .containsExactlyElementsOf(Arrays.stream(EventKind.values())
                        .map(each -> "#/$defs/" + each.id())
                        .toList());
    }

    /** Holds the definition of a record to its components: their names, order and types, and which may be left out. */
    private static void compare(Class<?> type, String name, JsonNode definitions, List<String> wrong) {
        JsonNode definition = definitions.path(name);
        Map<String, Type> parts = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (CaseEvent.class.isAssignableFrom(type)) {
            parts.put("kind", String.class);
            required.add("kind");
        }
        for (RecordComponent component : type.getRecordComponents()) {
            parts.put(component.getName(), component.getGenericType());
            if (component.getType() != Optional.class) {
                required.add(component.getName());
            }
        }
        List<String> names = new ArrayList<>();
        definition.path("properties").fieldNames().forEachRemaining(names::add);
        names.remove("outstanding"); // a part that old lines hold, and that is worked out
        if (!names.equals(List.copyOf(parts.keySet()))) {
            wrong.add(name + " has " + names + " but must have " + parts.keySet());
        }
        List<String> given = new ArrayList<>();
        definition.path("required").forEach(each -> given.add(each.textValue()));
        if (!given.equals(required)) {
            wrong.add(name + " requires " + given + " but must require " + required);
        }
        parts.forEach((part, partType) -> {
            if (!part.equals("kind")) {
                compareType(partType, definition.at("/properties/" + part), name + "/" + part, definitions, wrong);
            }
        });
    }

    private static void compareType(
            Type type, JsonNode schema, String place, JsonNode definitions, List<String> wrong) {
        if (type instanceof ParameterizedType many) {
            boolean list = many.getRawType() != Optional.class;
            if (list && !schema.path("type").asText().equals("array")) {
                wrong.add(place + " must be a list");
            }
            compareType(
                    many.getActualTypeArguments()[0], list ? schema.path("items") : schema, place, definitions, wrong);
            return;
        }
        String reference = schema.path("$ref").asText().replace("#/$defs/", "");
        JsonNode definition = reference.isEmpty() ? schema : definitions.path(reference);
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            List<String> values = new ArrayList<>();
            definition.path("enum").forEach(value -> values.add(value.textValue()));
            List<String> constants = Arrays.stream(plain.getEnumConstants())
                    .map(Object::toString)
                    .toList();
            boolean narrower = Set.of("end-enquiry/as", "view/purpose").contains(place);
            if (narrower ? !constants.containsAll(values) : !values.equals(constants)) {
                wrong.add(place + " has " + values + " but must have " + constants);
            }
        } else if (plain == LocalDate.class || plain == TextDigest.class) {
            if (!reference.equals(plain == LocalDate.class ? "day" : "digest")) {
                wrong.add(place + " is " + reference);
            }
        } else if (plain == String.class) {
            if (!Set.of("id", "enquiryId", "cause").contains(reference)) {
                wrong.add(place + " is " + reference);
            }
        } else if (plain == Competence.class) {
            if (!reference.equals("competence")) {
                wrong.add(place + " is " + reference);
            }
        } else if (plain == boolean.class) {
            if (!definition.path("type").asText().equals("boolean")) {
                wrong.add(place + " must be true or false");
            }
        } else if (plain.isRecord()) {
            compare(plain, reference, definitions, wrong);
        } else if (!Set.of("authority", "disclosureRequest").contains(reference)) {
            wrong.add(place + " is of no known type");
        }
    }

    @Test
    void is_refused_with_every_reason_and_where_it_is() {
        CaseEvent.Answer answer = CaseEvent.parse("""
                { "kind": "log", "enquirer": "Mrs Jones of 4 High Street", "category": { "code": "housing", "competence": "Wales" },
                  "channel": "EMAIL", "receivedOn": "2026-02-30", "priority": 1, "sensitivity": "STANDARD",
                  "parties": [ { "id": "p-1", "part": "OPPOSING" }, { "id": "p-2" } ], "Mrs Jones": true }""");

        assertThat(answer)
                .isEqualTo(new CaseEvent.Answer.Refused(List.of(
                        Reason.of("case.part.missing", "/dataSubject"),
                        Reason.of("case.part.not-an-id", "/enquirer", 64),
                        Reason.of("case.part.not-in-capitals", "/category/competence", 64),
                        Reason.of("case.part.not-a-day", "/receivedOn", 10),
                        Reason.of(
                                "case.part.not-one-of", "/priority", List.of("ROUTINE", "PRIORITY", "IMMEDIATE"), "1"),
                        Reason.of("case.part.missing", "/parties/1/part"),
                        Reason.of(
                                "case.part.unknown",
                                "/…",
                                List.of(
                                        "kind",
                                        "enquirer",
                                        "dataSubject",
                                        "category",
                                        "channel",
                                        "receivedOn",
                                        "priority",
                                        "sensitivity",
                                        "parties",
                                        "imported")))));
        assertThatThrownBy(answer::orElseThrow)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith(
                        "refused: case.part.missing [/dataSubject], case.part.not-an-id [/enquirer, 64], ");
        assertThat(((CaseEvent.Answer.Refused) answer).reasons().get(3).text(Locale.UK))
                .isEqualTo("Must be a day, such as 2026-06-01: /receivedOn.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"kind\":\"accept\",\"urgent\":\"yes\",\"conflicts\":[]}|case.part.not-true-or-false /urgent",
                "{\"kind\":\"accept\",\"urgent\":true,\"conflicts\":\"c-1\"}|case.part.not-a-list /conflicts",
                "{\"kind\":\"accept\",\"urgent\":true,\"conflicts\":[\"c 1\"]}|case.part.not-an-id /conflicts/0",
                "{\"kind\":\"verify\",\"areas\":[]}|case.part.empty /areas",
                "{\"kind\":\"verify\",\"areas\":null}|case.part.not-a-list /areas",
                "{\"kind\":\"note\",\"text\":\"She is ill\"}|case.part.not-a-digest /text",
                "{\"kind\":\"add-party\",\"party\":\"p-1\"}|case.part.not-a-group /party",
                "{\"kind\":\"accpet\"}|case.part.not-one-of /kind",
                "{\"kind\":7}|case.part.not-one-of /kind",
                "{}|case.part.missing /kind",
                "[]|case.part.not-a-group ``",
                "null|case.part.not-a-group ``",
                "7|case.part.not-a-group ``",
                "`` |case.part.not-a-group ``",
                "{\"kind\":\"erase\",\"survivorErasedOn\":\"2026-06-01\"}|case.part.missing /survivor",
                "{\"kind\":\"end-enquiry\",\"enquiry\":\"e-1\",\"as\":\"SENT\",\"reason\":\"\"}"
                        + "|case.part.not-one-of /as, case.part.not-a-digest /reason",
                "{\"kind\":\"view\",\"fields\":[],\"purpose\":\"CAMPAIGNING\"}|case.part.not-one-of /purpose",
                "{\"kind\":\"end-office\",\"handover\":\"PASSED_ON\"}|case.part.missing /passing",
                "{\"kind\":\"end-office\",\"handover\":\"RETURNED\",\"consentOn\":\"2026-06-01\"}|case.part.missing /passing",
            })
    void is_refused_for_each_part_by_its_code(String json, String expected) {
        CaseEvent.Answer.Refused refused = (CaseEvent.Answer.Refused) CaseEvent.parse(json);

        assertThat(String.join(
                        ", ",
                        refused.reasons().stream()
                                .map(reason ->
                                        reason.code() + " " + reason.values().get(0))
                                .toList()))
                .isEqualTo(expected.replace("``", ""));
        assertThat(isBySchema(json)).isFalse();
        refused.reasons().forEach(reason -> {
            assertThat(reason.text(Locale.UK)).isNotEqualTo(reason.code());
            assertThat(reason.text(WELSH)).isNotEqualTo(reason.code());
        });
    }

    @Test
    void is_refused_for_parts_that_do_not_go_together() {
        String json = new HandlingEvent.GrantAuthority(Scenario.written("a-1", "p-2", DAY)).toJson();

        assertThat(CaseEvent.parse(json.replace("\"from\"", "\"until\":\"2026-05-31\",\"from\"")))
                .isEqualTo(new CaseEvent.Answer.Refused(List.of(Reason.of("case.part.does-not-fit", "/authority"))));
        assertThat(CaseEvent.parse(
                        json.replace("\"WRITTEN\"", "\"PARAGRAPH_23\"").replace("\"doc-1\"", "7")))
                .isEqualTo(new CaseEvent.Answer.Refused(List.of(
                        Reason.of("case.part.not-an-id", "/authority/evidence", 64),
                        Reason.of("case.part.missing", "/authority/ground"),
                        Reason.of("case.part.missing", "/authority/reason"))));
        assertThat(CaseEvent.parse(json.replace("\"WRITTEN\"", "\"PARENT\",\"ground\":\"CONSENT_CANNOT_BE_GIVEN\"")))
                .isEqualTo(
                        new CaseEvent.Answer.Refused(List.of(Reason.of("case.part.not-allowed", "/authority/ground"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{]", "{\"kind\":\"resume\"} {}", "resume", "{\"kind\":\"resume\",}", "\u0000"})
    void is_refused_if_it_is_no_json(String text) {
        assertThat(((CaseEvent.Answer.Refused) CaseEvent.parse(text)).reasons())
                .extracting(Reason::code)
                .containsExactly("case.json.malformed");
    }

    @Test
    void is_refused_if_it_is_hostile() {
        for (String text : List.of(
                "[".repeat(100_000),
                "{\"kind\":\"" + "x".repeat(2_000) + "\"}",
                "{\"kind\":" + "9".repeat(100_000) + "}",
                "{\"" + "k".repeat(2_000) + "\":1}",
                " ".repeat(300_000))) {
            assertThat(((CaseEvent.Answer.Refused) CaseEvent.parse(text)).reasons())
                    .containsExactly(Reason.of("case.json.too-large", 240 * 1024, 16));
        }
        assertThat(((CaseEvent.Answer.Refused) CaseEvent.parse("{\"kind\":\"resume\",\n\"kind\":\"remind\"}"))
                        .reasons())
                .containsExactly(Reason.of("case.json.key-twice", 2, 7));
    }

    @Test
    void is_answered_with_a_decision_and_a_record_by_the_schema() {
        CaseRecord record = Scenario.in(Status.AWAITING_BODY, true);
        Decision accepted = decide(record, "{\"kind\":\"acknowledge\"}");
        Decision refused = decide(record, "{\"kind\":\"accept\",\"urgent\":false,\"conflicts\":[]}");

        assertThat(schema("decision").validate(accepted.toJson(Locale.UK), InputFormat.JSON))
                .isEmpty();
        assertThat(schema("decision").validate(refused.toJson(Locale.UK), InputFormat.JSON))
                .isEmpty();
        assertThat(accepted.toJson(Locale.UK))
                .startsWith("{\"kind\":\"accepted\",\"next\":"
                        + accepted.orElseThrow().next().toJson())
                .endsWith(",\"entries\":[{\"case\":\"c-1\",\"at\":\"2026-06-01T09:00:00Z\",\"actor\":\"carys\","
                        + "\"role\":\"CASEWORKER\",\"to\":\"AWAITING_BODY\",\"event\":{\"kind\":\"acknowledge\"}}],"
                        + "\"obligations\":[{\"kind\":\"CHASE\",\"dueOn\":\"2026-06-16\",\"subject\":\"e-1\"}]}");
        assertThat(refused.toJson(WELSH))
                .isEqualTo("{\"kind\":\"refused\",\"reasons\":[{\"code\":\"case.step.not-in-lifecycle\","
                        + "\"values\":[\"accept\",\"AWAITING_BODY\"],\"text\":\"Dim cam o’r fath. Digwyddiad: Derbyn. Statws: "
                        + Status.AWAITING_BODY.label(WELSH) + ".\"}]}");
        for (Status status : Status.values()) {
            assertThat(schema("record").validate(Scenario.in(status, true).toJson(), InputFormat.JSON))
                    .isEmpty();
        }
    }

    private static Decision decide(CaseRecord record, String event) {
        return Lifecycle.standard()
                .decide(
                        record,
                        CaseEvent.parse(event).orElseThrow(),
                        Office.CASEWORKER,
                        Office.policy(),
                        Office.at(DAY));
    }
}
