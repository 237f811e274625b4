/** Offers examined by the library, by other libraries, and by hand: the same offers, the same rules, the same faults. */
@NullMarked
package org.parlstaff.examples.benchmarks.offers;

import org.jspecify.annotations.NullMarked;
