package org.parlstaff.examples.browser;

import java.util.Map;

/** How a page is looked at. */
enum View {
    /** On a desk: 1280 pixels wide. */
    DESKTOP(1280, 900, false, "screen"),
    /** In the hand: 390 pixels wide. */
    PHONE(390, 844, true, "screen"),
    /** Magnified, or in a small hand: 320 pixels wide, at which nothing may have to be scrolled sideways (WCAG 2.2, 1.4.10). */
    NARROW(320, 568, true, "screen"),
    /** On paper: as wide as A4 between its margins. */
    PRINT(673, 987, false, "print");

    private final int width;
    private final int height;
    private final boolean mobile;
    private final String media;

    View(int width, int height, boolean mobile, String media) {
        this.width = width;
        this.height = height;
        this.mobile = mobile;
        this.media = media;
    }

    int width() {
        return width;
    }

    Map<String, Object> screen() {
        return Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile);
    }

    Map<String, Object> media() {
        return Map.of("media", media);
    }
}
