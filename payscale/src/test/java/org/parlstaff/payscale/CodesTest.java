package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are permanent: one that is released is neither changed nor used again. */
class CodesTest {

    @Test
    void are_these_and_no_others() {
        assertThat(Stream.of(Reason.Code.values()).map(Reason.Code::id))
                .containsExactly(
                        "pay.day-not-covered",
                        "pay.no-such-band",
                        "pay.no-such-area",
                        "pay.area-needed",
                        "pay.not-known",
                        "pay.figure-not-known",
                        "pay.publication-day-not-known",
                        "pay.rule-not-known",
                        "pay.no-such-floor",
                        "pay.floor-not-known",
                        "pay.statutory-floor-not-known",
                        "pay.jurisdiction-not-known",
                        "pay.no-such-point",
                        "pay.leap-day-not-settled",
                        "pay.below-minimum",
                        "pay.above-maximum",
                        "pay.not-on-pay-point",
                        "pay.point-needed",
                        "pay.point-number-not-known",
                        "pay.hours-above-full-time",
                        "pay.placement-not-settled",
                        "pay.no-rise",
                        "pay.no-point-to-keep",
                        "pay.not-placed",
                        "pay.span-over",
                        "pay.term-over");
    }
}
