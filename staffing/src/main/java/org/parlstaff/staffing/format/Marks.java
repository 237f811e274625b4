package org.parlstaff.staffing.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.format.Legible;

/** Text that stays on its line, in its cell and on its page, whatever it says. */
public final class Marks {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_{}\\[\\]|~$]");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?<=https?|ftp|mailto|xmpp)(?=:)|(?<=www)(?=\\.)");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\\p{Cntrl}<>\\\\|`\"]+");
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Cntrl}]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]|^[\\t\\r\\n]");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}/._:-]*");

    private Marks() {}

    /**
     * Returns what a constant is called in bundles and logs.
     *
     * @param constant the constant
     * @return its name, like {@code accept-with-warnings}
     */
    public static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns text on one line; signs that would hide or turn it round say which they are.
     *
     * @param text the text
     * @return the line
     */
    public static String flat(String text) {
        return Legible.line(text);
    }

    /**
     * Returns text that no reader of Markdown takes for markup, a link, a mention or HTML, in the middle of a line.
     *
     * @param text the text
     * @return the Markdown
     */
    public static String escape(String text) {
        String signs = SIGNS.matcher(flat(text)).replaceAll("\\\\$0");
        String addresses = ADDRESS.matcher(signs).replaceAll("\\\\");
        return addresses
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;");
    }

    /**
     * Returns a source as Markdown, with a link if it has an address that a page may link to.
     *
     * @param source the source
     * @return the Markdown
     */
    public static String link(Source source) {
        Optional<String> address =
                source.href().filter(href -> LINK.matcher(href).matches());
        return address.isPresent()
                ? "[" + escape(source.title()) + "](<" + address.get() + ">)"
                : escape(source.toString());
    }

    /**
     * Appends a row of a Markdown table.
     *
     * @param out where to
     * @param cells what the cells hold, as Markdown
     */
    public static void row(StringBuilder out, List<String> cells) {
        cells.forEach(cell -> out.append("| ").append(cell).append(' '));
        out.append("|\n");
    }

    /**
     * Returns text as a cell of a table of comma-separated values, which no spreadsheet takes for a formula.
     *
     * @param text the text
     * @return the cell, in quotation marks if it needs them
     */
    public static String cell(String text) {
        String flat = flat(text);
        String safe = FORMULA.matcher(text).find() ? "'" + flat : flat;
        return PLAIN.matcher(safe).matches() ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
