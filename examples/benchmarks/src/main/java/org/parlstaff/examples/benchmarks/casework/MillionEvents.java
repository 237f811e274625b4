package org.parlstaff.examples.benchmarks.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.parlstaff.casework.log.CaseLog;
import org.parlstaff.casework.log.LogAnswer;
import org.parlstaff.casework.log.LogHead;

/**
 * Replays a log of a million events from a file: every line is read, verified and folded, in a JVM that has just started.
 *
 * <p>{@code write FILE} writes a log of 100,000 cases with ten events each, {@code replay FILE} replays it.
 */
public final class MillionEvents {

    private static final int CASES = 100_000;
    private static final int CASES_A_DAY = 500;

    private MillionEvents() {}

    /**
     * Writes or replays a log.
     *
     * @param arguments {@code write} or {@code replay}, and the file
     * @throws IOException if the file cannot be written or read
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 || !(arguments[0].equals("write") || arguments[0].equals("replay"))) {
            throw new IllegalArgumentException("arguments must be write or replay, and a file");
        }
        Path file = Path.of(arguments[1]);
        if (arguments[0].equals("write")) {
            write(file, CASES);
            System.out.printf("%d cases, %,d bytes%n", CASES, Files.size(file));
            return;
        }
        long start = System.nanoTime();
        LogAnswer.Sound sound = replay(file);
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
                "%d events of %d cases in %.1f s, JVM started %.1f s ago%n",
                sound.head().sequence(),
                sound.caseload().records().size(),
                wall.toMillis() / 1000.0,
                ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
    }

    static void write(Path file, int cases) throws IOException {
        LogHead head = LogHead.START;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < cases; i++) {
                CaseLog.Lines lines = CaseLog.write(
                        HousingCase.tenEntries("case-" + i, HousingCase.FIRST_DAY.plusDays(i / CASES_A_DAY)), head);
                out.write(lines.text().getBytes(UTF_8));
                head = lines.head();
            }
        }
    }

    static LogAnswer.Sound replay(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return CaseLog.replay(in, file.toString()).orElseThrow();
        }
    }
}
