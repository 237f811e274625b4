/** A case desk: the logs of an office's cases in a database, and a day of its work. */
@NullMarked
package org.parlstaff.examples.casedesk;

import org.jspecify.annotations.NullMarked;
