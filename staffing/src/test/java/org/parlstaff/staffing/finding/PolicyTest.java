package org.parlstaff.staffing.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.parlstaff.staffing.offer.OfferCode;

class PolicyTest {

    private static final Policy STRICT = Policy.standard().with(OfferCode.TITLE_UNKNOWN, Severity.REJECT);

    @Test
    void keeps_every_severity_that_was_set_and_says_what_differs() {
        Policy both = STRICT.with(OfferCode.BAND_FROM_TITLE, Severity.REFER);
        assertThat(both.severity(OfferCode.TITLE_UNKNOWN)).isEqualTo(Severity.REJECT);
        assertThat(both.severity(OfferCode.BAND_FROM_TITLE)).isEqualTo(Severity.REFER);
        assertThat(STRICT).hasToString("{offer.title.unknown=REJECT}");
    }

    @Test
    void is_equal_to_a_policy_with_the_same_severities() {
        assertThat(STRICT)
                .isEqualTo(Policy.standard().with(OfferCode.TITLE_UNKNOWN, Severity.REJECT))
                .hasSameHashCodeAs(Policy.standard().with(OfferCode.TITLE_UNKNOWN, Severity.REJECT))
                .isNotEqualTo(Policy.standard())
                .isNotEqualTo("strict");
        assertThat(STRICT.hashCode()).isNotEqualTo(Policy.standard().hashCode());
    }

    @Test
    void a_statutory_finding_keeps_its_severity_or_gets_a_graver_one() {
        Severity own = OfferCode.STATUTORY_BELOW_FLOOR.severity();
        assertThat(Policy.standard().with(OfferCode.STATUTORY_BELOW_FLOOR, own))
                .extracting(policy -> policy.severity(OfferCode.STATUTORY_BELOW_FLOOR))
                .isEqualTo(own);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.standard().with(OfferCode.STATUTORY_BELOW_FLOOR, Severity.WARNING))
                .withMessage("severity must not hide the finding: offer.statutory.below-wage-floor WARNING");
    }
}
