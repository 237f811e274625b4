package org.parlstaff.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.document.Document;
import org.parlstaff.staffing.document.Phrase;
import org.parlstaff.staffing.jobspec.JobSpecification;

/**
 * Text that tries to be something else, in every place of a specification and of a pay scheme that takes text. Nothing of it
 * may run or become an element: the page has the elements and attributes that it has with a harmless word, and shows the text
 * as it was written.
 */
class InertTextTest extends InBrowser {

    private static final String HARMLESS = "word";
    private static final Pattern TEXT =
            Pattern.compile("(\"(?:en|cy|reference|title|note|name|nameWelsh)\"\\s*:\\s*\")[^\"]*\"");
    private static final LocalDate POSTED = LocalDate.of(2026, 11, 1);

    private static String infected(String json, String text) {
        String escaped = text.codePoints()
                .mapToObj(c -> c < 0x20 || c > 0x7e || c == '"' || c == '\\'
                        ? String.format("\\u%04x", c)
                        : Character.toString(c))
                .reduce("", String::concat);
        return TEXT.matcher(json).replaceAll("$1" + Matcher.quoteReplacement(escaped) + "\"");
    }

    private static JobSpecification specification(String text) throws IOException {
        return JobSpecification.parse(infected(Files.readString(Pages.FULL_TIME), text));
    }

    /** The scheme names its bands and sources; its pay is not text. */
    private static PaySchemes schemes(String text) throws IOException {
        String json = infected(Files.readString(Pages.OWN), text);
        return PaySchemes.shipped().with(PaySchemes.shipped().scheme("senedd").overlaidWith(PayScheme.parse(json)));
    }

    private static Document document(String text) throws IOException {
        return specification(text).document(Language.ENGLISH, schemes(text));
    }

    private static String shown(String text) {
        return Phrase.of(text, Language.ENGLISH).text().strip();
    }

