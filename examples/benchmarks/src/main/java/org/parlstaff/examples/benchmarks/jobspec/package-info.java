/** How fast a specification becomes a page, beside a StringBuilder written by hand for this one page. */
@NullMarked
package org.parlstaff.examples.benchmarks.jobspec;

import org.jspecify.annotations.NullMarked;
