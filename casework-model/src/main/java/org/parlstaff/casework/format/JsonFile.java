package org.parlstaff.casework.format;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The strict door between the values of this module that are files and their JSON. */
public final class JsonFile {

    private static final int MAXIMUM_BYTES = 4 << 20;

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
        byte[] bytes = in.readNBytes(MAXIMUM_BYTES + 1);
        if (bytes.length > MAXIMUM_BYTES) {
            throw new IllegalArgumentException(sourceName + ": must not be larger than " + MAXIMUM_BYTES + " bytes");
        }
        return parse(type, new String(bytes, StandardCharsets.UTF_8), sourceName);
    }

    public static <T> T parse(Class<T> type, String json, String sourceName) {
        if (json.length() > MAXIMUM_BYTES) {
            throw new IllegalArgumentException(
                    sourceName + ": must not be larger than " + MAXIMUM_BYTES + " characters");
        }
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(sourceName + place(e) + ": " + e.getOriginalMessage(), e);
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
        StringBuilder place = new StringBuilder();
        JsonLocation location = e.getLocation();
        if (location != null) {
            place.append(" line ").append(location.getLineNr());
        }
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            place.append(" at ");
            for (JsonMappingException.Reference step : mapping.getPath()) {
                place.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
            }
        }
        return place.toString();
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .defaultLeniency(false)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(20).build());
        return mapper;
    }
}
