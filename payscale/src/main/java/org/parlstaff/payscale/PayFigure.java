package org.parlstaff.payscale;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Locale;
import java.util.Optional;
import org.parlstaff.payscale.format.Texts;

/**
 * A bound or a pay point: a known amount, or not known with the reason.
 *
 * <p>A figure that the sources do not give is never worked out from its neighbours.
 */
@JsonSerialize(using = SchemeFile.FigureWriter.class)
@JsonDeserialize(using = SchemeFile.FigureReader.class)
public sealed interface PayFigure extends JsonForm {

    /**
     * A figure that a source gives, such as GBP 26,345.00.
     *
     * @param amount the salary of a full-time year
     * @param standing how sure it is, if it differs from the scale it belongs to
     */
    record Known(FullTimeSalary amount, Optional<Standing> standing) implements PayFigure {

        @Override
        public String toString() {
            return amount.toString();
        }
    }

    /**
     * A figure that no source gives, or a run of pay points whose number no source gives.
     *
     * @param reason why it is not known, in English
     * @param reasonWelsh why it is not known, in Welsh, if somebody has said it
     * @param several whether it stands for any number of pay points, none included
     */
    record NotKnown(String reason, Optional<String> reasonWelsh, boolean several) implements PayFigure {

        /**
         * Checks the reason.
         *
         * @param reason why it is not known, in English
         * @param reasonWelsh why it is not known, in Welsh, if somebody has said it
         * @param several whether it stands for any number of pay points, none included
         * @throws IllegalArgumentException if a reason is blank
         */
        public NotKnown {
            demandWords(reason);
            reasonWelsh.ifPresent(NotKnown::demandWords);
        }

        private static void demandWords(String words) {
            if (words.isBlank()) {
                throw new IllegalArgumentException("reason must not be blank: \"" + words + "\"");
            }
        }

        /**
         * Says why it is not known.
         *
         * @param locale the reader's language: Welsh, or any other for English
         * @return the reason, in English where nobody has said it in Welsh
         */
        public String text(Locale locale) {
            return Texts.isWelsh(locale) ? reasonWelsh.orElse(reason) : reason;
        }

        @Override
        public String toString() {
            return "not known: " + reason;
        }
    }

    /**
     * Returns a known figure.
     *
     * @param amount the salary of a full-time year
     * @return the figure
     */
    static PayFigure of(FullTimeSalary amount) {
        return new Known(amount, Optional.empty());
    }

    /**
     * Returns a figure that no source gives.
     *
     * @param reason why it is not known, in English
     * @return the figure
     */
    static PayFigure notKnown(String reason) {
        return new NotKnown(reason, Optional.empty(), false);
    }

    /** {@return the amount, if it is known} */
    default Optional<FullTimeSalary> findAmount() {
        return this instanceof Known known ? Optional.of(known.amount()) : Optional.empty();
    }
}
