package org.parlstaff.payscale;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parlstaff.payscale.award.WageFloor;
import org.parlstaff.payscale.award.WageFloors;

/** The page that lists what is shipped, made from the schemes and the wage floors alone. */
final class ShippedPage {

    static final String COMMAND = "mvn -pl payscale test -Dtest=ShippedPageTest -Dshipped.page.write=true";

    private static final String NONE = "–";

    private final StringBuilder page = new StringBuilder();

    private ShippedPage() {}

    static final String EXAMPLES_COMMAND = "mvn -pl payscale test -Dtest=ExampleSchemesTest -Dshipped.page.write=true";

    /** What each example shows a scheme author, in the words of its page. */
    private static final Map<String, String> SHOWS = Map.of(
            "british-columbia",
            "eleven real steps; some were added above and, later, below, which numbered all of them anew (`addedBelow`)",
            "oireachtas",
            "scales of which the ends are known and the points between are not; euros; a starting rule",
            "scottish-government",
            "two full years and a third in part; ranges that show what is in use and bind nobody (`INDICATIVE`)",
            "united-kingdom-government",
            "a band with a maximum and no minimum; a ceiling over all bands, which a note says",
            "welsh-government",
            "bands that were replaced twice, named in English and in Welsh; years that no source gives",
            "canada",
            "maxima and nothing else; a maximum that the source leaves open",
            "european-union",
            "a table of grades by steps, published for a month and held for the year");

    static String ofExamples(List<PayScheme> schemes) {
        ShippedPage page = new ShippedPage();
        page.paragraph("# Other bodies");
        page.paragraph(
                "Seven schemes of bodies other than those that are shipped, each a file beside this page. They show a scheme "
                        + "author how a table of one kind or another is written down, and that the model holds it; "
                        + "[`AUTHORS.md`](AUTHORS.md) goes from a published table to a tested file, step by step. None is shipped: "
                        + "their days are over, or were never given. This page is made from the files; a test fails if the two "
                        + "differ, and this command writes the page again:");
        page.paragraph("```sh\n" + EXAMPLES_COMMAND + "\n```");
        page.row("File", "Currency", "What it shows");
        page.rule(3);
        schemes.forEach(scheme -> page.row(
                "[`" + scheme.id() + ".json`](" + scheme.id() + ".json)",
                scheme.currency(),
                Objects.requireNonNull(SHOWS.get(scheme.id()))));
        page.blank();
        page.paragraph("What a word before a scale or behind a figure means is said on the page of the "
                + "[schemes that are shipped](../../payscale/SHIPPED.md).");
        page.paragraph(
                "What the model does not hold: pay for another period than a year (a month's is multiplied by twelve, and the "
                        + "table is then derived); pay by the hour to less than a cent; a ceiling over several bands.");
        schemes.forEach(page::scheme);
        return page.page.toString().strip() + "\n";
    }

    static String of(Collection<PayScheme> schemes, WageFloors floors) {
        ShippedPage page = new ShippedPage();
        page.head(schemes);
        page.ends(schemes, floors);
        page.notDated(schemes);
        schemes.forEach(page::scheme);
        page.floors(floors);
        return page.page.toString().strip() + "\n";
    }

    private void head(Collection<PayScheme> schemes) {
        paragraph("# Pay schemes that are shipped");
        paragraph(
                "What this library knows, scheme by scheme, and how sure it is; [wage floors](#wage-floors) come last. All of it is "
                        + "in the files under `src/main/resources`, from which this page is made; a test fails if the two differ, and this command "
                        + "writes the page again:");
        paragraph("```sh\n" + COMMAND + "\n```");
        paragraph(
                "Pay is for a full-time year. First and last day are both included. A day that no table covers has no "
                        + "answer: no figure is carried on to it. A figure is as sure as its table, unless a word before the "
                        + "scale or in brackets behind the figure says otherwise. *Indicative* pay shows what is usual and binds nobody.");
        row("Standing", "What it means");
        rule(2);
        row("confirmed", "a page or document of the body that decides it says it, or a copy of one, called so");
        row("observed", "seen in use, in an advertisement for instance");
        row("secondary", "a newspaper or another third party says it, however many of them agree");
        row("derived", "our arithmetic or reading, from what is confirmed");
        row("provisional", "announced, and not final");
        row("conflicting", "sources differ");
        blank();
        row("Scheme", "Id", "Bands", "Tables", "First day", "Last day");
        rule(6);
        for (PayScheme scheme : schemes) {
            List<Span> spans = scheme.tables().stream().map(PayTable::span).toList();
            row(
                    "[" + scheme.name() + "](#" + scheme.id() + ")",
                    code(scheme.id()),
                    String.valueOf(scheme.bands().size()),
                    String.valueOf(spans.size()),
                    spans.stream()
                            .map(Span::from)
                            .min(LocalDate::compareTo)
                            .map(LocalDate::toString)
                            .orElse(NONE),
                    spans.stream().anyMatch(span -> span.until().isEmpty())
                            ? "open"
                            : spans.stream()
                                    .flatMap(span -> span.until().stream())
                                    .max(LocalDate::compareTo)
                                    .map(day -> day.minusDays(1).toString())
                                    .orElse(NONE));
        }
        blank();
        paragraph(
                "Between its first and its last day a scheme may have gaps; what is known of each band is listed with the "
                        + "scheme, newest first.");
    }

