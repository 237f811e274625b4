package org.parlstaff.examples.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.PayBand;
import org.parlstaff.payscale.PayCell;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PayTable;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says in what two scheme files differ, so that next year's is read before it counts. */
@Command
final class SchemeDiff extends Task {

    @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "scheme-diff.before")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "scheme-diff.after")
    private Path after = Path.of("");

    SchemeDiff(Terminal terminal, Words words) {
        super(terminal, words);
    }

    @Override
    public Integer call() throws IOException {
        PayScheme one = read(before, PayScheme::read);
        PayScheme other = read(after, PayScheme::read);
        Map<String, String> old = facts(one);
        Map<String, String> now = facts(other);
        TreeSet<String> all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        boolean same = true;
        for (String fact : all) {
            String was = old.get(fact);
            String is = now.get(fact);
            if (was == null) {
                terminal.out().println("+ " + fact + ": " + is);
            } else if (is == null) {
                terminal.out().println("- " + fact + ": " + was);
            } else if (!was.equals(is)) {
                terminal.out().println("~ " + fact + ": " + was + " -> " + is);
            }
            same &= was != null && was.equals(is);
        }
        if (same) {
            say("scheme-diff.same");
        }
        return same ? Parlstaff.GOOD : Parlstaff.NOT_GOOD;
    }

    /** What a file says, each fact under a name that stays the same from file to file. */
    private Map<String, String> facts(PayScheme scheme) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                "name",
                scheme.id() + ", " + scheme.name()
                        + scheme.nameWelsh().map(name -> ", " + name).orElse(""));
        facts.put(
                "currency",
                scheme.currency()
                        + scheme.jurisdiction().map(place -> ", " + place).orElse(""));
        for (PayBand band : scheme.bands()) {
            facts.put(
                    words.text("band") + " " + band.id(),
                    band.name()
                            + band.nameWelsh().map(name -> ", " + name).orElse("")
                            + band.seniority().map(rank -> ", " + rank).orElse(""));
        }
        scheme.rules()
                .forEach(rule -> facts.put(
                        words.text("scheme-diff.rule") + " " + rule.rule() + " " + days(rule.span()),
                        rule.value() + ", " + rule.standing()));
        scheme.titles()
                .forEach(list -> list.titles()
                        .forEach(title -> facts.put(
                                words.text("scheme-diff.title") + " " + days(list.span()) + " " + title.title() + ", "
                                        + title.band(),
                                list.standing().toString())));
        for (PayTable table : scheme.tables()) {
            String name = words.text("scheme-diff.table") + " " + days(table.span());
            facts.put(
                    name,
                    table.standing() + table.published().map(day -> ", " + day).orElse("") + ", " + table.source());
            table.scales().forEach(cell -> facts.put(name + " " + place(cell), pays(scheme, table, cell)));
            table.points()
                    .forEach(point -> facts.put(
                            name + " " + point.band()
                                    + point.area().map(area -> " " + area).orElse("") + " " + words.text("point") + " "
                                    + point.point(),
                            point.salary().toString()));
            table.notKnown().forEach(cell -> facts.put(name + " " + cell.band(), cell.reason()));
        }
        return facts;
    }

    /** In the order of the calendar, when the facts are put in order. */
    private String days(Span span) {
        return span.until()
                .map(end -> words.text(
                        "scheme-diff.days",
                        "from",
                        span.from().toString(),
                        "last",
                        end.minusDays(1).toString()))
                .orElseGet(() ->
                        words.text("scheme-diff.days-on", "from", span.from().toString()));
    }

    private static String place(PayCell cell) {
        return cell.band() + cell.area().map(area -> " " + area).orElse("");
    }

    /** The figures, and by how much they rose since the table before. */
    private String pays(PayScheme scheme, PayTable table, PayCell cell) {
        String figures = cell.scale()
                + cell.standing().map(Standing::name).map(name -> ", " + name).orElse("");
        return before(scheme, table, cell)
                .map(scale -> rises(scale, cell.scale()))
                .filter(rises -> !rises.isEmpty())
                .map(rises -> figures + " (" + rises + ")")
                .orElse(figures);
    }

    private static Optional<PayScale> before(PayScheme scheme, PayTable table, PayCell cell) {
        return scheme.tables().stream()
                .filter(other -> other.span().from().isBefore(table.span().from()))
                .sorted(Comparator.comparing((PayTable other) -> other.span().from())
                        .reversed())
                .flatMap(other -> other.scales().stream())
                .filter(other -> place(other).equals(place(cell)))
                .map(PayCell::scale)
                .findFirst();
    }

    /** By how much each figure rose; nothing for a minimum that is not set. */
    private String rises(PayScale old, PayScale now) {
        if (old.figures().size() != now.figures().size()) {
            return "";
        }
        List<String> rises = new ArrayList<>();
        for (int i = 0; i < now.figures().size(); i++) {
            Optional<FullTimeSalary> was = old.figures().get(i).findAmount();
            Optional<FullTimeSalary> is = now.figures().get(i).findAmount();
            if (was.isEmpty() || is.isEmpty()) {
                rises.add(words.text("not-known"));
            } else if (was.get().pence() > 0) {
                rises.add(percent(was.get(), is.get()));
            }
        }
        return String.join(", ", rises);
    }

    private static String percent(FullTimeSalary was, FullTimeSalary is) {
        BigDecimal rise =
                is.pounds().subtract(was.pounds()).movePointRight(2).divide(was.pounds(), 2, RoundingMode.HALF_UP);
        return (rise.signum() < 0 ? "" : "+") + rise.toPlainString() + " %";
    }
}
