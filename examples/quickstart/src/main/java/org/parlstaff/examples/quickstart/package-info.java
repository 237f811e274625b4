/** Real offers judged against real pay tables, and a job specification written to a file. */
@NullMarked
package org.parlstaff.examples.quickstart;

import org.jspecify.annotations.NullMarked;
