package org.parlstaff.examples.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.parlstaff.staffing.document.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A document as PDF that is both PDF/UA-1, so that everybody can read it, and PDF/A-2a, so that it can be kept: tagged, with its
 * language, its title and its pictures, its fonts embedded. It is made of the same HTML as the page.
 */
public final class Pdf {

    private static final String FONT = "DejaVu Sans";
    private static final byte[] REGULAR = resource("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");
    private static final byte[] BOLD = resource("/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf");
    private static final String STYLE = new String(resource("pdf.css"), StandardCharsets.UTF_8);

    private static final Pattern SCREEN_STYLE = Pattern.compile("(?s)<style>.*?</style>");
    private static final Pattern UNCLOSED = Pattern.compile("<((?:meta|link)\\b[^>]*)>");
    private static final int PICTURE_WIDTH = 420; // pixels of CSS; a drawing is 360 units wide
    private static final String PICTURE_LETTERS = "11"; // units; this font is wider than the one it was drawn for

    private Pdf() {}

    /**
     * Returns a document as a file for paper.
     *
     * @param document the document
     * @return the bytes of the file
     */
    public static byte[] of(Document document) {
        return of(document, diagnostic -> {});
    }

    static byte[] of(Document document, Consumer<Diagnostic> diagnostics) {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(pdf);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.useSVGDrawer(new BatikSVGDrawer());
            builder.addDOMMutator(Pdf::describePictures);
            font(builder, pdf, REGULAR, 400);
            font(builder, pdf, BOLD, 700);
            builder.withDiagnosticConsumer(diagnostics);
            builder.withHtmlContent(xhtml(document), null);
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Text has no ligatures, or a search for «office» would not find it; what is drawn in a picture is outlines. */
    private static void font(PdfRendererBuilder builder, PDDocument pdf, byte[] bytes, int weight) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        font.setEnableGsub(false);
        builder.useFont(new PDFontSupplier(PDType0Font.load(pdf, font, true)), FONT, weight, FontStyle.NORMAL, true);
        builder.useFont(
                () -> new ByteArrayInputStream(bytes),
                FONT,
                weight,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.SVG));
    }

    /** The renderer reads neither the title nor the description of a drawing, only an alternative text. */
    private static void describePictures(org.w3c.dom.Document page) {
        NodeList pictures = page.getElementsByTagName("svg");
        for (int i = 0; i < pictures.getLength(); i++) {
            Element picture = (Element) pictures.item(i);
            picture.setAttribute("alt", text(picture, "title") + ". " + text(picture, "desc"));
            picture.setAttribute("font-family", FONT);
            picture.setAttribute("font-size", PICTURE_LETTERS);
            String[] box = picture.getAttribute("viewBox").split(" ", -1);
            picture.setAttribute("width", String.valueOf(PICTURE_WIDTH));
            picture.setAttribute("height", String.valueOf(PICTURE_WIDTH * Integer.parseInt(box[3]) / 360));
        }
    }

    private static String text(Element picture, String name) {
        return picture.getElementsByTagName(name).item(0).getTextContent();
    }

    /** The page as XML, in a style for paper that this renderer understands, with the subject that PDF/UA asks for. */
    private static String xhtml(Document document) {
        String subject = document.kind()
                .text()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;");
        String styled = SCREEN_STYLE
                .matcher(document.toHtml())
                .replaceFirst(Matcher.quoteReplacement(
                        "<meta name=\"subject\" content=\"" + subject + "\">\n<style>\n" + STYLE + "</style>"));
        return UNCLOSED.matcher(styled).replaceAll("<$1/>");
    }

    private static byte[] resource(String name) {
        try (InputStream in = Pdf.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name + " must be in the jar").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
