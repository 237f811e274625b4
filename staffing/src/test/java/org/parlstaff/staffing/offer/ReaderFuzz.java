package org.parlstaff.staffing.offer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.finding.FindingTable;
import org.parlstaff.staffing.finding.SarifLog;
import org.parlstaff.staffing.finding.Waiver;

/**
 * What the fuzzer calls, a class for each reader: it may be refused as documented, and what is read must be examined,
 * rendered and written without fail. The profile {@code fuzz} runs them; see the pom.
 */
public final class ReaderFuzz {

    private static final Examiner EXAMINER = Examiner.shipped();
    private static final OfferBatch BATCH = OfferBatch.of(EXAMINER);
    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private ReaderFuzz() {}

    private static void check(Offer offer) {
        must(Offer.parse(offer.toJson()).equals(offer), "an offer is read back from what it writes");
        OfferReport report = EXAMINER.examine(offer);
        must(
                List.copyOf(EXAMINER.codes(offer))
                        .equals(report.findings().stream()
                                .map(Finding::code)
                                .distinct()
                                .toList()),
                "codes alone are the codes of the findings, each once");
        must(!report.line(Locale.UK).contains("\n"), "a line is one line");
        must(report.markdown(WELSH).startsWith("## "), "Markdown starts with its heading");
        must(report.text(WELSH).length() < 1_000_000 && report.toJson(WELSH).length() < 1_000_000, "text is short");
    }

    private static void check(Stream<OfferRow> rows) {
        List<RowResult> results = BATCH.examine(rows).toList();
        for (RowResult result : results) {
            must(!result.toJsonLine(Locale.UK).contains("\n"), "a result is one line");
            for (String line : FindingTable.lines(result, WELSH)) {
                must(!line.contains("\n") && !line.contains("\r"), "a finding is one line");
            }
        }
        must(results.stream().collect(BATCH.summing()).rows() == results.size(), "every row is counted");
        results.stream().collect(BATCH.acrossRows()).forEach(finding -> finding.text(WELSH));
        try {
            SarifLog.write(
                    EXAMINER.catalogue(), results.stream(), row -> URI.create("x"), Locale.UK, new StringWriter());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void must(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError(law);
        }
    }

    /** Reads an offer. */
    public static final class Offers {

        private Offers() {}

        /**
         * Reads some bytes.
         *
         * @param data the bytes
         */
        public static void fuzzerTestOneInput(byte[] data) {
            try {
                check(Offer.read(new ByteArrayInputStream(data), "fuzz"));
            } catch (FileFormatException e) {
                must(e.getMessage() != null && e.line() > 0, "a refusal says why and where");
            }
        }
    }

    /** Reads JSON Lines. */
    public static final class Lines {

        private Lines() {}

        /**
         * Reads some bytes.
         *
         * @param data the bytes
         */
        public static void fuzzerTestOneInput(byte[] data) {
            check(OfferRow.readLines(new ByteArrayInputStream(data)));
        }
    }

    /** Reads rows of cells: a line is a row, a vertical bar parts cells. The first line is tried as a header. */
    public static final class Columns {

        private Columns() {}

        /**
         * Reads some bytes.
         *
         * @param data the bytes
         */
        public static void fuzzerTestOneInput(byte[] data) {
            String[] lines = new String(data, StandardCharsets.UTF_8).split("\n", -1);
            OfferColumns columns;
            try {
                columns = OfferColumns.of(Arrays.asList(lines[0].split("\\|", -1)));
            } catch (IllegalArgumentException e) {
                must(e.getMessage() != null && e.getMessage().startsWith("column must"), "a refusal says why");
                return;
            }
            check(Arrays.stream(lines).skip(1).map(line -> columns.read(2, Arrays.asList(line.split("\\|", -1)))));
        }
    }

    /** Reads waivers. */
    public static final class Waivers {

        private Waivers() {}

        /**
         * Reads some bytes.
         *
         * @param data the bytes
         */
        public static void fuzzerTestOneInput(byte[] data) {
            try {
                List<Waiver> waivers = Waiver.readAll(new ByteArrayInputStream(data), "fuzz");
                OfferReport report = EXAMINER.allowing(waivers).examine(OfferReportTest.offer("EX-01", "GBP 1.00"));
                must(report.markdown(WELSH).startsWith("## "), "Markdown starts with its heading");
                must(report.toJson(WELSH).length() < 10_000_000, "text is short");
            } catch (FileFormatException e) {
                must(e.getMessage() != null && e.line() > 0, "a refusal says why and where");
            }
        }
    }
}
