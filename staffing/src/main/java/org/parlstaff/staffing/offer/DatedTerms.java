package org.parlstaff.staffing.offer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.PayTable;
import org.parlstaff.payscale.SchemeRule;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.award.WageFloor;
import org.parlstaff.payscale.award.WageFloors;

/**
 * The terms of each scheme on each day, such as those of IPSA from 1 April to 30 April 2025, where the real Living Wage changes.
 *
 * <p>There are only as many as the data have days on which something changes, and each is made when first asked for.
 */
final class DatedTerms {

    private final Map<String, Stretches> schemes = new HashMap<>();

    DatedTerms(PaySchemes schemes, WageFloors floors, Optional<LocalDate> knownOn) {
        for (PayScheme scheme : schemes.all()) {
            this.schemes.put(scheme.id(), new Stretches(scheme, floors, knownOn));
        }
    }

    /** The terms of a scheme on a day, or null if there is no such scheme. */
    @Nullable Terms on(LocalDate day, String scheme) {
        Stretches stretches = schemes.get(scheme);
        return stretches == null ? null : stretches.on(day);
    }

    /** The days of one scheme, cut wherever a span of the scheme or of a wage floor starts or ends. */
    private static final class Stretches {

        /** For how many years before the last change it is noted where to start looking. */
        private static final int YEARS = 40;

        private final PayScheme scheme;
        private final WageFloors floors;
        private final Optional<LocalDate> knownOn;
        private final long[] starts;
        private final int firstYear;
        private final int[] byYear;
        // Two threads may make the terms of one stretch: they are equal and immutable, so either will do.
        private final @Nullable Terms[] terms;

        Stretches(PayScheme scheme, WageFloors floors, Optional<LocalDate> knownOn) {
            this.scheme = scheme;
            this.floors = floors;
            this.knownOn = knownOn;
            Set<LocalDate> days = new TreeSet<>();
            for (SchemeRule rule : scheme.rules()) {
                cut(days, rule.span());
            }
            for (PayTable table : scheme.tables()) {
                cut(days, table.span());
            }
            for (WageFloor rate : floors.rates()) {
                rate.mustAdopt().ifPresent(span -> cut(days, span));
                rate.mayAdopt().ifPresent(span -> cut(days, span));
            }
            this.starts = days.stream().mapToLong(Stretches::key).toArray();
            this.terms = new Terms[starts.length + 1];
            int lastYear = days.isEmpty() ? 0 : Collections.max(days).getYear();
            this.firstYear = lastYear - YEARS;
            this.byYear = new int[YEARS + 1];
            for (int i = 0; i <= YEARS; i++) {
                long year = (firstYear + i) * 512L;
                byYear[i] = (int)
                        Arrays.stream(starts).filter(start -> start < year).count();
            }
        }

        private static void cut(Set<LocalDate> days, Span span) {
            days.add(span.from());
            span.until().ifPresent(days::add);
        }

        /** A number that rises with the day. */
        private static long key(LocalDate day) {
            return day.getYear() * 512L + day.getMonthValue() * 32L + day.getDayOfMonth();
        }

        /** How many starts there are up to a day. Few fall into one year, so that few are looked at. */
        private int stretch(LocalDate day) {
            int year = Math.min(day.getYear() - firstYear, byYear.length - 1);
            int stretch = year < 0 ? 0 : byYear[year];
            long key = key(day);
            while (stretch < starts.length && starts[stretch] <= key) {
                stretch++;
            }
            return stretch;
        }

        Terms on(LocalDate day) {
            int stretch = stretch(day);
            Terms known = terms[stretch];
            if (known == null) {
                known = new Terms(scheme, floors, knownOn, day);
                terms[stretch] = known;
            }
            return known;
        }
    }
}
