package org.parlstaff.examples.cli;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parlstaff.staffing.document.Document;

/** A document as PDF/UA: tagged, with its language and its title, its fonts embedded. It is made of the same HTML. */
final class Pdf {

    private static final Pattern STYLE = Pattern.compile("(?s)<style>.*?</style>");
    private static final Pattern UNCLOSED = Pattern.compile("<((?:meta|link)\\b[^>]*)>");

    private Pdf() {}

    static byte[] of(Document document) {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> font("DejaVuSans.ttf"), "DejaVu Sans", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSans-Bold.ttf"), "DejaVu Sans", 700, FontStyle.NORMAL, true);
        builder.withHtmlContent(xhtml(document), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The page as XML, in a style for paper that this renderer understands, with the subject that PDF/UA asks for. */
    private static String xhtml(Document document) {
        String subject = document.kind()
                .text()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;");
        String styled = STYLE.matcher(document.toHtml())
                .replaceFirst(Matcher.quoteReplacement("<meta name=\"subject\" content=\"" + subject + "\">\n<style>\n"
                        + Resource.text("pdf.css") + "</style>"));
        return UNCLOSED.matcher(styled).replaceAll("<$1/>");
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(
                Pdf.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/" + name),
                name + " must be in the jar");
    }
}
