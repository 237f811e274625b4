package org.parlstaff.staffing.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parlstaff.staffing.format.Marks;

class ReportTest {

    @Test
    void bundles_have_the_same_keys_and_a_word_for_every_outcome_and_severity() {
        assertThat(ReportText.keys(Locale.forLanguageTag("cy"))).isEqualTo(ReportText.keys(Locale.UK));
        for (Outcome outcome : Outcome.values()) {
            assertThat(ReportText.keys(Locale.UK)).contains(Marks.id(outcome));
        }
        for (Severity severity : Severity.values()) {
            assertThat(ReportText.keys(Locale.UK)).contains(Marks.id(severity));
        }
    }
}
