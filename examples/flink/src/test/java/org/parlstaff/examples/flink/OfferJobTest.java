package org.parlstaff.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parlstaff.staffing.offer.BatchSummary;
import org.parlstaff.staffing.offer.Examiner;
import org.parlstaff.staffing.offer.OfferBatch;
import org.parlstaff.staffing.offer.OfferRow;

/** A million rows, on this machine alone and on a small cluster within it. */
class OfferJobTest {

    private static final int FILES = 20;
    private static final int ROWS = 50_000;
    private static final List<String> BANDS =
            List.of("executive-1", "executive-2", "executive-3", "administrative-1", "research-2", "band-3");

    /** Lines in any order: how many, and the sum of what each comes to. */
    private record Lines(long count, long sum) {

        static Lines of(Stream<String> lines) {
            return lines.map(line -> new Lines(1, digest(line)))
                    .reduce(new Lines(0, 0), (one, other) -> new Lines(one.count + other.count, one.sum + other.sum));
        }

        private static long digest(String line) {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
                return new java.math.BigInteger(hash).longValue();
            } catch (java.security.NoSuchAlgorithmException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static void write(Path file, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int row = 0; row < ROWS; row++) {
                out.write(random.nextInt(1000) == 0 ? "{\"reference\": 1}" : offer(seed + "-" + row, random));
                out.newLine();
            }
        }
    }

    private static String offer(String reference, SplittableRandom random) {
        return "{\"reference\":\"" + reference + "\",\"scheme\":\"ipsa\",\"band\":\""
                + BANDS.get(random.nextInt(BANDS.size())) + "\",\"area\":\""
                + (random.nextBoolean() ? "london" : "outside-london") + "\",\"weeklyHours\":"
                + random.nextInt(1, 45) + ",\"salary\":{\"basis\":\"FULL_TIME\",\"amount\":\"GBP "
                + random.nextInt(15_000, 60_000) + ".00\"},\"startDate\":\"" + random.nextInt(2023, 2028)
                + "-06-01\"}";
    }

    @Test
    void a_million_rows_come_to_the_same_on_a_cluster(@TempDir Path home) throws Exception {
        Path from = Files.createDirectory(home.resolve("offers"));
        for (int file = 0; file < FILES; file++) {
            write(from.resolve("offers-" + file + ".jsonl"), file);
        }

        OfferBatch batch = OfferBatch.of(Examiner.shipped());
        BatchSummary alone = BatchSummary.empty();
        Lines written = new Lines(0, 0);
        for (int file = 0; file < FILES; file++) {
            try (InputStream in = Files.newInputStream(from.resolve("offers-" + file + ".jsonl"))) {
                List<String> lines = new java.util.ArrayList<>(ROWS);
                alone = alone.plus(batch.examine(OfferRow.readLines(in))
                        .peek(result -> lines.add(result.toJsonLine(Locale.UK)))
                        .collect(batch.summing()));
                Lines more = Lines.of(lines.stream());
                written = new Lines(written.count + more.count, written.sum + more.sum);
            }
        }

        Path to = home.resolve("results");
        JobExecutionResult job = FolderJob.run(
                StreamExecutionEnvironment.createLocalEnvironment(2),
                from.toUri().toString(),
                new OfferJob.ExamineFile(),
                to.toUri().toString());

        Map<String, Object> counts = new TreeMap<>();
        counts.put("rows", alone.rows());
        alone.byOutcome().forEach((outcome, rows) -> counts.put(outcome.name(), rows));
        alone.byCode().forEach((code, found) -> counts.put(code.id(), found));
        assertThat(job.getAllAccumulatorResults()).isEqualTo(counts);
        assertThat(alone.rows()).isEqualTo((long) FILES * ROWS);
        assertThat(linesOf(to)).isEqualTo(written);
    }

    static Lines linesOf(Path folder) throws IOException {
        Lines all = new Lines(0, 0);
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                try (Stream<String> lines = Files.lines(file)) {
                    Lines more = Lines.of(lines);
                    all = new Lines(all.count + more.count, all.sum + more.sum);
                }
            }
        }
        return all;
    }
}
