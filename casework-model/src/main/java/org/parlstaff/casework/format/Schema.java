package org.parlstaff.casework.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A JSON Schema of this module, which is published and by which what others send is checked: one and the same.
 *
 * <p>It knows the keywords that our schemas use and no others. Every fault is found, each with the pointer to its place.
 * Schemas are immutable and safe to share between threads.
 */
public final class Schema {

    private static final String REFERENCE = "#/$defs/";

    /** What is said of a text that is not what its definition says. */
    private static final Map<String, String> LEAVES = Map.ofEntries(
            Map.entry("id", "case.part.not-an-id"),
            Map.entry("idOrAny", "case.part.not-an-id"),
            Map.entry("enquiryId", "case.part.not-an-id"),
            Map.entry("cause", "case.part.not-an-id"),
            Map.entry("fieldName", "case.part.not-a-name"),
            Map.entry("chamber", "case.part.not-in-capitals"),
            Map.entry("competence", "case.part.not-in-capitals"),
            Map.entry("day", "case.part.not-a-day"),
            Map.entry("digest", "case.part.not-a-digest"),
            Map.entry("period", "case.part.not-a-period"),
            Map.entry("text", "case.part.not-a-text"));

    /** What is said of a value of another type. */
    private static final Map<String, String> TYPES = Map.of(
            "boolean", "case.part.not-true-or-false",
            "array", "case.part.not-a-list",
            "object", "case.part.not-a-group");

    private final JsonNode definitions;
    private final Map<String, Pattern> patterns = new HashMap<>();

    private Schema(JsonNode root) {
        this.definitions = root.path("$defs");
        root.findValues("pattern")
                .forEach(pattern -> patterns.put(pattern.textValue(), Pattern.compile(pattern.textValue())));
    }

