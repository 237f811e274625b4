package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlstaff.payscale.rule.FloorMove;
import org.parlstaff.payscale.rule.IncrementDate;
import org.parlstaff.payscale.rule.LeapDay;
import org.parlstaff.payscale.rule.SameDayOrder;
import org.parlstaff.payscale.rule.StartingPoint;

/** What the schema says and what the reader does must be the same. */
class SchemeSchemaTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TEXT = resource("scheme.schema.json");
    private static final JsonNode TREE = tree(TEXT);
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT);

    @ParameterizedTest
    @ValueSource(strings = {"ipsa", "senedd", "scotland", "northern-ireland"})
    void accepts_each_shipped_scheme_as_shipped_and_as_written(String id) {
        assertThat(errors(resource(id + ".json"))).isEmpty();
        assertThat(errors(PaySchemes.shipped().scheme(id).toJson())).isEmpty();
    }

    @Test
    void accepts_every_scheme_file_of_the_repository() {
        assertThat(SchemeFiles.all()).hasSizeGreaterThan(12).allSatisfy((file, scheme) -> {
            assertThat(errors(SchemeFiles.text(file))).isEmpty();
            assertThat(errors(scheme.toJson())).isEmpty();
        });
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("\"id\": \"manx\"", "\"id\": \"manx\", \"colour\": \"red\"", "/", "additionalProperties"),
                fault("\"currency\": \"GBP\",", "", "/", "required"),
                fault("\"name\": \"A scheme of our own\"", "\"name\": null", "/name", "type"),
                fault("\"id\": \"manx\"", "\"id\": \"Manx!\"", "/id", "pattern"),
                fault("\"GBP\",", "\"pounds\",", "/currency", "pattern"),
                fault("[ \"three\" ]", "[ \"Band Three\" ]", "/noSuchBands/0", "pattern"),
                fault("\"seniority\": 1", "\"seniority\": 1.5", "/bands/0/seniority", "type"),
                fault("\"band\": \"one\", \"area\"", "\"area\"", "/tables/0/scales/0", "required"),
                fault(
                        ", \"maximum\": { \"amount\": \"GBP 2.00\", \"standing\": \"SECONDARY\" }",
                        "",
                        "/tables/0/scales/0",
                        "required"),
                fault(
                        "\"minimum\": \"GBP 1.00\", ",
                        "\"addedBelow\": 1, \"minimum\": \"GBP 1.00\", ",
                        "/tables/0/scales/0",
                        "not"),
                fault(
                        "\"minimum\": \"GBP 1.00\", \"maximum\": { \"amount\": \"GBP 2.00\", \"standing\": \"SECONDARY\" }",
                        "\"maximum\": { \"notKnown\": \"not given\" }",
                        "/tables/0/scales/0",
                        "required"),
                fault("\"minimum\": \"GBP 1.00\"", "\"salary\": \"GBP 1.00\"", "/tables/0/scales/0", "not"),
                fault("\"GBP 4.00\"", "\"GBP 4.001\"", "/tables/1/scales/0/salary", "pattern"),
                fault("\"GBP 4.00\"", "\"GBP 4,000\"", "/tables/1/scales/0/salary", "pattern"),
                fault("\"GBP 4.00\"", "4.00", "/tables/1/scales/0/salary", "type"),
                fault(
                        "{ \"notKnown\": \"not given\" }",
                        "{ \"unknown\": \"not given\" }",
                        "/tables/0/scales/1/points/1",
                        "additionalProperties"),
                fault(
                        "{ \"notKnown\": \"not given\" }",
                        "{ \"notKnown\": \" \" }",
                        "/tables/0/scales/1/points/1/notKnown",
                        "pattern"),
                fault(
                        "{ \"notKnown\": \"not given\" }",
                        "{ \"amount\": \"GBP 2.00\" }",
                        "/tables/0/scales/1/points/1",
                        "required"),
                fault("\"GBP 4.00\"", "{ \"notKnownPoints\": \"x\" }", "/tables/1/scales/0/salary", "required"),
                fault(
                        "\"standing\": \"SECONDARY\"",
                        "\"standing\": \"SURE\"",
                        "/tables/0/scales/0/maximum/standing",
                        "enum"),
                fault(
                        "\"CONFIRMED\", \"source\": { \"title\": \"A page\" },\n      \"scales\"",
                        "\"CONFIRMED\",\n      \"scales\"",
                        "/tables/1",
                        "required"),
                fault(
                        "[ { \"band\": \"two\", \"salary\": \"GBP 4.00\" } ],\n      \"notKnown\": [ { \"band\": \"one\", \"reason\": \"not found\" } ]",
                        "[]",
                        "/tables/1/scales",
                        "minItems"),
                fault("\"point\": 2", "\"point\": 0", "/tables/2/points/0/point", "minimum"),
                fault("\"point\": 2", "\"point\": 2.5", "/tables/2/points/0/point", "type"),
                fault("\"override\": true, ", "", "/tables/2", "required"),
                fault("\"override\": true", "\"override\": false", "/tables/2/override", "const"),
                fault(
                        "[ { \"band\": \"two\", \"point\": 2, \"salary\": \"GBP 2.50\" } ]",
                        "[]",
                        "/tables/2/points",
                        "minItems"),
                fault("\"from\": \"2021-01-01\"", "\"from\": \"1 April\"", "/tables/1/span/from", "pattern"),
                fault("\"from\": \"2021-01-01\"", "\"from\": \"2021-02-29\"", "/tables/1/span/from", "format"),
                fault(
                        "\"from\": \"2021-01-01\"",
                        "\"from\": \"2021-01-01\", \"untilKnownOn\": \"2021-02-01\"",
                        "/tables/1/span",
                        "dependentRequired"),
                fault("\"value\": \"36\"", "\"value\": 36", "/rules/0/value", "type"),
                fault("\"value\": \"36\"", "\"value\": \"many\"", "/rules/0/value", "pattern"),
                fault("full-time-hours", "tea-breaks", "/rules/0/rule", "enum"),
                fault("full-time-hours", "pay-rounding", "/rules/0/value", "enum"));
    }

    private static Arguments fault(String good, String bad, String place, String keyword) {
        return Arguments.of(good, bad, place, keyword);
    }

    @ParameterizedTest(name = "{2} {3}: {1}")
    @MethodSource("faults")
    void refuses_what_the_reader_refuses_and_names_the_place(String good, String bad, String place, String keyword) {
        assertThat(errors(SchemeFileTest.FILE)).isEmpty();
        assertThat(SchemeFileTest.FILE).contains(good);
        String broken = SchemeFileTest.FILE.replace(good, bad);
        assertThat(errors(broken)).contains(place + " " + keyword);
        assertThatExceptionOfType(FileFormatException.class).isThrownBy(() -> PayScheme.parse(broken));
    }

    /** Each kind of object: where the schema defines it, and where the file has one. */
    static Stream<Arguments> objects() {
        return Stream.of(
                Arguments.of("", ""),
                Arguments.of("/$defs/family", "/families/0"),
                Arguments.of("/$defs/area", "/areas/0"),
                Arguments.of("/$defs/band", "/bands/0"),
                Arguments.of("/$defs/titleList", "/titles/0"),
                Arguments.of("/$defs/title", "/titles/0/titles/0"),
                Arguments.of("/$defs/rule", "/rules/0"),
                Arguments.of("/$defs/table", "/tables/0"),
                Arguments.of("/$defs/span", "/tables/0/span"),
                Arguments.of("/$defs/source", "/tables/0/source"),
                Arguments.of("/$defs/cell", "/tables/0/scales/0"),
                Arguments.of("/$defs/unknownCell", "/tables/1/notKnown/0"),
                Arguments.of("/$defs/payPoint", "/tables/2/points/0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("objects")
    void knows_and_demands_the_keys_that_the_reader_knows_and_demands(String definition, String place) {
        JsonNode keys = TREE.at(definition).get("properties");
        assertThat(fault(file -> ((ObjectNode) file.at(place)).put("nonesuch", "x")))
                .endsWith("key must be one of " + String.join(", ", names(keys)) + "; found: nonesuch");

        List<String> demanded = new ArrayList<>();
        for (String key : names(keys)) {
            if (fault(file -> ((ObjectNode) file.at(place)).remove(key)).endsWith("key must be present: " + key)) {
                demanded.add(key);
            }
        }
        assertThat(TREE.at(definition).get("required"))
                .extracting(JsonNode::textValue)
                .containsExactlyInAnyOrderElementsOf(demanded);
    }

    @Test
    void knows_the_keys_of_a_figure() {
        Set<String> keys = new TreeSet<>();
        for (String form : List.of("figureWithStanding", "unknownFigure", "unknownPoints")) {
            keys.addAll(names(TREE.at("/$defs/" + form + "/properties")));
        }
        assertThat(fault(file -> ((ObjectNode) file.at("/tables/0/scales/0/maximum")).put("nonesuch", "x")))
                .endsWith("key must be one of " + String.join(", ", keys) + "; found: nonesuch");
    }

    @Test
    void lists_the_words_that_the_reader_knows() {
        assertThat(words("/$defs/standing/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(Standing.values()).map(Enum::name).toList());
        assertThat(words("/$defs/cell/properties/force/enum"))
                .containsExactlyElementsOf(
                        Arrays.stream(PayScale.Force.values()).map(Enum::name).toList());
        assertWords("rounding", Rounding.values(), Rounding::id);
        assertWords("startingPoint", StartingPoint.values(), StartingPoint::id);
        assertWords("incrementDate", IncrementDate.values(), IncrementDate::id);
        assertWords("leapDay", LeapDay.values(), LeapDay::id);
        assertWords("sameDayOrder", SameDayOrder.values(), SameDayOrder::id);
        assertWords("floorMove", FloorMove.values(), FloorMove::id);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayRule.named("nonesuch"))
                .withMessage("rule must be one of " + String.join(", ", words("/$defs/rule/properties/rule/enum"))
                        + "; found: nonesuch");
    }

    private static <E> void assertWords(String definition, E[] constants, Function<E, String> id) {
        assertThat(words("/$defs/" + definition + "/enum"))
                .containsExactlyElementsOf(Arrays.stream(constants).map(id).toList());
    }

    @Test
    void knows_the_form_of_every_rule() {
        List<String> judged = new ArrayList<>();
        for (JsonNode form : TREE.at("/$defs/rule/allOf")) {
            JsonNode which = form.at("/if/properties/rule");
            judged.addAll(which.has("const") ? List.of(which.get("const").textValue()) : texts(which.get("enum")));
        }
        assertThat(judged).containsExactlyInAnyOrderElementsOf(words("/$defs/rule/properties/rule/enum"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "weekly-hours-limit, 48, 48 hours",
        "uplift-rounding, pound-half-up, pound",
        "fixed-term-limit, P18M, 18 months",
        "open-recruitment-beyond, P6M, P",
        "contracts-since, 2026-05-01, May 2026",
        "starting-point, scale-minimum, the bottom",
        "increment-date, none, never",
        "leap-day, feb-28, 28 February",
        "same-day-order, step-first, step",
        "wage-floor, real-living-wage, Real Living Wage",
        "floor-moves, maximum, max",
    })
    void judges_the_value_of_a_rule_as_the_reader_does(String rule, String good, String bad) {
        String right = SchemeFileTest.FILE
                .replace("full-time-hours", rule)
                .replace("\"value\": \"36\"", "\"value\": \"" + good + "\"");
        assertThat(errors(right)).isEmpty();
        assertThat(PayScheme.parse(right).rules()).hasSize(1);
        String wrong = right.replace("\"value\": \"" + good + "\"", "\"value\": \"" + bad + "\"");
        assertThat(errors(wrong)).anyMatch(error -> error.startsWith("/rules/0/value "));
        assertThatExceptionOfType(FileFormatException.class).isThrownBy(() -> PayScheme.parse(wrong));
    }

    @Test
    void never_refuses_what_the_reader_accepts() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        List<JsonNode> values = List.of(
                nodes.nullNode(),
                nodes.booleanNode(true),
                nodes.numberNode(7),
                nodes.numberNode(1.5),
                nodes.textNode(""),
                nodes.textNode(" "),
                nodes.textNode("x"),
                nodes.textNode("7"),
                nodes.textNode("true"),
                nodes.textNode("2026-04-01"),
                nodes.textNode("2026-04-01T00:00:00Z"),
                nodes.textNode("+12026-04-01"),
                nodes.textNode("GBP 7.5"),
                nodes.textNode("penny-up"),
                nodes.arrayNode(),
                nodes.arrayNode().add(2026).add(4).add(1),
                nodes.arrayNode().add("x"),
                nodes.objectNode(),
                nodes.objectNode().put("notKnown", "x"));
        List<String> accepted = new ArrayList<>();
        List<String> refusedByTheSchemaAlone = new ArrayList<>();
        Set<String> places = new TreeSet<>(places(tree(SchemeFileTest.FILE), ""));
        objects()
                .map(Arguments::get)
                .forEach(object -> names(TREE.at((String) object[0]).get("properties"))
                        .forEach(key -> places.add(object[1] + "/" + key)));
        for (String place : places) {
            for (JsonNode value : values) {
                JsonNode file = tree(SchemeFileTest.FILE);
                put(file, place, value);
                if (isRead(file)) {
                    accepted.add(place);
                    if (!errors(file.toString()).isEmpty()) {
                        refusedByTheSchemaAlone.add(place + " = " + value);
                    }
                }
            }
        }
        assertThat(refusedByTheSchemaAlone).isEmpty();
        assertThat(accepted).contains("/name", "/tables/0/note", "/tables/1/scales/0/salary");
    }

    @Test
    void describes_every_key_and_closes_every_object() {
        List<String> bare = new ArrayList<>();
        List<JsonNode> objects = new ArrayList<>(List.of(TREE));
        TREE.get("$defs").forEach(objects::add);
        for (JsonNode object : objects) {
            assertThat(object.get("description")).isNotNull();
            if (object.path("type").asText().equals("object")) {
                assertThat(object.get("additionalProperties")).isEqualTo(JsonNodeFactory.instance.booleanNode(false));
                object.get("properties").properties().stream()
                        .filter(key ->
                                key.getValue().path("description").asText().isBlank())
                        .forEach(key -> bare.add(key.getKey()));
            }
        }
        assertThat(bare).isEmpty();
    }

    private interface Change {
        void to(JsonNode file);
    }

    private static String fault(Change change) {
        JsonNode file = tree(SchemeFileTest.FILE);
        change.to(file);
        FileFormatException fault =
                catchThrowableOfType(FileFormatException.class, () -> PayScheme.parse(file.toString()));
        return fault == null ? "no fault" : String.valueOf(fault.getMessage());
    }

    private static boolean isRead(JsonNode file) {
        try {
            PayScheme.parse(file.toString());
            return true;
        } catch (FileFormatException e) {
            return false;
        }
    }

    /** Places and keywords, such as {@code /tables/0 required}; the place of the whole file is a slash. */
    private static List<String> errors(String json) {
        return SCHEMA
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> {
                    String place = error.getInstanceLocation().toString();
                    return (place.isEmpty() ? "/" : place) + " " + error.getKeyword();
                })
                .toList();
    }

    private static List<String> words(String place) {
        return texts(TREE.at(place));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> places(JsonNode node, String place) {
        List<String> places = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            for (String key : names(object)) {
                places.add(place + "/" + key);
                places.addAll(places(object.get(key), place + "/" + key));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                places.add(place + "/" + i);
                places.addAll(places(array.get(i), place + "/" + i));
            }
        }
        return places;
    }

    private static void put(JsonNode file, String place, JsonNode value) {
        int cut = place.lastIndexOf('/');
        ContainerNode<?> parent = (ContainerNode<?>) file.at(place.substring(0, cut));
        String last = place.substring(cut + 1);
        if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), value);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = PaySchemes.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
