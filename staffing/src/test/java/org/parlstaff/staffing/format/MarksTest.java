package org.parlstaff.staffing.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '§',
            value = {
                "<script>alert(1)</script>¦&lt;script&gt;alert(1)&lt;/script&gt;",
                "a|b¦a\\|b",
                "[x](javascript:alert(1))¦\\[x\\](javascript:alert(1))",
                "![x](http://a.b/c)¦!\\[x\\](http\\://a.b/c)",
                "`code` *b* _i_ ~s~¦\\`code\\` \\*b\\* \\_i\\_ \\~s\\~",
                "&lt;b&gt;¦&amp;lt;b&amp;gt;",
                "\\<b>¦\\\\&lt;b&gt;",
                "@everyone www.example.org¦&#64;everyone www\\.example.org",
                "$x$ {y}¦\\$x\\$ \\{y\\}"
            })
    void nothing_is_markup(String text, String escaped) {
        assertThat(Marks.escape(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "=SUM(A1)|\"'=SUM(A1)\"",
                "+1|\"'+1\"",
                "-1|\"'-1\"",
                "@x|\"'@x\"",
                "＝1|\"'＝1\"",
                "§ =1§|\"' =1\"",
                "a=1|\"a=1\"",
                "a;b|\"a;b\"",
                "say \"x\"|\"say \"\"x\"\"\"",
                "EX-01|EX-01",
                "§§|§§",
            })
    void a_cell_is_never_a_formula(String text, String cell) {
        assertThat(Marks.cell(text)).isEqualTo(cell);
    }

    @Test
    void a_tab_or_a_line_break_cannot_start_a_cell_or_a_line() {
        assertThat(Marks.cell("\t=1")).isEqualTo("\"' =1\"");
        assertThat(Marks.cell("\r\nx")).isEqualTo("\"' x\"");
        assertThat(Marks.cell("a\r\n=1")).isEqualTo("\"a =1\"");
        assertThat(Marks.cell("\u0000-1")).isEqualTo("\"'[U+0000]-1\"");
    }
}
