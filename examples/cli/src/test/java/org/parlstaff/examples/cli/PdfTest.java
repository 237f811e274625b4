package org.parlstaff.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.jobspec.JobSpecification;

class PdfTest {

    @ParameterizedTest
    @EnumSource
    void is_tagged_and_says_its_language_and_title_and_brings_its_fonts(Language language) throws IOException {
        JobSpecification spec = JobSpecification.parse(Files.readString(Path.of("samples/spec.json")));
        try (PDDocument pdf = Loader.loadPDF(Pdf.of(spec.document(language)))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            assertThat(pdf.getDocumentInformation().getTitle())
                    .startsWith(spec.post().title().in(language).orElseThrow());
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(page.getResources().getFont(name).getName())
                            .isTrue();
                }
            }
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(spec.post().title().in(language).orElseThrow());
            try (var metadata = pdf.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
                assertThat(new String(metadata.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("pdfuaid");
            }
        }
    }
}
