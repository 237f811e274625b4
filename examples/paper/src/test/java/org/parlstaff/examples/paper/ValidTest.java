package org.parlstaff.examples.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.document.Document;
import org.parlstaff.staffing.jobspec.JobSpecification;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What is made for paper, judged by veraPDF and by the schemas of Office Open XML. */
class ValidTest {

    private static final Path LIBRARY = Path.of("../../staffing/src/test/resources");

    @BeforeAll
    static void begins() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> documents() throws IOException {
        List<Path> files;
        try (Stream<Path> specifications = Files.list(LIBRARY.resolve("specifications"))) {
            files = Stream.concat(
                            specifications.sorted(),
                            Stream.of(LIBRARY.resolve("cwm-arian.json"), Path.of("../cli/samples/spec.json")))
                    .toList();
        }
        return Stream.concat(
                Stream.of(Arguments.of("specimen", Specimen.document(120))),
                files.stream().flatMap(ValidTest::documents));
    }

    private static Stream<Arguments> documents(Path file) {
        JobSpecification spec = JobSpecification.parse(Specimen.read(file));
        return Arrays.stream(Language.values())
                .filter(language -> spec.post().title().in(language).isPresent())
                .flatMap(language -> Stream.of(
                        Arguments.of(file.getFileName() + " " + language, spec.document(language)),
                        Arguments.of(file.getFileName() + " provenance " + language, spec.provenance(language))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void pdf_keeps_to_ua_1_and_to_a_2a(String name, Document document) throws Exception {
        byte[] pdf = Pdf.of(document);
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                assertThat(validator.validate(parser).getTestAssertions().stream()
                                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                                .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage()))
                        .as(flavour.toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void docx_keeps_to_the_schemas(String name, Document document) throws Exception {
        List<String> judged = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document.toDocx()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("word/") && entry.getName().endsWith(".xml")) {
                    assertThat(faults(entry.getName(), zip.readAllBytes()))
                            .as(entry.getName())
                            .isEmpty();
                    judged.add(entry.getName());
                }
            }
        }
        assertThat(judged)
                .containsExactlyInAnyOrder(
                        "word/document.xml",
                        "word/styles.xml",
                        "word/numbering.xml",
                        "word/settings.xml",
                        "word/footer.xml");
    }

    private static List<XmlError> faults(String name, byte[] part) {
        List<XmlError> faults = new ArrayList<>();
        parsed(name, part).validate(new XmlOptions().setErrorListener(faults));
        return faults;
    }

    private static XmlObject parsed(String name, byte[] part) {
        ByteArrayInputStream in = new ByteArrayInputStream(part);
        try {
            return switch (name) {
                case "word/document.xml" -> DocumentDocument.Factory.parse(in);
                case "word/styles.xml" -> StylesDocument.Factory.parse(in);
                case "word/numbering.xml" -> NumberingDocument.Factory.parse(in);
                case "word/settings.xml" -> SettingsDocument.Factory.parse(in);
                case "word/footer.xml" -> FtrDocument.Factory.parse(in);
                default -> throw new IllegalArgumentException("part must be one that is judged: " + name);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }
}
