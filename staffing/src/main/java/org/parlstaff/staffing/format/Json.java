package org.parlstaff.staffing.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.WeeklyHours;

/** Writes what is only ever written: reports, summaries, logs. Lists that are empty stay. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final ObjectReader TREE =
            MAPPER.readerFor(Object.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final ObjectWriter FILE = MAPPER.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private static final ObjectWriter LINES = MAPPER.writer();
    private static final int LINE = 512;
    private static final int BUFFER = 65_536;
    private static final SerializedString NOTHING = new SerializedString("");

    private Json() {}

    /**
     * Makes an object, leaving out what is absent.
     *
     * @param namesAndValues names and values in their order
     * @return the object
     */
    public static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (!(value instanceof Optional<?> optional)) {
                object.put((String) namesAndValues[i], value);
            } else if (optional.isPresent()) {
                object.put((String) namesAndValues[i], optional.get());
            }
        }
        return object;
    }

    /** Numbers as numbers, lists as lists, a reason as its code and values, everything else as the text that reads back. */
    private static Object value(Object value) {
        if (value instanceof WeeklyHours hours) {
            return hours.decimal();
        } else if (value instanceof Reason reason) {
            Map<String, Object> values = object();
            reason.values().forEach((name, part) -> values.put(name, value(part)));
            return object("code", reason.code().id(), "values", values);
        } else if (value instanceof PayFigure.NotKnown figure) {
            return figure.reason();
        } else if (value instanceof List<?> list) {
            return list.stream().map(Json::value).toList();
        } else if (value instanceof Map<?, ?> object) {
            Map<String, Object> parts = object();
            object.forEach((name, part) -> parts.put((String) name, value(part)));
            return parts;
        } else if (value instanceof BigDecimal
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Boolean) {
            return value;
        }
        return value.toString();
    }

    /**
     * Takes apart what was written here.
     *
     * @param json the JSON
     * @return maps, lists, texts, numbers and truth values
     */
    public static Object tree(String json) {
        try {
            return TREE.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Writes a file: two blanks a level, a line feed at the end.
     *
     * @param tree objects, lists and values
     * @return the JSON
     */
    public static String file(Object tree) {
        return write(FILE, tree) + "\n";
    }

    /**
     * Writes a file, piece by piece.
     *
     * @param writing what writes itself
     * @return the JSON
     */
    public static String file(Writing writing) {
        return written(FILE, writing) + "\n";
    }

    /**
     * Writes one line, without a line feed.
     *
     * @param tree objects, lists and values
     * @return the JSON
     */
    public static String line(Object tree) {
        return write(LINES, tree);
    }

    /**
     * Writes one line, piece by piece, without a line feed.
     *
     * @param writing what writes itself
     * @return the JSON
     */
    public static String line(Writing writing) {
        return written(LINES, writing);
    }

    private static String written(ObjectWriter writer, Writing writing) {
        StringWriter text = new StringWriter(LINE);
        try (JsonGenerator out = writer.createGenerator(text)) {
            writing.to(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /**
     * Writes lines of UTF-8, each ended by a line feed; the stream is flushed and left open.
     *
     * @param <T> the kind of items
     * @param stream where to write
     * @param items the items, one for a line
     * @param writer what writes an item, given the generator
     * @throws UncheckedIOException if the stream fails
     */
    public static <T> void lines(
            OutputStream stream, Stream<? extends T> items, Function<JsonGenerator, LineWriting<T>> writer) {
        try (JsonGenerator out = MAPPER.createGenerator(new BufferedOutputStream(stream, BUFFER))) {
            out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            out.setRootValueSeparator(NOTHING);
            LineWriting<T> writing = writer.apply(out);
            Iterator<? extends T> all = items.iterator();
            while (all.hasNext()) {
                writing.to(all.next());
                out.writeRaw('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What writes itself. */
    public interface Writing {

        /**
         * Writes itself.
         *
         * @param out where to
         * @throws IOException if that fails
         */
        void to(JsonGenerator out) throws IOException;
    }

    /**
     * What writes an item of many.
     *
     * @param <T> the kind of items
     */
    public interface LineWriting<T> {

        /**
         * Writes an item.
         *
         * @param item the item
         * @throws IOException if that fails
         */
        void to(T item) throws IOException;
    }

    /**
     * Writes a value of a finding: numbers as numbers, lists as lists, a reason as its code and values, everything else as the
     * text that reads back.
     *
     * @param out where to
     * @param value the value
     * @throws IOException if that fails
     */
    public static void write(JsonGenerator out, Object value) throws IOException {
        writePlain(out, value(value));
    }

    private static void writePlain(JsonGenerator out, Object written) throws IOException {
        if (written instanceof String text) {
            out.writeString(text);
        } else if (written instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (written instanceof List<?> list) {
            out.writeStartArray();
            for (Object item : list) {
                writePlain(out, item);
            }
            out.writeEndArray();
        } else if (written instanceof Map<?, ?> object) {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : object.entrySet()) {
                out.writeFieldName((String) entry.getKey());
                writePlain(out, entry.getValue());
            }
            out.writeEndObject();
        } else if (written instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            out.writeNumber(((Number) written).longValue());
        }
    }

    private static String write(ObjectWriter writer, Object tree) {
        try {
            return writer.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
