/** Offers examined and caseloads counted on a cluster. */
@NullMarked
package org.parlstaff.examples.flink;

import org.jspecify.annotations.NullMarked;
