package org.parlstaff.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page that is wrong in one way is found out for it. */
class InBrowserTest extends InBrowser {

    private static String page(String body) {
        return "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>t</title>"
                + "<meta name=viewport content=width=device-width><main><h1>h</h1>" + body + "</main>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "<p style='color:#bbb'>pale|color-contrast",
                "<svg role=img viewBox='0 0 9 9'></svg>|svg-img-alt",
                "<h3>third</h3>|heading-order",
                "<div style='width:2000px'>wide</div>|pixels beyond",
                "<script>ran('me')</script>|me",
                "<img alt=a src=x onerror=alert(1)>|dialog: 1",
                "<script>nothing.here</script>|error",
                "<img alt=a src=https://a.example/x.png>|a.example",
            })
    void is_refused(String body, String why) {
        assertThatThrownBy(() -> isAccessible("wrong", page(body), View.PHONE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, 1280, false", "PHONE, 390, false", "PRINT, 673, true"})
    void is_looked_at_as_the_view_says(View view, long width, boolean print) {
        isAccessible("right", page("<p>right"), view);
        assertThat(browser().number("return window.innerWidth")).isEqualTo(width);
        assertThat(browser().string("return String(matchMedia('print').matches)"))
                .isEqualTo(String.valueOf(print));
    }
}
