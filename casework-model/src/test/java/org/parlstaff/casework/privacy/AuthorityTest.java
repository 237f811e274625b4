package org.parlstaff.casework.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlstaff.casework.privacy.Authority.Ground;
import org.parlstaff.casework.privacy.Authority.Kind;

class AuthorityTest {

    private static final String JSON = """
            {"id":"A-1","kind":"WRITTEN","dataSubject":"P-1","holder":"P-2","bodies":["council"],"topics":["housing"],\
            "data":["CONTACT","ORDINARY"],"evidence":"D-7","from":"2026-03-01","until":"2027-03-01"}""";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-06-14, true", "2026-06-15, false", "2026-06-16, false"})
    void holds_until_the_day_it_is_withdrawn(LocalDate day, boolean holds) {
        assertThat(written(builder -> builder)
                        .withdrawingOn(LocalDate.of(2026, 6, 15))
                        .holdsOn(day))
                .isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-02-28, false", "2026-03-01, true", "2027-02-28, true", "2027-03-01, false"})
    void holds_for_the_time_it_was_given(LocalDate day, boolean holds) {
        assertThat(written(builder -> builder).holdsOn(day)).isEqualTo(holds);
    }

    @Test
    void is_withdrawn_once_and_not_before_it_began() {
        Authority withdrawn = written(builder -> builder).withdrawingOn(LocalDate.of(2026, 3, 1));

        assertThat(withdrawn.withdrawnOn()).contains(LocalDate.of(2026, 3, 1));
        assertThatThrownBy(() -> withdrawn.withdrawingOn(LocalDate.of(2026, 4, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("authority must not be withdrawn already: 2026-03-01");
        assertThatThrownBy(() -> written(builder -> builder).withdrawingOn(LocalDate.of(2026, 2, 28)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("withdrawnOn must not be before from: 2026-03-01/2026-02-28");
    }

    /** SI 2002/2905, Schedule, paragraph 6: four grounds and no fifth. */
    @ParameterizedTest
    @EnumSource
    void rests_on_paragraph_23_only_with_a_ground_and_a_reason(Ground ground) {
        assertThatCode(() -> written(builder ->
                        builder.kind(Kind.PARAGRAPH_23).ground(ground).reason("N-3")))
                .doesNotThrowAnyException();
        assertThatThrownBy(
                        () -> written(builder -> builder.kind(Kind.PARAGRAPH_23).ground(ground)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ground and reason must be given for PARAGRAPH_23: A-1");
        assertThatThrownBy(
                        () -> written(builder -> builder.kind(Kind.PARAGRAPH_23).reason("N-3")))
                .hasMessage("ground and reason must be given for PARAGRAPH_23: A-1");
        assertThatThrownBy(() -> written(builder -> builder.ground(ground)))
                .hasMessage("ground must not be given for WRITTEN: " + ground);
    }

    @ParameterizedTest
    @CsvSource({"WRITTEN, true", "ATTORNEY_OR_DEPUTY, true", "PARENT, false", "NEXT_OF_KIN_INCAPACITY, false"})
    void needs_evidence_where_a_document_must_exist(Kind kind, boolean needsEvidence) {
        UnaryOperator<Authority.Builder> without = builder -> builder.kind(kind).evidence(Optional.empty());

        if (needsEvidence) {
            assertThatThrownBy(() -> written(without)).hasMessage("evidence must be given for " + kind + ": A-1");
        } else {
            assertThatCode(() -> written(without)).doesNotThrowAnyException();
        }
    }

    @Test
    void is_held_by_the_data_subject_for_oneself_and_by_another_for_anyone_else() {
        assertThatCode(() -> written(builder -> builder.kind(Kind.SELF).holder("P-1")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> written(builder -> builder.kind(Kind.SELF)))
                .hasMessage("holder must be the data subject for SELF and for no other kind: SELF, P-2, P-1");
        assertThatThrownBy(() -> written(builder -> builder.holder("P-1")))
                .hasMessage("holder must be the data subject for SELF and for no other kind: WRITTEN, P-1, P-1");
    }

    @Test
    void spells_out_what_it_reaches() {
        assertThatThrownBy(() -> written(builder -> builder.bodies(List.of())))
                .hasMessage("bodies must not be empty: []");
        assertThatThrownBy(() -> written(builder -> builder.topics(List.of())))
                .hasMessage("topics must not be empty: []");
        assertThatThrownBy(() -> written(builder -> builder.data(List.of()))).hasMessage("data must not be empty: []");
    }

    @Test
    void refuses_blank_references_and_days_out_of_order() {
        assertThatThrownBy(() -> written(builder -> builder.id(" "))).hasMessage("id must not be blank: \" \"");
        assertThatThrownBy(() -> written(builder -> builder.dataSubject("")))
                .hasMessage("dataSubject must not be blank: \"\"");
        assertThatThrownBy(() -> written(builder -> builder.holder(""))).hasMessage("holder must not be blank: \"\"");
        assertThatThrownBy(() -> written(builder -> builder.evidence("")))
                .hasMessage("evidence must not be blank: \"\"");
        assertThatThrownBy(() -> written(builder -> builder.reason(""))).hasMessage("reason must not be blank: \"\"");
        assertThatThrownBy(() -> written(builder -> builder.until(LocalDate.of(2026, 3, 1))))
                .hasMessage("until must be after from: 2026-03-01/2026-03-01");
    }

    @Test
    void writes_what_it_reads() throws JsonProcessingException {
        assertThat(Json.write(written(builder -> builder))).isEqualTo(JSON);
        assertThat(Json.read(JSON, Authority.class)).isEqualTo(written(builder -> builder));

        Authority withdrawn = written(builder -> builder.withdrawnOn(LocalDate.of(2026, 3, 1)));
        assertThat(Json.write(withdrawn)).isEqualTo(JSON.replace("}", ",\"withdrawnOn\":\"2026-03-01\"}"));
        assertThat(Json.read(Json.write(withdrawn), Authority.class)).isEqualTo(withdrawn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "kind", "dataSubject", "holder", "bodies", "topics", "data", "evidence", "from"})
    void refuses_json_without_one_of_its_parts_or_with_null_for_it(String key) {
        String value = "\"" + key + "\":(\"[^\"]*\"|\\[[^]]*\\]),";

        assertThatThrownBy(() -> Json.read(JSON.replaceFirst(value, ""), Authority.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining(key);
        assertThatThrownBy(() -> Json.read(JSON.replaceFirst(value, "\"" + key + "\":null,"), Authority.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void refuses_json_with_more_than_it_knows() {
        assertThatThrownBy(() -> Json.read(JSON.replace("{\"id\"", "{\"note\":\"\",\"id\""), Authority.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageStartingWith("/note: key must be one of ")
                .hasMessageContaining("; found: note");
    }

    private static Authority written(UnaryOperator<Authority.Builder> change) {
        Authority.Builder builder = Authority.builder();
        builder.id("A-1")
                .kind(Kind.WRITTEN)
                .dataSubject("P-1")
                .holder("P-2")
                .addBodies("council")
                .addTopics("housing")
                .addData(DataCategory.CONTACT, DataCategory.ORDINARY)
                .evidence("D-7")
                .from(LocalDate.of(2026, 3, 1))
                .until(LocalDate.of(2027, 3, 1));
        return change.apply(builder).build();
    }
}
