package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parlstaff.payscale.format.Decimals;

/**
 * A named way to round money, such as to the nearest penny with halves up.
 *
 * <p>Rounding is always a step of its own that somebody chose; nothing in this library rounds by default of a platform.
 */
public enum Rounding {
    /** To the nearest penny, half a penny up. */
    PENNY_HALF_UP(1, RoundingMode.HALF_UP),
    /** Up to the next penny. */
    PENNY_UP(1, RoundingMode.CEILING),
    /** Down to the penny, as a payroll does that cuts off. */
    PENNY_DOWN(1, RoundingMode.FLOOR),
    /** To the nearest pound, fifty pence up. */
    POUND_HALF_UP(100, RoundingMode.HALF_UP),
    /** Up to the next pound. */
    POUND_UP(100, RoundingMode.CEILING),
    /** Down to the pound. */
    POUND_DOWN(100, RoundingMode.FLOOR),
    /** Up to the next ten pounds. */
    TEN_POUNDS_UP(1000, RoundingMode.CEILING);

    /** How pay is rounded where neither a scheme nor the caller says otherwise. */
    public static final Rounding USUAL = PENNY_HALF_UP;

    private final long step;
    private final RoundingMode mode;

    Rounding(long step, RoundingMode mode) {
        this.step = step;
        this.mode = mode;
    }

    /** {@return the name as files write it, such as {@code penny-half-up}} */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads a name as files write it.
     *
     * @param id the name, such as {@code penny-half-up}
     * @return the rounding
     * @throws IllegalArgumentException if there is no rounding of that name
     */
    @JsonCreator
    public static Rounding parse(String id) {
        for (Rounding rounding : values()) {
            if (rounding.id().equals(id)) {
                return rounding;
            }
        }
        throw new IllegalArgumentException("rounding must be one of "
                + Arrays.stream(values()).map(Rounding::id).collect(Collectors.joining(", ")) + "; found: "
                + Decimals.shown(id));
    }

    /**
     * Rounds an amount of pounds.
     *
     * @param pounds the amount, not negative
     * @return the rounded amount, with two decimals
     */
    public BigDecimal round(BigDecimal pounds) {
        BigDecimal unit = BigDecimal.valueOf(step, 2);
        return pounds.divide(unit, 0, mode).multiply(unit);
    }

    /** Rounds {@code pence × numerator ÷ denominator}; all three are so bounded that the product fits a long. */
    long pence(long pence, long numerator, long denominator) {
        long product = Math.multiplyExact(pence, numerator);
        long unit = Math.multiplyExact(denominator, step);
        long down = product / unit;
        long rest = product - down * unit;
        boolean up = switch (mode) {
            case HALF_UP -> rest >= unit - rest;
            case CEILING -> rest > 0;
            default -> false;
        };
        return (up ? down + 1 : down) * step;
    }

    /** Rounds the pence for an hour out of those for a year. */
    long pence(long pence, AnnualHours hours) {
        return new BigDecimal(BigInteger.valueOf(pence).multiply(hours.denominator()))
                        .divide(new BigDecimal(hours.numerator().multiply(BigInteger.valueOf(step))), 0, mode)
                        .longValueExact()
                * step;
    }
}
