package org.parlstaff.staffing.offer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The findings of a batch as a table for a spreadsheet: comma-separated values (RFC 4180).
 *
 * <p>A cell that a spreadsheet would take for a formula has an apostrophe in front. A row without findings has a line too.
 */
public final class FindingTable {

    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Cntrl}]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]|^[\\t\\r\\n]");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}/._:-]*");

    private FindingTable() {}

    /** {@return the names of the columns, as a line without its end} */
    public static String header() {
        return "line,reference,outcome,code,kind,severity,path,text,source,standing,approver,until";
    }

    /**
     * Writes a result.
     *
     * @param result what became of a row
     * @param locale the reader's language: Welsh, or any other for English
     * @return a line for each finding, or one for none, without their ends
     */
    public static List<String> lines(RowResult result, Locale locale) {
        String line = Long.toString(result.line());
        String reference = result instanceof RowResult.Examined examined
                ? examined.report().offer().reference()
                : "";
        String outcome = result.outcome().name();
        if (result.findings().isEmpty()) {
            return List.of(line(Stream.of(line, reference, outcome, "", "", "", "", "", "", "", "", "")));
        }
        return result.findings().stream()
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
        return cells.map(FindingTable::cell).collect(Collectors.joining(","));
    }

    static String cell(String text) {
        String flat = Rendering.flat(text);
        String safe = FORMULA.matcher(text).find() ? "'" + flat : flat;
        return PLAIN.matcher(safe).matches() ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
