package org.parlstaff.staffing.document;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parlstaff.staffing.Language;

/** Writes a document as one page of HTML. Every text passes {@link #escape}; nothing else is put in from outside. */
final class Html {

    private static final String STYLE = Parts.text("document.css");
    private static final List<String> HEADINGS = List.of("", "h1", "h2", "h3", "h4", "h5", "h6");

    private final Document document;
    private final Optional<URI> other;
    private final StringBuilder out = new StringBuilder(10_000);

    private Html(Document document, Optional<URI> other) {
        this.document = document;
        this.other = other;
    }

    static String page(Document document, Optional<URI> other) {
        return new Html(document, other).page();
    }

    static String fragment(Document document) {
        Html html = new Html(document, Optional.empty());
        html.blocks(document.blocks(), 2);
        return html.out.toString();
    }

    private String page() {
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(document.language().tag())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        escape(document.title().text() + " – " + document.office().text());
        out.append("</title>\n");
        other.ifPresent(this::alternate);
        out.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        other.ifPresent(this::otherPage);
        out.append("<main>\n<header>\n");
        element("p", " class=\"office\"", document.office());
        element("h1", "", document.title());
        element("p", " class=\"kind\"", document.kind());
        out.append("</header>\n");
        blocks(document.blocks(), 2);
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void alternate(URI href) {
        out.append("<link rel=\"alternate\" hreflang=\"")
                .append(document.language().other().tag())
                .append("\" href=\"");
        escape(href.toASCIIString());
        out.append("\">\n");
    }

    /** The link to the same document in the other language is written in that language. */
    private void otherPage(URI href) {
        Language language = document.language().other();
        String tag = language.tag();
        out.append("<nav lang=\"")
                .append(tag)
                .append("\"><a hreflang=\"")
                .append(tag)
                .append("\" href=\"");
        escape(href.toASCIIString());
        out.append("\">");
        escape(Words.text("page.this-language", Map.of(), language));
        out.append("</a></nav>\n");
    }

    private void blocks(List<Block> blocks, int level) {
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                section(section, level);
            } else if (block instanceof Block.Paragraph paragraph) {
                element("p", "", paragraph.text());
            } else if (block instanceof Block.Bullets bullets) {
                out.append("<ul>\n");
                bullets.items().forEach(item -> element("li", "", item));
                out.append("</ul>\n");
            } else if (block instanceof Block.Facts facts) {
                out.append("<dl>\n");
                facts.facts().forEach(this::fact);
                out.append("</dl>\n");
            } else if (block instanceof Block.Table table) {
                table(table);
            } else if (block instanceof Block.Figure figure) {
                out.append("<figure>\n").append(figure.picture().toSvg(document.language()));
                element("figcaption", "", figure.caption());
                out.append("</figure>\n");
            }
        }
    }

    private void section(Block.Section section, int level) {
        out.append("<section>\n");
        String heading = HEADINGS.get(Math.min(level, 6));
        out.append('<').append(heading).append(" id=\"");
        escape(section.id());
        out.append('"');
        content(heading, section.heading());
        blocks(section.blocks(), level + 1);
        out.append("</section>\n");
    }

    private void fact(Block.Fact fact) {
        out.append("<div>\n");
        element("dt", "", fact.name());
        fact.details().forEach(detail -> element("dd", "", detail));
        out.append("</div>\n");
    }

    /** A wide table scrolls in its own region, which the keyboard can reach. */
    private void table(Block.Table table) {
        out.append("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"");
        escape(table.caption().text());
        out.append("\">\n<table>\n");
        element("caption", "", table.caption());
        out.append("<thead>\n<tr>\n");
        table.columns().forEach(column -> element("th", " scope=\"col\"", column));
        out.append("</tr>\n</thead>\n<tbody>\n");
        for (Block.Row row : table.rows()) {
            out.append("<tr>\n");
            element("th", " scope=\"row\"", row.heading());
            row.cells().forEach(cell -> element("td", "", cell));
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private void element(String name, String attributes, Phrase text) {
        out.append('<').append(name).append(attributes);
        content(name, text);
    }

    /** What follows the attributes; an element that is in one other language bears it itself. */
    private void content(String name, Phrase text) {
        List<Phrase.Run> runs = text.runs();
        Language language = runs.size() == 1 ? runs.get(0).language() : document.language();
        if (language != document.language()) {
            out.append(" lang=\"").append(language.tag()).append('"');
        }
        out.append('>');
        for (int i = 0; i < runs.size(); i++) {
            run(runs.get(i), language);
        }
        out.append("</").append(name).append(">\n");
    }

    private void run(Phrase.Run run, Language around) {
        boolean foreign = run.language() != around;
        if (foreign) {
            out.append("<span lang=\"").append(run.language().tag()).append("\">");
        }
        if (run.strong()) {
            out.append("<strong>");
        }
        escape(run.text());
        if (run.strong()) {
            out.append("</strong>");
        }
        if (foreign) {
            out.append("</span>");
        }
    }

    /** Whole stretches are put in at once; most texts have nothing to escape. */
    private void escape(String text) {
        int done = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || c == '>' || c == '"' || c == '\'') {
                out.append(text.substring(done, i)).append(safe(c));
                done = i + 1;
            }
        }
        out.append(done == 0 ? text : text.substring(done));
    }

    private static String safe(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "&#39;";
        };
    }
}