    private void scheme(PayScheme scheme) {
        paragraph("<a id=\"" + scheme.id() + "\"></a>");
        paragraph("## " + scheme.name());
        scheme.nameWelsh().ifPresent(name -> paragraph("In Welsh: " + name + "."));
        scheme.jurisdiction()
                .ifPresent(place -> paragraph("Jurisdiction, for statutory wage floors: " + code(place) + "."));
        bands(scheme);
        coverage(scheme);
        for (PayTable table : newestFirst(scheme.tables(), PayTable::span)) {
            table(scheme, table);
        }
        rules(scheme);
        titles(scheme);
    }

    private void bands(PayScheme scheme) {
        paragraph("### Bands of " + code(scheme.id()));
        row("Id", "Name", "In Welsh", "Family", "Framework", "Seniority", "Last day", "Note");
        rule(8);
        for (PayBand band : scheme.bands()) {
            row(
                    code(band.id()),
                    band.name(),
                    band.nameWelsh().orElse(NONE),
                    band.family().map(ShippedPage::code).orElse(NONE),
                    band.framework().map(ShippedPage::code).orElse(NONE),
                    band.seniority().map(String::valueOf).orElse(NONE),
                    band.until().map(day -> day.minusDays(1).toString()).orElse(NONE),
                    Stream.concat(
                                    band.note().stream(),
                                    band.titleWords().isEmpty()
                                            ? Stream.empty()
                                            : Stream.of(
                                                    "Word of the title: " + String.join(", ", band.titleWords()) + "."))
                            .collect(Collectors.joining(" ")));
        }
        blank();
        if (scheme.bands().stream().anyMatch(band -> band.seniority().isPresent())) {
            paragraph("A higher seniority is more senior, within one framework.");
        }
        list("Bands that do not exist", scheme.noSuchBands().stream().map(ShippedPage::code));
        list(
                "Families",
                scheme.families().stream()
                        .map(family -> code(family.id()) + " " + named(family.name(), family.nameWelsh())
                                + family.aliases().stream()
                                        .map(alias -> ", also " + alias)
                                        .collect(Collectors.joining())));
        list(
                "Areas",
                scheme.areas().stream()
                        .map(area -> code(area.id()) + " " + named(area.name(), area.nameWelsh())
                                + area.wageFloor()
                                        .map(floor -> ", wage floor " + code(floor))
                                        .orElse("")));
    }

    private static <T> List<T> newestFirst(List<T> dated, Function<T, Span> span) {
        return dated.stream()
                .sorted(Comparator.comparing((T each) -> span.apply(each).from(), Comparator.reverseOrder()))
                .toList();
    }

    /** What comes to an end, by its last day, so that what has run out stands first. */
    private void ends(Collection<PayScheme> schemes, WageFloors floors) {
        Map<LocalDate, List<String>> byLastDay = new TreeMap<>();
        for (PayScheme scheme : schemes) {
            LocalDate end = scheme.tables().stream()
                    .map(table -> table.span().until().orElse(LocalDate.MAX))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            note(byLastDay, end, "pay of " + code(scheme.id()));
            newestBands(scheme, end)
                    .forEach(band -> lastKnown(scheme, band)
                            .filter(end::isAfter)
                            .ifPresent(known ->
                                    note(byLastDay, known, "pay of " + code(band) + " in " + code(scheme.id()))));
        }
        floors.rates().stream().map(WageFloor::floor).distinct().forEach(floor -> {
            List<Span> newest = floors.rates().stream()
                    .filter(rate -> rate.floor().equals(floor))
                    .map(ShippedPage::firstDays)
                    .toList();
            note(
                    byLastDay,
                    newest.stream()
                            .map(span -> span.until().orElse(LocalDate.MAX))
                            .max(Comparator.naturalOrder())
                            .orElseThrow(),
                    "wage floor " + code(floor));
        });
        paragraph("## What runs out, and when");
        paragraph(
                "After the last day nothing is known, and nothing is carried on. What is past by the day you read this "
                        + "has run out.");
        row("Last day", "What");
        rule(2);
        byLastDay.forEach((end, what) ->
                row(end.equals(LocalDate.MAX) ? "no end" : end.minusDays(1).toString(), String.join("; ", what)));
        blank();
    }

