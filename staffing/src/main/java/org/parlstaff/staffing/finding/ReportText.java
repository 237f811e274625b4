package org.parlstaff.staffing.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parlstaff.payscale.format.Legible;
import org.parlstaff.payscale.format.Texts;
import org.parlstaff.staffing.format.Marks;

/** Writes a report in one language for people: as lines, on one line, as Markdown. */
final class ReportText {

    private static final Texts TEXTS =
            new Texts(language -> Report.class.getResourceAsStream("Report_" + language + ".properties"));

    private ReportText() {}

    static String words(String key, Locale locale) {
        return words(key, Map.of(), locale);
    }

    static String words(String key, Map<String, ?> values, Locale locale) {
        return TEXTS.text(key, values, locale);
    }

    static Set<String> keys(Locale locale) {
        return TEXTS.keys(locale);
    }

    static String text(Report report, Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(head(report) + report.outcome());
        for (Finding finding : report.findings()) {
            lines.add("  " + finding.severity() + " " + finding.code().id() + " " + finding.pointer());
            lines.add("    " + finding.text(locale));
            finding.source().ifPresent(source -> lines.add("    " + source(source.toString(), locale)));
            finding.waiver().ifPresent(waiver -> lines.add("    " + waived(waiver, locale)));
        }
        return lines.stream().map(line -> Marks.flat(line) + "\n").collect(Collectors.joining());
    }

    static String line(Report report, Locale locale) {
        List<Finding> counting = report.findings().stream()
                .filter(finding -> !finding.isSuppressed())
                .toList();
        String head = head(report) + report.outcome();
        if (counting.isEmpty()) {
            return Marks.flat(head);
        }
        String worst = counting.stream()
                .filter(finding -> finding.severity().outcome() == report.outcome())
                .findFirst()
                .orElseThrow()
                .text(locale);
        String others =
                counting.size() == 1 ? "" : " " + TEXTS.text("others", Map.of("count", counting.size() - 1), locale);
        return Marks.flat(head + ". " + worst + others);
    }

    static String markdown(Report report, Locale locale) {
        StringBuilder out = new StringBuilder("## ")
                .append(Marks.escape(head(report)))
                .append(words(Marks.id(report.outcome()), locale))
                .append('\n');
        if (!report.findings().isEmpty()) {
            out.append('\n');
            Marks.row(
                    out,
                    List.of(
                            words("severity", locale),
                            words("finding", locale),
                            words("place", locale),
                            words("code", locale)));
            out.append("| --- | --- | --- | --- |\n");
            report.findings().forEach(finding -> Marks.row(out, cells(finding, locale)));
        }
        return out.toString();
    }

    private static String head(Report report) {
        return report.reference().map(reference -> Legible.of(reference) + ": ").orElse("");
    }

    private static List<String> cells(Finding finding, Locale locale) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Marks.escape(finding.text(locale)));
        finding.source().ifPresent(source -> sentences.add(source(Marks.link(source), locale)));
        finding.waiver().ifPresent(waiver -> sentences.add(Marks.escape(waived(waiver, locale))));
        return List.of(
                words(Marks.id(finding.severity()), locale),
                String.join("<br>", sentences),
                "`" + finding.pointer() + "`",
                "`" + finding.code().id() + "`");
    }

    private static String source(String source, Locale locale) {
        return TEXTS.text("source", Map.of("source", source), locale);
    }

    static String waived(Waiver waiver, Locale locale) {
        return TEXTS.text(
                "waiver",
                Map.of(
                        "approver",
                        waiver.approver(),
                        "reason",
                        waiver.reason(),
                        "last",
                        waiver.until().minusDays(1)),
                locale);
    }
}
