package org.parlstaff.staffing.finding;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parlstaff.payscale.format.Texts;
import org.parlstaff.staffing.Language;

/**
 * A code of a user's own, such as {@code our-office.budget.exceeded}, with what it says. {@link Code#of} makes one.
 *
 * <p>Codes are equal if their ids are. Immutable and safe to share between threads.
 */
public final class OwnCode implements Code {

    /** Ours come in the order in which their constants stand, which is that of the catalogue. */
    static final Comparator<Code> ORDER = OwnCode::compare;

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)+(\\.[a-z0-9]+(-[a-z0-9]+)*)+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]+");
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

    private final String id;
    private final Kind kind;
    private final Severity severity;
    private final boolean waivable;
    private final List<String> valueNames;
    private final Map<Language, String> sentences;

    private OwnCode(
            String id,
            Kind kind,
            Severity severity,
            boolean waivable,
            List<String> valueNames,
            Map<Language, String> sentences) {
        this.id = id;
        this.kind = kind;
        this.severity = severity;
        this.waivable = waivable;
        this.valueNames = valueNames;
        this.sentences = sentences;
    }

    private static int compare(Code one, Code other) {
        int byPlace = Integer.compare(place(one), place(other));
        return byPlace == 0 ? one.id().compareTo(other.id()) : byPlace;
    }

    @SuppressWarnings("EnumOrdinal")
    private static int place(Code code) {
        return code instanceof Enum<?> ours ? ours.ordinal() : Integer.MAX_VALUE;
    }

    static OwnCode of(String id, Kind kind, Severity severity, List<String> valueNames) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "code must have a namespace of its own with a hyphen, like our-office.budget.exceeded: " + id);
        }
        if (severity == Severity.NOTE && kind != Kind.INFORMATIONAL) {
            throw new IllegalArgumentException("severity must not hide the finding: " + id + " " + severity);
        }
        for (String name : valueNames) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("name of a value must be of English letters: " + name);
            }
        }
        if (new HashSet<>(valueNames).size() < valueNames.size()) {
            throw new IllegalArgumentException("names of values must differ: " + valueNames);
        }
        return new OwnCode(id, kind, severity, true, valueNames, Map.of());
    }

    /**
     * Returns this code with its sentence in one language. Where one language has none, the other's is shown; where neither
     * has, the names and values.
     *
     * @param language the language
     * @param sentence the sentence, with the names of values in braces
     * @return the code
     * @throws IllegalArgumentException if the sentence is blank or names a value that the code does not have
     */
    public OwnCode saying(Language language, String sentence) {
        if (sentence.isBlank()) {
            throw new IllegalArgumentException("sentence must not be blank: " + id);
        }
        PLACE.matcher(sentence).results().map(place -> place.group(1)).forEach(name -> {
            if (!valueNames.contains(name)) {
                throw new IllegalArgumentException(
                        "place of a sentence must be one of " + String.join(", ", valueNames) + "; found: " + name);
            }
        });
        Map<Language, String> more = new EnumMap<>(Language.class);
        more.putAll(sentences);
        more.put(language, sentence);
        return new OwnCode(id, kind, severity, waivable, valueNames, more);
    }

    /** {@return this code as one that no waiver can suppress} */
    public OwnCode neverWaived() {
        return new OwnCode(id, kind, severity, false, valueNames, sentences);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public boolean isWaivable() {
        return waivable;
    }

    @Override
    public List<String> valueNames() {
        return valueNames;
    }

    @Override
    public String text(Map<String, ?> values, Locale locale) {
        UnaryOperator<String> shown = name -> Texts.show(
                Objects.requireNonNull(values.get(name), () -> "finding must have a value: " + id + " " + name),
                locale);
        String own = sentences.get(Language.of(locale));
        String sentence =
                own != null ? own : sentences.values().stream().findFirst().orElse(null);
        if (sentence == null) {
            return id
                    + valueNames.stream()
                            .map(name -> " " + name + ": " + shown.apply(name))
                            .collect(Collectors.joining());
        }
        return PLACE.matcher(sentence)
                .replaceAll((MatchResult place) -> Matcher.quoteReplacement(shown.apply(place.group(1))));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OwnCode that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id;
    }
}
