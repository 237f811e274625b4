package org.parlstaff.casework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parlstaff.casework.format.Ids;
import org.parlstaff.casework.format.Sentences;

/**
 * Who answers for a subject, which decides where a case is signposted, such as {@link #DEVOLVED_WALES}.
 *
 * <p>Another parliament has its own; an office says in its policy which chamber they belong to.
 *
 * @param id its name in logs and files: capital letters, digits and {@code _}
 */
public record Competence(String id) implements Labelled {

    /** The UK Government and Parliament, such as immigration and benefits. */
    public static final Competence RESERVED = new Competence("RESERVED");

    /** The Welsh Government and the Senedd, such as health in Wales. */
    public static final Competence DEVOLVED_WALES = new Competence("DEVOLVED_WALES");

    /** The Scottish Government and Parliament. */
    public static final Competence DEVOLVED_SCOTLAND = new Competence("DEVOLVED_SCOTLAND");

    /** The Northern Ireland Executive and Assembly. */
    public static final Competence DEVOLVED_NORTHERN_IRELAND = new Competence("DEVOLVED_NORTHERN_IRELAND");

    /** A council, such as council housing and planning. */
    public static final Competence LOCAL = new Competence("LOCAL");

    /** A dispute between private parties; no elected member answers for it. */
    public static final Competence PRIVATE = new Competence("PRIVATE");

    private static final Map<String, Competence> SHIPPED =
            List.of(RESERVED, DEVOLVED_WALES, DEVOLVED_SCOTLAND, DEVOLVED_NORTHERN_IRELAND, LOCAL, PRIVATE).stream()
                    .collect(Collectors.toUnmodifiableMap(Competence::id, Function.identity()));

    private static final Map<Competence, Chamber> CHAMBERS = Map.of(
            RESERVED, Chamber.COMMONS,
            DEVOLVED_WALES, Chamber.SENEDD,
            DEVOLVED_SCOTLAND, Chamber.SCOTTISH_PARLIAMENT,
            DEVOLVED_NORTHERN_IRELAND, Chamber.NORTHERN_IRELAND_ASSEMBLY,
            LOCAL, Chamber.COUNCIL);

    /**
     * Creates a competence.
     *
     * @param id its name in logs and files: capital letters, digits and {@code _}
     * @throws IllegalArgumentException if it is not that
     */
    public Competence {
        Ids.capitals(id, "competence");
    }

    /**
     * Returns the competence of a name, one of the shipped ones or another.
     *
     * @param id its name in logs and files: capital letters, digits and {@code _}
     * @return the competence
     * @throws IllegalArgumentException if it is not that
     */
    @JsonCreator
    public static Competence of(String id) {
        Competence shipped = SHIPPED.get(id);
        return shipped == null ? new Competence(id) : shipped;
    }

    /** {@return whether it is one of those that are shipped} */
    public boolean isShipped() {
        return SHIPPED.containsKey(id);
    }

    /**
     * {@return the chamber whose members answer for the subject; none for a private dispute, nor for what is another
     * parliament's, of which the policy of the office knows it}
     */
    public Optional<Chamber> chamber() {
        return Optional.ofNullable(CHAMBERS.get(this));
    }

    /**
     * Returns the label that people read.
     *
     * @param locale the language, English or Welsh; any other language gets English
     * @return the label, or the name for a competence of another parliament
     */
    @Override
    public String label(Locale locale) {
        return isShipped() ? Sentences.CASE.render(locale, Sentences.key("competence", id)) : id;
    }

    /** {@return its name} */
    @Override
    @JsonValue
    public String toString() {
        return id;
    }
}
