package org.parlstaff.payscale.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.JsonForm;

/**
 * Reads and writes one kind of file: strictly, within limits, with errors that name file, place and value.
 *
 * @param <T> what a file holds
 */
public final class JsonFile<T> {

    private static final int DEPTH = 40;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_KEY = 200;
    private static final Pattern MISSING = Pattern.compile("required attributes are not set \\[(.*)]");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MISSING_PART = Pattern.compile("Missing required creator property '(.*)' \\(.*");
    private static final Pattern TWICE = Pattern.compile("Duplicate field '(.*)'");

    /** The largest limit of a kind of file. */
    private static final int LARGEST = 1_000_000;

    private static final JsonMapper MAPPER = mapper();

    private final Class<T> type;
    private final int limit;

    /**
     * Makes a reader and writer.
     *
     * @param type what a file holds
     * @param limit the largest file in bytes, at most a million
     */
    public JsonFile(Class<T> type, int limit) {
        this.type = type;
        this.limit = limit;
    }

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .addModules(
                        new Jdk8Module(),
                        new JavaTimeModule(),
                        new SimpleModule().addDeserializer(LocalDate.class, new Days()))
                .annotationIntrospector(new OwnForm())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                        DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.AUTO_DETECT_IS_GETTERS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.DateTime,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Boolean,
                        config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Integer,
                        config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .defaultPrettyPrinter(new Printer())
                .build();
        // Lists without an element are left out; an empty text was said, and is written.
        for (Class<?> many : List.of(List.class, Set.class, Map.class, SortedMap.class)) {
            mapper.configOverride(many)
                    .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
        }
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxStringLength(LARGEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_KEY)
                        .build());
        return mapper;
    }

    /**
     * Takes a value apart as it is written.
     *
     * @param value the value
     * @return maps, lists, texts, numbers and truth values
     */
    public static Object tree(Object value) {
        return MAPPER.convertValue(value, Object.class);
    }

    /**
     * Reads a value of any type of this library that can be read.
     *
     * @param text the JSON
     * @param type the type
     * @return the value
     * @throws FileFormatException if it is not what it must be
     */
    public static Object parseAny(String text, Class<?> type) {
        try {
            return Lenient.MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw unreadable(e, "json");
        }
    }

    /**
     * Reads a text.
     *
     * @param text the JSON
     * @param source what to call it in errors
     * @return what it holds
     * @throws FileFormatException if it is not what it must be
     */
    public T parse(String text, String source) {
        if (text.length() > limit) {
            throw tooLarge(source);
        }
        try {
            T value = MAPPER.readValue(text, type);
            if (value == null) {
                throw new FileFormatException(source, "", 1, "value must not be null", null);
            }
            return value;
        } catch (JsonProcessingException e) {
            throw unreadable(e, source);
        }
    }

    /**
     * Reads a stream of UTF-8, no further than the limit, and leaves it open.
     *
     * @param in the stream
     * @param source what to call it in errors, such as the name of the file
     * @return what it holds
     * @throws FileFormatException if it is not what it must be
     * @throws UncheckedIOException if the stream cannot be read
     */
    public T read(InputStream in, String source) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(limit + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(source + ": " + e.getMessage(), e);
        }
        if (bytes.length > limit) {
            throw tooLarge(source);
        }
        return parse(decode(bytes, source), source);
    }

    /**
     * Writes a value in its one form: two blanks a level, a line feed at the end.
     *
     * @param value the value
     * @return the JSON
     */
    public String write(T value) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Writes a value on one line, without a line feed.
     *
     * @param value the value
     * @return the JSON
     */
    public String writeLine(T value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String decode(byte[] bytes, String source) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            int line = 1 + (int) out.flip().chars().filter(sign -> sign == '\n').count();
            throw new FileFormatException(
                    source, "", line, "text must be UTF-8: byte %02x".formatted(bytes[in.position()]), null);
        }
        String text = out.flip().toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private FileFormatException tooLarge(String source) {
        return new FileFormatException(source, "", 1, "file must not be larger than " + limit + " bytes", null);
    }

    private static FileFormatException unreadable(JsonProcessingException e, String source) {
        StringBuilder place = new StringBuilder();
        if (e instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                place.append('/').append(step.getFieldName() != null ? step.getFieldName() : step.getIndex());
            }
        }
        JsonLocation location = e.getLocation();
        int line = location == null ? 1 : Math.max(1, location.getLineNr());
        String fault = fault(e);
        Matcher own = Pattern.compile("(/\\S*): (.*)", Pattern.DOTALL).matcher(fault);
        if (own.matches()) { // a check over several parts says which one it means
            place.append(own.group(1));
            fault = own.group(2);
        }
        return new FileFormatException(source, place.toString(), line, fault, e);
    }

    /** Ours alone: what a parser or a value type of others has to say is not for whoever mends the file. */
    private static String fault(JsonProcessingException e) {
        Throwable cause = rootCause(e);
        Matcher twice = TWICE.matcher(firstLine(e));
        Matcher missingPart = MISSING_PART.matcher(firstLine(e));
        Matcher missing = MISSING.matcher(firstLine(cause));
        if (twice.matches()) {
            return "key must not be given twice: " + shown(twice.group(1));
        } else if (firstLine(e).startsWith("Trailing token")) {
            return "nothing must follow the value";
        } else if (missingPart.matches()) {
            return "key must be present: " + missingPart.group(1);
        } else if (missing.find()) {
            return "key must be present: " + missing.group(1);
        } else if (e instanceof UnrecognizedPropertyException unknown) {
            return "key must be one of " + sorted(unknown) + "; found: " + shown(unknown.getPropertyName());
        } else if (e instanceof InvalidNullException || cause instanceof NullPointerException) {
            return "value must not be null";
        } else if (cause instanceof StreamConstraintsException) {
            return "file must keep within limits: " + DEPTH + " levels, keys of " + LONGEST_KEY
                    + " characters, numbers of " + LONGEST_NUMBER + " digits";
        } else if (cause instanceof InputCoercionException number) {
            return "value must be " + kind(number.getTargetType()) + ", and not so large a one";
        } else if (isOurs(cause)) {
            return firstLine(cause);
        } else if (e instanceof InvalidFormatException format) {
            return "value must be " + kind(format.getTargetType())
                    + (format.getTargetType().isEnum() ? "; found: " : ": ") + shown(String.valueOf(format.getValue()));
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
                    + String.join(
                            ", ",
                            List.of(type.getEnumConstants()).stream()
                                    .map(Object::toString)
                                    .toList());
        }
        return switch (type.isArray() ? "List" : type.getSimpleName()) {
            case "LocalDate" -> "a day, like 2026-04-01";
            case "Period" -> "a period, like P6M";
            case "String", "SkillLevel" -> "text";
            case "boolean", "Boolean" -> "true or false";
            case "List", "ImmutableList", "ArrayList" -> "a list";
            case "BigDecimal", "WeeklyHours" -> "a number";
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "FullTimeSalary", "ActualSalary", "HourlyRate", "PayFigure", "OfferedAmount" ->
                "money, like \"GBP 17062.50\"";
            default -> "an object";
        };
    }

    private static String sorted(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds() == null
                ? "those of the format"
                : String.join(
                        ", ",
                        unknown.getKnownPropertyIds().stream()
                                .map(String::valueOf)
                                .sorted()
                                .toList());
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
        String text = message == null ? e.getClass().getSimpleName().toLowerCase(Locale.ROOT) : message;
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}", "?");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }

    /** For what comes through a mapper of the application's own, made when the first comes: what may be left out may be null. */
    private static final class Lenient {

        static final JsonMapper MAPPER = JsonFile.MAPPER.copy();

        static {
            for (Class<?> maybe : List.of(Optional.class, Iterable.class, List.class, Set.class, Map.class)) {
                MAPPER.configOverride(maybe).setSetterInfo(JsonSetter.Value.construct(Nulls.SKIP, Nulls.FAIL));
            }
        }
    }

    /** Values by their parts and builders: what {@link JsonForm} asks of the mappers of others is done by this one. */
    private static final class OwnForm extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasAsValue(Annotated member) {
            boolean byParts = member instanceof AnnotatedMethod method && method.getDeclaringClass() == JsonForm.class;
            return byParts ? Boolean.FALSE : super.hasAsValue(member);
        }

        @Override
        public @Nullable Object findDeserializer(Annotated type) {
            Object reader = super.findDeserializer(type);
            return reader == FromJson.class ? null : reader;
        }
    }

    /** A day is text, like 2026-04-01, and nothing else: no list of numbers, no time. */
    private static final class Days extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        Days() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                throw MismatchedInputException.from(in, LocalDate.class, "day");
            }
            String text = in.getText();
            if (DAY.matcher(text).matches()) {
                try {
                    return LocalDate.parse(text);
                } catch (DateTimeParseException e) { // there is no such day
                    throw InvalidFormatException.from(in, e.getMessage(), text, LocalDate.class);
                }
            }
            throw InvalidFormatException.from(in, "day", text, LocalDate.class);
        }
    }

    /** Two blanks a level, a space only after the colon. */
    private static final class Printer extends DefaultPrettyPrinter {

        private static final long serialVersionUID = 1L;

        Printer() {
            super(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            _arrayIndenter = indenter;
            _objectIndenter = indenter;
        }

        private Printer(Printer base) {
            super(base);
        }

        @Override
        public DefaultPrettyPrinter createInstance() {
            return new Printer(this);
        }
    }
}
