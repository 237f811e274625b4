package org.parlstaff.staffing.offer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.JobFamily;
import org.parlstaff.payscale.PayArea;
import org.parlstaff.payscale.PayBand;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;

/** The ids of schemes, bands, areas and families by the names that people give them, in English and Welsh. */
final class SchemeNames {

    private final Names schemes = new Names("scheme");
    private final Map<String, PayScheme> byId = new HashMap<>();
    private final Map<String, Parts> parts = new HashMap<>();

    SchemeNames(PaySchemes all) {
        for (PayScheme scheme : all.all()) {
            byId.put(scheme.id(), scheme);
            schemes.add(scheme.id(), scheme.name(), scheme.nameWelsh());
            schemes.also(scheme.id(), beforeColon(scheme.name()));
            scheme.nameWelsh().ifPresent(name -> schemes.also(scheme.id(), beforeColon(name)));
            parts.put(scheme.id(), new Parts(bands(scheme), areas(scheme), families(scheme)));
        }
    }

    private static String beforeColon(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }

    /** A band may be called after another name of its family: Executive Support 1. One that never was keeps its id. */
    private static Names bands(PayScheme scheme) {
        Names names = new Names("band");
        for (PayBand band : scheme.bands()) {
            if (band.until().isEmpty()) {
                names.add(band.id(), band.name(), band.nameWelsh());
            } else { // known, and not offered
                names.also(band.id(), band.id());
                names.also(band.id(), band.name());
            }
            band.family().flatMap(scheme::findFamily).ifPresent(family -> {
                if (band.name().startsWith(family.name())) {
                    String rest = band.name().substring(family.name().length());
                    family.aliases().forEach(alias -> names.also(band.id(), alias + rest));
                }
            });
        }
        scheme.noSuchBands().forEach(id -> names.also(id, id));
        return names;
    }

    private static Names areas(PayScheme scheme) {
        Names names = new Names("area");
        for (PayArea area : scheme.areas()) {
            names.add(area.id(), area.name(), area.nameWelsh());
        }
        return names;
    }

    private static Names families(PayScheme scheme) {
        Names names = new Names("family");
        for (JobFamily family : scheme.families()) {
            names.add(family.id(), family.name(), family.nameWelsh());
            family.aliases().forEach(alias -> names.also(family.id(), alias));
        }
        return names;
    }

    /** The id of a scheme; it refuses what is none. */
    String scheme(String written) {
        return schemes.id(written);
    }

    /** The scheme that is written, if it is one. */
    Optional<PayScheme> findScheme(String written) {
        return Optional.ofNullable(schemes.findId(written)).map(byId::get);
    }

    String band(PayScheme scheme, String written) {
        return partsOf(scheme).bands().id(written);
    }

    String area(PayScheme scheme, String written) {
        return partsOf(scheme).areas().id(written);
    }

    String family(PayScheme scheme, String written) {
        return partsOf(scheme).families().id(written);
    }

    private Parts partsOf(PayScheme scheme) {
        return Objects.requireNonNull(parts.get(scheme.id()), scheme.id());
    }

    /** What a scheme gives names to. */
    private record Parts(Names bands, Names areas, Names families) {}

    /** Names of one kind. */
    private static final class Names {

        private final String kind;
        private final Map<String, String> names = new LinkedHashMap<>();
        private final Map<String, Set<String>> ids = new LinkedHashMap<>();

        Names(String kind) {
            this.kind = kind;
        }

        void add(String id, String name, Optional<String> welsh) {
            names.put(id, Folded.fold(name).equals(id) ? name : name + " (" + id + ")");
            also(id, id);
            also(id, name);
            welsh.ifPresent(cy -> also(id, cy));
        }

        void also(String id, String name) {
            ids.computeIfAbsent(Folded.fold(name), folded -> new LinkedHashSet<>())
                    .add(id);
        }

        @Nullable String findId(String written) {
            Set<String> found = ids.getOrDefault(Folded.fold(written), Set.of());
            return found.size() == 1 ? found.iterator().next() : null;
        }

        String id(String written) {
            String id = findId(written);
            if (id != null) {
                return id;
            }
            Set<String> several = ids.getOrDefault(Folded.fold(written), Set.of());
            if (!several.isEmpty()) {
                throw new IllegalArgumentException(kind + " must be one; " + OfferCells.shown(written)
                        + " is a name of " + String.join(" and ", several));
            } else if (names.isEmpty()) {
                throw new IllegalArgumentException(
                        kind + " must be left out, since the scheme has none: " + OfferCells.shown(written));
            }
            List<String> meant = Folded.suggestions(written, ids.keySet()).stream()
                    .flatMap(name -> ids.getOrDefault(name, Set.of()).stream())
                    .distinct()
                    .map(known -> names.getOrDefault(known, known))
                    .toList();
            throw Folded.none(kind, names.values(), OfferCells.shown(written), meant);
        }
    }
}
