package org.parlstaff.staffing.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Working;
import org.parlstaff.payscale.format.Texts;

/** Writes a report in one language: on a line, as Markdown, as a tree for JSON. */
final class Rendering {

    private static final Texts TEXTS =
            new Texts(language -> OfferReport.class.getResourceAsStream("OfferReport_" + language + ".properties"));
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028-\\u202e\\u2066-\\u2069]+");
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_{}\\[\\]|~$]");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?<=https?|ftp|mailto|xmpp)(?=:)|(?<=www)(?=\\.)");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\\p{Cntrl}<>\\\\|`\"]+");

    private Rendering() {}

    static String words(String key, Locale locale) {
        return TEXTS.text(key, Map.of(), locale);
    }

    static Set<String> keys(Locale locale) {
        return TEXTS.keys(locale);
    }

    /** What a constant is called in the bundle: {@code accept-with-warnings}. */
    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The text on one line, without signs that would break it or turn it round. */
    static String flat(String text) {
        return BREAKS.matcher(text).replaceAll(" ");
    }

    static String line(OfferReport report, Locale locale) {
        List<Finding> counting = report.findings().stream()
                .filter(finding -> !finding.isSuppressed())
                .toList();
        String text = counting.stream()
                .filter(finding -> finding.severity().outcome() == report.outcome())
                .findFirst()
                .map(finding -> finding.text(locale))
                .orElse("");
        Map<String, Object> values = Map.of(
                "reference",
                report.offer().reference(),
                "outcome",
                report.outcome().name(),
                "text",
                text,
                "count",
                counting.size() - 1);
        String shape = counting.isEmpty() ? "line" : counting.size() == 1 ? "line-one" : "line-more";
        return flat(TEXTS.text(shape, values, locale));
    }

    static Map<String, Object> tree(OfferReport report, Locale locale) {
        return Json.object(
                "reference",
                report.offer().reference(),
                "outcome",
                report.outcome().name(),
                "findings",
                report.findings().stream().map(finding -> tree(finding, locale)).toList());
    }

    static Map<String, Object> tree(Finding finding, Locale locale) {
        Map<String, Object> values = Json.object();
        finding.values().forEach((name, value) -> values.put(name, Json.value(value)));
        return Json.object(
                "code", finding.code().id(),
                "kind", finding.code().kind().name(),
                "severity", finding.severity().name(),
                "path", finding.pointer(),
                "text", finding.text(locale),
                "values", values,
                "source", finding.source().map(Rendering::tree),
                "standing", finding.standing().map(Enum::name),
                "waiver", finding.waiver().map(Rendering::tree));
    }

    static Map<String, Object> problem(OfferReport report, Locale locale) {
        Map<String, Object> problem = Json.object(
                "type",
                "tag:parlstaff.org,2026:offer-" + id(report.outcome()),
                "title",
                words("problem", locale),
                "status",
                422,
                "detail",
                line(report, locale));
        problem.putAll(tree(report, locale));
        return problem;
    }

    static Map<String, Object> tree(Source source) {
        return Json.object("title", source.title(), "href", source.href());
    }

    static Map<String, Object> tree(Waiver waiver) {
        return Json.object(
                "approver", waiver.approver(),
                "reason", waiver.reason(),
                "from", waiver.from().toString(),
                "until", waiver.until().toString());
    }

    static String markdown(OfferReport report, Locale locale) {
        StringBuilder out = new StringBuilder("## ")
                .append(escape(report.offer().reference()))
                .append(": ")
                .append(words(id(report.outcome()), locale))
                .append("\n\n");
        if (!report.findings().isEmpty()) {
            row(
                    out,
                    List.of(
                            words("severity", locale),
                            words("finding", locale),
                            words("place", locale),
                            words("code", locale)));
            out.append("| --- | --- | --- | --- |\n");
            report.findings().forEach(finding -> row(out, cells(finding, locale)));
            out.append('\n');
        }
        List<Working.Step> steps = report.working().steps();
        if (!steps.isEmpty()) {
            out.append("**").append(words("working", locale)).append("**\n\n");
            steps.forEach(
                    step -> out.append("1. ").append(escape(step.text(locale))).append('\n'));
            out.append('\n');
        }
        report.pay().ifPresent(pay -> out.append(table(pay, locale)).append("\n\n"));
        return out.deleteCharAt(out.length() - 1).toString();
    }

    private static List<String> cells(Finding finding, Locale locale) {
        List<String> sentences = new ArrayList<>();
        sentences.add(escape(finding.text(locale)));
        finding.source()
                .ifPresent(source ->
                        sentences.add(Finding.words("report.source", Map.of("source", link(source)), locale)));
        finding.waiver().ifPresent(waiver -> sentences.add(escape(waived(waiver, locale))));
        return List.of(
                words(id(finding.severity()), locale),
                String.join("<br>", sentences),
                "`" + finding.pointer() + "`",
                "`" + finding.code() + "`");
    }

    static String waived(Waiver waiver, Locale locale) {
        return Finding.words(
                "report.waiver",
                Map.of("approver", waiver.approver(), "reason", waiver.reason(), "until", waiver.until()),
                locale);
    }

    private static String table(PayAnswer.Found pay, Locale locale) {
        return Finding.words(
                "report.table",
                Map.of(
                        "span",
                        escape(pay.span().toString()),
                        "standing",
                        escape(pay.standing().name()),
                        "source",
                        link(pay.source())),
                locale);
    }

    private static void row(StringBuilder out, List<String> cells) {
        cells.forEach(cell -> out.append("| ").append(cell).append(' '));
        out.append("|\n");
    }

    private static String link(Source source) {
        Optional<String> address =
                source.href().filter(href -> LINK.matcher(href).matches());
        return address.isPresent()
                ? "[" + escape(source.title()) + "](<" + address.get() + ">)"
                : escape(source.toString());
    }

    /** Text that no reader of Markdown takes for markup, a link, a mention or HTML; always in the middle of a line. */
    static String escape(String text) {
        String signs = SIGNS.matcher(flat(text)).replaceAll("\\\\$0");
        String addresses = ADDRESS.matcher(signs).replaceAll("\\\\");
        return addresses
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;");
    }
}
