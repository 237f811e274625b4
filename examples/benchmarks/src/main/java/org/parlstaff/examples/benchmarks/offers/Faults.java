package org.parlstaff.examples.benchmarks.offers;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.parlstaff.staffing.offer.OfferCode;

/** The faults found in a run over all candidates. Every side tells its faults here, so that telling costs all the same. */
public final class Faults {

    /** The five rules, and the fault that each one finds. */
    static final Set<OfferCode> RULES = EnumSet.of(
            OfferCode.HOURS_ABOVE_FULL_TIME,
            OfferCode.BAND_UNKNOWN,
            OfferCode.PAY_BELOW_MINIMUM,
            OfferCode.PAY_ABOVE_MAXIMUM,
            OfferCode.STATUTORY_BELOW_FLOOR);

    private final int[] found;

    Faults(int candidates) {
        found = new int[candidates];
    }

    private static int bit(OfferCode code) {
        return switch (code) {
            case HOURS_ABOVE_FULL_TIME -> 1;
            case BAND_UNKNOWN -> 2;
            case PAY_BELOW_MINIMUM -> 4;
            case PAY_ABOVE_MAXIMUM -> 8;
            case STATUTORY_BELOW_FLOOR -> 16;
            default -> 0;
        };
    }

    void clear() {
        Arrays.fill(found, 0);
    }

    /** Notes a fault of a candidate; public for the rules that are compiled elsewhere. */
    public void found(int number, OfferCode code) {
        found[number] |= bit(code);
    }

    Set<OfferCode> of(int number) {
        Set<OfferCode> codes = EnumSet.noneOf(OfferCode.class);
        for (OfferCode code : RULES) {
            if ((found[number] & bit(code)) != 0) {
                codes.add(code);
            }
        }
        return codes;
    }
}
