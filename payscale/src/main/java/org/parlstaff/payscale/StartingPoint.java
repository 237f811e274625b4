package org.parlstaff.payscale;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where somebody new starts on an incremental scale. */
public enum StartingPoint {
    /** At the lowest pay point, unless there is a reason. */
    SCALE_MINIMUM,
    /** Where the Member decides. */
    MEMBER_DECIDES;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@return the name as files write it, such as {@code scale-minimum}} */
    public String id() {
        return id;
    }

    static StartingPoint parse(String id) {
        return Arrays.stream(values())
                .filter(start -> start.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("starting point must be one of "
                        + Arrays.stream(values()).map(StartingPoint::id).collect(Collectors.joining(", ")) + "; found: "
                        + Decimals.shown(id)));
    }
}