    private static void note(Map<LocalDate, List<String>> byLastDay, LocalDate end, String what) {
        byLastDay.computeIfAbsent(end, day -> new ArrayList<>()).add(what);
    }

    /** The bands of which the tables that end last speak, whether they know their pay or not. */
    private static Stream<String> newestBands(PayScheme scheme, LocalDate end) {
        return scheme.tables().stream()
                .filter(table -> table.span().until().orElse(LocalDate.MAX).equals(end))
                .flatMap(table -> Stream.concat(
                        table.scales().stream().map(PayCell::band),
                        table.notKnown().stream().map(UnknownCell::band)))
                .distinct();
    }

    private static Optional<LocalDate> lastKnown(PayScheme scheme, String band) {
        return scheme.tables().stream()
                .filter(table ->
                        table.scales().stream().anyMatch(cell -> cell.band().equals(band)))
                .map(table -> table.span().until().orElse(LocalDate.MAX))
                .max(Comparator.naturalOrder());
    }

    private void notDated(Collection<PayScheme> schemes) {
        paragraph("## Tables without a day of publication");
        paragraph(
                "What was known on an earlier day cannot be said of these: no source seen gives the day on which they "
                        + "were published.");
        row("Scheme", "Tables");
        rule(2);
        for (PayScheme scheme : schemes) {
            String tables = newestFirst(scheme.tables(), PayTable::span).stream()
                    .filter(table -> table.published().isEmpty())
                    .map(table -> days(table.span()))
                    .collect(Collectors.joining("; "));
            row(code(scheme.id()), tables.isEmpty() ? "none" : tables);
        }
        blank();
    }

    private static String named(String name, Optional<String> welsh) {
        return welsh.map(text -> name + " (" + text + ")").orElse(name);
    }

    private void coverage(PayScheme scheme) {
        paragraph("### What is known of " + code(scheme.id()));
        List<PayTable> tables = newestFirst(scheme.tables(), PayTable::span);
        row(Stream.concat(Stream.of("Band"), tables.stream().map(table -> days(table.span())))
                .toArray(String[]::new));
        rule(tables.size() + 1);
        for (PayBand band : scheme.bands()) {
            row(Stream.concat(Stream.of(code(band.id())), tables.stream().map(table -> known(scheme, table, band.id())))
                    .toArray(String[]::new));
        }
        blank();
        paragraph("*Partly*: some bound, point or area is not known. A dash: the table does not speak of the band.");
    }

    private static String known(PayScheme scheme, PayTable table, String band) {
        List<PayCell> cells =
                table.scales().stream().filter(cell -> cell.band().equals(band)).toList();
        boolean unknown = table.notKnown().stream().anyMatch(cell -> cell.band().equals(band));
        if (cells.isEmpty()) {
            return unknown ? "not known" : NONE;
        }
        boolean everyFigure = cells.stream()
                .flatMap(cell -> cell.scale().figures().stream())
                .allMatch(figure -> figure.findAmount().isPresent());
        boolean everywhere = cells.stream().anyMatch(cell -> cell.area().isEmpty())
                || cells.size() == scheme.areas().size();
        return everyFigure && everywhere && !unknown ? "known" : "partly";
    }

