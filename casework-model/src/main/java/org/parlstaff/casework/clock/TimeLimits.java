package org.parlstaff.casework.clock;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.format.FromJson;
import org.parlstaff.casework.format.JsonFile;

/**
 * The targets of departments and the time limits in law, by name and day, such as {@code uk-department-reply}.
 *
 * <p>A limit may have several spans; no two of them overlap. Limits are immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = TimeLimits.class)
@JsonDeserialize(builder = TimeLimits.Builder.class, using = FromJson.class)
public abstract sealed class TimeLimits implements JsonForm permits ImmutableTimeLimits {

    TimeLimits() {}

    /** {@return the limits, in the order given, never empty} */
    @JsonProperty
    public abstract List<TimeLimit> limits();

    /**
     * Returns the limits that come with the library, each with its source and standing.
     *
     * @return the shipped limits
     */
    public static TimeLimits shipped() {
        return Shipped.LIMITS;
    }

    /**
     * Returns the given limits.
     *
     * @param limits the limits, at least one
     * @return the limits
     * @throws IllegalArgumentException if there is none, or two spans of one id overlap
     */
    public static TimeLimits of(List<TimeLimit> limits) {
        return ImmutableTimeLimits.of(limits);
    }

    /**
     * Reads limits from JSON.
     *
     * @param json the JSON
     * @return the limits
     * @throws IllegalArgumentException if a key is unknown, doubled or missing, or a value is not allowed
     */
    public static TimeLimits parse(String json) {
        return JsonFile.parse(TimeLimits.class, json, "limits");
    }

    /**
     * Reads limits from a stream of JSON in UTF-8, without closing it.
     *
     * @param in the stream
     * @param sourceName what to call it in messages
     * @return the limits
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if a key is unknown, doubled or missing, or a value is not allowed
     */
    public static TimeLimits read(InputStream in, String sourceName) throws IOException {
        return JsonFile.read(TimeLimits.class, in, sourceName);
    }

    /**
     * Looks up the limit that holds on a day.
     *
     * @param id the id of the limit
     * @param day the day the matter arose
     * @return the limit, or why none can be given
     */
    public final LimitAnswer lookUp(String id, LocalDate day) {
        List<TimeLimit> named =
                limits().stream().filter(limit -> limit.id().equals(id)).toList();
        if (named.isEmpty()) {
            return new LimitAnswer.Refused(LimitAnswer.Code.NO_SUCH_LIMIT, id, day, "");
        }
        for (TimeLimit limit : named) {
            if (limit.covers(day)) {
                return limit.deadline()
                        .<LimitAnswer>map(deadline -> new LimitAnswer.Found(limit, deadline))
                        .orElseGet(() -> new LimitAnswer.Refused(
                                LimitAnswer.Code.NOT_KNOWN,
                                id,
                                day,
                                limit.notKnown().orElseThrow()));
            }
        }
        return new LimitAnswer.Refused(LimitAnswer.Code.DAY_NOT_COVERED, id, day, "");
    }

    /** {@return these limits as JSON that {@link #parse} reads back} */
    public final String toJson() {
        return JsonFile.write(this);
    }

    @Value.Check
    void check() {
        if (limits().isEmpty()) {
            throw new IllegalArgumentException("limits must not be empty: []");
        }
        for (int i = 0; i < limits().size(); i++) {
            for (TimeLimit other : limits().subList(0, i)) {
                TimeLimit limit = limits().get(i);
                if (limit.id().equals(other.id()) && limit.overlaps(other)) {
                    throw new IllegalArgumentException("spans must not overlap: " + limit.id() + " from " + other.from()
                            + " and from " + limit.from());
                }
            }
        }
    }

    private static final class Shipped {
        static final TimeLimits LIMITS = JsonFile.shipped(TimeLimits.class, "time-limits.json");
    }

    /** Builds {@link TimeLimits}. */
    public static final class Builder extends ImmutableTimeLimits.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
