package org.parlstaff.examples.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.util.Diagnostic;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.document.Block;
import org.parlstaff.staffing.document.Document;

class PdfTest {

    private static final int MARK = 0x7a1f3d; // the colour of what a picture points out
    private static final int FILL = 0xdfe4e8; // that of its bars

    private static String text(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(pdf);
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        List<PDStructureElement> elements = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                elements.addAll(elements(element));
            }
        }
        return elements;
    }

    /** The pages side by side. */
    private static BufferedImage picture(PDDocument pdf, int dotsPerInch, ImageType type) throws IOException {
        PDFRenderer renderer = new PDFRenderer(pdf);
        BufferedImage first = renderer.renderImageWithDPI(0, dotsPerInch, type);
        int width = first.getWidth();
        BufferedImage all = new BufferedImage(width * pdf.getNumberOfPages(), first.getHeight(), first.getType());
        Graphics2D graphics = all.createGraphics();
        for (int i = 0; i < pdf.getNumberOfPages(); i++) {
            graphics.drawImage(renderer.renderImageWithDPI(i, dotsPerInch, type), i * width, 0, null);
        }
        graphics.dispose();
        return all;
    }

    private static long count(BufferedImage picture, int colour) {
        long count = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                count += (picture.getRGB(x, y) & 0xffffff) == colour ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void is_tagged_and_says_its_language_and_title_and_what_it_keeps_to() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Pdf.of(Specimen.document()))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Constituency Support Officer – Office of the Member for Cwm Arian");
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("Band 3 – job & person specification");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
            try (var metadata = pdf.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
                assertThat(new String(metadata.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("pdfuaid:part", "pdfaid:part", "pdfaid:conformance");
            }
            assertThat(elements(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "P", "L", "LI", "Table", "TH", "TD", "Caption", "Figure");
        }
    }

    @Test
    void brings_its_fonts() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Pdf.of(Specimen.document()))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(page.getResources().getFont(name).getName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void is_made_without_a_warning() {
        List<String> warnings = new ArrayList<>();
        Pdf.of(Specimen.document(), diagnostic -> {
            if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
                warnings.add(formatted(diagnostic));
            }
        });
        assertThat(warnings).isEmpty();
    }

    private static String formatted(Diagnostic diagnostic) {
        return diagnostic.getLogMessageId() + " " + List.of(diagnostic.getArgs());
    }

    /** Ligatures would hide the words from a search. */
    @Test
    void says_every_word_as_it_is_written() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Pdf.of(Specimen.document()))) {
            assertThat(text(pdf))
                    .contains("An efficient office offers first-class advice to affluent and afflicted constituents")
                    .contains("£26,345 to £33,873 a year")
                    .contains("Ateb ymholiadau’n brydlon: ŵ, ŷ, â, ê, î, ô, û")
                    .doesNotContainPattern("[\\ufb00-\\ufb06]");
        }
    }

    @Test
    void draws_each_picture_and_says_what_it_shows_instead_of_printing_it() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Pdf.of(Specimen.document()))) {
            assertThat(elements(pdf.getDocumentCatalog().getStructureTreeRoot()).stream()
                            .filter(element -> element.getStructureType().equals("Figure"))
                            .map(PDStructureElement::getAlternateDescription))
                    .containsExactly(
                            "Where the salary lies in the range of the band. The salary of £26,345 is within the range"
                                    + " from £26,345 to £33,873 a year, for full-time hours.",
                            "The actual salary over time. From 1 June 2026: £21,076 a year, Pay point 1; From 1 April"
                                    + " 2027: £21,708 a year, Pay point 1; From 1 June 2027: £24,720 a year, Pay point"
                                    + " 2; Last day shown: 31 March 2028.");
            assertThat(text(pdf)).doesNotContain("Where the salary lies", "Last day shown");
            BufferedImage picture = picture(pdf, 72, ImageType.RGB);
            assertThat(count(picture, FILL)).isGreaterThan(10_000); // the bar and the steps
            assertThat(count(picture, MARK)).isGreaterThan(500);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 40, 150})
    void tears_no_row_and_repeats_the_heading_of_a_long_table(int rows) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Pdf.of(Specimen.document(rows)))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            int pagesWithRows = 0;
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(pdf);
                if (text.contains("in row ")) {
                    pagesWithRows++;
                    assertThat(text).contains("Level Course Speaking");
                    assertThat(text.lines().filter(line -> line.contains("in row ")))
                            .allSatisfy(line -> assertThat(line).startsWith("Level "));
                }
            }
            if (rows == 5) {
                assertThat(pagesWithRows).isEqualTo(1);
            } else if (rows == 150) {
                assertThat(pagesWithRows).isGreaterThan(2);
            }
        }
    }

    /** A page ends with no heading that stands alone, wherever the section begins. */
    @Test
    void leaves_no_heading_at_the_foot_of_a_page() throws IOException {
        for (int lines = 0; lines < 30; lines += 3) {
            try (PDDocument pdf = Loader.loadPDF(Pdf.of(pushedDown(lines)))) {
                PDFTextStripper stripper = new PDFTextStripper();
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    String text = stripper.getText(pdf).replaceAll("\\s+\\d+ / \\d+\\s*$", "");
                    assertThat(text).as("%d lines", lines).doesNotEndWith("The heading");
                }
            }
        }
    }

    private static Document pushedDown(int lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 25 + lines; i++) {
            blocks.add(new Block.Paragraph(Specimen.english("A line")));
        }
        blocks.add(new Block.Section(
                "s",
                Specimen.english("The heading"),
                List.of(new Block.Bullets(
                        List.of(Specimen.english("One"), Specimen.english("Two"), Specimen.english("Three"))))));
        return new Document(
                Language.ENGLISH,
                Specimen.english("Office"),
                Specimen.english("Title"),
                Specimen.english("Kind"),
                blocks);
    }

    /** Grey values may differ a little from one JDK to the next; nothing may move or be missing. */
    @Test
    void looks_as_it_did_when_it_was_looked_at() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Pdf.of(Specimen.document()))) {
            BufferedImage drawn = picture(pdf, 48, ImageType.GRAY);
            File golden = new File("src/test/resources/pages.png");
            BufferedImage seen = ImageIO.read(golden);
            assertThat(drawn.getWidth()).isEqualTo(seen.getWidth());
            assertThat(drawn.getHeight()).isEqualTo(seen.getHeight());
            assertThat(mostDifferent(drawn, seen)).isLessThan(24);
        }
    }

    /** The largest difference in the mean grey of squares of eight pixels. */
    private static int mostDifferent(BufferedImage a, BufferedImage b) {
        int most = 0;
        for (int y = 0; y + 8 <= a.getHeight(); y += 8) {
            for (int x = 0; x + 8 <= a.getWidth(); x += 8) {
                most = Math.max(most, Math.abs(mean(a, x, y) - mean(b, x, y)));
            }
        }
        return most;
    }

    private static int mean(BufferedImage picture, int left, int top) {
        int sum = 0;
        for (int y = top; y < top + 8; y++) {
            for (int x = left; x < left + 8; x++) {
                sum += picture.getRaster().getSample(x, y, 0);
            }
        }
        return sum / 64;
    }
}
