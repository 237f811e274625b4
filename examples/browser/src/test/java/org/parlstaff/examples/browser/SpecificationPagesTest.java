package org.parlstaff.examples.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.jobspec.JobSpecification;

class SpecificationPagesTest extends InBrowser {

    @ParameterizedTest
    @EnumSource
    void are_accessible_fit_and_run_nothing(View view) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("../quickstart/specification.json"))) {
            JobSpecification spec = JobSpecification.read(in, "specification.json");
            isAccessible("quickstart.en", spec.toHtml(Language.ENGLISH), view);
        }
    }
}
