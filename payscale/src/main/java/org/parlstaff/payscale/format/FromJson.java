package org.parlstaff.payscale.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import java.io.StringWriter;
import org.parlstaff.payscale.FileFormatException;

/** Reads values of this library for an application's own mapper of Jackson 2: what stands there is copied and read strictly. */
public final class FromJson extends JsonDeserializer<Object> implements ContextualDeserializer {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Class<?> type;

    /** Creates a reader that does not know yet what it is to read. */
    public FromJson() {
        this(Object.class);
    }

    private FromJson(Class<?> type) {
        this.type = type;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new FromJson(context.getContextualType().getRawClass());
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        try {
            return JsonFile.parseAny(text(in), type);
        } catch (FileFormatException e) {
            throw JsonMappingException.from(in, said(e), e);
        }
    }

    /** The place, if it is not the whole value, and what is wrong there; there is no file. */
    static String said(FileFormatException e) {
        return e.pointer().isEmpty() ? e.fault() : e.pointer() + ": " + e.fault();
    }

    private static String text(JsonParser in) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            int depth = 0;
            for (JsonToken token = in.currentToken(); token != null; token = in.nextToken()) {
                if (token == JsonToken.VALUE_NUMBER_FLOAT) {
                    out.writeNumber(in.getText()); // digit by digit
                } else {
                    out.copyCurrentEvent(in);
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 0) {
                    break;
                }
            }
        }
        return text.toString();
    }
}
