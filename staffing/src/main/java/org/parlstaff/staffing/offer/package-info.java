/**
 * Offers examined against the pay schemes.
 *
 * <p>Read an {@link org.parlstaff.staffing.offer.Offer}, hand it to an {@link org.parlstaff.staffing.offer.Examiner}, and
 * look at the {@link org.parlstaff.staffing.offer.OfferReport}: an {@link org.parlstaff.staffing.finding.Outcome}, and every
 * {@link org.parlstaff.staffing.finding.Finding} with a permanent {@link org.parlstaff.staffing.offer.OfferCode}. A
 * {@link org.parlstaff.staffing.finding.Waiver} suppresses a finding and never removes it.
 *
 * <p>For many offers, an {@link org.parlstaff.staffing.offer.OfferBatch} turns each
 * {@link org.parlstaff.staffing.offer.OfferRow} of JSON Lines or of {@link org.parlstaff.staffing.offer.OfferColumns} into a
 * {@link org.parlstaff.staffing.offer.RowResult}, for a {@link org.parlstaff.staffing.offer.BatchSummary}, a
 * {@link org.parlstaff.staffing.finding.SarifLog} or a {@link org.parlstaff.staffing.finding.FindingTable}.
 */
@NullMarked
package org.parlstaff.staffing.offer;

import org.jspecify.annotations.NullMarked;
