package org.parlstaff.casework.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parlstaff.casework.office.OfficePolicy;

/** The strict door between the values of this module that are files and their JSON. */
public final class JsonFile {

    private static final int MAXIMUM_BYTES = 4 << 20;

    private static final int DEPTH = 20;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_KEY = 200;

    private static final Pattern MISSING = Pattern.compile("required attributes are not set \\[(.*)]");
    private static final Pattern MISSING_PART = Pattern.compile("Missing required creator property '(.*)' \\(.*");
    private static final Pattern TWICE = Pattern.compile("Duplicate field '(.*)'");

    private static final ObjectMapper MAPPER = mapper();

    private JsonFile() {}

    public static <T> T shipped(Class<T> type, String name) {
        InputStream in = type.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is missing from the jar");
        }
        try (in) {
            return read(type, in, name);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    public static <T> T read(Class<T> type, InputStream in, String sourceName) throws IOException {
        return parse(type, text(in, sourceName), sourceName);
    }

    public static String text(InputStream in, String sourceName) throws IOException {
        byte[] bytes = in.readNBytes(MAXIMUM_BYTES + 1);
        if (bytes.length > MAXIMUM_BYTES) {
            throw new IllegalArgumentException(sourceName + ": must not be larger than " + MAXIMUM_BYTES + " bytes");
        }
        return Utf8.decode(bytes, sourceName);
    }

    /** The values of a file as they stand in it, for whoever must look at them before they are read. */
    public static JsonNode tree(String json, String sourceName) {
        return parse(JsonNode.class, json, sourceName);
    }

    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    public static <T> T read(Class<T> type, JsonNode tree, String sourceName) {
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(sourceName + place(e) + ": " + fault(e)); // the cause quotes the file
        }
    }

    public static <T> T parse(Class<T> type, String json, String sourceName) {
        if (json.length() > MAXIMUM_BYTES) {
            throw new IllegalArgumentException(
                    sourceName + ": must not be larger than " + MAXIMUM_BYTES + " characters");
        }
        T value;
        try {
            value = MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(sourceName + place(e) + ": " + fault(e)); // the cause quotes the file
        }
        if (value == null) {
            throw new IllegalArgumentException(sourceName + " line 1: value must not be null");
        }
        return value;
    }

    /** A value taken apart as it is written: maps, lists, texts, numbers and truth values. */
    public static Object parts(Object value) {
        return value instanceof OfficePolicy office // whose file names calendars by their ids
                ? parsed(office.toJson())
                : Parts.MAPPER.convertValue(value, Object.class);
    }

    /** What was written, taken apart. */
    public static Object parsed(String json) {
        try {
            return Parts.MAPPER.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what this module wrote can be read", e);
        }
    }

    /** Reads a value of any type of this module that can be read; there is no file to name. */
    public static Object parseAny(Class<?> type, String json) {
        if (type == OfficePolicy.class) { // whose file names calendars by their ids
            return OfficePolicy.parse(json);
        }
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            String pointer = pointer(e);
            throw new IllegalArgumentException(
                    pointer.isEmpty() ? fault(e) : pointer + ": " + fault(e)); // the cause quotes what was read
        }
    }

    public static String write(Object value) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a value of this module can always be written", e);
        }
    }

    private static String place(JacksonException e) {
        JsonLocation location = e.getLocation();
        String pointer = pointer(e);
        return (location == null || location.getLineNr() <= 0 ? "" : " line " + location.getLineNr())
                + (pointer.isEmpty() ? "" : " at " + pointer);
    }

    private static String pointer(JacksonException e) {
        StringBuilder pointer = new StringBuilder();
        if (e instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                pointer.append('/')
                        .append(step.getFieldName() == null ? step.getIndex() : Legible.shown(step.getFieldName()));
            }
        }
        return pointer.toString();
    }

    /** Ours alone: what a parser or a value type of others has to say is not for whoever mends the file. */
    private static String fault(JsonProcessingException e) {
        Throwable cause = rootCause(e);
        Matcher twice = TWICE.matcher(firstLine(e));
        Matcher missingPart = MISSING_PART.matcher(firstLine(e));
        Matcher missing = MISSING.matcher(firstLine(cause));
        if (twice.matches()) {
            return "key must not be given twice: " + Legible.shown(twice.group(1));
        } else if (firstLine(e).startsWith("Trailing token")) {
            return "nothing must follow the value";
        } else if (missingPart.matches()) {
            return "key must be present: " + missingPart.group(1);
        } else if (missing.find()) {
            return "key must be present: " + missing.group(1);
        } else if (e instanceof UnrecognizedPropertyException unknown) {
            return "key must be one of " + known(unknown) + "; found: " + Legible.shown(unknown.getPropertyName());
        } else if (e instanceof InvalidNullException || cause instanceof NullPointerException) {
            return "value must not be null";
        } else if (cause instanceof StreamConstraintsException) {
            return "file must keep within limits: " + DEPTH + " levels, keys of " + LONGEST_KEY
                    + " characters, texts of " + LONGEST_TEXT + " characters, numbers of " + LONGEST_NUMBER + " digits";
        } else if (isOurs(cause)) {
            return firstLine(cause);
        } else if (e instanceof InvalidFormatException format) {
            return "value must be " + kind(format.getTargetType())
                    + (format.getTargetType().isEnum() ? "; found: " : ": ")
                    + Legible.shown(String.valueOf(format.getValue()));
        } else if (e instanceof MismatchedInputException mismatch) {
            return mismatch.getTargetType() == null
                    ? "value must be as the format says"
                    : "value must be " + kind(mismatch.getTargetType());
        } else if (e instanceof InvalidDefinitionException) {
            return "values of this kind are written and never read";
        } else if (e instanceof JsonEOFException) {
            return "text must be JSON, and ends too early";
        }
        JsonLocation location = e.getLocation();
        return "text must be JSON" + (location == null ? "" : "; it is not at column " + location.getColumnNr());
    }

    /** Whether a refusal is from a value type of this library, whose messages are written for people. */
    private static boolean isOurs(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return cause instanceof IllegalArgumentException
                && cause.getMessage() != null
                && trace.length > 0
                && trace[0].getClassName().startsWith("org.parlstaff.");
    }

    private static String kind(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        return switch (type.isArray() ? "List" : type.getSimpleName()) {
            case "LocalDate" -> "a day, like 2026-04-01";
            case "OffsetDateTime" -> "a moment, like 2026-04-01T09:00:00+01:00";
            case "Period" -> "a period, like P2Y";
            case "URI" -> "an address";
            case "String" -> "text";
            case "boolean", "Boolean" -> "true or false";
            case "List", "ImmutableList", "ArrayList", "Set" -> "a list";
            case "BigDecimal" -> "a number";
            case "int", "Integer", "long", "Long" -> "a whole number";
            default -> "an object";
        };
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds() == null
                ? "those of the format"
                : unknown.getKnownPropertyIds().stream()
                        .map(String::valueOf)
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    /** The first fault that is not Jackson's own, or Jackson's deepest. */
    private static Throwable rootCause(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause instanceof JsonProcessingException) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String firstLine(Throwable e) {
        String message = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .annotationIntrospector(new OwnForm())
                .addModule(new SimpleModule().addDeserializer(LocalDate.class, new DayReader()))
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .defaultLeniency(false)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_KEY)
                        .build());
        return mapper;
    }

    /** For results, of which absent parts are left out; made when the first is asked for. */
    private static final class Parts {

        static final ObjectMapper MAPPER = mapper().setDefaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS));
    }
}
