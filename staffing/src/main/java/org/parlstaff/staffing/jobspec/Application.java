package org.parlstaff.staffing.jobspec;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.format.FromJson;
import org.parlstaff.staffing.Bilingual;

/**
 * How to apply: by when, how, whom to ask, and when applicants are interviewed.
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = Application.class)
@JsonDeserialize(builder = Application.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"closingDate", "howToApply", "contact", "interviewDate", "interview"})
public abstract sealed class Application implements JsonForm permits ImmutableApplication {

    Application() {}

    /** {@return the last day on which applications are accepted} */
    @JsonProperty
    public abstract LocalDate closingDate();

    /** {@return how to apply} */
    @JsonProperty
    public abstract Bilingual howToApply();

    /** {@return whom to ask, and how} */
    @JsonProperty
    public abstract Bilingual contact();

    /** {@return the day of the interviews, if it is fixed} */
    @JsonProperty
    public abstract Optional<LocalDate> interviewDate();

    /** {@return what is to be said of the interview, if anything} */
    @JsonProperty
    public abstract Optional<Bilingual> interview();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (interviewDate().isPresent() && interviewDate().get().isBefore(closingDate())) {
            throw new IllegalArgumentException("interviewDate must not be before closingDate: "
                    + interviewDate().get() + " < " + closingDate());
        }
    }

    /** Builds an {@link Application}. */
    public static final class Builder extends ImmutableApplication.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
