package org.parlstaff.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parlstaff.casework.Category;
import org.parlstaff.casework.Channel;
import org.parlstaff.casework.Competence;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Priority;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Sensitivity;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.log.CaseLog;
import org.parlstaff.casework.log.LogHead;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.OfficePolicy;

class CaseloadJobTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private static String log(int office, OfficePolicy policy, Actor caseworker) {
        SplittableRandom random = new SplittableRandom(office);
        List<LogEntry> entries = new ArrayList<>();
        LocalDate day = FIRST;
        for (int number = 0; number < 200; number++) {
            day = day.plusDays(random.nextInt(2));
            IntakeEvent.Log first = new IntakeEvent.Log(
                    "enquirer-" + number,
                    "enquirer-" + number,
                    new Category(random.nextBoolean() ? "housing" : "benefits", Competence.LOCAL),
                    Channel.EMAIL,
                    day,
                    Priority.ROUTINE,
                    Sensitivity.STANDARD,
                    List.of());
            entries.addAll(Lifecycle.standard()
                    .open(
                            "case-" + number,
                            first,
                            caseworker,
                            policy,
                            day.atTime(9, 0).atOffset(ZoneOffset.UTC))
                    .orElseThrow()
                    .entries());
        }
        return CaseLog.write(entries, LogHead.START).text();
    }

    @Test
    void every_office_is_counted_as_on_one_machine_and_a_log_that_was_changed_is_named(@TempDir Path home)
            throws Exception {
        Actor caseworker = new Actor("caseworker-1", Role.CASEWORKER, Sensitivity.STANDARD);
        OfficePolicy policy = Offices.policy(caseworker);
        Path from = Files.createDirectory(home.resolve("logs"));
        List<String> alone = new ArrayList<>();
        for (int office = 0; office < 40; office++) {
            String name = "office-" + office + ".log";
            String log = log(office, policy, caseworker);
            String kept = office == 7 ? log.replaceFirst("housing", "Housing") : log;
            Files.writeString(from.resolve(name), kept);
            CaseloadJob.report(
                            name,
                            CaseLog.replay(new ByteArrayInputStream(kept.getBytes(StandardCharsets.UTF_8)), name, DAY))
                    .forEach(alone::add);
        }

        Path to = home.resolve("reports");
        FolderJob.run(
                StreamExecutionEnvironment.createLocalEnvironment(2),
                from.toUri().toString(),
                new CaseloadJob.CountFile(DAY),
                to.toUri().toString());

        assertThat(lines(to)).containsExactlyInAnyOrderElementsOf(alone);
        assertThat(alone)
                .filteredOn(line -> line.startsWith("office-7.log:"))
                .allSatisfy(line -> assertThat(line).contains("log."));
    }

    private static List<String> lines(Path folder) throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                all.addAll(Files.readAllLines(file));
            }
        }
        return all;
    }
}
