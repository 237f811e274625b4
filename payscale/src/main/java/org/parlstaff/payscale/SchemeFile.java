package org.parlstaff.payscale;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.format.Decimals;
import org.parlstaff.payscale.format.JsonFile;

/** The scheme file. Figures are its one part that is not written as its type says. */
final class SchemeFile {

    private static final int LIMIT = 1_000_000;
    private static final String WELSH = "notKnownWelsh";

    static final JsonFile<PayScheme> FILE = new JsonFile<>(PayScheme.class, LIMIT);

    private SchemeFile() {}

    /** A figure is text; with a standing of its own, or not known, it is an object. */
    public static final class FigureWriter extends StdSerializer<PayFigure> {

        private static final long serialVersionUID = 1L;

        /** Creates a writer. */
        public FigureWriter() {
            super(PayFigure.class);
        }

        @Override
        public void serialize(PayFigure figure, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (figure instanceof PayFigure.Known known && known.standing().isEmpty()) {
                out.writeString(known.amount().toString());
                return;
            }
            out.writeStartObject();
            if (figure instanceof PayFigure.Known known) {
                out.writeStringField("amount", known.amount().toString());
                out.writeStringField("standing", known.standing().orElseThrow().name());
            } else if (figure instanceof PayFigure.NotKnown notKnown) {
                out.writeStringField(notKnown.several() ? "notKnownPoints" : "notKnown", notKnown.reason());
                if (notKnown.reasonWelsh().isPresent()) {
                    out.writeStringField(WELSH, notKnown.reasonWelsh().get());
                }
            }
            out.writeEndObject();
        }
    }

    /** Either, and nothing else. */
    public static final class FigureReader extends StdDeserializer<PayFigure> {

        private static final long serialVersionUID = 1L;

        /** Creates a reader. */
        public FigureReader() {
            super(PayFigure.class);
        }

        @Override
        public PayFigure deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.currentToken() == JsonToken.VALUE_STRING) {
                return figure(in, in.getText(), null);
            }
            if (in.currentToken() != JsonToken.START_OBJECT) {
                throw MismatchedInputException.from(in, PayFigure.class, "figure");
            }
            String amount = null;
            String standing = null;
            String reason = null;
            String welsh = null;
            boolean several = false;
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String key = in.currentName();
                if (in.nextToken() != JsonToken.VALUE_STRING) {
                    throw fault(in, "value of " + key + " must be text");
                }
                switch (key) {
                    case "amount" -> amount = in.getText();
                    case "standing" -> standing = in.getText();
                    case "notKnown", "notKnownPoints" -> {
                        if (reason != null) {
                            throw fault(in, "a figure must have notKnown or notKnownPoints, not both");
                        }
                        reason = in.getText();
                        several = key.equals("notKnownPoints");
                    }
                    case WELSH -> welsh = in.getText();
                    default ->
                        throw fault(
                                in,
                                "key must be one of amount, notKnown, notKnownPoints, notKnownWelsh, standing; found: "
                                        + Decimals.shown(key));
                }
            }
            if (reason != null && amount == null && standing == null) {
                return new PayFigure.NotKnown(reason, Optional.ofNullable(welsh), several);
            } else if (reason == null && welsh == null && amount != null && standing != null) {
                return figure(in, amount, standing);
            }
            throw fault(in, "a figure must be money, or have amount and standing, or say why it is not known");
        }

        private static PayFigure figure(JsonParser in, String amount, @Nullable String standing) throws IOException {
            try {
                return new PayFigure.Known(
                        FullTimeSalary.parse(amount),
                        standing == null ? Optional.empty() : Optional.of(standing(standing)));
            } catch (IllegalArgumentException e) {
                throw fault(in, e.getMessage() == null ? amount : e.getMessage());
            }
        }

        private static Standing standing(String name) {
            return Arrays.stream(Standing.values())
                    .filter(standing -> standing.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("standing must be one of "
                            + Arrays.stream(Standing.values()).map(Enum::name).collect(Collectors.joining(", "))
                            + "; found: " + Decimals.shown(name)));
        }

        private static IOException fault(JsonParser in, String message) {
            return JsonMappingException.from(in, message, new IllegalArgumentException(message));
        }
    }
}