    private void table(PayScheme scheme, PayTable table) {
        paragraph("### Pay of " + code(scheme.id()) + ", " + days(table.span()));
        about(table.standing(), table.span(), table.source());
        table.published().ifPresent(day -> paragraph("Published on " + day + "."));
        if (table.isOverride()) {
            paragraph("For these days it stands in place of any other table of the same band.");
        }
        table.note().ifPresent(this::paragraph);

        boolean byArea = table.scales().stream().anyMatch(cell -> cell.area().isPresent())
                || table.notKnown().stream().anyMatch(cell -> cell.area().isPresent());
        List<PayArea> areas = byArea ? scheme.areas() : List.of();
        String currency = " (" + scheme.currency() + ")";
        row(Stream.concat(
                        Stream.of("Band"),
                        byArea ? areas.stream().map(area -> area.name() + currency) : Stream.of("Pay" + currency))
                .toArray(String[]::new));
        rule(byArea ? areas.size() + 1 : 2);
        List<String> notes = new ArrayList<>();
        for (Map.Entry<String, Map<String, String>> band : cells(table, notes).entrySet()) {
            String everywhere = band.getValue().getOrDefault("", NONE);
            row(Stream.concat(
                            Stream.of(code(band.getKey())),
                            byArea
                                    ? areas.stream().map(area -> band.getValue().getOrDefault(area.id(), everywhere))
                                    : Stream.of(everywhere))
                    .toArray(String[]::new));
        }
        blank();
        notes.forEach(note -> page.append("- ").append(note).append('\n'));
        if (!notes.isEmpty()) {
            blank();
        }
    }

    /** By band and area, what the table says; an area left out is empty. */
    private static Map<String, Map<String, String>> cells(PayTable table, List<String> notes) {
        Map<String, Map<String, String>> cells = new LinkedHashMap<>();
        for (PayCell cell : table.scales()) {
            cells.computeIfAbsent(cell.band(), band -> new LinkedHashMap<>())
                    .put(cell.area().orElse(""), pays(cell));
            String place = code(cell.band())
                    + cell.area().map(area -> ", " + code(area)).orElse("") + ": ";
            cell.note().ifPresent(note -> notes.add(place + note));
            for (PayFigure figure : cell.scale().figures()) {
                if (figure instanceof PayFigure.NotKnown notKnown) {
                    notes.add(place + notKnown.reason() + ".");
                }
            }
        }
        for (UnknownCell cell : table.notKnown()) {
            cells.computeIfAbsent(cell.band(), band -> new LinkedHashMap<>())
                    .put(cell.area().orElse(""), "not known");
            notes.add(code(cell.band())
                    + cell.area().map(area -> ", " + code(area)).orElse("") + ": " + cell.reason() + ".");
        }
        return cells;
    }

    /** What goes for the whole scale stands before it, what goes for one figure behind the figure. */
    private static String pays(PayCell cell) {
        PayScale scale = cell.scale();
        String text;
        if (scale instanceof IncrementalScale points) {
            text = "points: " + points.points().stream().map(ShippedPage::shown).collect(Collectors.joining("; "))
                    + (points.addedBelow() == 0
                            ? ""
                            : " (numbered higher than at first by " + points.addedBelow() + ")");
        } else if (scale instanceof PayRange range) {
            text = !range.hasMinimum()
                    ? "up to " + shown(range.maximum())
                    : range.figures().stream()
                                    .allMatch(bound -> bound.findAmount().isPresent())
                            ? shown(range.minimum()) + " to " + shown(range.maximum())
                            : "minimum " + shown(range.minimum()) + ", maximum " + shown(range.maximum());
        } else {
            text = shown(scale.minimum()) + " exactly";
        }
        List<String> remarks = new ArrayList<>();
        if (scale.force() == PayScale.Force.INDICATIVE) {
            remarks.add("indicative");
        }
        cell.standing().ifPresent(standing -> remarks.add(words(standing)));
        return remarks.isEmpty() ? text : String.join(", ", remarks) + ": " + text;
    }

    private static String shown(PayFigure figure) {
        if (figure instanceof PayFigure.Known known) {
            return amount(known.amount().pounds())
                    + known.standing()
                            .map(standing -> " (" + words(standing) + ")")
                            .orElse("");
        }
        return ((PayFigure.NotKnown) figure).several() ? "perhaps others" : "not known";
    }

    private static String amount(BigDecimal pounds) {
        return String.format(Locale.ROOT, "%,.2f", pounds);
    }

    private void rules(PayScheme scheme) {
        paragraph("### Rules of " + code(scheme.id()));
        if (scheme.rules().isEmpty()) {
            paragraph("None is known.");
            return;
        }
        row("Rule", "Value", "Days", "Standing", "Source", "Note");
        rule(6);
        for (SchemeRule rule : scheme.rules()) {
            row(
                    code(rule.rule()),
                    rule.value(),
                    days(rule.span()),
                    standing(rule.standing(), rule.span()),
                    link(rule.source()),
                    rule.note().orElse(""));
        }
        blank();
    }

