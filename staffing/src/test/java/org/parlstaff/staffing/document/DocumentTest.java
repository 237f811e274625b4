package org.parlstaff.staffing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.PayRange;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.jobspec.JobSpecification;
import org.parlstaff.staffing.jobspec.Specimens;

class DocumentTest {

    private static Document saying(String text) {
        Phrase phrase = Phrase.of(text, Language.ENGLISH);
        return new Document(
                Language.ENGLISH,
                phrase,
                phrase,
                phrase,
                List.of(
                        new Block.Section("id", phrase, List.of(new Block.Paragraph(phrase))),
                        new Block.Bullets(List.of(phrase)),
                        new Block.Facts(List.of(new Block.Fact(phrase, List.of(phrase)))),
                        new Block.Table(
                                phrase, List.of(phrase, phrase), List.of(new Block.Row(phrase, List.of(phrase))))));
    }

    @Test
    void refuses_a_row_with_more_or_fewer_cells_than_columns() {
        Phrase phrase = Phrase.of("a", Language.ENGLISH);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Block.Table(phrase, List.of(phrase), List.of(new Block.Row(phrase, List.of(phrase)))))
                .withMessage("a row must have a heading or a cell for each of 1 columns: a");
    }

    @Test
    void has_the_same_words_in_both_languages() {
        assertThat(Words.TEXTS.keys(Language.WELSH.locale())).isEqualTo(Words.TEXTS.keys(Language.ENGLISH.locale()));
    }

    @Test
    void without_pictures_is_the_same_document_but_for_them() {
        Picture picture =
                RangePicture.of(PayRange.of(FullTimeSalary.ofPounds("20000"), FullTimeSalary.ofPounds("30000")));
        Phrase phrase = Phrase.of("a", Language.ENGLISH);
        Block said = new Block.Paragraph(phrase);
        Block shown = new Block.Figure(phrase, picture);
        Document document = new Document(
                Language.ENGLISH,
                phrase,
                phrase,
                phrase,
                List.of(shown, new Block.Section("id", phrase, List.of(said, shown))));
        assertThat(document.withoutPictures().blocks()).containsExactly(new Block.Section("id", phrase, List.of(said)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "</title><b>", "\" onfocus=\"alert(1)", "' x='", "&lt;b&gt;"})
    void text_that_tries_to_be_html_stays_text(String attack) {
        String page = saying(attack).toHtml();
        assertThat(page).doesNotContain(attack).doesNotContain("<script").doesNotContain("onfocus=\"");
        String escaped = attack.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
        assertThat(page.split(Pattern.quote(escaped), -1)).hasSize(17);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "# Heading|- \\# Heading",
                "1. One|- 1\\. One",
                "29.6 hours|- 29.6 hours",
                "- item|- \\- item",
                "*bold* _it_|- \\*bold\\* \\_it\\_",
                "[x](javascript:y)|- \\[x\\](javascript:y)",
                "<b>|- \\<b\\>",
                "&copy; R&D|- \\&copy; R&D",
                "`code`|- \\`code\\`",
                "see https://a.example|- see https\\://a.example",
                "see www.a.example|- see www\\.a.example",
                "a\\b|- a\\\\b",
            })
    void text_that_tries_to_be_markdown_stays_text(String text, String bullet) {
        assertThat(saying(text).toMarkdown().lines()).contains(bullet);
    }

    @Test
    void text_never_starts_a_line_of_its_own() {
        assertThat(saying("a\n\n# b\r\n\tc\u2028d").toMarkdown().lines()).contains("# a # b c d");
    }

    @Test
    void a_cell_of_a_markdown_table_stays_one_cell() {
        assertThat(saying("a|b").toMarkdown().lines()).contains("| a\\|b | a\\|b |");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0, 0x7, 0x7f, 0x9b, 0x200b, 0x200f, 0x202e, 0x2066, 0x2069, 0x61c, 0xfeff, 0xd800, 0xffff})
    void characters_that_hide_what_is_written_are_shown_as_replaced(int code) {
        String hidden = "a" + (code == 0xd800 ? "\ud800" : Character.toString(code)) + "b";
        assertThat(Phrase.of(hidden, Language.ENGLISH).text()).isEqualTo("a\ufffdb");
    }

    @Test
    void every_character_is_cleaned_alone_as_beside_one_that_must_be_replaced() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String text = "a" + c + "b";
            assertThat("\ufffd" + Phrase.of(text, Language.ENGLISH).text())
                    .as("U+%04X", (int) c)
                    .isEqualTo(Phrase.of("\0" + text, Language.ENGLISH).text());
        }
    }

    @Test
    void letters_of_every_alphabet_pass() {
        String text = "Ŵyth – £5 “ê” 😀 é";
        assertThat(Phrase.of(text, Language.WELSH).text()).isEqualTo(text);
    }

    @Test
    void marks_the_language_of_each_part() {
        Phrase mixed = Phrase.of("Intermediate: ", Language.ENGLISH).then("Canolradd", Language.WELSH);
        Document document =
                new Document(Language.ENGLISH, mixed, Phrase.of("Swyddog", Language.WELSH), mixed, List.of());
        assertThat(document.toHtml())
                .contains("<html lang=\"en\">")
                .contains("<h1 lang=\"cy\">Swyddog</h1>")
                .contains("<p class=\"kind\">Intermediate: <span lang=\"cy\">Canolradd</span></p>");
    }

    @Test
    void pages_in_the_two_languages_link_to_each_other() {
        String english = Specimens.CWM_ARIAN.document(Language.ENGLISH).toHtml(URI.create("swydd.html?a=1&b=2"));
        assertThat(english)
                .contains("<link rel=\"alternate\" hreflang=\"cy\" href=\"swydd.html?a=1&amp;b=2\">")
                .contains("<nav lang=\"cy\"><a hreflang=\"cy\" href=\"swydd.html?a=1&amp;b=2\">Y dudalen hon yn"
                        + " Gymraeg</a></nav>");
        assertThat(Specimens.CWM_ARIAN.document(Language.WELSH).toHtml(URI.create("https://a.example/post")))
                .contains(
                        "<nav lang=\"en\"><a hreflang=\"en\" href=\"https://a.example/post\">This page in English</a>");
    }

    @Test
    void refuses_a_link_that_would_run() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Specimens.CWM_ARIAN.document(Language.ENGLISH).toHtml(URI.create("javascript:alert(1)")))
                .withMessage("address must be relative, or of https or http: javascript:alert(1)");
    }

    /** The two documents have the same sections, and in each the same number of lines, bullets and rows. */
    @Test
    void has_the_same_shape_in_both_languages() {
        assertThat(shape(Specimens.CWM_ARIAN.document(Language.WELSH).blocks()))
                .isEqualTo(shape(Specimens.CWM_ARIAN.document(Language.ENGLISH).blocks()));
    }

    private static String shape(List<Block> blocks) {
        StringBuilder shape = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                shape.append(section.id())
                        .append('(')
                        .append(shape(section.blocks()))
                        .append(')');
            } else if (block instanceof Block.Paragraph) {
                shape.append('p');
            } else if (block instanceof Block.Bullets bullets) {
                shape.append('b').append(bullets.items().size());
            } else if (block instanceof Block.Facts facts) {
                facts.facts()
                        .forEach(fact -> shape.append('f').append(fact.details().size()));
            } else if (block instanceof Block.Table table) {
                shape.append('t').append(table.rows().size());
            }
        }
        return shape.toString();
    }

    @Test
    void plain_text_keeps_to_eighty_characters_and_has_no_markup() {
        String text = Specimens.CWM_ARIAN.document(Language.WELSH).toText();
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(saying("*a* <b>").toText().lines()).contains("* *a* <b>");
    }

    @Test
    void has_one_main_heading_and_skips_no_level() {
        List<Integer> levels = Specimens.CWM_ARIAN
                .toHtml(Language.ENGLISH)
                .lines()
                .filter(line -> line.matches("<h\\d.*"))
                .map(line -> line.charAt(2) - '0')
                .toList();
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void keeps_a_script_out_of_the_page_wherever_the_file_has_it() {
        String json = Specimens.text("cwm-arian.json");
        String attacked = json.replaceAll("\"(en|cy)\": \"", "\"$1\": \"<script>alert(1)</script>");
        assertThat(attacked).isNotEqualTo(json);
        assertThat(JobSpecification.parse(attacked).toHtml(Language.WELSH)).doesNotContain("<script");
    }
}
