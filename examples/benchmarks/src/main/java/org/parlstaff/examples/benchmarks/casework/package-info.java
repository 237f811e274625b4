/** How fast cases are decided and logs are replayed, beside state machines that can hold the same table. */
@NullMarked
package org.parlstaff.examples.benchmarks.casework;

import org.jspecify.annotations.NullMarked;
