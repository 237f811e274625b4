package org.parlstaff.payscale.format;

import java.io.StringWriter;
import org.parlstaff.payscale.FileFormatException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** What {@link FromJson} is to Jackson 2, for Jackson 3; where the application has none, nobody asks for it. */
public final class FromJson3 extends ValueDeserializer<Object> {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Class<?> type;

    /** Creates a reader that does not know yet what it is to read. */
    public FromJson3() {
        this(Object.class);
    }

    private FromJson3(Class<?> type) {
        this.type = type;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new FromJson3(context.getContextualType().getRawClass());
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
        try {
            return JsonFile.parseAny(text(in), type);
        } catch (FileFormatException e) {
            throw DatabindException.from(in, FromJson.said(e), e);
        }
    }

    private static String text(JsonParser in) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            int depth = 0;
            for (JsonToken token = in.currentToken(); token != null; token = in.nextToken()) {
                if (token == JsonToken.VALUE_NUMBER_FLOAT) {
                    out.writeNumber(in.getString()); // digit by digit
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
