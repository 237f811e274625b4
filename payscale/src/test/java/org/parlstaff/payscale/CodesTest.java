package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Codes are permanent: this list only grows. */
class CodesTest {

    @Test
    void codes_never_change() {
        assertThat(PayAnswer.Code.values())
                .extracting(PayAnswer.Code::id)
                .containsExactly(
                        "pay.day-not-covered",
                        "pay.no-such-band",
                        "pay.no-such-area",
                        "pay.area-needed",
                        "pay.not-known",
                        "pay.publication-day-not-known");
        assertThat(RuleAnswer.NotKnown.CODE).isEqualTo("pay.rule-not-known");
    }
}
