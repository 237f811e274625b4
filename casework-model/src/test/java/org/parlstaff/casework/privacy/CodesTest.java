package org.parlstaff.casework.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parlstaff.casework.clock.DueAnswer;
import org.parlstaff.casework.clock.LimitAnswer;

class CodesTest {

    /** Codes are permanent: a line here is never changed or taken out once released. */
    @Test
    void are_these_and_stay_these() {
        assertThat(Stream.of(
                                Arrays.stream(DueAnswer.Code.values()).map(DueAnswer.Code::id),
                                Arrays.stream(LimitAnswer.Code.values()).map(LimitAnswer.Code::id),
                                Arrays.stream(DisclosureDecision.Code.values()).map(DisclosureDecision.Code::id),
                                Arrays.stream(DisclosureDecision.Basis.values()).map(DisclosureDecision.Basis::id),
                                Arrays.stream(RetentionDecision.Basis.values()).map(RetentionDecision.Basis::id))
                        .flatMap(ids -> ids))
                .containsExactly(
                        "deadline.day-not-covered",
                        "limit.no-such-limit",
                        "limit.day-not-covered",
                        "limit.not-known",
                        "disclosure.no-authority",
                        "disclosure.authority-for-someone-else",
                        "disclosure.authority-not-yet-in-force",
                        "disclosure.authority-expired",
                        "disclosure.authority-withdrawn",
                        "disclosure.body-outside-authority",
                        "disclosure.topic-outside-authority",
                        "disclosure.data-outside-authority",
                        "disclosure.exception-without-reason",
                        "disclosure.condition-missing",
                        "disclosure.policy-document-not-in-force",
                        "disclosure.no-fields",
                        "disclosure.field-not-known",
                        "disclosure.field-not-needed",
                        "disclosure.campaigning-without-opt-in",
                        "disclosure.opt-in-withdrawn",
                        "disclosure.permitted-by-authority",
                        "disclosure.permitted-by-safeguarding",
                        "disclosure.permitted-by-vital-interests",
                        "disclosure.permitted-by-opt-in",
                        "retention.after-closure",
                        "retention.end-of-term",
                        "retention.open-limit",
                        "retention.extended",
                        "retention.erasure-granted",
                        "retention.member-left");
    }
}
