package org.parlstaff.casework.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parlstaff.casework.format.Sentences;

class SentencesTest {

    private static final List<Locale> BOTH = List.of(Locale.UK, Locale.forLanguageTag("cy"));

    @Test
    void have_the_same_keys_in_both_languages() {
        assertThat(Sentences.PRIVACY.welshKeys()).containsExactlyInAnyOrderElementsOf(Sentences.PRIVACY.englishKeys());
    }

    @Test
    void fill_every_gap_and_use_no_straight_apostrophe() {
        for (Locale locale : BOTH) {
            for (String key : Sentences.PRIVACY.englishKeys()) {
                assertThat(Sentences.PRIVACY.render(locale, key, "a", "b", "c"))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("{", "}", "'");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void say_every_reason(DisclosureDecision.Code code) {
        for (Locale locale : BOTH) {
            assertThat(new DisclosureDecision.Reason(code, "A-1").text(locale)).endsWith(": A-1.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void say_every_basis_of_a_permission(DisclosureDecision.Basis basis) {
        for (Locale locale : BOTH) {
            assertThat(new DisclosureDecision.Permitted(basis, "A-1", new TreeSet<>(List.of("name"))).text(locale))
                    .contains(": name. ")
                    .endsWith(": A-1.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void say_every_basis_of_a_retention_day(RetentionDecision.Basis basis) {
        LocalDate day = LocalDate.of(2026, 11, 21);
        for (Locale locale : BOTH) {
            assertThat(new RetentionDecision.Due(day, basis, List.of()).text(locale))
                    .contains("21 ");
        }
    }
}
