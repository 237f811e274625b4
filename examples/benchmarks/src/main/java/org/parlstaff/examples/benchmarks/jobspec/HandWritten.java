package org.parlstaff.examples.benchmarks.jobspec;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.parlstaff.payscale.ActualSalary;
import org.parlstaff.payscale.FullTimeEquivalent;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.RuleAnswer;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.jobspec.CriteriaGroup;
import org.parlstaff.staffing.jobspec.DutyGroup;
import org.parlstaff.staffing.jobspec.JobSpecification;

/**
 * What somebody would write who needs one page in one language and nothing else: a part-time fixed term of IPSA's in English,
 * every sentence in the code, every text escaped, pay from the scheme. It writes the bytes that {@code toHtml} writes.
 */
final class HandWritten {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final String style;
    private final StringBuilder out = new StringBuilder(16_000);

    /** The style sheet is a constant of either side. */
    HandWritten(String style) {
        this.style = style;
    }

    String page(JobSpecification spec) {
        Post post = spec.post();
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        text(post.title()).append(" – ");
        text(post.office()).append("</title>\n<style>\n").append(style);
        out.append("</style>\n</head>\n<body>\n<main>\n<header>\n<p class=\"office\">");
        text(post.office()).append("</p>\n<h1>");
        text(post.title()).append("</h1>\n<p class=\"kind\">");
        PayScheme scheme = PaySchemes.shipped().scheme(post.scheme());
        String band = scheme.findBand(post.band()).orElseThrow().name();
        escape(band).append(" – job and person specification</p>\n</header>\n");
        post(spec, post, scheme, band);
        out.append("<section>\n<h2 id=\"purpose\">Purpose of the post</h2>\n<p>");
        text(spec.purpose().orElseThrow()).append("</p>\n</section>\n");
        introduction(spec);
        duties(spec.duties());
        out.append("<section>\n<h2 id=\"person\">Person specification</h2>\n");
        criteria(spec.criteria(), true);
        criteria(spec.criteria(), false);
        out.append("</section>\n");
        return out.append("""
                        <section>
                        <h2 id="additional">Additional information</h2>
                        <p>Your employer would be the Member, who holds an elected office. If the Member leaves that office, this post becomes redundant.</p>
                        <p>We treat all applicants equally and welcome applications from everyone suited to the post.</p>
                        </section>
                        </main>
                        </body>
                        </html>
                        """).toString();
    }

    private void post(JobSpecification spec, Post post, PayScheme scheme, String band) {
        out.append("<section>\n<h2 id=\"post\">The post</h2>\n<dl>\n<div>\n<dt>Office</dt>\n<dd>");
        text(post.office()).append("</dd>\n</div>\n<div>\n<dt>Pay band</dt>\n<dd>");
        escape(band).append("</dd>\n<dd>");
        escape(scheme.name()).append("</dd>\n</div>\n<div>\n<dt>Pay area</dt>\n<dd>");
        escape(scheme.findArea(post.area().orElseThrow()).orElseThrow().name());
        PayAnswer.Found found = (PayAnswer.Found) post.pay(scheme.on(spec.payOn()));
        FullTimeSalary minimum = found.scale().minimum().findAmount().orElseThrow();
        FullTimeSalary maximum = found.scale().maximum().findAmount().orElseThrow();
        WeeklyHours week = ((RuleAnswer.Found<WeeklyHours>) scheme.rule(PayRule.FULL_TIME_HOURS, spec.payOn())).value();
        FullTimeEquivalent fte = post.weeklyHours().outOf(week);
        ActualSalary least = minimum.proRata(fte, Rounding.PENNY_HALF_UP).salary();
        ActualSalary most = maximum.proRata(fte, Rounding.PENNY_HALF_UP).salary();
        String low = pounds(minimum.pounds(), maximum.pounds());
        String high = pounds(maximum.pounds(), minimum.pounds());
        out.append("</dd>\n</div>\n<div>\n<dt>Full-time salary</dt>\n<dd>")
                .append(low)
                .append(" to ")
                .append(high);
        out.append(" a year</dd>\n<dd>For a full-time week: ").append(week);
        out.append(" hours</dd>\n</div>\n<div>\n<dt>Actual salary</dt>\n<dd>").append(pounds(least.pounds(), most.pounds()));
        out.append(" to ")
                .append(pounds(most.pounds(), least.pounds()))
                .append(" a year</dd>\n<dd>For ")
                .append(post.weeklyHours());
        out.append(" of ").append(week).append(" hours a week (").append(share(fte));
        out.append(
                " FTE), worked out from the full-time salary and rounded to the nearest penny</dd>\n</div>\n");
        out.append("<div>\n<dt>Basis of the salary</dt>\n<dd>Pay quoted for ").append(day(spec.payOn()));
        out.append("</dd>\n</div>\n<div>\n<dt>Working hours</dt>\n<dd>");
        out.append(post.weeklyHours()).append(" hours a week</dd>\n</div>\n<div>\n<dt>Appointment</dt>\n<dd>");
        out.append("Fixed term; last day: ")
                .append(day(post.appointment().endDate().orElseThrow().minusDays(1)));
        out.append("</dd>\n</div>\n<div>\n<dt>Location</dt>\n<dd>");
        text(post.location()).append("</dd>\n</div>\n</dl>\n");
        figure(low, high);
        out.append("</section>\n");
    }

