/**
 * Who may be told what, for how long it is kept, and how personal values are held.
 *
 * <p>An {@link org.parlstaff.casework.privacy.Authority} says who may act for whom.
 * {@link org.parlstaff.casework.privacy.DisclosurePolicy#decide} says whether data may leave the office, and why not. A
 * {@link org.parlstaff.casework.privacy.RetentionPolicy} says when a case must be gone.
 * {@link org.parlstaff.casework.privacy.Personal} keeps a value out of logs and messages, and a
 * {@link org.parlstaff.casework.privacy.RedactionProfile} says what a reader sees.
 *
 * <p>These values know nothing of the case record. They support an office's duties and are not legal advice.
 */
@NullMarked
package org.parlstaff.casework.privacy;

import org.jspecify.annotations.NullMarked;
