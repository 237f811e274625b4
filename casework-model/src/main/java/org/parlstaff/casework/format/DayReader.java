package org.parlstaff.casework.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;

/** Reads a day such as {@code 2026-06-01}, most of them without a formatter; no list of numbers and no time is a day. */
public final class DayReader extends StdScalarDeserializer<LocalDate> {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int NO_NUMBER = -1;

    /** Creates a reader. */
    public DayReader() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw MismatchedInputException.from(parser, LocalDate.class, "day");
        }
        if (parser.getTextLength() == "yyyy-mm-dd".length()) {
            char[] text = parser.getTextCharacters();
            int from = parser.getTextOffset();
            int year = number(text, from, 4);
            int month = number(text, from + 5, 2);
            int day = number(text, from + 8, 2);
            if (year != NO_NUMBER
                    && text[from + 4] == '-'
                    && month >= 1
                    && month <= 12
                    && text[from + 7] == '-'
                    && day >= 1
                    && day <= Month.of(month).minLength()) {
                return LocalDate.of(year, month, day);
            }
        }
        String text = parser.getText();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw InvalidFormatException.from(parser, "day", text, LocalDate.class);
        }
    }

    private static int number(char[] text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return NO_NUMBER;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