    private void figure(String low, String high) {
        out.append(
                        "<figure>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 60\" width=\"540\" height=\"90\"")
                .append(" role=\"img\" lang=\"en\" font-family=\"Arial, Helvetica, sans-serif\" font-size=\"13\"")
                .append(" fill=\"#1b1f24\">\n<title>What the band pays</title>\n<desc>The band pays ")
                .append(low)
                .append(" to ")
                .append(high)
                .append(" a year, for full-time hours.</desc>\n<rect width=\"360\" height=\"60\" fill=\"#fff\"/>\n")
                .append("<rect x=\"12\" y=\"14\" width=\"336\" height=\"14\" fill=\"#dfe4e8\" stroke=\"#4c5661\"/>\n")
                .append("<path d=\"M12 10v22\" fill=\"none\" stroke=\"#1b1f24\" stroke-width=\"1\"/>\n")
                .append("<path d=\"M348 10v22\" fill=\"none\" stroke=\"#1b1f24\" stroke-width=\"1\"/>\n<text x=\"")
                .append(Math.round(low.length() * 3.6 + 2))
                .append("\" y=\"49\" text-anchor=\"middle\">")
                .append(low)
                .append("</text>\n<text x=\"")
                .append(Math.round(358 - high.length() * 3.6))
                .append("\" y=\"49\" text-anchor=\"middle\">")
                .append(high)
                .append("</text>\n</svg>\n<figcaption>Full-time salary of the band</figcaption>\n</figure>\n");
    }

    private void introduction(JobSpecification spec) {
        out.append("<section>\n<h2 id=\"introduction\">About the work</h2>\n");
        for (Bilingual paragraph : spec.introduction()) {
            out.append("<p>");
            text(paragraph).append("</p>\n");
        }
        out.append("<section>\n<h3 id=\"characteristics\">Main features of the post</h3>\n");
        bullets(spec.keyCharacteristics());
        out.append("</section>\n");
    }

    private void duties(List<DutyGroup> groups) {
        out.append(
                        "<section>\n<h2 id=\"duties\">Main duties</h2>\n<p>These are the usual kinds of work in this post. The list")
                .append(" shows what to expect and is not complete.</p>\n");
        for (int i = 0; i < groups.size(); i++) {
            out.append("<section>\n<h3 id=\"duties-").append(i + 1).append("\">");
            text(groups.get(i).heading()).append("</h3>\n");
            bullets(groups.get(i).duties());
        }
        out.append(
                        "<section>\n<h3 id=\"duties-rest\">Other duties</h3>\n<ul>\n<li>Other work in support of the office, appropriate to")
                .append(" the band of the post</li>\n</ul>\n</section>\n</section>\n");
    }

    private void criteria(List<CriteriaGroup> groups, boolean essential) {
        String id = essential ? "essential" : "desirable";
        out.append("<section>\n<h3 id=\"").append(id).append("\">");
        out.append(essential ? "Essential" : "Desirable").append("</h3>\n");
        for (int i = 0; i < groups.size(); i++) {
            out.append("<section>\n<h4 id=\"")
                    .append(id)
                    .append('-')
                    .append(i + 1)
                    .append("\">");
            text(groups.get(i).heading()).append("</h4>\n");
            bullets(essential ? groups.get(i).essential() : groups.get(i).desirable());
        }
        out.append("</section>\n");
    }

    private void bullets(List<Bilingual> items) {
        out.append("<ul>\n");
        for (Bilingual item : items) {
            out.append("<li>");
            text(item).append("</li>\n");
        }
        out.append("</ul>\n</section>\n");
    }

    private StringBuilder text(Bilingual text) {
        return escape(text.en().orElseThrow());
    }

    private StringBuilder escape(String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String safe = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\'' -> "&#39;";
                default -> "";
            };
            if (!safe.isEmpty()) {
                out.append(text.substring(done, i)).append(safe);
                done = i + 1;
            }
        }
        return out.append(done == 0 ? text : text.substring(done));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As people write it, such as 0.8. */
    private static String share(FullTimeEquivalent fte) {
        return new BigDecimal(fte.numerator())
                .divide(new BigDecimal(fte.denominator()), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toString();
    }

    /** Without pence if neither this amount nor the other end of the range has any. */
    private static String pounds(BigDecimal amount, BigDecimal other) {
        String written = pounds(amount);
        return written.endsWith(".00") && pounds(other).endsWith(".00")
                ? written.substring(0, written.length() - 3)
                : written;
    }

    private static String pounds(BigDecimal amount) {
        StringBuilder text = new StringBuilder(amount.toPlainString());
        for (int place = text.indexOf(".") - 3; place > 0; place -= 3) {
            text.insert(place, ',');
        }
        return text.insert(0, '£').toString();
    }
}
