package org.parlstaff.staffing.welsh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.jobspec.JobSpecification;
import org.parlstaff.staffing.jobspec.Specimens;
import org.parlstaff.staffing.jobspec.lint.Lint;

class SchemeLevelTest {

    private static JobSpecification asking(SkillLevel speaking) {
        return JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .welsh(WelshSkills.builder()
                        .designation(WelshSkills.Designation.DESIRABLE)
                        .putLevel(WelshLevel.Skill.SPEAKING, speaking)
                        .build())
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"denbighshire-training 3", "senedd-commission courtesy", "aberystwyth-university B1+", "a 0"})
    void is_read_back_from_its_text(String text) {
        assertThat(SkillLevel.parse(text)).hasToString(text);
        String json = asking(SkillLevel.parse(text)).toJson();
        assertThat(json).contains("\"SPEAKING\": \"" + text + "\"");
        assertThat(JobSpecification.parse(json)).isEqualTo(asking(SkillLevel.parse(text)));
    }

    @ParameterizedTest
    @EnumSource
    void a_level_of_the_five_is_read_back_from_its_name(WelshLevel level) {
        assertThat(SkillLevel.parse(level.toString())).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3|level must be one of ENTRY, FOUNDATION, INTERMEDIATE, ADVANCED, PROFICIENCY, or a scheme and a level, like denbighshire-training 3; found: 3",
                "''|level must be one of ENTRY, FOUNDATION, INTERMEDIATE, ADVANCED, PROFICIENCY, or a scheme and a level, like denbighshire-training 3; found: ''",
                "Denbighshire 3|scheme of a level must be an id, like denbighshire-training: Denbighshire",
                "3 4|scheme of a level must be an id, like denbighshire-training: 3",
                "a-|level must be one of ENTRY, FOUNDATION, INTERMEDIATE, ADVANCED, PROFICIENCY, or a scheme and a level, like denbighshire-training 3; found: a-",
                "a- 3|scheme of a level must be an id, like denbighshire-training: a-",
                "a <b>|level must be one word of at most 20 letters: <b>",
                "a 123456789012345678901|level must be one word of at most 20 letters: 123456789012345678901",
            })
    void refuses_a_number_that_stands_alone_and_what_is_no_level(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SkillLevel.parse(text))
                .withMessage(message.replace("''", ""));
    }

    /** Facts, senedd.md 4.2: the same number means something else in each body. */
    @ParameterizedTest
    @CsvSource({
        "denbighshire-training 3, INTERMEDIATE",
        "denbighshire-recruitment 3, FOUNDATION",
        "denbighshire-recruitment 1,",
        "food-standards-agency 1, ENTRY",
        "food-standards-agency 3,",
        "senedd-commission 3,",
        "swansea-university 3,",
        "merthyr 3,",
    })
    void is_called_what_the_body_calls_it_and_nothing_else(String text, WelshLevel level) {
        SchemeLevel other = (SchemeLevel) SkillLevel.parse(text);
        assertThat(other.findWelshLevel().orElse(null)).isEqualTo(level);
    }

    @Test
    void knows_the_schemes_that_the_sources_name() {
        assertThat(SchemeLevel.schemes())
                .containsExactly(
                        "senedd-commission",
                        "welsh-government",
                        "food-standards-agency",
                        "denbighshire-training",
                        "denbighshire-recruitment",
                        "carmarthenshire",
                        "ceredigion",
                        "swansea-university",
                        "natural-resources-wales",
                        "amgueddfa-cymru",
                        "aberystwyth-university");
        assertThat(WelshSchemes.SHIPPED.schemes()).allSatisfy(scheme -> {
            assertThat(scheme.name().en()).isPresent();
            assertThat(scheme.name().cy()).isPresent();
            assertThat(scheme.levels()).doesNotHaveDuplicates();
            assertThat(scheme.levels()).containsAll(scheme.called().keySet());
            assertThat(scheme.levels().isEmpty() && scheme.complete()).isFalse();
        });
        assertThat(WelshSchemes.SHIPPED.note().en().orElseThrow()).contains("awaits review by a Welsh speaker");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "denbighshire-training 3|Intermediate – level 3 (scheme: Denbighshire County Council (training))|Canolradd – lefel 3 (cynllun: Cyngor Sir Ddinbych (hyfforddiant))",
                "senedd-commission courtesy|courtesy level (scheme: Senedd Commission)|lefel cwrteisi (cynllun: Comisiwn y Senedd)",
                "merthyr 3|level 3 (scheme: merthyr)|lefel 3 (cynllun: merthyr)",
                "ADVANCED|Advanced|Uwch",
            })
    void is_printed_with_its_scheme(String level, String english, String welsh) {
        JobSpecification spec = asking(SkillLevel.parse(level));
        assertThat(spec.toMarkdown(Language.ENGLISH).replace("\\", "").lines()).contains("- **Speaking:** " + english);
        assertThat(spec.toMarkdown(Language.WELSH).replace("\\", "").lines()).contains("- **Siarad:** " + welsh);
    }

    @Test
    void brings_no_table_of_the_five_levels_into_a_document_that_asks_for_none_of_them() {
        String table = "Levels of Welsh language skills";
        assertThat(asking(SchemeLevel.of("ceredigion", "2")).toMarkdown(Language.ENGLISH))
                .doesNotContain(table)
                .doesNotContain("are marked in the table");
        assertThat(asking(WelshLevel.ENTRY).toMarkdown(Language.ENGLISH)).contains(table, "are marked in the table");
        JobSpecification none = JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .welsh(WelshSkills.of(WelshSkills.Designation.DESIRABLE))
                .build();
        assertThat(none.toMarkdown(Language.ENGLISH))
                .contains(table, "No level has been set.")
                .doesNotContain("are marked in the table");
    }

    @Test
    void counts_as_a_level_wherever_one_is_wanted() {
        JobSpecification spec = JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .welsh(WelshSkills.builder()
                        .designation(WelshSkills.Designation.ESSENTIAL)
                        .putLevel(WelshLevel.Skill.SPEAKING, SchemeLevel.of("ceredigion", "4"))
                        .putLevel(WelshLevel.Skill.LISTENING, SchemeLevel.of("ceredigion", "4"))
                        .putLevel(WelshLevel.Skill.READING, SchemeLevel.of("ceredigion", "3"))
                        .putLevel(WelshLevel.Skill.WRITING, WelshLevel.FOUNDATION)
                        .build())
                .build();
        assertThat(Lint.shipped().check(spec).findings()).isEqualTo(List.of());
    }
}
