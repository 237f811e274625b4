package org.parlstaff.examples.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.clock.WorkingCalendars;
import org.parlstaff.casework.log.CaseLog;
import org.parlstaff.casework.log.LogAnswer;
import org.parlstaff.casework.log.LogHead;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.OfficePolicy;
import org.parlstaff.casework.office.PublicBody;
import org.parlstaff.casework.office.Seat;
import org.parlstaff.casework.privacy.DisclosurePolicy;
import org.parlstaff.casework.privacy.PolicyDocument;
import org.parlstaff.casework.privacy.RetentionPolicy;

/**
 * A folder of case logs: {@code *.log.jsonl}, each with the head that was last known in {@code *.log.head} if that is kept,
 * and {@code office.json} with the policy of the office.
 *
 * @param task the command that looks into it
 * @param folder the folder
 */
record CaseFolder(Task task, Path folder) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** What an office file holds. */
    private record Office(
            String member,
            String calendar,
            List<Seat> seats,
            List<Actor> staff,
            List<PublicBody> bodies,
            List<PolicyDocument> policyDocuments,
            RetentionPolicy retention) {

        OfficePolicy policy() {
            return OfficePolicy.builder()
                    .member(member)
                    .calendar(WorkingCalendars.shipped().calendar(calendar))
                    .seats(seats)
                    .staff(staff)
                    .bodies(bodies)
                    .disclosure(DisclosurePolicy.of(policyDocuments))
                    .retention(retention)
                    .build();
        }
    }

    /** The logs, by name. */
    List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.list(task.terminal.folder().resolve(folder))) {
            List<Path> logs = files.map(Path::getFileName)
                    .filter(name -> name.toString().endsWith(".log.jsonl"))
                    .sorted()
                    .map(folder::resolve)
                    .toList();
            if (logs.isEmpty()) {
                throw new NoSuchFileException(folder.resolve("*.log.jsonl").toString());
            }
            return logs;
        }
    }

    /** The head of a log that was kept beside it. */
    Optional<LogHead> lastKnown(Path log) throws IOException {
        Path head = folder.resolve(log.getFileName().toString().replace(".jsonl", ".head"));
        if (!Files.exists(task.terminal.folder().resolve(head))) {
            return Optional.empty();
        }
        return Optional.of(task.read(head, (in, name) -> MAPPER.readValue(in, LogHead.class)));
    }

    /** The cases of a log at the end of a day, or as they now stand. */
    Caseload caseload(Path log, Optional<LocalDate> day) throws IOException {
        LogAnswer answer = task.read(
                log, (in, name) -> day.isPresent() ? CaseLog.replay(in, name, day.get()) : CaseLog.replay(in, name));
        if (answer instanceof LogAnswer.Faulty faulty) {
            throw new IllegalArgumentException(faulty.faults().stream()
                    .map(fault -> fault.text(task.words.locale()))
                    .collect(Collectors.joining("\n")));
        }
        return answer.orElseThrow().caseload();
    }

    /** One case, whichever log it is in. */
    CaseRecord record(String id, Optional<LocalDate> day) throws IOException {
        for (Path log : logs()) {
            Optional<CaseRecord> found = caseload(log, day).find(id);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw task.badUse("case.no-such", "case", id);
    }

    OfficePolicy policy() throws IOException {
        return task.read(folder.resolve("office.json"), (in, name) -> MAPPER.readValue(in, Office.class))
                .policy();
    }
}
