package org.parlstaff.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parlstaff.payscale.Pay;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.finding.Outcome;
import org.parlstaff.staffing.offer.BatchSummary;
import org.parlstaff.staffing.offer.OfferReport;
import org.parlstaff.staffing.offer.OfferedPay;
import org.parlstaff.staffing.offer.RowResult;

/**
 * What became of a batch, as one page of HTML that needs nothing else: charts, a table of the rows that are not acceptable,
 * the worst first, and the pay tables that were used.
 *
 * <p>Its size does not grow with the batch: as many such rows are shown as were asked for, the rest are counted. Whatever
 * an offer says is text on the page, and no script but ours may run there.
 */
final class BatchPage {

    private static final int MOST_FINDINGS = 5;
    private static final int MOST_BARS = 15;
    private static final int LONGEST_TEXT = 300;
    private static final int MOST_TABLES = 20;
    private static final int BAR = 160;
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cntrl}\\u0085\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]+");
    private static final String STYLE = Resource.text("report.css");
    private static final String SCRIPT = Resource.text("report.js");

    private final Words words;
    private final int mostRows;
    private final Map<Outcome, List<Row>> rows = new EnumMap<>(Outcome.class);
    private final Map<String, Long> tables = new LinkedHashMap<>();
    private final StringBuilder out = new StringBuilder(64_000);
    private long notAcceptable;

    /** A row as it is shown, cut to a bounded size. */
    private record Row(
            long line,
            String reference,
            String job,
            Outcome outcome,
            String pay,
            String range,
            int from,
            int at,
            List<String> codes,
            List<String> texts,
            int more) {}

    BatchPage(Words words, int mostRows) {
        this.words = words;
        this.mostRows = mostRows;
    }

    void add(RowResult result) {
        result.pay().ifPresent(found -> {
            String table = cut(found.source().title()) + ": " + found.standing();
            if (tables.size() < MOST_TABLES || tables.containsKey(table)) {
                tables.merge(table, 1L, Long::sum);
            }
        });
        if (result.outcome().isAcceptable()) {
            return;
        }
        notAcceptable++;
        List<Row> alike = rows.computeIfAbsent(result.outcome(), outcome -> new ArrayList<>());
        if (alike.size() == mostRows) {
            return;
        }
        List<Finding> counting = result.findings().stream()
                .filter(finding -> !finding.isSuppressed())
                .sorted((one, other) -> other.severity().compareTo(one.severity()))
                .toList();
        List<Finding> shown = counting.subList(0, Math.min(MOST_FINDINGS, counting.size()));
        Optional<OfferReport> report =
                result instanceof RowResult.Examined examined ? Optional.of(examined.report()) : Optional.empty();
        int[] bar = report.map(BatchPage::bar).orElse(new int[] {-1, -1});
        alike.add(new Row(
                result.line(),
                cut(result.reference().orElse("")),
                report.map(this::job).orElse(""),
                result.outcome(),
                report.map(this::pay).orElse(""),
                result.pay().map(found -> words.figures(found.scale())).orElse(""),
                bar[0],
                bar[1],
                shown.stream().map(finding -> finding.code().id()).toList(),
                shown.stream().map(finding -> cut(finding.text(words.locale()))).toList(),
                counting.size() - shown.size()));
    }

    private String job(OfferReport report) {
        List<String> parts = new ArrayList<>();
        report.offer().jobTitle().map(BatchPage::cut).ifPresent(parts::add);
        report.band()
                .map(band -> words.name(band.name(), band.nameWelsh()))
                .or(() -> report.offer().band().map(BatchPage::cut))
                .ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private String pay(OfferReport report) {
        OfferedPay salary = report.offer().salary();
        return words.text(
                "report.basis." + salary.basis(), "amount", cut(salary.amount().toString()));
    }

    /**
     * Where a bar of the range begins and where the offer lies, in its own units: the bar is as long as the range, with a quarter
     * of it on either side for what lies outside. Without a full-time amount and two known ends there is none.
     */
    private static int[] bar(OfferReport report) {
        List<BigDecimal> ends = report.pay().stream()
                .flatMap(found -> found.scale().figures().stream())
                .map(figure -> figure.findAmount().map(Pay::pounds))
                .flatMap(Optional::stream)
                .toList();
        if (ends.size() < 2 || report.offer().salary().basis() != OfferedPay.Basis.FULL_TIME) {
            return new int[] {-1, -1};
        }
        BigDecimal least = Collections.min(ends);
        BigDecimal width = Collections.max(ends).subtract(least);
        if (width.signum() <= 0) {
            return new int[] {-1, -1};
        }
        BigDecimal share =
                report.offer().salary().amount().amount().subtract(least).divide(width, 4, RoundingMode.HALF_UP);
        double at = Math.max(-0.25, Math.min(1.25, share.doubleValue()));
        int margin = BAR / 6;
        return new int[] {margin, (int) Math.round(margin + at * (BAR - 2 * margin))};
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }

    /** The page. */
    String html(String file, LocalDate day, BatchSummary counts, List<String> acrossRows) {
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
        list("report.across", acrossRows);
        table();
        list(
                "report.tables",
                tables.entrySet().stream()
                        .map(table -> table.getKey() + " · "
                                + words.text("report.tables.rows", "count", words.count(table.getValue())))
                        .toList());
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

    /** Lines under a heading; nothing if there are none. */
    private void list(String key, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.append("<section>\n<h2>").append(escaped(words.text(key))).append("</h2>\n<ul>\n");
        lines.stream()
                .limit(MOST_TABLES)
                .forEach(line ->
                        out.append("<li><bdi>").append(escaped(cut(line))).append("</bdi></li>\n"));
        out.append("</ul>\n");
        if (lines.size() > MOST_TABLES) {
            out.append("<p>")
                    .append(escaped(words.text("report.others", "count", words.count(lines.size() - MOST_TABLES))))
                    .append("</p>\n");
        }
        out.append("</section>\n");
    }

    private void table() {
        List<Row> worstFirst = rows.entrySet().stream()
                .sorted(Map.Entry.<Outcome, List<Row>>comparingByKey().reversed())
                .flatMap(entry -> entry.getValue().stream())
                .limit(mostRows)
                .toList();
        out.append("<section>\n<h2 id=\"rows\">")
                .append(escaped(words.text("report.rows")))
                .append("</h2>\n<p>")
                .append(escaped(
                        notAcceptable > worstFirst.size()
                                ? words.text(
                                        "report.rows.some",
                                        "shown",
                                        words.count(worstFirst.size()),
                                        "all",
                                        words.count(notAcceptable))
                                : words.text("report.rows.all", "all", words.count(notAcceptable))))
                .append("</p>\n");
        if (!worstFirst.isEmpty()) {
            filter();
            out.append(
                    "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"rows\">\n<table>\n<thead>\n<tr>");
            for (String column : List.of("line", "reference", "outcome", "pay", "text")) {
                out.append("<th scope=\"col\">")
                        .append(escaped(words.text("report.column." + column)))
                        .append("</th>");
            }
            out.append("</tr>\n</thead>\n<tbody>\n");
            worstFirst.forEach(this::row);
            out.append("</tbody>\n</table>\n</div>\n");
        }
        out.append("</section>\n");
    }

    /** What finds rows; the script shows it, as nothing would come of it without. */
    private void filter() {
        out.append("<form class=\"filter\" role=\"search\" hidden>\n<label>")
                .append(escaped(words.text("report.search")))
                .append(" <input type=\"search\" autocomplete=\"off\"></label>\n<label>")
                .append(escaped(words.text("report.column.outcome")))
                .append(" <select><option value=\"\">")
                .append(escaped(words.text("report.every")))
                .append("</option>");
        rows.keySet().stream()
                .sorted((one, other) -> other.compareTo(one))
                .forEach(outcome -> out.append("<option value=\"")
                        .append(outcome.compareTo(Outcome.ACCEPT))
                        .append("\">")
                        .append(escaped(words.text(outcome.name())))
                        .append("</option>"));
        out.append("</select></label>\n<p role=\"status\">")
                .append(escaped(words.text("report.found")))
                .append(" <span></span></p>\n</form>\n");
    }

    private void row(Row row) {
        out.append("<tr><th scope=\"row\"")
                .append(label("line"))
                .append(">")
                .append(row.line())
                .append("</th><td")
                .append(label("reference"))
                .append("><strong><bdi>")
                .append(escaped(row.reference()))
                .append("</bdi></strong><p><bdi>")
                .append(escaped(row.job()))
                .append("</bdi></p></td><td data-sort=\"")
                .append(row.outcome().compareTo(Outcome.ACCEPT))
                .append("\" class=\"")
                .append(row.outcome().name().toLowerCase(Locale.ROOT))
                .append("\"")
                .append(label("outcome"))
                .append("><span class=\"sign\" aria-hidden=\"true\"></span>")
                .append(escaped(words.text(row.outcome().name())))
                .append("</td><td")
                .append(label("pay"))
                .append(">");
        if (!row.pay().isEmpty()) {
            out.append("<p><bdi>").append(escaped(row.pay())).append("</bdi></p>");
        }
        bar(row);
        if (!row.range().isEmpty()) {
            out.append("<p>")
                    .append(escaped(words.text("report.range", "range", row.range())))
                    .append("</p>");
        }
        out.append("</td><td").append(label("text")).append(">");
        row.texts().forEach(text -> out.append("<p><bdi>").append(escaped(text)).append("</bdi></p>"));
        if (row.more() > 0) {
            out.append("<p>")
                    .append(escaped(words.text("report.more", "count", row.more())))
                    .append("</p>");
        }
        out.append("<details><summary>")
                .append(escaped(words.text("report.codes.of-row")))
                .append("</summary>");
        row.codes().forEach(code -> out.append("<code>").append(escaped(code)).append("</code>"));
        out.append("</details></td></tr>\n");
    }

    /** What a cell is called where the row is a card and the headings are not seen. */
    private String label(String column) {
        return " data-label=\"" + escaped(words.text("report.column." + column)) + "\"";
    }

    /** The range as a bar and the offer as a mark; the words beside it say the same. */
    private void bar(Row row) {
        if (row.from() < 0) {
            return;
        }
        out.append("<svg class=\"bar\" aria-hidden=\"true\" viewBox=\"0 0 ")
                .append(BAR)
                .append(" 16\"><rect class=\"range\" x=\"")
                .append(row.from())
                .append("\" y=\"5\" width=\"")
                .append(BAR - 2 * row.from())
                .append("\" height=\"6\"/><rect x=\"")
                .append(Math.max(0, row.at() - 2))
                .append("\" y=\"0\" width=\"4\" height=\"16\"/></svg>");
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
