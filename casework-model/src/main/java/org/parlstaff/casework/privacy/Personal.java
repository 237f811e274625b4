package org.parlstaff.casework.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.parlstaff.casework.format.Check;
import org.parlstaff.casework.format.Sentences;

/**
 * A value that must not slip out, such as a telephone number: it prints as {@code telephone: ***}.
 *
 * <p>The value is had only by {@link #reveal}, which says for what and yields the entry for the audit trail with it.
 * Jackson refuses to write it. Equality is that of label and value. It is immutable if the value is.
 *
 * @param <T> the type of the value
 */
public final class Personal<T> {

    private final String label;
    private final T value;

    private Personal(String label, T value) {
        this.label = label;
        this.value = value;
    }

    /**
     * Wraps a value.
     *
     * @param label what it is, such as {@code telephone}, in kebab case; it is printed
     * @param value the value; it is not
     * @param <T> the type of the value
     * @return the wrapped value
     * @throws IllegalArgumentException if the label is not in kebab case
     */
    public static <T> Personal<T> of(String label, T value) {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
        Check.fieldNames("label", List.of(label));
        return new Personal<>(label, value);
    }

    /** {@return what it is, without the value} */
    public String label() {
        return label;
    }

    /**
     * Yields the value, and what to write in the audit trail about it.
     *
     * @param purpose what the value is needed for
     * @return the value and the entry
     * @throws IllegalArgumentException if the purpose is campaigning, which takes a {@link CampaignOptIn} and a
     *     {@link DisclosurePolicy#decide decision}
     */
    public Revealed<T> reveal(Purpose purpose) {
        if (Objects.requireNonNull(purpose, "purpose") == Purpose.CAMPAIGNING) {
            throw new IllegalArgumentException("purpose must not be CAMPAIGNING: " + label);
        }
        return new Revealed<>(value, label, purpose);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Personal<?> that && label.equals(that.label) && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, value);
    }

    @Override
    public String toString() {
        return label + ": ***";
    }

    /**
     * A value that was revealed, and for what; it still prints masked.
     *
     * @param value the value
     * @param label what it is
     * @param purpose what it was needed for
     * @param <T> the type of the value
     */
    public record Revealed<T>(T value, String label, Purpose purpose) {

        /**
         * Says what was revealed and why, for the audit trail, without the value.
         *
         * @param locale Welsh, or else English is spoken
         * @return the sentence
         */
        public String text(Locale locale) {
            return Sentences.PRIVACY.render(
                    locale,
                    "personal.revealed",
                    label,
                    Sentences.PRIVACY.render(locale, "purpose." + Sentences.name(purpose)));
        }

        @Override
        public String toString() {
            return label + ": *** for " + purpose;
        }
    }
}
