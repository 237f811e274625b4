/**
 * Pages in a real browser: whether they are accessible, fit a telephone, print, and run nothing.
 *
 * <p>A test of other pages extends {@link org.parlstaff.examples.browser.InBrowser} and opens them by
 * {@link org.parlstaff.examples.browser.Browser#open}.
 */
@NullMarked
package org.parlstaff.examples.browser;

import org.jspecify.annotations.NullMarked;
