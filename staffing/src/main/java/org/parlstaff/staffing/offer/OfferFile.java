package org.parlstaff.staffing.offer;

import org.parlstaff.payscale.format.JsonFile;

/** The files that offers and waivers are read from. */
final class OfferFile {

    static final JsonFile<Offer> FILE = new JsonFile<>(Offer.class, 65_536);
    static final JsonFile<Waiver[]> WAIVERS = new JsonFile<>(Waiver[].class, 1_000_000);

    private OfferFile() {}
}
