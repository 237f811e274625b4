package org.parlstaff.examples.casedesk.vacancy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.parlstaff.staffing.offer.Offer;

/**
 * A vacancy that is about to be filled.
 *
 * @param advertisement what it was advertised as
 * @param offer what is offered to who was chosen
 */
public record Vacancy(
        @NotBlank String advertisement,
        @NotNull @AcceptableOffer Offer offer) {}
