package org.parlstaff.casework.clock;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.immutables.value.Value;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.format.FromJson;
import org.parlstaff.casework.format.JsonFile;

/**
 * Working calendars by name, such as the shipped {@code england-and-wales}, {@code scotland} and
 * {@code northern-ireland}.
 *
 * <p>An office with its own closing days builds or reads its own {@link WorkingCalendar}; everything in this package
 * takes a calendar and none looks one up. Calendars are immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = WorkingCalendars.class)
@JsonDeserialize(builder = WorkingCalendars.Builder.class, using = FromJson.class)
public abstract sealed class WorkingCalendars implements JsonForm permits ImmutableWorkingCalendars {

    WorkingCalendars() {}

    /** {@return the calendars, in the order given, never empty} */
    @JsonProperty
    public abstract List<WorkingCalendar> calendars();

    /**
     * Returns the calendars of the three nations, from the GOV.UK list of bank holidays.
     *
     * @return the shipped calendars
     */
    public static WorkingCalendars shipped() {
        return Shipped.CALENDARS;
    }

    /**
     * Returns the given calendars.
     *
     * @param calendars the calendars, at least one, no two with the same id
     * @return the calendars
     * @throws IllegalArgumentException if there is none, or two have the same id
     */
    public static WorkingCalendars of(List<WorkingCalendar> calendars) {
        return ImmutableWorkingCalendars.of(calendars);
    }

    /**
     * Reads calendars from JSON.
     *
     * @param json the JSON
     * @return the calendars
     * @throws IllegalArgumentException if a key is unknown, doubled or missing, or a value is not allowed
     */
    public static WorkingCalendars parse(String json) {
        return JsonFile.parse(WorkingCalendars.class, json, "calendars");
    }

    /**
     * Reads calendars from a stream of JSON in UTF-8, without closing it.
     *
     * @param in the stream
     * @param sourceName what to call it in messages
     * @return the calendars
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if a key is unknown, doubled or missing, or a value is not allowed
     */
    public static WorkingCalendars read(InputStream in, String sourceName) throws IOException {
        return JsonFile.read(WorkingCalendars.class, in, sourceName);
    }

    /**
     * Returns the calendar with an id.
     *
     * @param id the id, such as {@code scotland}
     * @return the calendar
     * @throws IllegalArgumentException if there is none
     */
    public final WorkingCalendar calendar(String id) {
        return calendars().stream()
                .filter(calendar -> calendar.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "id must be one of " + String.join(", ", ids()) + "; found: " + id));
    }

    /** {@return these calendars as JSON that {@link #parse} reads back} */
    public final String toJson() {
        return JsonFile.write(this);
    }

    @Value.Check
    void check() {
        if (calendars().isEmpty()) {
            throw new IllegalArgumentException("calendars must not be empty: []");
        }
        if (ids().stream().distinct().count() < calendars().size()) {
            throw new IllegalArgumentException("ids must be distinct: " + String.join(", ", ids()));
        }
    }

    private List<String> ids() {
        return calendars().stream().map(WorkingCalendar::id).toList();
    }

    private static final class Shipped {
        static final WorkingCalendars CALENDARS = JsonFile.shipped(WorkingCalendars.class, "working-calendars.json");
    }

    /** Builds {@link WorkingCalendars}. */
    public static final class Builder extends ImmutableWorkingCalendars.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
