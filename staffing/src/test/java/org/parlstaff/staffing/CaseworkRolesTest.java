package org.parlstaff.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.Standing;

class CaseworkRolesTest {

    private static final CaseworkRoles ROLES = CaseworkRoles.shipped();

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "ipsa, executive-1, CASEWORKER, CONFIRMED",
        "ipsa, executive-2, SENIOR_CASEWORKER, DERIVED",
        "ipsa, research-2, CASEWORKER, DERIVED",
        "ipsa, research-3, SENIOR_CASEWORKER, DERIVED",
        "ipsa, administrative-3, DATA_LEAD, DERIVED",
        "senedd, band-3, CASEWORKER, CONFIRMED",
    })
    void of_a_band_are_what_its_source_describes(String scheme, String band, Role role, Standing standing) {
        CaseworkRoles.BandRole entry = ROLES.roleOf(scheme, band).orElseThrow().entry();
        assertThat(entry.role()).isEqualTo(role);
        assertThat(entry.standing()).isEqualTo(standing);
        assertThat(PaySchemes.shipped().scheme(scheme).findBand(band)).isPresent();
    }

    @Test
    void are_not_known_where_no_source_describes_the_work() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> ROLES.roleOf("senedd", "band-2").orElseThrow())
                .withMessage("staffing.role-not-known: no source says what holders of band-2 in senedd do with cases");
    }

    @Test
    void say_what_a_holder_may_decide() {
        Set<EventKind> caseworker =
                ROLES.roleOf("senedd", "band-3").orElseThrow().mayDo(Lifecycle.standard());
        Set<EventKind> senior =
                ROLES.roleOf("ipsa", "executive-2").orElseThrow().mayDo(Lifecycle.standard());
        assertThat(caseworker).contains(EventKind.SEND_ENQUIRY).doesNotContain(EventKind.DECLINE, EventKind.MERGE);
        assertThat(senior).contains(EventKind.DECLINE, EventKind.MERGE).containsAll(caseworker);
        assertThat(ROLES.roleOf("ipsa", "administrative-3").orElseThrow().mayDo(Lifecycle.standard()))
                .contains(EventKind.ERASE)
                .doesNotContain(EventKind.SEND_ENQUIRY);
    }

    @Test
    void are_read_back_from_what_they_write_and_name_their_faults() {
        assertThat(CaseworkRoles.parse(ROLES.toJson())).isEqualTo(ROLES);
        String row = """
                { "scheme": "own", "band": "one", "role": "CASEWORKER", "standing": "CONFIRMED", "source": { "title": "A" }, "note": "n" }""";
        assertThat(CaseworkRoles.parse("{ \"roles\": [ " + row + " ] }").roles())
                .hasSize(1);
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> CaseworkRoles.parse("{ \"roles\": [ " + row + ", " + row + " ] }"))
                .withMessage("casework roles:1 /roles/1: a band must be given once: own one");
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() ->
                        CaseworkRoles.parse("{ \"roles\": [ " + row.replace("\"role\": \"CASEWORKER\", ", "") + " ] }"))
                .withMessage("casework roles:1 /roles/0/role: key must be present: role");
    }
}
