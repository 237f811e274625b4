package org.parlstaff.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** A test of pages: one browser for the class, and what every page must keep. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {

    private final Browser browser = new Browser();

    final Browser browser() {
        return browser;
    }

    @AfterAll
    final void closeBrowser() {
        browser.close();
    }

    /** Opens a page and checks that axe-core finds nothing, nothing is cut off or to be scrolled sideways, nothing runs. */
    final void isAccessible(String name, String html, View view) {
        browser.open(name, html, view);
        assertThat(browser.violations()).as("%s, %s: axe-core", name, view).isEmpty();
        assertThat(browser.overflow())
                .as("%s, %s: pixels beyond %s", name, view, view.width())
                .isLessThanOrEqualTo(0);
        assertThat(browser.ran()).as("%s, %s: what ran", name, view).isEmpty();
        assertThat(browser.requests()).as("%s, %s: other files", name, view).isEmpty();
    }
}