    /**
     * Reads a schema that is shipped.
     *
     * @param beside the class beside which it lies
     * @param name the name of its file
     * @return the schema
     */
    public static Schema shipped(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new Schema(new JsonMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * Finds what is wrong with a value.
     *
     * @param value the value
     * @param definition the name of its definition
     * @return every fault, in the order of the schema
     */
    public List<Fault> faults(JsonNode value, String definition) {
        List<Fault> faults = new ArrayList<>();
        check(definitions.path(definition), definition, value, "", faults);
        return List.copyOf(new LinkedHashSet<>(faults)); // two rules may miss the same part
    }

    private void check(JsonNode schema, String name, JsonNode value, String at, List<Fault> faults) {
        if (schema.has("$ref")) {
            String referred = schema.get("$ref").textValue().substring(REFERENCE.length());
            check(definitions.path(referred), referred, value, at, faults);
        } else if (schema.has("oneOf")) {
            checkKind(schema.get("oneOf"), value, at, faults);
        } else if (schema.isBoolean()) {
            if (!schema.booleanValue()) {
                faults.add(Fault.of("case.part.not-allowed", at));
            }
        } else if (schema.has("enum")) {
            if (!contains(schema.get("enum"), value)) {
                faults.add(Fault.of("case.part.not-one-of", at, texts(schema.get("enum")), shown(value)));
            }
        } else {
            checkType(schema, name, value, at, faults);
        }
    }

    private void checkType(JsonNode schema, String name, JsonNode value, String at, List<Fault> faults) {
        String type = schema.path("type").asText();
        switch (type) {
            case "string" -> checkText(schema, name, value, at, faults);
            case "integer" -> {
                long least = schema.path("minimum").longValue();
                long most = schema.path("maximum").longValue();
                if (!value.isIntegralNumber()
                        || !value.canConvertToLong()
                        || value.longValue() < least
                        || value.longValue() > most) {
                    faults.add(Fault.of("case.part.not-a-number", at, least, most));
                }
            }
            case "array" -> {
                if (is(type, value.isArray(), at, faults)) {
                    checkList(schema, value, at, faults);
                }
            }
            case "object" -> {
                if (is(type, value.isObject(), at, faults)) {
                    checkGroup(schema, value, at, faults);
                }
            }
            default -> is(type, value.isBoolean(), at, faults);
        }
    }

    private static boolean is(String type, boolean right, String at, List<Fault> faults) {
        if (!right) {
            faults.add(Fault.of(TYPES.getOrDefault(type, type), at));
        }
        return right;
    }

    private void checkText(JsonNode schema, String name, JsonNode value, String at, List<Fault> faults) {
        int longest = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        boolean right = value.isTextual()
                && value.textValue().length() <= longest
                && isMatch(schema.path("pattern"), value.textValue())
                && (!schema.has("format") || isDay(value.textValue()));
        if (!right) {
            faults.add(Fault.of(LEAVES.getOrDefault(name, name), at, longest));
        }
    }

    private boolean isMatch(JsonNode pattern, String text) {
        Pattern compiled = patterns.get(pattern.asText());
        return compiled == null || compiled.matcher(text).find();
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void checkList(JsonNode schema, JsonNode list, String at, List<Fault> faults) {
        if (list.size() < schema.path("minItems").intValue()) {
            faults.add(Fault.of("case.part.empty", at));
        }
        for (int i = 0; i < list.size(); i++) {
            check(schema.path("items"), "", list.get(i), at + "/" + i, faults);
        }
    }

    private void checkGroup(JsonNode schema, JsonNode group, String at, List<Fault> faults) {
        JsonNode known = schema.path("properties");
        checkRequired(schema, group, at, faults);
        known.properties().forEach(part -> {
            JsonNode value = group.get(part.getKey());
            if (value != null) {
                check(part.getValue(), "", value, at + "/" + part.getKey(), faults);
            }
        });
        JsonNode others = schema.path("additionalProperties");
        group.properties().forEach(part -> {
            String place = at + "/" + plain(part.getKey());
            if (!known.has(part.getKey()) && others.isObject()) {
                check(others, "", part.getValue(), place, faults);
            } else if (!known.has(part.getKey()) && !others.asBoolean(true)) {
                faults.add(Fault.of("case.part.unknown", place, names(known)));
            }
        });
        schema.path("allOf").forEach(rule -> checkRule(rule, group, at, faults));
    }

    /** A rule over several parts: if they are like this, then they must be like that. */
    private void checkRule(JsonNode rule, JsonNode group, String at, List<Fault> faults) {
        List<Fault> unlike = new ArrayList<>();
        checkGroup(rule.path("if"), group, at, unlike);
        checkGroup(rule.path(unlike.isEmpty() ? "then" : "else"), group, at, faults);
    }

    private static void checkRequired(JsonNode schema, JsonNode group, String at, List<Fault> faults) {
        schema.path("required").forEach(name -> {
            if (!group.has(name.textValue())) {
                faults.add(Fault.of("case.part.missing", at + "/" + name.textValue()));
            }
        });
    }

    /** A value that says by its kind which of several definitions it follows. */
    private void checkKind(JsonNode kinds, JsonNode value, String at, List<Fault> faults) {
        if (!is("object", value.isObject(), at, faults)) {
            return;
        }
        JsonNode kind = value.get("kind");
        List<String> names = new ArrayList<>();
        for (JsonNode one : kinds) {
            String name = one.get("$ref").textValue().substring(REFERENCE.length());
            if (kind != null && kind.isTextual() && kind.textValue().equals(name)) {
                check(one, "", value, at, faults);
                return;
            }
            names.add(name);
        }
        faults.add(
                kind == null
                        ? Fault.of("case.part.missing", at + "/kind")
                        : Fault.of("case.part.not-one-of", at + "/kind", names, shown(kind)));
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        for (JsonNode one : values) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> texts(JsonNode values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.asText()));
        return texts;
    }

    private static List<String> names(JsonNode known) {
        List<String> names = new ArrayList<>();
        known.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** What was found, unless it might be a text about somebody. */
    private static String shown(JsonNode value) {
        return value.isNull() ? "null" : plain(value.asText());
    }

    private static String plain(String text) {
        return Ids.isId(text) ? text : "…";
    }

    /**
     * Something that is wrong with a value.
     *
     * @param code what is wrong
     * @param values the pointer to its place, and what else the sentence needs
     */
    public record Fault(String code, List<Object> values) {

        static Fault of(String code, Object... values) {
            return new Fault(code, List.of(values));
        }
    }
}
