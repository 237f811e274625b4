package org.parlstaff.staffing.offer;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of all codes, such as {@code offer.pay.below-minimum}, for programs that are not written in Java.
 *
 * <p>The jar holds the same text as {@code org/parlstaff/staffing/offer/codes.json}.
 */
public final class CodeCatalogue {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private CodeCatalogue() {}

    /**
     * Writes the catalogue.
     *
     * @return the JSON: a list of codes, each with its kind, the severity where policies start, whether a waiver may
     *     suppress it, and the English and Welsh sentence with the names of its values in braces
     */
    public static String json() {
        return Json.file(
                Arrays.stream(FindingCode.values()).map(CodeCatalogue::entry).toList());
    }

    private static Map<String, Object> entry(FindingCode code) {
        return Json.object(
                "id", code.id(),
                "kind", code.kind().name(),
                "severity", code.severity().name(),
                "waivable", code.isWaivable(),
                "en", Finding.words(code.id(), new Places("{", "}"), Locale.UK),
                "cy", Finding.words(code.id(), new Places("{", "}"), WELSH));
    }

    /** The sentence of a code with an ellipsis in place of each value. */
    static String outline(FindingCode code, Locale locale) {
        return Finding.words(code.id(), new Places("…", null), locale);
    }

    /** Has a text for every name: the name between two marks, or the first mark alone. */
    private static final class Places extends AbstractMap<String, String> {

        private final String before;
        private final @Nullable String after;

        Places(String before, @Nullable String after) {
            this.before = before;
            this.after = after;
        }

        @Override
        public String get(Object name) {
            return after == null ? before : before + name + after;
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return Set.of();
        }
    }
}
