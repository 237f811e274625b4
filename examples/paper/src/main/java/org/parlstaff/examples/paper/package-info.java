/** Documents on paper: {@link org.parlstaff.examples.paper.Pdf}, which the command line and the web page share. */
@NullMarked
package org.parlstaff.examples.paper;

import org.jspecify.annotations.NullMarked;
