package org.parlstaff.staffing.offer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.PayBand;
import org.parlstaff.payscale.Working;
import org.parlstaff.payscale.format.Texts;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.finding.Report;
import org.parlstaff.staffing.format.Marks;

/**
 * What the examination of one offer comes to: an outcome, every finding, and the arithmetic.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class OfferReport implements Report {

    private static final Texts TEXTS =
            new Texts(language -> OfferReport.class.getResourceAsStream("OfferReport_" + language + ".properties"));

    private final Offer offer;
    private final List<Finding> findings;
    private final @Nullable PayBand band;
    private final PayAnswer.@Nullable Found pay;
    private final @Nullable Comparison comparison;

    OfferReport(
            Offer offer,
            List<Finding> findings,
            @Nullable PayBand band,
            PayAnswer.@Nullable Found pay,
            @Nullable Comparison comparison) {
        this.offer = offer;
        this.findings = List.copyOf(findings);
        this.band = band;
        this.pay = pay;
        this.comparison = comparison;
    }

    /** {@return the offer that was examined} */
    public Offer offer() {
        return offer;
    }

    @Override
    public Matter matter() {
        return Matter.OFFER;
    }

    @Override
    public Optional<String> reference() {
        return Optional.of(offer.reference());
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    /** {@return the band that the offer was judged in, named or taken from the job title, if there was one} */
    public Optional<PayBand> band() {
        return Optional.ofNullable(band);
    }

    /** {@return the scale that the offer was judged by, with its standing and source, if there was one} */
    @Override
    public Optional<PayAnswer.Found> pay() {
        return Optional.ofNullable(pay);
    }

    /** {@return the arithmetic from the band's figures to the amount offered; without steps if no scale was found} */
    public Working working() {
        return pay == null || comparison == null ? new Working(List.of()) : comparison.working(pay);
    }

    /**
     * Returns the offer if it may be made.
     *
     * @return the offer
     * @throws NoSuchElementException if the outcome is neither ACCEPT nor ACCEPT_WITH_WARNINGS, with every code
     */
    public Offer orElseThrow() {
        requireAcceptable();
        return offer;
    }

    /**
     * Renders the report for a person: the outcome, each finding with its source, and the arithmetic.
     *
     * @param locale the reader's language: Welsh, or any other for English
     * @return the lines
     */
    @Override
    public String text(Locale locale) {
        StringBuilder out = new StringBuilder(Report.super.text(locale));
        working()
                .steps()
                .forEach(step ->
                        out.append("  ").append(Marks.flat(step.text(locale))).append('\n'));
        pay().ifPresent(found -> out.append("  ")
                .append(Marks.flat(
                        table(found, UnaryOperator.identity(), found.source().toString(), locale)))
                .append('\n'));
        return out.toString();
    }

    /**
     * Renders the report as Markdown (CommonMark with tables). Nothing that the offer says is taken for markup.
     *
     * @param locale the reader's language: Welsh, or any other for English
     * @return a heading, the findings in a table, and the arithmetic
     */
    @Override
    public String markdown(Locale locale) {
        StringBuilder out = new StringBuilder(Report.super.markdown(locale));
        List<Working.Step> steps = working().steps();
        if (!steps.isEmpty()) {
            out.append("\n**").append(TEXTS.text("working", Map.of(), locale)).append("**\n\n");
            steps.forEach(step ->
                    out.append("1. ").append(Marks.escape(step.text(locale))).append('\n'));
        }
        pay().ifPresent(found -> out.append('\n')
                .append(table(found, Marks::escape, Marks.link(found.source()), locale))
                .append('\n'));
        return out.toString();
    }

    private String table(PayAnswer.Found found, UnaryOperator<String> shown, String source, Locale locale) {
        Map<String, Object> values = new HashMap<>();
        values.put("from", found.span().from());
        values.put("standing", shown.apply(found.standing().name()));
        values.put("source", source);
        found.span().until().ifPresent(end -> values.put("last", end.minusDays(1)));
        String table = TEXTS.text(found.span().until().isPresent() ? "table" : "table-open", values, locale);
        return found.published()
                .map(day -> table + " "
                        + TEXTS.text(isLater(day) ? "published-later" : "published", Map.of("published", day), locale))
                .orElse(table);
    }

    /** Whether a table was published after the day on which the offer starts, so that nobody could know it then. */
    private boolean isLater(LocalDate published) {
        return published.isAfter(offer.startDate());
    }

    static Set<String> keys(Locale locale) {
        return TEXTS.keys(locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfferReport that
                && offer.equals(that.offer)
                && findings.equals(that.findings)
                && Objects.equals(band, that.band)
                && Objects.equals(pay, that.pay)
                && Objects.equals(comparison, that.comparison);
    }

    @Override
    public int hashCode() {
        return 31 * offer.hashCode() + findings.hashCode();
    }

    /** {@return the reference, the outcome and the codes} */
    @Override
    public String toString() {
        return offer.reference() + ": " + outcome()
                + findings.stream().map(finding -> " " + finding.code()).collect(Collectors.joining());
    }
}