    private void titles(PayScheme scheme) {
        paragraph("### Job titles of " + code(scheme.id()));
        if (scheme.titles().isEmpty()) {
            paragraph("None is known.");
        }
        for (TitleList list : newestFirst(scheme.titles(), TitleList::span)) {
            paragraph("**" + capital(days(list.span())) + "**");
            about(list.standing(), list.span(), list.source());
            Map<String, List<String>> byBand = new LinkedHashMap<>();
            for (JobTitle title : list.titles()) {
                List<String> others = Stream.concat(
                                title.titleWelsh().stream().map(welsh -> "in Welsh " + welsh),
                                title.aliases().stream().map(alias -> "also " + alias))
                        .toList();
                byBand.computeIfAbsent(title.band(), band -> new ArrayList<>())
                        .add(others.isEmpty() ? title.title() : title.title() + " (" + String.join(", ", others) + ")");
            }
            row("Band", "Titles");
            rule(2);
            byBand.forEach((band, names) -> row(code(band), String.join("; ", names)));
            blank();
        }
    }

    private void floors(WageFloors floors) {
        paragraph("<a id=\"wage-floors\"></a>");
        paragraph("## Wage floors");
        paragraph(
                "Pay for an hour. A statutory floor must be paid. A voluntary one may be paid from the day of its announcement, "
                        + "and who keeps to it must pay it from a later day. Outside these days a rate is not known, and none is carried on.");
        Map<String, List<WageFloor>> byFloor = new LinkedHashMap<>();
        floors.rates()
                .forEach(rate -> byFloor.computeIfAbsent(rate.floor(), floor -> new ArrayList<>())
                        .add(rate));
        byFloor.forEach((floor, rates) -> {
            paragraph("### " + code(floor) + ", " + (rates.get(0).statutory() ? "statutory" : "voluntary"));
            rates.get(0).jurisdiction().ifPresent(place -> paragraph("Holds in: " + code(place) + "."));
            row(
                    "Class of workers",
                    "Pounds an hour",
                    "Announced",
                    "Newest",
                    "Must be paid",
                    "Standing",
                    "Source",
                    "Note");
            rule(8);
            for (WageFloor rate : newestFirst(rates, ShippedPage::firstDays)) {
                row(
                        rate.workerClass().map(ShippedPage::code).orElse("all"),
                        amount(rate.rate().pounds()),
                        rate.announced().map(LocalDate::toString).orElse(NONE),
                        rate.mayAdopt().map(ShippedPage::sureDays).orElse(NONE),
                        rate.mustAdopt().map(ShippedPage::sureDays).orElse(NONE),
                        words(rate.standing()),
                        link(rate.source()),
                        rate.note().orElse(""));
            }
            blank();
        });
    }

    private static Span firstDays(WageFloor rate) {
        return rate.mayAdopt().or(rate::mustAdopt).orElseThrow();
    }

    private static String sureDays(Span span) {
        return days(span)
                + span.standing().map(standing -> " (" + words(standing) + ")").orElse("");
    }

    private void about(Standing standing, Span span, Source source) {
        paragraph("Standing: " + standing(standing, span) + ". Source: " + link(source) + ".");
    }

    private static String standing(Standing standing, Span span) {
        return words(standing)
                + span.standing()
                        .filter(days -> days != standing)
                        .map(days -> " (its days: " + words(days) + ")")
                        .orElse("");
    }

    private static String words(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    private static String days(Span span) {
        if (span.until().isEmpty()) {
            return "since " + span.from();
        }
        LocalDate last = span.until().get().minusDays(1);
        String days = last.equals(span.from()) ? "on " + last : span.from() + " to " + last;
        return span.untilKnownOn()
                .map(known -> days + " (the end became known on " + known + ")")
                .orElse(days);
    }

    private static String link(Source source) {
        return source.href()
                .map(address -> "[" + source.title().replace("[", "\\[").replace("]", "\\]") + "](<" + address + ">)")
                .orElse(source.title());
    }

    private static String code(String id) {
        return "`" + id + "`";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private void list(String title, Stream<String> entries) {
        String joined = entries.collect(Collectors.joining("; "));
        if (!joined.isEmpty()) {
            paragraph(title + ": " + joined + ".");
        }
    }

    private void paragraph(String text) {
        page.append(text).append("\n\n");
    }

    private void row(String... cells) {
        for (String cell : cells) {
            page.append("| ").append(cell.replace("|", "\\|")).append(cell.isEmpty() ? "" : " ");
        }
        page.append("|\n");
    }

    private void rule(int columns) {
        page.append("| --- ".repeat(columns)).append("|\n");
    }

    private void blank() {
        page.append('\n');
    }
}
