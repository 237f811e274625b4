/**
 * The library at the command line.
 *
 * <p>Each command is one class that reads its arguments, calls the library, and prints: {@link
 * org.parlstaff.examples.cli.OfferCheck} is a good one to begin with. {@link org.parlstaff.examples.cli.Parlstaff} puts them
 * together.
 */
@NullMarked
package org.parlstaff.examples.cli;

import org.jspecify.annotations.NullMarked;
