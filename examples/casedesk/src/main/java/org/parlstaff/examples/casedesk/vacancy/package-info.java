/** A constraint on beans that hold an offer, for applications that validate with Jakarta Validation. */
@NullMarked
package org.parlstaff.examples.casedesk.vacancy;

import org.jspecify.annotations.NullMarked;
