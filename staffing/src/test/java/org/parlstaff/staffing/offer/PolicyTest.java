package org.parlstaff.staffing.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.parlstaff.payscale.Rounding;

class PolicyTest {

    private static final Policy STRICT = Policy.standard().with(FindingCode.TITLE_UNKNOWN, Severity.REJECT);

    @Test
    void keeps_every_severity_that_was_set_and_says_what_differs() {
        Policy both = STRICT.with(FindingCode.BAND_FROM_TITLE, Severity.REFER);
        assertThat(both.severity(FindingCode.TITLE_UNKNOWN)).isEqualTo(Severity.REJECT);
        assertThat(both.severity(FindingCode.BAND_FROM_TITLE)).isEqualTo(Severity.REFER);
        assertThat(STRICT).hasToString("{offer.title.unknown=REJECT} penny-half-up");
    }

    @Test
    void is_equal_to_a_policy_with_the_same_severities_and_rounding() {
        assertThat(STRICT)
                .isEqualTo(Policy.standard().with(FindingCode.TITLE_UNKNOWN, Severity.REJECT))
                .hasSameHashCodeAs(Policy.standard().with(FindingCode.TITLE_UNKNOWN, Severity.REJECT))
                .isNotEqualTo(Policy.standard())
                .isNotEqualTo(STRICT.roundingPay(Rounding.PENNY_UP))
                .isNotEqualTo("strict");
        assertThat(STRICT.hashCode()).isNotEqualTo(Policy.standard().hashCode());
    }

    @Test
    void a_statutory_finding_keeps_its_severity_or_gets_a_graver_one() {
        Severity own = FindingCode.STATUTORY_BELOW_FLOOR.severity();
        assertThat(Policy.standard().with(FindingCode.STATUTORY_BELOW_FLOOR, own))
                .extracting(policy -> policy.severity(FindingCode.STATUTORY_BELOW_FLOOR))
                .isEqualTo(own);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.standard().with(FindingCode.STATUTORY_BELOW_FLOOR, Severity.WARNING))
                .withMessage("severity must not hide the finding: offer.statutory.below-wage-floor WARNING");
    }
}
