/**
 * Sentences in English and Welsh, read from the bundles that lie beside the classes that speak them. Not exported.
 */
@NullMarked
package org.parlstaff.casework.text;

import org.jspecify.annotations.NullMarked;