    private List<String> elements(String name, String page) {
        browser().open(name, page, View.DESKTOP);
        List<String> elements = browser().elements();
        browser().touchEverything();
        assertThat(browser().ran()).as(name).isEmpty();
        assertThat(browser().requests()).as(name).isEmpty();
        return elements;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>ran(1)</script>",
                "</title></style></script><script>ran(1)</script>",
                "\"><img src=x onerror=ran(1)>",
                "' onmouseover='ran(1)' autofocus onfocus='ran(1)",
                "\" onmouseover=\"ran(1)\" tabindex=\"1\" onfocus=\"ran(1)",
                "javascript:ran(1)",
                "<svg/onload=ran(1)><a href=\"javascript:ran(1)\">x</a>",
                "</svg></desc></text><script>ran(1)</script>",
                "&lt;script&gt;ran(1)&lt;/script&gt; &amp;amp; &copy",
                "<iframe srcdoc='<script>parent.ran(1)</script>'></iframe>",
                "]]><!--<script>ran(1)</script>--><![CDATA[",
                "{{constructor.constructor('ran(1)')()}} ${ran(1)} <%= ran(1) %>",
                "\u202e<b>\u2066gpj.exe\u2069\u200b\ufeff"
            })
    void stays_text_in_a_page(String attack) throws IOException {
        List<String> before = elements("harmless", document(HARMLESS).toHtml());
        assertThat(elements("attacked", document(attack).toHtml())).isEqualTo(before);
        assertThat(browser().texts("h1, h2, h3, h4, p.office, li, dd, td, figcaption"))
                .contains(shown(attack))
                .noneMatch(HARMLESS::equals);
        assertThat(browser().visible()).contains(shown(attack)).doesNotContain("\u202e");
        assertThat(browser().string("return document.title")).contains(shown(attack));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>ran(1)</script>",
                "</script><script>ran(1)</script><!--",
                "\",\"x\":\"</SCRIPT\n><img src=x onerror=ran(1)>",
                "\\\"}</script><svg onload=ran(1)>",
                "<!--<script>",
                "\u2028ran(1)\u2029"
            })
    void stays_text_in_the_data_for_search_engines(String attack) throws IOException {
        String json = specification(attack).toJsonLd(Language.ENGLISH, POSTED, schemes(attack));
        String page = "<!DOCTYPE html><html lang=en><title>t</title><script type=\"application/ld+json\">" + json
                + "</script><p>after";
        assertThat(elements("data", page)).containsExactly("html lang", "head", "title", "script type", "body", "p");
        assertThat(browser().string("return JSON.parse(document.querySelector('script').textContent).title"))
                .isEqualTo(Phrase.of(attack, Language.ENGLISH).text());
        String description =
                browser().string("return JSON.parse(document.querySelector('script').textContent).description");
        List<String> before =
                elements("description.harmless", document(HARMLESS).toHtmlFragment());
        assertThat(elements("description", description))
                .isEqualTo(before.stream()
                        .filter(element -> !element.matches("(figure|figcaption|svg|title|desc|rect|path|text)\\b.*"))
                        .toList());
        assertThat(browser().texts("li")).contains(shown(attack));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>ran(1)</script>",
                "<img src=x onerror=ran(1)>",
                "[x](javascript:ran(1))",
                "![x](javascript:ran(1))",
                "![x](https://a.example/x.png)",
                "<javascript:ran(1)>",
                "<https://a.example>",
                "see https://a.example/?q=1 and www.a.example",
                "[x]: javascript:ran(1)",
                "[x][y] [y]: <javascript:ran(1)> 'z'",
                "# heading",
                "=== ---",
                "---",
                "- item + item * item",
                "+ item",
                "10) item",
                "1. item",
                "> quote",
                "    code",
                "\tcode",
                "``` js ran(1) ```",
                "~~~ ran(1)",
                "`code` ``code``",
                "*a* **b** _c_ __d__ ~~e~~",
                "a | b | c",
                "| --- | --- |",
                "&lt;script&gt;ran(1)&lt;/script&gt; &#60; &copy;",
                "ends with a backslash \\",
                "\\<b>\\",
                "**",
                "$x$ :::note {.class} [^1]",
            })
    void stays_text_in_markdown(String attack) throws IOException {
        List<String> before =
                elements("markdown.harmless", rendered(document(HARMLESS).toMarkdown()));
        assertThat(elements("markdown", rendered(document(attack).toMarkdown())))
                .isEqualTo(before);
        assertThat(browser().texts("h1")).containsExactly(shown(attack));
        assertThat(browser().texts("li")).contains(shown(attack));
    }

    /** Empty lines make paragraphs, and what begins a line of one is no heading and no markup. */
    @Test
    void has_its_paragraphs_and_nothing_else_in_markdown() throws IOException {
        List<String> plain = List.of("p", "br");
        String attack = "a\n\n<script>ran(1)</script>\n\n# b";
        List<String> before = new ArrayList<>(
                elements("markdown.harmless", rendered(document(HARMLESS).toMarkdown())));
        List<String> after = new ArrayList<>(
                elements("markdown.paragraphs", rendered(document(attack).toMarkdown())));
        before.removeAll(plain);
        after.removeAll(plain);
        assertThat(after).isEqualTo(before);
        assertThat(browser().texts("h1")).containsExactly(shown(attack));
        assertThat(browser().visible()).contains("<script>ran(1)</script>").contains("# b");
    }

    /** A renderer that makes links of bare addresses goes beyond Markdown; then a link leads where its words say. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "see https://a.example/?q=1 and www.a.example",
                "[https://good.example](https://evil.example)",
                "<a href='https://evil.example'>https://good.example</a>",
                "javascript:ran(1)//https://a.example"
            })
    void hides_no_address_behind_another(String attack) throws IOException {
        elements("links", rendered(document(attack).toMarkdown(), AutolinkExtension.create()));
        assertThat(browser().texts("h1")).containsExactly(shown(attack));
        assertThat(
                        browser()
                                .number(
                                        "return [...document.links].filter(a =>"
                                                + " a.getAttribute('href').replace(/^http:\\/\\/(?=www)/, '') !== a.textContent).length"))
                .isZero();
    }

    private static String rendered(String markdown, Extension... more) {
        List<Extension> extensions = Stream.concat(Stream.of(TablesExtension.create()), Stream.of(more))
                .toList();
        return "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>t</title>"
                + HtmlRenderer.builder()
                        .extensions(extensions)
                        .build()
                        .render(Parser.builder().extensions(extensions).build().parse(markdown));
    }
}
