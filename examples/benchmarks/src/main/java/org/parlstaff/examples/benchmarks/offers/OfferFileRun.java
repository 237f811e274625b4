package org.parlstaff.examples.benchmarks.offers;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.finding.Report;
import org.parlstaff.staffing.offer.Examiner;
import org.parlstaff.staffing.offer.Offer;
import org.parlstaff.staffing.offer.OfferBatch;
import org.parlstaff.staffing.offer.OfferColumns;
import org.parlstaff.staffing.offer.OfferRow;

/**
 * A file of offers from end to end: read by FastCSV, examined by every rule, the results written as JSON Lines; and beside it
 * the same file only parsed by FastCSV.
 */
public final class OfferFileRun {

    private static final List<String> COLUMNS = List.of(
            "reference",
            "scheme",
            "jobTitle",
            "family",
            "band",
            "area",
            "weeklyHours",
            "salary.basis",
            "salary.amount",
            "startDate",
            "appointment.type",
            "appointment.endDate",
            "newStarter",
            "recruitment",
            "hourlyRateClass");

    private OfferFileRun() {}

    /**
     * Writes a file of made-up offers, or measures one.
     *
     * @param args {@code write FILE ROWS}, or {@code measure FILE RESULTS}
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 3 && args[0].equals("write")) {
            write(Path.of(args[1]), Integer.parseInt(args[2]));
        } else if (args.length == 3 && args[0].equals("measure")) {
            measure(Path.of(args[1]), Path.of(args[2]), System.out);
        } else {
            throw new IllegalArgumentException(
                    "arguments must be \"write FILE ROWS\" or \"measure FILE RESULTS\": " + Arrays.toString(args));
        }
    }

    static void write(Path file, int rows) throws IOException {
        List<Offer> offers = Candidates.generated(Ranges.shipped()).offers();
        try (CsvWriter out = CsvWriter.builder().build(file)) {
            out.writeRecord(COLUMNS);
            for (int i = 0; i < rows; i++) {
                out.writeRecord(cells("EX-" + i, offers.get(i % offers.size())));
            }
        }
    }

    private static List<String> cells(String reference, Offer offer) {
        Appointment appointment = offer.appointment().orElseThrow();
        return List.of(
                reference,
                offer.scheme(),
                offer.jobTitle().orElseThrow(),
                offer.family().orElseThrow(),
                offer.band().orElseThrow(),
                offer.area().orElseThrow(),
                offer.weeklyHours().orElseThrow().toPlainString(),
                offer.salary().basis().name(),
                offer.salary().amount().toString(),
                offer.startDate().toString(),
                appointment.type().name(),
                appointment.endDate().orElseThrow().toString(),
                offer.newStarter().orElseThrow().toString(),
                offer.recruitment().orElseThrow().name(),
                offer.hourlyRateClass().orElseThrow());
    }

    /** Three rounds of both, one after the other, so that what the machine does besides falls on both. */
    private static void measure(Path file, Path results, PrintStream out) throws IOException {
        for (int round = 1; round <= 3; round++) {
            long start = System.nanoTime();
            long cells = parse(file);
            long parsed = System.nanoTime();
            long rows = examine(file, results);
            long examined = System.nanoTime();
            out.printf(
                    Locale.ROOT,
                    "round %d: %,d rows, %,d cells; parsed in %.2f s, examined and written in %.2f s, %.1f times; heap peak %d MB%n",
                    round,
                    rows,
                    cells,
                    (parsed - start) / 1e9,
                    (examined - parsed) / 1e9,
                    (examined - parsed) / (double) (parsed - start),
                    peak() >> 20);
        }
    }

    static long parse(Path file) throws IOException {
        long cells = 0;
        try (CsvReader<CsvRecord> in = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : in) {
                cells += row.getFieldCount();
            }
        }
        return cells;
    }

    static long examine(Path file, Path results) throws IOException {
        OfferBatch batch = OfferBatch.of(Examiner.shipped());
        try (CsvReader<CsvRecord> in = CsvReader.builder().ofCsvRecord(file);
                OutputStream out = Files.newOutputStream(results)) {
            CloseableIterator<CsvRecord> all = in.iterator();
            OfferColumns columns = OfferColumns.of(all.next().getFields());
            AtomicLong rows = new AtomicLong();
            Stream<OfferRow> offers = StreamSupport.stream(
                            Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED), false)
                    .peek(row -> rows.incrementAndGet())
                    .map(row -> columns.read(row.getStartingLineNumber(), row.getFields()));
            Report.writeLines(batch.examine(offers), out, Locale.UK);
            return rows.get();
        }
    }

    /** The most that the heap has held at one time, dead objects included. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
