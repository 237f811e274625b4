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
import org.parlstaff.payscale.format.Decimals;

/** The scheme arranged for looking up. Arranging it checks what no part can check alone. */
final class SchemeIndex {

    private static final String ANYWHERE = "";

    private final PayScheme scheme;
    private final Map<String, PayBand> bands = new LinkedHashMap<>();
    private final Map<String, PayArea> areas = new LinkedHashMap<>();
    private final Map<String, JobFamily> families = new HashMap<>();
    private final Map<String, Map<String, List<Slot>>> slots = new HashMap<>();
    private final Map<String, PointOverrides> points = new HashMap<>();
    private final Map<String, List<RuleSlot>> rules = new HashMap<>();
    private final Map<String, List<TitleSlot>> titles = new HashMap<>();

    /** One answer, what it stands above, and how sure the scale is of which it tells; absent where there is none. */
    record Slot(Layer layer, PayAnswer answer, Optional<Standing> standing) {}

    private record RuleSlot(SchemeRule rule, RuleAnswer.Found<?> answer) {}

    private record TitleSlot(Span span, JobTitle title) {

        /** By what the titles say, not by where in the file they stand. */
        static final Comparator<TitleSlot> ORDER = Comparator.<TitleSlot, String>comparing(slot -> slot.title.band())
                .thenComparing(slot -> slot.title.toString());
    }

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
            Slot here = find(byArea.getOrDefault(area, byArea.getOrDefault(ANYWHERE, List.of())), day, knownOn);
            return here != null
                    ? answer(here, pointsOver(here, band, area, day, knownOn), day, knownOn)
                    : notCovered(band, area, day, knownOn);
        }
        for (List<Slot> inArea : byArea.values()) {
            Slot first = find(inArea, day, knownOn);
            if (first != null && first.layer.area().isPresent()) {
                return areaNeeded(band);
            }
        }
        Slot everywhere = find(byArea.getOrDefault(ANYWHERE, List.of()), day, knownOn);
        if (everywhere == null) {
            return notCovered(band, null, day, knownOn);
        }
        List<PointOverrides.Row> over = pointsOver(everywhere, band, null, day, knownOn);
        return over.stream().anyMatch(row -> row.layer().area().isPresent())
                ? areaNeeded(band)
                : answer(everywhere, over, day, knownOn);
    }

    /** The first that covers the day, without those that were published later than what is known. */
    private static @Nullable Slot find(List<Slot> candidates, LocalDate day, @Nullable LocalDate knownOn) {
        for (Slot slot : candidates) {
            if (slot.layer.answers(day, knownOn)) {
                return slot;
            }
        }
        return null;
    }

    private List<PointOverrides.Row> pointsOver(
            Slot slot, String band, @Nullable String area, LocalDate day, @Nullable LocalDate knownOn) {
        PointOverrides own = points.get(band);
        return own != null && slot.answer instanceof PayAnswer.Found
                ? own.over(slot.layer, area, day, knownOn)
                : List.of();
    }

    private PayAnswer answer(Slot slot, List<PointOverrides.Row> over, LocalDate day, @Nullable LocalDate knownOn) {
        if (knownOn != null) {
            Optional<PayTable> undated = Stream.concat(
                            Stream.of(slot.layer), over.stream().map(PointOverrides.Row::layer))
                    .map(Layer::table)
                    .filter(table -> table.published().isEmpty())
                    .min(Comparator.comparing(table -> table.span().from()));
            if (undated.isPresent()) {
                return refused(
                        Code.PUBLICATION_DAY_NOT_KNOWN,
                        "scheme",
                        scheme.id(),
                        "from",
                        undated.get().span().from());
            }
        }
        return over.isEmpty()
                ? slot.answer
                : PointOverrides.laid(over, (PayAnswer.Found) slot.answer, slot.standing.orElseThrow(), day);
    }

    private Refused areaNeeded(String band) {
        return refused(Code.AREA_NEEDED, "scheme", scheme.id(), "band", band, "areas", areaIds());
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
                    "the family of a band must be one of the scheme; found: "
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
        titles.values().forEach(slots -> slots.sort(TitleSlot.ORDER));
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
            String tablePlace = "/tables/" + i;
            for (int j = 0; j < table.scales().size(); j++) {
                PayCell cell = table.scales().get(j);
                String place = tablePlace + "/scales/" + j;
                demandCurrency(cell.scale().figures(), place);
                Layer layer = layer(table, i, cell.band(), cell.area(), place);
                add(cell.band(), new Slot(layer, answer(table, cell), Optional.of(standing(table, cell))), place);
            }
            for (int j = 0; j < table.notKnown().size(); j++) {
                UnknownCell cell = table.notKnown().get(j);
                String place = tablePlace + "/notKnown/" + j;
                Refused refused = refused(Code.NOT_KNOWN, "band", cell.band(), "why", cell.figure());
                Layer layer = layer(table, i, cell.band(), cell.area(), place);
                add(cell.band(), new Slot(layer, refused, Optional.empty()), place);
            }
            for (int j = 0; j < table.points().size(); j++) {
                PayPoint point = table.points().get(j);
                String place = tablePlace + "/points/" + j;
                demandCurrency(List.of(point.salary()), place);
                Layer layer = layer(table, i, point.band(), point.area(), place);
                points.computeIfAbsent(point.band(), key -> new PointOverrides())
                        .add(layer, point, place);
            }
        }
        points.forEach((band, own) -> own.arrange(slots.getOrDefault(band, Map.of()).values().stream()
                .flatMap(List::stream)
                .toList()));
        slots.values().forEach(SchemeIndex::arrange);
    }

    /** Each area is asked for what holds everywhere, too. */
    private static void arrange(Map<String, List<Slot>> byArea) {
        List<Slot> everywhere = byArea.getOrDefault(ANYWHERE, List.of());
        byArea.forEach((area, list) -> {
            if (!area.equals(ANYWHERE)) {
                list.addAll(everywhere);
            }
            list.sort(Comparator.comparing(Slot::layer, Layer.ORDER));
        });
    }

    private Layer layer(PayTable table, int number, String band, Optional<String> area, String place) {
        demandBand(band, place);
        demand(
                area.isEmpty() || areas.containsKey(area.get()),
                place,
                "the area of a cell must be one of the scheme; found: " + area.orElse(""));
        return new Layer(table, number, area);
    }

    private void add(String band, Slot slot, String place) {
        Map<String, List<Slot>> byArea = slots.computeIfAbsent(band, key -> new LinkedHashMap<>());
        byArea.values().forEach(list -> list.forEach(other -> demandApart(band, slot.layer, other.layer, place)));
        byArea.computeIfAbsent(slot.layer.area().orElse(ANYWHERE), key -> new ArrayList<>())
                .add(slot);
    }

    private static void demandApart(String band, Layer layer, Layer other, String place) {
        boolean plain = !layer.table().isOverride() && !other.table().isOverride();
        if (plain) {
            boolean sameCell = layer.area().equals(other.area())
                    || layer.area().isEmpty()
                    || other.area().isEmpty();
            demand(
                    !sameCell || !other.table().span().overlaps(layer.table().span()),
                    place,
                    "tables of one cell must not overlap: " + band + layer.with(other));
        } else {
            layer.demandDecided(other, band, place);
        }
    }

    private static PayAnswer answer(PayTable table, PayCell cell) {
        return new PayAnswer.Found(
                cell.scale(),
                weakest(standing(table, cell), cell.scale()),
                table.span(),
                table.source(),
                table.published());
    }

    private static Standing standing(PayTable table, PayCell cell) {
        Standing scale = cell.standing().orElse(table.standing());
        return table.span().standing().map(scale::weaker).orElse(scale);
    }

    static Standing weakest(Standing scale, PayScale pays) {
        Standing weakest = scale;
        for (PayFigure figure : pays.figures()) {
            if (figure instanceof PayFigure.Known known && known.standing().isPresent()) {
                weakest = weakest.weaker(known.standing().get());
            }
        }
        return weakest;
    }

    private void demandCurrency(List<PayFigure> figures, String place) {
        for (PayFigure figure : figures) {
            figure.findAmount()
                    .ifPresent(amount -> demand(
                            amount.currency().equals(scheme.currency()),
                            place,
                            "money must be in " + scheme.currency() + "; found: " + amount));
        }
    }

    private void demandBand(String band, String place) {
        demand(bands.containsKey(band), place, "band must be one of the scheme; found: " + band);
    }

    private List<String> areaIds() {
        return areas.keySet().stream().sorted().toList();
    }

    private static void demand(boolean holds, String place, String fault) {
        if (!holds) {
            throw new IllegalArgumentException(place + ": " + fault);
        }
    }
}
