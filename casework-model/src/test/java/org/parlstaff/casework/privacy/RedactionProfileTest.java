package org.parlstaff.casework.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts on casework, 2.2, point 4. */
class RedactionProfileTest {

    private static final List<RedactionProfile> PROFILES = List.of(
            RedactionProfile.office(),
            RedactionProfile.body(),
            RedactionProfile.constituent(),
            RedactionProfile.subjectAccess(),
            RedactionProfile.statistics());

    @ParameterizedTest(name = "{0}: {1}, own {2}, of another {3}")
    @CsvSource(textBlock = """
            office,         note,      true,  true
            office,         telephone, true,  true
            office,         category,  true,  true
            office,         health,    true,  true
            body,           name,      true,  false
            body,           health,    true,  false
            body,           letter,    true,  true
            body,           note,      false, false
            body,           staff,     false, false
            constituent,    name,      true,  false
            constituent,    outcome,   true,  true
            constituent,    summary,   true,  true
            constituent,    note,      false, false
            subject-access, note,      true,  false
            subject-access, letter,    true,  false
            subject-access, email,     true,  false
            subject-access, reference, true,  true
            subject-access, staff,     false, false
            statistics,     category,  true,  true
            statistics,     outcome,   true,  true
            statistics,     name,      false, false
            statistics,     reference, false, false
            statistics,     summary,   false, false
            """)
    void shows_each_reader_what_is_theirs(String profile, String field, boolean own, boolean others) {
        RedactionProfile shown = PROFILES.stream()
                .filter(one -> one.id().equals(profile))
                .findFirst()
                .orElseThrow();

        assertThat(shown.shows(field, "P-1", "P-1")).isEqualTo(own);
        assertThat(shown.shows(field, "P-2", "P-1")).isEqualTo(others);
        assertThat(shown.shows(field)).isEqualTo(others);
    }

    @Test
    void gives_statistics_nothing_of_a_person() {
        assertThat(RedactionProfile.statistics().own()).isEmpty();
        assertThat(RedactionProfile.statistics().everyone())
                .containsExactly("body", "category", "closed-on", "opened-on", "outcome");
    }

    @Test
    void shows_the_office_whatever_it_shows_anyone() {
        for (RedactionProfile profile : PROFILES) {
            assertThat(RedactionProfile.office().everyone()).containsAll(profile.everyone());
            assertThat(RedactionProfile.office().everyone()).containsAll(profile.own());
        }
    }

    @Test
    void writes_what_it_reads() throws JsonProcessingException {
        RedactionProfile own = RedactionProfile.builder()
                .id("press")
                .addEveryone("outcome")
                .addOwn("name")
                .build();

        assertThat(Json.write(own)).isEqualTo("{\"id\":\"press\",\"everyone\":[\"outcome\"],\"own\":[\"name\"]}");
        for (RedactionProfile profile : PROFILES) {
            assertThat(Json.read(Json.write(profile), RedactionProfile.class)).isEqualTo(profile);
        }
    }

    @Test
    void refuses_a_profile_that_shows_nothing_or_names_no_field() {
        assertThatThrownBy(() -> RedactionProfile.builder().id("nobody").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a profile must show a field: nobody");
        assertThatThrownBy(
                        () -> RedactionProfile.builder().id("").addOwn("name").build())
                .hasMessage("id must not be blank: \"\"");
        assertThatThrownBy(() -> RedactionProfile.builder()
                        .id("press")
                        .addOwn("First name")
                        .build())
                .hasMessage("own must be in kebab case: \"First name\"");
        assertThatThrownBy(() -> RedactionProfile.builder()
                        .id("press")
                        .addAllEveryone(List.of("outcome", ""))
                        .build())
                .hasMessage("everyone must be in kebab case: \"\"");
    }
}
