package org.parlstaff.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parlstaff.casework.clock.TimeLimits;
import org.parlstaff.casework.clock.WorkingCalendars;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.office.Obligation;
import org.parlstaff.casework.office.ObligationKind;
import org.parlstaff.casework.office.OfficePolicy;
import org.parlstaff.casework.office.WorkItem;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Mappers of an application's own, without a module or a setting of ours. */
class JsonFormTest {

    private static final ObjectMapper TWO =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final JsonMapper THREE = JsonMapper.shared();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static final String SOURCE =
            "{\"title\":\"Freedom of Information Act 2000\",\"href\":\"https://example.org/foi\"}";

    @Test
    void both_write_what_a_file_holds_and_read_it_again() throws Exception {
        WorkingCalendars calendars = WorkingCalendars.shipped();
        TimeLimits limits = TimeLimits.shipped();
        ObjectMapper tree = new ObjectMapper();
        assertThat(tree.readTree(TWO.writeValueAsString(calendars))).isEqualTo(tree.readTree(calendars.toJson()));
        assertThat(THREE.writeValueAsString(calendars)).isEqualTo(TWO.writeValueAsString(calendars));
        assertThat(THREE.writeValueAsString(limits)).isEqualTo(TWO.writeValueAsString(limits));
        assertThat(TWO.readValue(limits.toJson(), TimeLimits.class)).isEqualTo(limits);
        assertThat(THREE.readValue(limits.toJson(), TimeLimits.class)).isEqualTo(limits);
        assertThat(THREE.readValue(calendars.toJson(), WorkingCalendars.class)).isEqualTo(calendars);
    }

    @Test
    void both_name_the_calendars_of_an_office_by_their_ids() throws Exception {
        OfficePolicy office = Office.policy();
        String json = TWO.writeValueAsString(office);
        assertThat(new ObjectMapper().readTree(json)).isEqualTo(new ObjectMapper().readTree(office.toJson()));
        assertThat(THREE.writeValueAsString(office)).isEqualTo(json);
        assertThat(TWO.readValue(json, OfficePolicy.class)).isEqualTo(office);
        assertThat(THREE.readValue(json, OfficePolicy.class)).isEqualTo(office);
    }

    @Test
    void both_write_answers_with_permanent_codes() throws Exception {
        WorkItem item = new WorkItem("C-1", Optional.empty(), new Obligation(ObligationKind.CHASE, DAY, "E-1"));
        String json =
                "{\"caseId\":\"C-1\",\"obligation\":{\"kind\":\"CHASE\",\"dueOn\":\"2026-06-01\",\"subject\":\"E-1\"}}";
        assertThat(TWO.writeValueAsString(item)).isEqualTo(json);
        assertThat(THREE.writeValueAsString(item)).isEqualTo(json);
        Decision refused = new Decision.Refused(List.of(Reason.of("case.guard.not-merged", "C-2", EventKind.LOG)));
        assertThat(TWO.writeValueAsString(refused))
                .isEqualTo(
                        "{\"kind\":\"refused\",\"reasons\":[{\"code\":\"case.guard.not-merged\",\"values\":[\"C-2\",\""
                                + EventKind.LOG.id() + "\"]}]}");
        assertThat(THREE.writeValueAsString(refused)).isEqualTo(TWO.writeValueAsString(refused));
        var limit = TimeLimits.shipped().lookUp("no-such", DAY);
        assertThat(TWO.writeValueAsString(limit))
                .startsWith("{\"code\":\"limit.no-such-limit\",\"id\":\"no-such\",\"day\":\"2026-06-01\"");
        assertThat(THREE.writeValueAsString(limit)).isEqualTo(TWO.writeValueAsString(limit));
    }

    @Test
    void both_refuse_what_parse_refuses() {
        refused(SOURCE.replace("}", ",\"page\":null}"), "/page: key must be one of href, title; found: page");
        refused(SOURCE.replace("}", ",\"title\":\"FOI\"}"), "key must not be given twice: title");
        refused("{}", "key must be present: title");
    }

    private static void refused(String json, String message) {
        assertThatThrownBy(() -> TWO.readValue(json, org.parlstaff.casework.clock.Source.class))
                .isInstanceOfSatisfying(
                        JsonMappingException.class,
                        fault -> assertThat(fault.getOriginalMessage()).startsWith(message));
        assertThatThrownBy(() -> THREE.readValue(json, org.parlstaff.casework.clock.Source.class))
                .isInstanceOfSatisfying(
                        DatabindException.class,
                        fault -> assertThat(fault.getOriginalMessage()).startsWith(message));
    }

    /** A type that is built from a file is built by us for every mapper, or its file would be read in two ways. */
    @Test
    void every_type_that_a_file_is_built_into_is_read_by_us() throws Exception {
        Path classes = Path.of(TimeLimits.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> read = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".class")).toList()) {
                String name = classes.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                if (name.contains("-info") || !name.startsWith("org.parlstaff.")) {
                    continue;
                }
                Class<?> type = Class.forName(
                        name.substring(0, name.length() - ".class".length()),
                        false,
                        getClass().getClassLoader());
                JsonDeserialize how = type.getDeclaredAnnotation(JsonDeserialize.class);
                if (how != null && how.builder() != Void.class) {
                    assertThat(how.using().getSimpleName()).as(name).isEqualTo("FromJson");
                    assertThat(JsonForm.class).as(name).isAssignableFrom(type);
                    read.add(type.getSimpleName());
                }
            }
        }
        assertThat(read).contains("TimeLimits");
    }
}
