package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parlstaff.payscale.award.FloorAnswer;
import org.parlstaff.payscale.progression.PlacementAnswer;
import org.parlstaff.payscale.progression.Timeline;

/** Codes are permanent: one that is released is neither changed nor used again. */
class CodesTest {

    @Test
    void are_these_and_no_others() {
        List<String> codes = new ArrayList<>();
        for (PayAnswer.Code code : PayAnswer.Code.values()) {
            codes.add(code.id());
        }
        codes.add(RuleAnswer.NotKnown.CODE);
        codes.add(FloorAnswer.NotKnown.CODE);
        codes.add(Timeline.Ending.SPAN_OVER);
        codes.add(Timeline.Ending.TERM_OVER);
        codes.add(Timeline.Ending.NO_SUCH_POINT);
        codes.add(Timeline.Ending.LEAP_DAY_NOT_SETTLED);
        codes.add(Timeline.Ending.BELOW_MINIMUM);
        codes.add(Timeline.Ending.ABOVE_MAXIMUM);
        codes.add(Timeline.Ending.NOT_ON_POINT);
        codes.add(Timeline.Ending.POINT_NEEDED);
        codes.add(Timeline.Ending.HOURS_ABOVE_FULL_TIME);
        codes.add(PlacementAnswer.Refused.NO_RISE);
        codes.add(PlacementAnswer.Refused.NO_POINT_TO_KEEP);
        assertThat(codes)
                .containsExactly(
                        "pay.day-not-covered",
                        "pay.no-such-band",
                        "pay.no-such-area",
                        "pay.area-needed",
                        "pay.not-known",
                        "pay.publication-day-not-known",
                        "pay.rule-not-known",
                        "pay.floor-not-known",
                        "pay.span-over",
                        "pay.term-over",
                        "pay.no-such-point",
                        "pay.leap-day-not-settled",
                        "pay.below-minimum",
                        "pay.above-maximum",
                        "pay.not-on-pay-point",
                        "pay.point-needed",
                        "pay.hours-above-full-time",
                        "pay.no-rise",
                        "pay.no-point-to-keep");
    }
}
