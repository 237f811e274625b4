package org.parlstaff.examples.benchmarks.jobspec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.parlstaff.staffing.Language;

/** What is compared does the same. */
class HandWrittenTest {

    @Test
    void writes_the_bytes_that_the_library_writes() {
        byte[] ours = PageBenchmark.SPECIFICATION.toHtml(Language.ENGLISH).getBytes(StandardCharsets.UTF_8);
        byte[] theirs = new HandWritten(PageBenchmark.STYLE)
                .page(PageBenchmark.SPECIFICATION)
                .getBytes(StandardCharsets.UTF_8);
        assertThat(new String(theirs, StandardCharsets.UTF_8)).isEqualTo(new String(ours, StandardCharsets.UTF_8));
        assertThat(theirs).isEqualTo(ours).hasSizeGreaterThan(7_000);
    }
}
