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
import java.util.stream.Stream;
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

    private final List<Voluntary> voluntary;
    private final Map<String, List<Voluntary>> voluntaryByArea = new HashMap<>();

    /** A full-time salary in pence that meets every floor of the law for certain. */
    final long lawful;

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
        List<Voluntary> everywhere = scheme.rule(PayRule.WAGE_FLOOR, day) instanceof RuleAnswer.Found<String> rule
                ? List.of(Voluntary.of(rule.value(), named))
                : List.of();
        List<Voluntary> anywhere = new ArrayList<>();
        for (PayArea area : scheme.areas()) {
            List<Voluntary> here = area.wageFloor()
                    .map(floor -> List.of(Voluntary.of(floor, named)))
                    .orElse(everywhere);
            voluntaryByArea.put(area.id(), here);
            anywhere.addAll(here);
        }
        this.voluntary = scheme.areas().isEmpty() ? everywhere : List.copyOf(anywhere);
        this.lawful = statutory.isEmpty()
                ? Long.MAX_VALUE
                : statutory.stream()
                        .mapToLong(floor -> floor.highest.fullTime)
                        .max()
                        .orElseThrow();
    }

    /** A full-time salary in pence that meets every voluntary floor in an area for certain; none does if a rate is not known. */
    long livingWage(@Nullable String area) {
        long most = 0;
        for (Voluntary named : voluntary(area)) {
            most = named.rates.isEmpty() ? Long.MAX_VALUE : most;
            for (Floor floor : named.rates) {
                most = Math.max(most, floor.fullTime);
            }
        }
        return most;
    }

    /** The voluntary floor in an area whose rate is not known, or null. */
    @Nullable String unknownVoluntary(@Nullable String area) {
        for (Voluntary named : voluntary(area)) {
            if (named.rates.isEmpty()) {
                return named.floor;
            }
        }
        return null;
    }

    /** The rates of every floor that pay in an area is held to, of the law and voluntary ones. */
    List<WageFloor> rates(@Nullable String area) {
        return Stream.concat(
                        statutory.stream().flatMap(law -> law.rates.stream()),
                        voluntary(area).stream().flatMap(named -> named.rates.stream()))
                .map(floor -> floor.rate)
                .toList();
    }

    /** The voluntary floors one of which is that of an area; without an area, of all areas. */
    private List<Voluntary> voluntary(@Nullable String area) {
        List<Voluntary> here = area == null ? null : voluntaryByArea.get(area);
        return here == null ? voluntary : here;
    }

    /** The lowest voluntary floor that may be meant for a worker of whom area and class may not be known, or null. */
    @Nullable Floor voluntary(@Nullable String area, @Nullable String workerClass) {
        Floor lowest = null;
        for (Voluntary named : voluntary(area)) {
            for (Floor floor : named.rates) {
                if ((workerClass == null || floor.isFor(workerClass))
                        && (lowest == null || BY_RATE.compare(floor, lowest) < 0)) {
                    lowest = floor;
                }
            }
        }
        return lowest;
    }

    /** A voluntary floor by its name, with its rates on the day; without any if none is known. */
    private record Voluntary(String floor, List<Floor> rates) {

        static Voluntary of(String floor, Map<String, List<Floor>> rates) {
            return new Voluntary(floor, rates.getOrDefault(floor, List.of()));
        }
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
        @Nullable Floor of(@Nullable String workerClass) {
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
        private final @Nullable String workerClass;

        Floor(WageFloor rate, @Nullable AnnualHours year) {
            this.rate = rate;
            this.workerClass = rate.workerClass().orElse(null);
            this.fullTime = year == null
                    ? Long.MAX_VALUE
                    : new BigDecimal(BigInteger.valueOf(rate.rate().pence()).multiply(year.numerator()))
                            .divide(new BigDecimal(year.denominator()), 0, RoundingMode.CEILING)
                            .longValueExact();
        }

        /** Whether it is for a class of worker: a rate without a class is for any. */
        private boolean isFor(@Nullable String worker) {
            return workerClass == null || workerClass.equals(worker);
        }
    }
}
