package org.parlstaff.staffing.offer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.finding.Outcome;
import org.parlstaff.staffing.finding.Severity;
import org.parlstaff.staffing.format.Json;

/**
 * How many rows of a batch came to what, such as 3 of 200 rejected.
 *
 * <p>Findings that a waiver suppresses are counted apart and by no code. Immutable and safe to share between threads.
 *
 * @param rows how many rows there were, unreadable ones among them
 * @param unreadable how many could not be read
 * @param suppressed how many findings a waiver suppresses
 * @param byOutcome rows by what they came to
 * @param bySeverity findings by what they lead to
 * @param byCode findings by what was found
 * @param byScheme offers by the id of the scheme; {@code not-known} if there is none such
 * @param byBand offers by scheme and band, like {@code ipsa/executive-1}; {@code ipsa/not-known} if none was decided
 */
public record BatchSummary(
        long rows,
        long unreadable,
        long suppressed,
        Map<Outcome, Long> byOutcome,
        Map<Severity, Long> bySeverity,
        Map<Code, Long> byCode,
        Map<String, Long> byScheme,
        Map<String, Long> byBand)
        implements JsonForm {

    /**
     * Copies the counts, sorted.
     *
     * @param rows how many rows there were, unreadable ones among them
     * @param unreadable how many could not be read
     * @param suppressed how many findings a waiver suppresses
     * @param byOutcome rows by what they came to
     * @param bySeverity findings by what they lead to
     * @param byCode findings by what was found
     * @param byScheme offers by the id of the scheme; {@code not-known} if there is none such
     * @param byBand offers by scheme and band, like {@code ipsa/executive-1}; {@code ipsa/not-known} if none was decided
     */
    public BatchSummary {
        byOutcome = copy(new EnumMap<>(Outcome.class), byOutcome);
        bySeverity = copy(new EnumMap<>(Severity.class), bySeverity);
        byCode = copy(new TreeMap<>(Code.order()), byCode);
        byScheme = copy(new TreeMap<>(), byScheme);
        byBand = copy(new TreeMap<>(), byBand);
    }

    private static <K> Map<K, Long> copy(Map<K, Long> empty, Map<K, Long> counts) {
        empty.putAll(counts);
        return Collections.unmodifiableMap(empty);
    }

    /** {@return the summary of no rows} */
    public static BatchSummary empty() {
        return new BatchSummary(0, 0, 0, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    /**
     * Returns the summary of the rows of both.
     *
     * @param that the other summary
     * @return the sums
     */
    public BatchSummary plus(BatchSummary that) {
        return new BatchSummary(
                rows + that.rows,
                unreadable + that.unreadable,
                suppressed + that.suppressed,
                sum(new EnumMap<>(Outcome.class), byOutcome, that.byOutcome),
                sum(new EnumMap<>(Severity.class), bySeverity, that.bySeverity),
                sum(new TreeMap<>(Code.order()), byCode, that.byCode),
                sum(new TreeMap<>(), byScheme, that.byScheme),
                sum(new TreeMap<>(), byBand, that.byBand));
    }

    private static <K> Map<K, Long> sum(Map<K, Long> empty, Map<K, Long> one, Map<K, Long> other) {
        empty.putAll(one);
        other.forEach((key, count) -> empty.merge(key, count, Long::sum));
        return empty;
    }

    /** {@return what {@link #toJson} writes} */
    @Override
    public Object json() {
        return Json.tree(toJson());
    }

    /** {@return the counts as JSON} */
    public String toJson() {
        Map<String, Long> codes = new LinkedHashMap<>();
        byCode.forEach((code, count) -> codes.put(code.id(), count));
        return Json.file(Json.object(
                "rows", rows,
                "unreadable", unreadable,
                "suppressed", suppressed,
                "byOutcome", byOutcome,
                "bySeverity", bySeverity,
                "byCode", codes,
                "byScheme", byScheme,
                "byBand", byBand));
    }
}
