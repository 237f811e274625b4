package org.parlstaff.staffing.offer;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.AnnualHours;
import org.parlstaff.payscale.PayArea;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.RuleAnswer;
import org.parlstaff.payscale.award.WageFloor;
import org.parlstaff.payscale.award.WageFloors;

/** The wage floors that pay under a scheme is held to on a day: those of the law where it pays, and the voluntary ones it names. */
final class DatedFloors {

    private static final Comparator<Floor> BY_RATE =
            Comparator.comparingLong(floor -> floor.rate.rate().pence());

    /** The law of each place that holds, with its rates for the day, whatever names it gives them by age. */
    final List<Rates> statutory;

    private final List<Floor> voluntary;
    private final Map<String, List<Floor>> voluntaryByArea = new HashMap<>();
    private final long enough;

    DatedFloors(PayScheme scheme, WageFloors floors, LocalDate day, @Nullable AnnualHours year) {
        Map<String, List<Floor>> holding = new LinkedHashMap<>();
        Map<String, List<Floor>> named = new LinkedHashMap<>();
        for (WageFloor rate : floors.rates()) {
            if (rate.mustAdopt().filter(span -> span.contains(day)).isPresent()) {
                if (rate.statutory() && rate.holdsFor(scheme)) {
                    holding.computeIfAbsent(rate.jurisdiction().orElse(rate.floor()), law -> new ArrayList<>())
                            .add(new Floor(rate, year));
                } else if (!rate.statutory() && rate.rate().currency().equals(scheme.currency())) {
                    named.computeIfAbsent(rate.floor(), floor -> new ArrayList<>())
                            .add(new Floor(rate, year));
                }
            }
        }
        this.statutory = holding.values().stream().map(Rates::new).toList();
        List<Floor> everywhere = scheme.rule(PayRule.WAGE_FLOOR, day) instanceof RuleAnswer.Found<String> rule
                ? named.getOrDefault(rule.value(), List.of())
                : List.of();
        List<Floor> anywhere = new ArrayList<>();
        for (PayArea area : scheme.areas()) {
            List<Floor> here = area.wageFloor()
                    .map(floor -> named.getOrDefault(floor, List.of()))
                    .orElse(everywhere);
            voluntaryByArea.put(area.id(), here);
            anywhere.addAll(here);
        }
        this.voluntary = scheme.areas().isEmpty() ? everywhere : List.copyOf(anywhere);
        this.enough = statutory.isEmpty()
                ? Long.MAX_VALUE
                : statutory.stream()
                        .mapToLong(floor -> floor.highest.fullTime)
                        .max()
                        .orElseThrow();
    }

    /** A full-time salary in pence that meets every floor in an area for certain. */
    long enough(@Nullable String area) {
        long most = enough;
        for (Floor floor : voluntary(area)) {
            most = Math.max(most, floor.fullTime);
        }
        return most;
    }

    /** The voluntary floors one of which is that of an area; without an area, of all areas. */
    private List<Floor> voluntary(@Nullable String area) {
        List<Floor> here = area == null ? null : voluntaryByArea.get(area);
        return here == null ? voluntary : here;
    }

    /** The lowest voluntary floor that may be meant for a worker of whom area and class may not be known, or null. */
    @Nullable Floor voluntary(Optional<String> area, Optional<String> workerClass) {
        Floor lowest = null;
        for (Floor floor : voluntary(area.orElse(null))) {
            if ((workerClass.isEmpty() || floor.isFor(workerClass))
                    && (lowest == null || BY_RATE.compare(floor, lowest) < 0)) {
                lowest = floor;
            }
        }
        return lowest;
    }

    /** The rates of one law on a day. */
    static final class Rates {

        final Floor highest;
        private final List<Floor> rates;

        Rates(List<Floor> rates) {
            this.rates = rates;
            this.highest = rates.stream().max(BY_RATE).orElseThrow();
        }

        /** The highest rate for a class of worker, or for any; null if there is none. */
        @Nullable Floor of(Optional<String> workerClass) {
            Floor own = null;
            for (Floor rate : rates) {
                if (rate.isFor(workerClass) && (own == null || BY_RATE.compare(rate, own) > 0)) {
                    own = rate;
                }
            }
            return own;
        }
    }

    /** One rate, and the least pay for a full-time year that meets it, in pence; none does if the year is not known. */
    static final class Floor {

        final WageFloor rate;
        final long fullTime;

        Floor(WageFloor rate, @Nullable AnnualHours year) {
            this.rate = rate;
            this.fullTime = year == null
                    ? Long.MAX_VALUE
                    : new BigDecimal(BigInteger.valueOf(rate.rate().pence()).multiply(year.numerator()))
                            .divide(new BigDecimal(year.denominator()), 0, RoundingMode.CEILING)
                            .longValueExact();
        }

        /** Whether it is for a class of worker: a rate without a class is for any. */
        private boolean isFor(Optional<String> workerClass) {
            return rate.workerClass().isEmpty() || Objects.equals(rate.workerClass(), workerClass);
        }
    }
}
