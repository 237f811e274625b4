package org.parlstaff.payscale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.PayAnswer.Refused;
import org.parlstaff.payscale.Reason.Code;

/** The scheme arranged for looking up. Arranging it checks what no part can check alone. */
final class SchemeIndex {

    private static final String ANYWHERE = "";

    private final PayScheme scheme;
    private final Map<String, PayBand> bands = new LinkedHashMap<>();
    private final Map<String, PayArea> areas = new LinkedHashMap<>();
    private final Map<String, JobFamily> families = new HashMap<>();
    private final Map<String, Map<String, List<Slot>>> slots = new HashMap<>();
    private final Map<String, List<RuleSlot>> rules = new HashMap<>();
    private final Map<String, List<TitleSlot>> titles = new HashMap<>();

    /** One answer and the days for which it counts. */
    private record Slot(PayTable table, PayAnswer answer, int tableNumber) {

        boolean covers(LocalDate day, @Nullable LocalDate knownOn) {
            Span span = table.span();
            if (knownOn != null && span.untilKnownOn().filter(knownOn::isBefore).isPresent()) {
                return !day.isBefore(span.from());
            }
            return span.contains(day);
        }
    }

    private record RuleSlot(SchemeRule rule, RuleAnswer.Found<?> answer) {}

    private record TitleSlot(Span span, JobTitle title) {}

    SchemeIndex(PayScheme scheme) {
        this.scheme = scheme;
        indexNames();
        indexTitles();
        indexRules();
        indexTables();
    }

    Map<String, PayBand> bands() {
        return bands;
    }

    Map<String, PayArea> areas() {
        return areas;
    }

    Map<String, JobFamily> families() {
        return families;
    }

    PayAnswer pay(String band, @Nullable String area, LocalDate day, @Nullable LocalDate knownOn) {
        if (!bands.containsKey(band)) {
            return refused(Code.NO_SUCH_BAND, "scheme", scheme.id(), "band", Decimals.shown(band));
        }
        if (area != null && !areas.containsKey(area)) {
            return refused(Code.NO_SUCH_AREA, "scheme", scheme.id(), "area", Decimals.shown(area));
        }
        Map<String, List<Slot>> byArea = slots.getOrDefault(band, Map.of());
        if (area != null) {
            PayAnswer here = find(byArea.get(area), true, day, knownOn);
            if (here == null) {
                here = find(byArea.get(ANYWHERE), false, day, knownOn);
            }
            if (here == null) {
                here = find(byArea.get(area), false, day, knownOn);
            }
            return here != null ? here : notCovered(band, area, day, knownOn);
        }
        PayAnswer everywhere = find(byArea.get(ANYWHERE), false, day, knownOn);
        for (Map.Entry<String, List<Slot>> entry : byArea.entrySet()) {
            if (!entry.getKey().equals(ANYWHERE) && find(entry.getValue(), everywhere != null, day, knownOn) != null) {
                return refused(Code.AREA_NEEDED, "scheme", scheme.id(), "band", band, "areas", areaIds());
            }
        }
        return everywhere != null ? everywhere : notCovered(band, null, day, knownOn);
    }

    private @Nullable PayAnswer find(
            @Nullable List<Slot> candidates, boolean overridesOnly, LocalDate day, @Nullable LocalDate knownOn) {
        if (candidates == null) {
            return null;
        }
        for (Slot slot : candidates) {
            if (!slot.covers(day, knownOn) || (overridesOnly && !slot.table.isOverride())) {
                continue;
            }
            if (knownOn == null) {
                return slot.answer;
            }
            Optional<LocalDate> published = slot.table.published();
            if (published.isEmpty()) {
                return refused(
                        Code.PUBLICATION_DAY_NOT_KNOWN,
                        "scheme",
                        scheme.id(),
                        "from",
                        slot.table.span().from());
            } else if (!published.get().isAfter(knownOn)) {
                return slot.answer;
            }
        }
        return null;
    }

