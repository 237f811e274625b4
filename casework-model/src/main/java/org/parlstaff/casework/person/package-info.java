/**
 * What an office holds on one person, across cases.
 *
 * <p>{@link org.parlstaff.casework.person.PersonCase} finds all cases of a person, and
 * {@link org.parlstaff.casework.person.LikelyDuplicate} cases that may be one matter.
 * {@link org.parlstaff.casework.person.SubjectAccess} is what a person who asks for their data is given.
 */
@NullMarked
package org.parlstaff.casework.person;

import org.jspecify.annotations.NullMarked;
