package org.parlstaff.casework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parlstaff.casework.format.Ids;
import org.parlstaff.casework.format.Sentences;

/**
 * A body of elected members that a person may turn to, such as {@link #SENEDD}, or that of another parliament.
 *
 * @param id its name in files: capital letters, digits and {@code _}
 */
public record Chamber(String id) implements Labelled {

    /** The House of Commons: one Member for each constituency. */
    public static final Chamber COMMONS = new Chamber("COMMONS");

    /** The Senedd: since May 2026 six Members for each constituency. */
    public static final Chamber SENEDD = new Chamber("SENEDD");

    /** The Scottish Parliament: one constituency and seven regional Members for each person. */
    public static final Chamber SCOTTISH_PARLIAMENT = new Chamber("SCOTTISH_PARLIAMENT");

    /** The Northern Ireland Assembly: five Members for each constituency. */
    public static final Chamber NORTHERN_IRELAND_ASSEMBLY = new Chamber("NORTHERN_IRELAND_ASSEMBLY");

    /** A council: one or more councillors for each ward. */
    public static final Chamber COUNCIL = new Chamber("COUNCIL");

    private static final Map<String, Chamber> SHIPPED =
            List.of(COMMONS, SENEDD, SCOTTISH_PARLIAMENT, NORTHERN_IRELAND_ASSEMBLY, COUNCIL).stream()
                    .collect(Collectors.toUnmodifiableMap(Chamber::id, Function.identity()));

    /**
     * Creates a chamber.
     *
     * @param id its name in files: capital letters, digits and {@code _}
     * @throws IllegalArgumentException if it is not that
     */
    public Chamber {
        Ids.capitals(id, "chamber");
    }

    /**
     * Returns the chamber of a name, one of the shipped ones or another.
     *
     * @param id its name in files: capital letters, digits and {@code _}
     * @return the chamber
     * @throws IllegalArgumentException if it is not that
     */
    @JsonCreator
    public static Chamber of(String id) {
        Chamber shipped = SHIPPED.get(id);
        return shipped == null ? new Chamber(id) : shipped;
    }

    /**
     * Returns the label that people read.
     *
     * @param locale the language, English or Welsh; any other language gets English
     * @return the label, or the name for a chamber of another parliament
     */
    @Override
    public String label(Locale locale) {
        return SHIPPED.containsKey(id) ? Sentences.CASE.render(locale, Sentences.key("chamber", id)) : id;
    }

    /** {@return its name} */
    @Override
    @JsonValue
    public String toString() {
        return id;
    }
}
