/**
 * What is found in offers and in job specifications, and what becomes of it: one mechanism for both.
 *
 * <p>A {@link org.parlstaff.staffing.finding.Report} holds every {@link org.parlstaff.staffing.finding.Finding} and comes to an
 * {@link org.parlstaff.staffing.finding.Outcome}. A finding has a permanent {@link org.parlstaff.staffing.finding.Code}, of
 * ours or of your own; a {@link org.parlstaff.staffing.finding.Policy} says what each leads to, and a
 * {@link org.parlstaff.staffing.finding.Waiver} suppresses one and never removes it.
 *
 * <p>Other programs read reports as JSON, as a {@link org.parlstaff.staffing.finding.SarifLog} or as a
 * {@link org.parlstaff.staffing.finding.FindingTable}, and the codes in a {@link org.parlstaff.staffing.finding.CodeCatalogue}.
 */
@NullMarked
package org.parlstaff.staffing.finding;

import org.jspecify.annotations.NullMarked;
