package org.parlstaff.staffing.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parlstaff.staffing.format.Marks;

/**
 * Findings as a table for a spreadsheet: comma-separated values (RFC 4180).
 *
 * <p>A cell that a spreadsheet would take for a formula has an apostrophe in front. A report without findings has a line too.
 */
public final class FindingTable {

    private FindingTable() {}

    /** {@return the names of the columns, as a line without its end} */
    public static String header() {
        return "line,reference,outcome,code,kind,severity,pointer,text,source,standing,approver,until";
    }

    /**
     * Writes a report.
     *
     * @param report what was found in an offer, a row or a specification
     * @param locale the reader's language: Welsh, or any other for English
     * @return a line for each finding, or one for none, without their ends
     */
    public static List<String> lines(Report report, Locale locale) {
        String line = report.row().isPresent() ? Long.toString(report.row().getAsLong()) : "";
        String reference = report.reference().orElse("");
        String outcome = report.outcome().name();
        if (report.findings().isEmpty()) {
            return List.of(line(Stream.of(line, reference, outcome, "", "", "", "", "", "", "", "", "")));
        }
        return report.findings().stream()
                .map(finding -> line(Stream.of(
                        line,
                        reference,
                        outcome,
                        finding.code().id(),
                        finding.code().kind().name(),
                        finding.severity().name(),
                        finding.pointer(),
                        finding.text(locale),
                        shown(finding.source()),
                        shown(finding.standing()),
                        shown(finding.waiver().map(Waiver::approver)),
                        shown(finding.waiver().map(Waiver::until)))))
                .toList();
    }

    private static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String line(Stream<String> cells) {
        return cells.map(Marks::cell).collect(Collectors.joining(","));
    }
}
