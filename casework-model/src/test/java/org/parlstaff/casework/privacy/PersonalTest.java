package org.parlstaff.casework.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalTest {

    private static final Personal<String> TELEPHONE = Personal.of("telephone", "01874 000000");

    @Test
    void prints_masked_before_and_after_it_is_revealed() {
        assertThat(TELEPHONE).hasToString("telephone: ***");
        assertThat("Call " + TELEPHONE).doesNotContain("01874");
        assertThat(TELEPHONE.reveal(Purpose.CASEWORK)).hasToString("telephone: *** for CASEWORK");
        assertThat(TELEPHONE.label()).isEqualTo("telephone");
    }

    @ParameterizedTest
    @CsvSource({
        "CASEWORK,         Revealed: telephone. Purpose: casework.,         Datgelwyd: telephone. Diben: gwaith achos.",
        "SUBJECT_ACCESS,   Revealed: telephone. Purpose: access request.,   Datgelwyd: telephone. Diben: cais am fynediad.",
        "PROTECTION,       Revealed: telephone. Purpose: protection.,       Datgelwyd: telephone. Diben: diogelu.",
        "RETENTION_REVIEW, Revealed: telephone. Purpose: retention review., Datgelwyd: telephone. Diben: adolygu cadw data."
    })
    void yields_its_value_with_an_entry_for_the_audit_trail(Purpose purpose, String english, String welsh) {
        Personal.Revealed<String> revealed = TELEPHONE.reveal(purpose);

        assertThat(revealed.value()).isEqualTo("01874 000000");
        assertThat(revealed.text(Locale.UK)).isEqualTo(english);
        assertThat(revealed.text(Locale.forLanguageTag("cy"))).isEqualTo(welsh);
    }

    @Test
    void is_not_revealed_for_campaigning() {
        assertThatThrownBy(() -> TELEPHONE.reveal(Purpose.CAMPAIGNING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("purpose must not be CAMPAIGNING: telephone");
    }

    @Test
    void is_not_written_by_jackson() {
        assertThatThrownBy(() -> Json.write(TELEPHONE)).hasMessageContaining("No serializer found");
    }

    @Test
    void equals_the_same_value_under_the_same_label() {
        assertThat(Personal.of("telephone", "01874 000000"))
                .isEqualTo(TELEPHONE)
                .hasSameHashCodeAs(TELEPHONE);
        assertThat(Personal.of("fax", "01874 000000")).isNotEqualTo(TELEPHONE).doesNotHaveSameHashCodeAs(TELEPHONE);
        assertThat(Personal.of("telephone", "01874 000001")).isNotEqualTo(TELEPHONE);
        assertThat(TELEPHONE).isNotEqualTo("01874 000000");
    }

    @Test
    void refuses_a_label_that_could_hold_the_value() {
        assertThatThrownBy(() -> Personal.of("Telephone 01874", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("label must be in kebab case: \"Telephone 01874\"");
    }
}
