package org.parlstaff.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Results for programs. */
final class Json {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private Json() {}

    /** An object of names and values in this order; what is absent is left out. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (!(value instanceof Optional<?> optional)) {
                object.put(namesAndValues[i].toString(), plain(value));
            } else if (optional.isPresent()) {
                object.put(namesAndValues[i].toString(), plain(optional.get()));
            }
        }
        return object;
    }

    /** Numbers, truth, lists and objects stay what they are; all else is written as the text that reads back. */
    private static Object plain(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Json::plain).toList();
        } else if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .collect(Collectors.toMap(
                            entry -> entry.getKey().toString(),
                            entry -> plain(entry.getValue()),
                            (one, other) -> one,
                            LinkedHashMap::new));
        }
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    /** The text of a value, with a line feed at the end. */
    static String text(Object tree) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(INDENTER);
        printer.indentArraysWith(INDENTER);
        try {
            return new JsonMapper().writer(printer).writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
