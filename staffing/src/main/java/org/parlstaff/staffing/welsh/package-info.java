/**
 * What a post asks for in Welsh: its designation, and the level of each skill.
 *
 * <p>Start at {@link org.parlstaff.staffing.welsh.WelshSkills}. A level is one of the five of
 * {@link org.parlstaff.staffing.welsh.WelshLevel} or one in the scheme of a body,
 * {@link org.parlstaff.staffing.welsh.SchemeLevel}; a bare number is neither.
 */
@NullMarked
package org.parlstaff.staffing.welsh;

import org.jspecify.annotations.NullMarked;
