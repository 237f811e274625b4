package org.parlstaff.examples.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.finding.Outcome;
import org.parlstaff.staffing.offer.BatchSummary;
import org.parlstaff.staffing.offer.RowResult;

/**
 * What became of a batch, as one page of HTML that needs nothing else: charts, and a table of the rows that are not
 * acceptable.
 *
 * <p>Its size does not grow with the batch: the first {@value #MOST_ROWS} such rows are shown, the rest are counted. Whatever
 * an offer says is text on the page, and no script but ours may run there.
 */
final class BatchPage {

    static final int MOST_ROWS = 1_000;

    private static final int MOST_FINDINGS = 5;
    private static final int MOST_BARS = 15;
    private static final int LONGEST_TEXT = 300;
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cntrl}\\u0085\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]+");
    private static final String STYLE = Resource.text("report.css");
    private static final String SCRIPT = Resource.text("report.js");

    private final Words words;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder out = new StringBuilder(64_000);
    private long notAcceptable;

    /** A row as it is shown, cut to a bounded size. */
    private record Row(
            long line, String reference, Outcome outcome, List<String> codes, List<String> texts, int more) {}

    BatchPage(Words words) {
        this.words = words;
    }

    void add(RowResult result) {
        if (result.outcome().isAcceptable()) {
            return;
        }
        notAcceptable++;
        if (rows.size() == MOST_ROWS) {
            return;
        }
        List<Finding> counting = result.findings().stream()
                .filter(finding -> !finding.isSuppressed())
                .sorted((one, other) -> other.severity().compareTo(one.severity()))
                .toList();
        List<Finding> shown = counting.subList(0, Math.min(MOST_FINDINGS, counting.size()));
        rows.add(new Row(
                result.line(),
                cut(result.reference().orElse("")),
                result.outcome(),
                shown.stream().map(finding -> finding.code().id()).toList(),
                shown.stream().map(finding -> cut(finding.text(words.locale()))).toList(),
                counting.size() - shown.size()));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }

    /** The page. */
    String html(String file, LocalDate day, BatchSummary counts) {
        String title = words.text("report.title", "file", file);
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(words.language().tag())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
                .append("style-src 'unsafe-inline'; script-src 'sha256-")
                .append(sha256(SCRIPT))
                .append("'\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<header>\n<h1>")
                .append(escaped(title))
                .append("</h1>\n<p>")
                .append(escaped(words.text(
                        "report.lead",
                        "day",
                        day,
                        "rows",
                        words.count(counts.rows()),
                        "unreadable",
                        words.count(counts.unreadable()))))
                .append("</p>\n</header>\n<div class=\"charts\">\n");
        chart("outcomes", outcomes(counts));
        chart("codes", mostFirst(counts.byCode()));
        chart("bands", mostFirst(counts.byBand()));
        out.append("</div>\n");
        table();
        return out.append("</main>\n<script>")
                .append(SCRIPT)
                .append("</script>\n</body>\n</html>\n")
                .toString();
    }

    private Map<String, Long> outcomes(BatchSummary counts) {
        Map<String, Long> named = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            named.put(words.text(outcome.name()), counts.byOutcome().getOrDefault(outcome, 0L));
        }
        return named;
    }

    private static Map<String, Long> mostFirst(Map<?, Long> counts) {
        Map<String, Long> named = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
                .forEach(entry -> named.put(entry.getKey().toString(), entry.getValue()));
        return named;
    }

    /** At most {@value #MOST_BARS} bars. Each has its name and its number beside it, so that no length must be read. */
    private void chart(String key, Map<String, Long> values) {
        List<Map.Entry<String, Long>> bars =
                values.entrySet().stream().limit(MOST_BARS).toList();
        long left = values.entrySet().stream()
                .skip(MOST_BARS)
                .mapToLong(Map.Entry::getValue)
                .sum();
        long most =
                Math.max(1, bars.stream().mapToLong(Map.Entry::getValue).max().orElse(1));
        String heading = words.text("report." + key);
        out.append("<figure>\n<figcaption><h2>")
                .append(escaped(heading))
                .append("</h2></figcaption>\n<svg role=\"img\" aria-labelledby=\"")
                .append(key)
                .append("-title ")
                .append(key)
                .append("-desc\" viewBox=\"0 0 360 ")
                .append(Math.max(1, bars.size()) * 40)
                .append("\">\n<title id=\"")
                .append(key)
                .append("-title\">")
                .append(escaped(heading))
                .append("</title>\n<desc id=\"")
                .append(key)
                .append("-desc\">")
                .append(escaped(bars.isEmpty() ? words.text("report.nothing") : described(bars)))
                .append("</desc>\n");
        int y = 0;
        for (Map.Entry<String, Long> bar : bars) {
            long width = Math.max(bar.getValue() > 0 ? 2 : 0, 280 * bar.getValue() / most);
            out.append("<text x=\"0\" y=\"")
                    .append(y + 14)
                    .append("\">")
                    .append(escaped(bar.getKey()))
                    .append("</text>\n<rect x=\"0\" y=\"")
                    .append(y + 20)
                    .append("\" width=\"")
                    .append(width)
                    .append("\" height=\"12\"/>\n<text x=\"")
                    .append(width + 8)
                    .append("\" y=\"")
                    .append(y + 31)
                    .append("\">")
                    .append(words.count(bar.getValue()))
                    .append("</text>\n");
            y += 40;
        }
        out.append("</svg>\n");
        if (left > 0) {
            out.append("<p>")
                    .append(escaped(words.text("report.others", "count", words.count(left))))
                    .append("</p>\n");
        }
        out.append("</figure>\n");
    }

    private String described(List<Map.Entry<String, Long>> bars) {
        return String.join(
                "; ",
                bars.stream()
                        .map(bar -> bar.getKey() + ": " + words.count(bar.getValue()))
                        .toList());
    }

    private void table() {
        out.append("<section>\n<h2 id=\"rows\">")
                .append(escaped(words.text("report.rows")))
                .append("</h2>\n<p>")
                .append(escaped(
                        notAcceptable > rows.size()
                                ? words.text(
                                        "report.rows.some",
                                        "shown",
                                        words.count(rows.size()),
                                        "all",
                                        words.count(notAcceptable))
                                : words.text("report.rows.all", "all", words.count(notAcceptable))))
                .append("</p>\n");
        if (!rows.isEmpty()) {
            out.append(
                    "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"rows\">\n<table>\n<thead>\n<tr>");
            for (String column : List.of("line", "reference", "outcome", "finding", "text")) {
                out.append("<th scope=\"col\">")
                        .append(escaped(words.text("report.column." + column)))
                        .append("</th>");
            }
            out.append("</tr>\n</thead>\n<tbody>\n");
            rows.forEach(this::row);
            out.append("</tbody>\n</table>\n</div>\n");
        }
        out.append("</section>\n");
    }

    private void row(Row row) {
        out.append("<tr><th scope=\"row\">")
                .append(row.line())
                .append("</th><td><bdi>")
                .append(escaped(row.reference()))
                .append("</bdi></td><td data-sort=\"")
                .append(row.outcome().compareTo(Outcome.ACCEPT))
                .append("\" class=\"")
                .append(row.outcome().name().toLowerCase(Locale.ROOT))
                .append("\">")
                .append(escaped(words.text(row.outcome().name())))
                .append("</td><td>");
        row.codes().forEach(code -> out.append("<code>").append(escaped(code)).append("</code>"));
        out.append("</td><td>");
        row.texts().forEach(text -> out.append("<p><bdi>").append(escaped(text)).append("</bdi></p>"));
        if (row.more() > 0) {
            out.append("<p>")
                    .append(escaped(words.text("report.more", "count", row.more())))
                    .append("</p>");
        }
        out.append("</td></tr>\n");
    }

    private static String escaped(String text) {
        return UNPRINTABLE
                .matcher(text)
                .replaceAll(" ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