    private Refused notCovered(String band, @Nullable String area, LocalDate day, @Nullable LocalDate knownOn) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("scheme", scheme.id());
        values.put("band", band);
        if (area != null) {
            values.put("area", area);
        }
        values.put("day", day);
        if (knownOn != null) {
            values.put("knownOn", knownOn);
        }
        return new Refused(new Reason(Code.DAY_NOT_COVERED, values));
    }

    private static Refused refused(Code code, Object... namesAndValues) {
        return new Refused(Reason.of(code, namesAndValues));
    }

    <T> RuleAnswer<T> rule(PayRule<T> rule, LocalDate day) {
        for (RuleSlot slot : rules.getOrDefault(rule.id(), List.of())) {
            if (slot.rule.span().contains(day)) {
                @SuppressWarnings("unchecked") // made by the rule of this id
                RuleAnswer<T> found = (RuleAnswer<T>) slot.answer;
                return found;
            }
        }
        return new RuleAnswer.NotKnown<>(
                Reason.of(Code.RULE_NOT_KNOWN, "scheme", scheme.id(), "rule", rule, "day", day));
    }

    List<JobTitle> titles(String title, LocalDate day) {
        List<TitleSlot> slots = titles.get(title);
        if (slots == null) {
            slots = titles.getOrDefault(folded(title), List.of());
        }
        List<JobTitle> found = List.of();
        for (TitleSlot slot : slots) {
            if (slot.span.contains(day) && !found.contains(slot.title)) {
                found = found.isEmpty()
                        ? List.of(slot.title)
                        : Stream.concat(found.stream(), Stream.of(slot.title)).toList();
            }
        }
        return found;
    }

    /** Whether any list of titles is for the day. */
    boolean hasTitles(LocalDate day) {
        for (TitleList list : scheme.titles()) {
            if (list.span().contains(day)) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String title) {
        return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private void indexNames() {
        for (int i = 0; i < scheme.families().size(); i++) {
            JobFamily family = scheme.families().get(i);
            demand(
                    families.put(family.id(), family) == null,
                    "/families/" + i,
                    "a family must be named once: " + family.id());
        }
        for (int i = 0; i < scheme.areas().size(); i++) {
            PayArea area = scheme.areas().get(i);
            demand(areas.put(area.id(), area) == null, "/areas/" + i, "an area must be named once: " + area.id());
        }
        for (int i = 0; i < scheme.bands().size(); i++) {
            PayBand band = scheme.bands().get(i);
            String place = "/bands/" + i;
            demand(bands.put(band.id(), band) == null, place, "a band must be named once: " + band.id());
            demand(
                    band.family().isEmpty()
                            || families.containsKey(band.family().get()),
                    place,
                    "the family of a band must be one of the scheme: "
                            + band.family().orElse(""));
        }
        for (int i = 0; i < scheme.noSuchBands().size(); i++) {
            String id = scheme.noSuchBands().get(i);
            demand(
                    !bands.containsKey(id),
                    "/noSuchBands/" + i,
                    "a band that does not exist must not be among the bands: " + id);
        }
    }

    private void indexTitles() {
        for (int i = 0; i < scheme.titles().size(); i++) {
            TitleList list = scheme.titles().get(i);
            for (int j = 0; j < list.titles().size(); j++) {
                JobTitle title = list.titles().get(j);
                demandBand(title.band(), "/titles/" + i + "/titles/" + j);
                TitleSlot slot = new TitleSlot(list.span(), title);
                add(title.title(), slot);
                title.titleWelsh().ifPresent(welsh -> add(welsh, slot));
                title.aliases().forEach(alias -> add(alias, slot));
            }
        }
    }

    /** Under the folded name, and under the name as it is spelt, which most people use and which need not be folded. */
    private void add(String name, TitleSlot slot) {
        List<TitleSlot> slots = titles.computeIfAbsent(folded(name), key -> new ArrayList<>());
        slots.add(slot);
        titles.put(name, slots);
    }

    private void indexRules() {
        for (int i = 0; i < scheme.rules().size(); i++) {
            SchemeRule rule = scheme.rules().get(i);
            List<RuleSlot> same = rules.computeIfAbsent(rule.rule(), key -> new ArrayList<>());
            for (RuleSlot other : same) {
                demand(
                        !rule.span().overlaps(other.rule.span()),
                        "/rules/" + i,
                        "spans of one rule must not overlap: " + rule.rule() + " " + rule.span() + ", "
                                + other.rule.span());
            }
            same.add(new RuleSlot(
                    rule, new RuleAnswer.Found<>(PayRule.named(rule.rule()).parse(rule.value()), rule)));
        }
    }

    private void indexTables() {
        for (int i = 0; i < scheme.tables().size(); i++) {
            PayTable table = scheme.tables().get(i);
            for (int j = 0; j < table.scales().size(); j++) {
                PayCell cell = table.scales().get(j);
                String place = "/tables/" + i + "/scales/" + j;
                demandCurrency(cell.scale(), place);
                add(cell.band(), cell.area(), new Slot(table, answer(table, cell), i), place);
            }
            for (int j = 0; j < table.notKnown().size(); j++) {
                UnknownCell cell = table.notKnown().get(j);
                Refused refused = refused(Code.NOT_KNOWN, "band", cell.band(), "why", cell.figure());
                add(cell.band(), cell.area(), new Slot(table, refused, i), "/tables/" + i + "/notKnown/" + j);
            }
        }
        Comparator<Slot> overridesFirst = Comparator.<Slot, Boolean>comparing(slot -> !slot.table.isOverride())
                .thenComparing(Slot::tableNumber, Comparator.reverseOrder());
        slots.values().forEach(byArea -> byArea.values().forEach(list -> list.sort(overridesFirst)));
    }

    private void add(String band, Optional<String> area, Slot slot, String place) {
        demandBand(band, place);
        demand(
                area.isEmpty() || areas.containsKey(area.get()),
                place,
                "the area of a cell must be one of the scheme: " + area.orElse(""));
        Map<String, List<Slot>> byArea = slots.computeIfAbsent(band, key -> new LinkedHashMap<>());
        for (Map.Entry<String, List<Slot>> entry : byArea.entrySet()) {
            boolean sameCell = area.isEmpty()
                    || entry.getKey().equals(ANYWHERE)
                    || entry.getKey().equals(area.get());
            for (Slot other : entry.getValue()) {
                demand(
                        !sameCell
                                || slot.table.isOverride()
                                || other.table.isOverride()
                                || !other.table.span().overlaps(slot.table.span()),
                        place,
                        "tables of one cell must not overlap: " + band
                                + area.map(id -> " in " + id).orElse("") + " " + slot.table.span() + " and "
                                + other.table.span() + " of table " + other.tableNumber);
            }
        }
        byArea.computeIfAbsent(area.orElse(ANYWHERE), key -> new ArrayList<>()).add(slot);
    }

    private static PayAnswer answer(PayTable table, PayCell cell) {
        Standing scale = cell.standing().orElse(table.standing());
        Standing weakest = table.span().standing().map(scale::weaker).orElse(scale);
        for (PayFigure figure : cell.scale().figures()) {
            if (figure instanceof PayFigure.Known known && known.standing().isPresent()) {
                weakest = weakest.weaker(known.standing().get());
            }
        }
        return new PayAnswer.Found(cell.scale(), weakest, table.span(), table.source(), table.published());
    }

    private void demandCurrency(PayScale scale, String place) {
        for (PayFigure figure : scale.figures()) {
            figure.findAmount()
                    .ifPresent(amount -> demand(
                            amount.currency().equals(scheme.currency()),
                            place,
                            "money must be in " + scheme.currency() + ": " + amount));
        }
    }

    private void demandBand(String band, String place) {
        demand(bands.containsKey(band), place, "band must be one of the scheme: " + band);
    }

    private List<String> areaIds() {
        return List.copyOf(areas.keySet());
    }

    private static void demand(boolean holds, String place, String fault) {
        if (!holds) {
            throw new IllegalArgumentException(place + ": " + fault);
        }
    }
}
