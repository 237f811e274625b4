package org.parlstaff.examples.benchmarks.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.log.LogAnswer;

class MillionEventsTest {

    @Test
    void folds_ten_events_of_each_case_to_a_closed_case(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("log.jsonl");
        MillionEvents.write(file, 50);

        LogAnswer.Sound sound = MillionEvents.replay(file);

        assertThat(sound.head().sequence()).isEqualTo(500);
        assertThat(sound.torn()).isEmpty();
        assertThat(sound.caseload().records()).hasSize(50).allMatch(record -> record.status() == Status.CLOSED);
    }

    @Test
    void decides_every_step_that_is_measured() {
        assertThat(HousingCase.steps("case-1", HousingCase.FIRST_DAY))
                .hasSize(DecisionBenchmark.STEPS)
                .extracting(HousingCase.Step::before)
                .extracting(CaseRecord::status)
                .contains(Status.RECEIVED, Status.AWAITING_BODY, Status.ON_HOLD, Status.CLOSURE_PROPOSED);
    }
}
