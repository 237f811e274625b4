package org.parlstaff.casework.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.Labelled;
import org.parlstaff.casework.LogEntry;

/**
 * Logs that an earlier version wrote, with their heads and with every fact of every case as that version replayed it.
 *
 * <p>{@code rows} takes rows of the table, two for each kind of event; {@code lives} has the optional parts of events.
 */
class WrittenBeforeTest {

    @ParameterizedTest
    @ValueSource(strings = {"rows", "lives"})
    void verifies_against_the_head_that_was_kept(String name) throws IOException {
        LogHead head = head(name);

        LogVerification verification = CaseLog.verify(new ByteArrayInputStream(bytes(name + ".jsonl")), name, head);

        assertThat(verification).isEqualTo(new LogVerification(List.of(), head, LogVerification.Tail.COMPLETE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows", "lives"})
    void replays_to_the_same_facts(String name) throws IOException {
        Collection<CaseRecord> records = CaseLog.replay(new ByteArrayInputStream(bytes(name + ".jsonl")), name)
                .orElseThrow()
                .caseload()
                .records();

        assertThat(records.stream().flatMap(record -> facts(record).stream()))
                .containsAll(
                        new String(bytes(name + ".facts.txt"), UTF_8).lines().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows", "lives"})
    void is_written_with_the_same_bytes(String name) throws IOException {
        List<LogEntry> entries = new ArrayList<>();
        CaseLog.read(new ByteArrayInputStream(bytes(name + ".jsonl")), name, entries::add);

        CaseLog.Lines lines = CaseLog.write(entries, LogHead.START);

        assertThat(lines.text()).isEqualTo(new String(bytes(name + ".jsonl"), UTF_8));
        assertThat(lines.head()).isEqualTo(head(name));
    }

    @Test
    void holds_every_kind_of_event_there_was() throws IOException {
        Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
        CaseLog.read(
                new ByteArrayInputStream(bytes("rows.jsonl")),
                "rows",
                entry -> kinds.add(entry.event().kind()));

        assertThat(kinds).hasSize(55);
    }

    /** Every fact that a record tells without being asked of a day, each on a line. */
    static List<String> facts(CaseRecord record) {
        List<String> facts = new ArrayList<>();
        for (Method method : CaseRecord.class.getMethods()) {
            if (method.getParameterCount() == 0
                    && method.getDeclaringClass() == CaseRecord.class
                    && !Set.of("toString", "hashCode").contains(method.getName())) {
                add(facts, record.id() + " " + method.getName(), call(method, record));
            }
        }
        facts.sort(Comparator.naturalOrder());
        return facts;
    }

    private static void add(List<String> facts, String path, Object value) {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                add(facts, path, optional.get());
            } else {
                facts.add(path + " none");
            }
        } else if (value instanceof Collection<?> many) {
            facts.add(path + " " + many.size());
            int i = 0;
            for (Object one : many) {
                add(facts, path + "[" + i++ + "]", one);
            }
        } else if (value instanceof Record && !(value instanceof Labelled)) {
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                add(facts, path + "." + part.getName(), call(part.getAccessor(), value));
            }
        } else {
            facts.add(path + " " + value);
        }
    }

    private static Object call(Method method, Object object) {
        try {
            return method.invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.getName(), e);
        }
    }

    private static LogHead head(String name) throws IOException {
        return new String(bytes("heads.txt"), UTF_8)
                .lines()
                .map(line -> line.split(" "))
                .filter(line -> line[0].equals(name))
                .map(line -> new LogHead(Long.parseLong(line[1]), line[2]))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(WrittenBeforeTest.class.getResourceAsStream("before/" + name), name)) {
            return in.readAllBytes();
        }
    }
}
