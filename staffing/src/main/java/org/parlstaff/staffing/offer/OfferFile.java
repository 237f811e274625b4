package org.parlstaff.staffing.offer;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.format.JsonFile;

/** The file that an offer is read from. */
final class OfferFile {

    private static final JsonFile<Offer> OFFER = new JsonFile<>(Offer.class, 65_536);

    private OfferFile() {}

    static Offer parse(String json) {
        return given(OFFER.parse(json, "offer"), "offer");
    }

    static Offer read(InputStream in, String sourceName) {
        return given(OFFER.read(in, sourceName), sourceName);
    }

    static String write(Offer offer) {
        return OFFER.write(offer);
    }

    /** A file may hold the word null, which is a value to the parser and none to us. */
    private static <T> T given(@Nullable T value, String sourceName) {
        if (value == null) {
            throw new FileFormatException(sourceName, "", 1, "value must not be null", null);
        }
        return value;
    }
}
