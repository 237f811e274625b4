package org.parlstaff.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.lifecycle.Lifecycle;

class CaseloadTest {

    @Test
    void gathers_cases_that_are_kept_apart_as_one_log_would_hold_them() {
        List<LogEntry> log = new ArrayList<>();
        log.addAll(opened("c-1").entries());
        log.addAll(opened("c-2").entries());
        Caseload apart = Caseload.of(List.of(opened("c-1").next(), opened("c-2").next()), Office.DAY);
        assertThat(apart.records())
                .containsExactlyElementsOf(Caseload.asOf(log, Office.DAY).records());
        assertThat(apart.day()).isEqualTo(Office.DAY);
        assertThat(apart.find("c-2")).contains(opened("c-2").next());
    }

    @Test
    void refuses_a_case_that_is_given_twice_or_stood_so_later() {
        CaseRecord record = opened("c-1").next();
        assertThatThrownBy(() -> Caseload.of(List.of(record, record), Office.DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("case must be given once: c-1");
        assertThatThrownBy(() -> Caseload.of(List.of(record), Office.DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("case must have no entry after 2026-05-31: c-1 on 2026-06-01");
    }

    private static Decision.Accepted opened(String caseId) {
        return Lifecycle.standard()
                .open(caseId, Office.log("p-1", "p-1"), Office.CASEWORKER, Office.policy(), Office.at(Office.DAY))
                .orElseThrow();
    }
}
