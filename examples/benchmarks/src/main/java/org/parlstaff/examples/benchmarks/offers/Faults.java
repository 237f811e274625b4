package org.parlstaff.examples.benchmarks.offers;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.parlstaff.staffing.offer.FindingCode;

/** The faults found in a run over all candidates. Every side tells its faults here, so that telling costs all the same. */
public final class Faults {

    /** The five rules, and the fault that each one finds. */
    static final Set<FindingCode> RULES = EnumSet.of(
            FindingCode.HOURS_ABOVE_FULL_TIME,
            FindingCode.BAND_UNKNOWN,
            FindingCode.PAY_BELOW_MINIMUM,
            FindingCode.PAY_ABOVE_MAXIMUM,
            FindingCode.STATUTORY_BELOW_FLOOR);

    private final int[] found;

    Faults(int candidates) {
        found = new int[candidates];
    }

    private static int bit(FindingCode code) {
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
    public void found(int number, FindingCode code) {
        found[number] |= bit(code);
    }

    Set<FindingCode> of(int number) {
        Set<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
        for (FindingCode code : RULES) {
            if ((found[number] & bit(code)) != 0) {
                codes.add(code);
            }
        }
        return codes;
    }
}
