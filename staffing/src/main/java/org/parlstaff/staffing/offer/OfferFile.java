package org.parlstaff.staffing.offer;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.format.JsonFile;

/** The files that offers and waivers are read from. */
final class OfferFile {

    private static final JsonFile<Offer> OFFER = new JsonFile<>(Offer.class, 65_536);
    private static final JsonFile<Waiver[]> WAIVERS = new JsonFile<>(Waiver[].class, 1_000_000);

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

    static List<Waiver> parseWaivers(String json) {
        return all(WAIVERS.parse(json, "waivers"), "waivers");
    }

    static List<Waiver> readWaivers(InputStream in, String sourceName) {
        return all(WAIVERS.read(in, sourceName), sourceName);
    }

    private static List<Waiver> all(Waiver @Nullable [] waivers, String sourceName) {
        Arrays.stream(given(waivers, sourceName)).forEach(waiver -> given(waiver, sourceName));
        return List.of(waivers);
    }

    /** A file may hold the word null, which is a value to the parser and none to us. */
    private static <T> T given(@Nullable T value, String sourceName) {
        if (value == null) {
            throw new FileFormatException(sourceName, "", 1, "value must not be null", null);
        }
        return value;
    }
}
