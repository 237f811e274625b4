package org.parlstaff.staffing.finding;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.staffing.format.Json;

/**
 * All that an examiner or a lint can find, such as {@code offer.pay.below-minimum}, for programs that are not written in Java
 * too: ours in their order, then a user's own.
 *
 * <p>The jar holds those of ours as {@code org/parlstaff/staffing/offer/codes.json}. Immutable and safe to share between threads.
 */
public final class CodeCatalogue implements JsonForm {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private final List<Code> codes;

    private CodeCatalogue(List<Code> codes) {
        this.codes = codes;
    }

    /**
     * Returns a catalogue.
     *
     * @param codes the codes, in any order
     * @return the catalogue
     * @throws IllegalArgumentException if two codes have the same id
     */
    public static CodeCatalogue of(Collection<? extends Code> codes) {
        List<Code> ordered =
                codes.stream().map(Code.class::cast).sorted(Code.order()).toList();
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i).id().equals(ordered.get(i - 1).id())) {
                throw new IllegalArgumentException("codes must differ: " + ordered.get(i));
            }
        }
        return new CodeCatalogue(ordered);
    }

    /** {@return the codes in their order} */
    public List<Code> codes() {
        return codes;
    }

    /**
     * Finds a code.
     *
     * @param id the id, such as {@code offer.pay.below-minimum}
     * @return the code, if it is one of these
     */
    public Optional<Code> find(String id) {
        return codes.stream().filter(code -> code.id().equals(id)).findFirst();
    }

    /**
     * Returns a code.
     *
     * @param id the id, such as {@code offer.pay.below-minimum}
     * @return the code
     * @throws IllegalArgumentException if it is none of these
     */
    public Code code(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(unknown(id)));
    }

    private static String unknown(String id) {
        return "code must be one of the catalogue; found: " + (id.length() > 60 ? id.substring(0, 60) + "…" : id);
    }

    /**
     * Checks waivers against this catalogue. A waiver for a code of another area is passed over, so that an office may keep
     * those for offers and for specifications in one file.
     *
     * @param waivers the waivers
     * @return the same waivers
     * @throws IllegalArgumentException if one is for a code that may not be waived, or for none of ours though its id starts
     *     as ours do
     */
    public List<Waiver> checked(List<Waiver> waivers) {
        String area = codes.get(0).id().substring(0, codes.get(0).id().indexOf('.') + 1);
        for (int i = 0; i < waivers.size(); i++) {
            String id = waivers.get(i).code();
            Optional<Code> code = find(id);
            if (code.isEmpty() && id.startsWith(area)) {
                throw new IllegalArgumentException("waivers/" + i + "/code: " + unknown(id));
            } else if (code.isPresent() && !code.get().isWaivable()) {
                throw new IllegalArgumentException(
                        "waivers/" + i + "/code: a statutory rule must not be waived: " + id);
            }
        }
        return List.copyOf(waivers);
    }

    /** {@return what {@link #toJson} writes} */
    @Override
    public Object json() {
        return Json.tree(toJson());
    }

    /**
     * Writes the catalogue.
     *
     * @return the JSON: a list of codes, each with its kind, the severity where policies start, whether a waiver may
     *     suppress it, the names of its values, and the English and Welsh sentence with these names in braces
     */
    public String toJson() {
        return Json.file(codes.stream().map(CodeCatalogue::entry).toList());
    }

    private static Map<String, Object> entry(Code code) {
        return Json.object(
                "id", code.id(),
                "kind", code.kind().name(),
                "severity", code.severity().name(),
                "waivable", code.isWaivable(),
                "values", code.valueNames(),
                "en", code.text(new Places("{", "}"), Locale.UK),
                "cy", code.text(new Places("{", "}"), WELSH));
    }

    /** The sentence of a code with an ellipsis in place of each value. */
    static String outline(Code code, Locale locale) {
        return code.text(new Places("…", null), locale);
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
