package org.parlstaff.staffing.offer;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.parlstaff.payscale.PayBand;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.finding.Outcome;
import org.parlstaff.staffing.finding.Severity;
import org.parlstaff.staffing.format.Json;

/**
 * Examines offers by the million: rows in, results out, one at a time.
 *
 * <pre>{@code
 * OfferBatch batch = OfferBatch.of(Examiner.shipped());
 * try (InputStream in = Files.newInputStream(file)) {
 *     BatchSummary summary = batch.examine(OfferRow.readLines(in))
 *             .peek(result -> out.println(result.toJsonLine(Locale.UK)))
 *             .collect(batch.summing());
 * }
 * }</pre>
 *
 * <p>A row that cannot be read is a result like others and stops nothing. Neither examining nor summing holds any row; only
 * {@link #acrossRows} does, since it must. Immutable and safe to share between threads.
 */
public final class OfferBatch {

    private static final String NOT_KNOWN = "not-known";

    private final Examiner examiner;

    private OfferBatch(Examiner examiner) {
        this.examiner = examiner;
    }

    /**
     * Returns a batch that an examiner judges.
     *
     * @param examiner the examiner
     * @return the batch
     */
    public static OfferBatch of(Examiner examiner) {
        return new OfferBatch(examiner);
    }

    /**
     * Examines rows as the results are asked for.
     *
     * @param rows the rows
     * @return the results, in the order of the rows
     */
    public Stream<RowResult> examine(Stream<? extends OfferRow> rows) {
        return rows.map(this::examine);
    }

    /**
     * Examines one row.
     *
     * @param row the row
     * @return the result
     */
    public RowResult examine(OfferRow row) {
        if (row instanceof OfferRow.Given given) {
            return new RowResult.Examined(given.line(), examiner.examine(given.offer()));
        }
        OfferRow.Unreadable unreadable = (OfferRow.Unreadable) row;
        return new RowResult.Unreadable(
                row.line(),
                unreadable.reference(),
                unreadable.faults().stream().map(this::finding).toList());
    }

    private Finding finding(OfferRow.Fault fault) {
        return new Finding(
                OfferCode.ROW_UNREADABLE,
                examiner.policy().severity(OfferCode.ROW_UNREADABLE),
                fault.place().startsWith("/") ? fault.place() : "",
                Json.object("place", fault.place(), "reason", fault.reason()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** {@return a collector that counts results, in memory that does not grow with them} */
    public Collector<RowResult, ?, BatchSummary> summing() {
        return Collector.of(Sums::new, Sums::add, Sums::plus, Sums::summary, Collector.Characteristics.UNORDERED);
    }

    /**
     * Returns a collector that finds what no row shows by itself: a reference given more than once, and a person whose
     * offers, on some day, come to more weekly hours than the scheme allows. Offers with the same reference are counted
     * once, and other employments that offers state are not counted: they may be the same.
     *
     * <p>It holds every reference, and the days and hours of every offer that names a person.
     *
     * @return the collector, whose findings name rows, the worst first and equally bad ones, duplicates before persons, in the order of the first row of each
     */
    public Collector<RowResult, ?, List<Finding>> acrossRows() {
        return Collector.of(() -> new AcrossRows(examiner), AcrossRows::add, AcrossRows::plus, AcrossRows::findings);
    }

    /** Counts in the making. Keys are ids of the schemes at hand, so that there are only so many. */
    private final class Sums {

        private final Map<Outcome, Long> byOutcome = new EnumMap<>(Outcome.class);
        private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
        private final Map<Code, Long> byCode = new HashMap<>();
        private final Map<String, Long> byScheme = new HashMap<>();
        private final Map<String, Long> byBand = new HashMap<>();
        private long rows;
        private long unreadable;
        private long suppressed;
        private BatchSummary others = BatchSummary.empty();

        void add(RowResult result) {
            rows++;
            byOutcome.merge(result.outcome(), 1L, Long::sum);
            for (Finding finding : result.findings()) {
                if (finding.isSuppressed()) {
                    suppressed++;
                } else {
                    bySeverity.merge(finding.severity(), 1L, Long::sum);
                    byCode.merge(finding.code(), 1L, Long::sum);
                }
            }
            if (result instanceof RowResult.Examined examined) {
                PayScheme scheme = examiner.schemes()
                        .findScheme(examined.report().offer().scheme())
                        .orElse(null);
                byScheme.merge(scheme == null ? NOT_KNOWN : scheme.id(), 1L, Long::sum);
                byBand.merge(
                        scheme == null
                                ? NOT_KNOWN
                                : scheme.id() + "/"
                                        + examined.report()
                                                .band()
                                                .map(PayBand::id)
                                                .orElse(NOT_KNOWN),
                        1L,
                        Long::sum);
            } else {
                unreadable++;
            }
        }

        Sums plus(Sums that) {
            others = others.plus(that.summary());
            return this;
        }

        BatchSummary summary() {
            return new BatchSummary(rows, unreadable, suppressed, byOutcome, bySeverity, byCode, byScheme, byBand)
                    .plus(others);
        }
    }
}
