package org.parlstaff.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.payscale.PaySchemes;

class GradingTest {

    private static Grading grading(String scheme, String day) {
        return new Grading(PaySchemes.shipped().scheme(scheme), LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        "ipsa, 2025-06-01, Caseworker, executive-1, RIGHT",
        "ipsa, 2025-06-01, Gweithiwr Achos, executive-1, RIGHT",
        "ipsa, 2025-06-01, Caseworker, , RIGHT",
        "ipsa, 2025-06-01, Caseworker, executive-2, OTHER_BAND",
        "ipsa, 2025-06-01, Wizard, executive-1, NOT_LISTED",
        "ipsa, 2025-06-01, Wizard, , NOT_LISTED",
        "ipsa, 2025-06-01, Wizard, no-such-band, NOT_LISTED",
        // IPSA wants the word intern in the title of every intern, whatever else it says
        "ipsa, 2025-06-01, Intern, employed-intern, RIGHT",
        "ipsa, 2025-06-01, Parliamentary Intern, employed-intern, RIGHT",
        "ipsa, 2025-06-01, GRADUATE INTERN, employed-intern, RIGHT",
        "ipsa, 2025-06-01, Intern Seneddol, employed-intern, RIGHT",
        "ipsa, 2025-06-01, Caseworker (Intern), employed-intern, RIGHT",
        "ipsa, 2025-06-01, Internal Auditor, employed-intern, NOT_LISTED",
        "ipsa, 2025-06-01, Parliamentary Intern, executive-1, NOT_LISTED",
        "ipsa, 2025-06-01, Intern, executive-1, OTHER_BAND",
        "ipsa, 2016-06-01, Parliamentary Intern, employed-intern, RIGHT",
        // no list for the day, and none at all
        "ipsa, 2016-06-01, Caseworker, executive-1, NO_LIST",
        "senedd, 2026-05-31, Constituency Support Officer, band-3, NO_LIST",
        "senedd, 2026-06-01, Constituency Support Officer, band-3, RIGHT",
        "northern-ireland, 2020-09-01, Caseworker, grade-1, NO_LIST",
    })
    void judges_a_title_by_the_lists_of_the_day(
            String scheme, String day, String title, @Nullable String band, Grading.TitleFit fit) {
        assertThat(grading(scheme, day).titleFit(title, Optional.ofNullable(band)))
                .isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({
        "ipsa, executive, executive-1, RIGHT",
        "ipsa, research, executive-1, OTHER",
        "ipsa, executive+research, executive-1, BLENDED",
        "ipsa, administrative+research, executive-1, OTHER",
        "ipsa, executive+gardening, executive-1, UNKNOWN",
        "ipsa, executive, , RIGHT",
        "ipsa, executive, employed-intern, RIGHT",
        "senedd, casework+communications, band-3, RIGHT",
    })
    void judges_families_by_that_of_the_band(
            String scheme, String families, @Nullable String band, Grading.FamilyFit fit) {
        assertThat(grading(scheme, "2026-07-01").familyFit(List.of(families.split("\\+")), Optional.ofNullable(band)))
                .isEqualTo(fit);
    }

    @Test
    void names_the_bands_of_a_title() {
        assertThat(grading("ipsa", "2025-06-01").bandsOf("caseworker")).containsExactly("executive-1");
        assertThat(grading("ipsa", "2025-06-01").bandsOf("Wizard")).isEmpty();
    }
}
