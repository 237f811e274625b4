package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.payscale.format.FromJson;

/**
 * A rule of a scheme for a span of days, such as full-time hours of 37.5 a week.
 *
 * <p>The value is text, and is read by the {@link PayRule} it belongs to. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = SchemeRule.class)
@JsonDeserialize(builder = SchemeRule.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"rule", "value", "span", "standing", "source", "note"})
public abstract sealed class SchemeRule implements JsonForm permits ImmutableSchemeRule {

    SchemeRule() {}

    /** {@return the id of the rule, such as {@code full-time-hours}} */
    @JsonProperty
    public abstract String rule();

    /** {@return the value, such as {@code 37.5}} */
    @JsonProperty
    public abstract String value();

    /** {@return the days for which the rule counts} */
    @JsonProperty
    public abstract Span span();

    /** {@return how sure the rule is} */
    @JsonProperty
    public abstract Standing standing();

    /** {@return where the rule is from} */
    @JsonProperty
    public abstract Source source();

    /** {@return what else is to be said, if anything} */
    @JsonProperty
    public abstract Optional<String> note();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        PayRule.named(rule()).parse(value());
    }

    /** Builds a {@link SchemeRule}. */
    public static final class Builder extends ImmutableSchemeRule.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
