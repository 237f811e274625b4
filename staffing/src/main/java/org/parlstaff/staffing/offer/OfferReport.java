package org.parlstaff.staffing.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.Working;

/**
 * What the examination of one offer comes to: an outcome, every finding, and the arithmetic.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class OfferReport {

    private final Offer offer;
    private final List<Finding> findings;
    private final PayAnswer.@Nullable Found pay;
    private final @Nullable Comparison comparison;

    OfferReport(Offer offer, List<Finding> findings, PayAnswer.@Nullable Found pay, @Nullable Comparison comparison) {
        this.offer = offer;
        this.findings = List.copyOf(findings);
        this.pay = pay;
        this.comparison = comparison;
    }

    /** {@return the offer that was examined} */
    public Offer offer() {
        return offer;
    }

    /** {@return all that was found, suppressed findings among it, in the order of the catalogue} */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return what the worst finding that is not suppressed leads to} */
    public Outcome outcome() {
        Outcome worst = Outcome.ACCEPT;
        for (Finding finding : findings) {
            Outcome outcome = finding.severity().outcome();
            if (!finding.isSuppressed() && outcome.compareTo(worst) > 0) {
                worst = outcome;
            }
        }
        return worst;
    }

    /** {@return the scale that the offer was judged by, with its standing and source, if there was one} */
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
        if (outcome().compareTo(Outcome.ACCEPT_WITH_WARNINGS) > 0) {
            throw new NoSuchElementException(outcome() + ": "
                    + findings.stream()
                            .filter(finding -> !finding.isSuppressed())
                            .map(finding -> finding.code().id())
                            .collect(Collectors.joining(", ")));
        }
        return offer;
    }

    /**
     * Renders the report for a person: the outcome, each finding with its source, and the arithmetic.
     *
     * @param locale the reader's language: Welsh, or any other for English
     * @return the lines
     */
    public String text(Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(Finding.words(
                "report.head",
                Map.of("reference", offer.reference(), "outcome", outcome().name()),
                locale));
        for (Finding finding : findings) {
            lines.add("  " + finding.severity() + " " + finding.code() + " " + finding.pointer());
            lines.add("    " + finding.text(locale));
            finding.source()
                    .ifPresent(source -> lines.add(
                            "    " + Finding.words("report.source", Map.of("source", source.toString()), locale)));
            finding.waiver().ifPresent(waiver -> lines.add("    " + Rendering.waived(waiver, locale)));
        }
        working().steps().forEach(step -> lines.add("  " + step.text(locale)));
        pay().ifPresent(found -> lines.add("  "
                + Finding.words(
                        "report.table",
                        Map.of(
                                "span", found.span().toString(),
                                "standing", found.standing().name(),
                                "source", found.source().toString()),
                        locale)));
        return lines.stream().map(line -> Rendering.flat(line) + "\n").collect(Collectors.joining());
    }

    /**
     * Renders the report on one line: the outcome, the first of the worst findings, and how many more there are.
     *
     * @param locale the reader's language: Welsh, or any other for English
     * @return the line, without a line feed
     */
    public String line(Locale locale) {
        return Rendering.line(this, locale);
    }

    /**
     * Renders the report as Markdown (CommonMark with tables). Nothing that the offer says is taken for markup.
     *
     * @param locale the reader's language: Welsh, or any other for English
     * @return a heading, the findings in a table, and the arithmetic
     */
    public String markdown(Locale locale) {
        return Rendering.markdown(this, locale);
    }

    /**
     * Writes the report as JSON. Equal reports give equal text.
     *
     * @param locale English or Welsh, for the sentences
     * @return the JSON, with {@code reference}, {@code outcome} and {@code findings}
     */
    public String toJson(Locale locale) {
        return Json.file(Rendering.tree(this, locale));
    }

    /**
     * Writes the report as problem details (RFC 9457), for an answer with status 422, if the offer may not be made.
     *
     * @param locale English or Welsh, for the sentences
     * @return the JSON, with the members of {@link #toJson} as extensions; nothing if the offer is acceptable
     */
    public Optional<String> toProblem(Locale locale) {
        return outcome().compareTo(Outcome.ACCEPT_WITH_WARNINGS) <= 0
                ? Optional.empty()
                : Optional.of(Json.file(Rendering.problem(this, locale)));
    }

    /** {@return the reference, the outcome and the codes} */
    @Override
    public String toString() {
        return offer.reference() + ": " + outcome()
                + findings.stream().map(finding -> " " + finding.code()).collect(Collectors.joining());
    }
}
