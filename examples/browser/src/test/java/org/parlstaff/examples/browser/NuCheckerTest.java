package org.parlstaff.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parlstaff.staffing.document.Document;
import org.parlstaff.staffing.jobspec.JobSpecification;

/** Every page of a specification, and every sheet beside it, judged by the Nu checker. */
class NuCheckerTest {

    private static final Pattern STYLE = Pattern.compile("(?s)<style>.*?</style>");

    static Stream<Arguments> pages() {
        return Stream.concat(
                SpecificationPagesTest.pages(),
                Pages.specifications().stream().flatMap(file -> {
                    JobSpecification spec = Pages.read(file);
                    return Pages.languages(spec).stream()
                            .map(language -> Arguments.of(
                                    file.getFileName() + " provenance " + language,
                                    spec.provenance(language, Pages.SCHEMES)));
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void is_html_without_a_fault(String name, Document document) throws Exception {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        String page = STYLE.matcher(document.toHtml(URI.create("other.html"))).replaceFirst("");
        assertThat(checker.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))))
                .isBlank();
    }
}
