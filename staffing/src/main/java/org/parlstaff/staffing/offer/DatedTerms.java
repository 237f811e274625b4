package org.parlstaff.staffing.offer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.PayBand;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.PayTable;
import org.parlstaff.payscale.SchemeDay;
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

    /** The terms of a scheme on a day of the epoch, or null if there is no such scheme. */
    @Nullable Terms on(long day, String scheme) {
        Stretches stretches = schemes.get(scheme);
        return stretches == null ? null : stretches.on(day);
    }

    /** The days of one scheme, cut wherever a span of the scheme or of a wage floor starts or ends. */
    private static final class Stretches {

        /** Where to start looking is noted for this many spells before the last change. */
        private static final int SPELLS = 32;

        /** A spell is this power of two in days, about a year and a half. */
        private static final int SPELL = 9;

        private final PayScheme scheme;
        private final WageFloors floors;
        private final Optional<LocalDate> knownOn;
        private final long[] starts;
        private final long firstSpell;
        private final int[] bySpell = new int[SPELLS + 1];
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
            for (PayBand band : scheme.bands()) {
                band.until().ifPresent(days::add);
            }
            for (WageFloor rate : floors.rates()) {
                rate.mustAdopt().ifPresent(span -> cut(days, span));
                rate.mayAdopt().ifPresent(span -> cut(days, span));
            }
            this.starts = days.stream().mapToLong(LocalDate::toEpochDay).toArray();
            this.terms = new Terms[starts.length + 1];
            this.firstSpell = (starts.length == 0 ? 0 : starts[starts.length - 1] >> SPELL) - SPELLS;
            for (int i = 0; i <= SPELLS; i++) {
                long day = (firstSpell + i) << SPELL;
                bySpell[i] =
                        (int) Arrays.stream(starts).filter(start -> start < day).count();
            }
        }

        private static void cut(Set<LocalDate> days, Span span) {
            days.add(span.from());
            span.until().ifPresent(days::add);
        }

        /** How many starts there are up to a day. Few fall into one spell, so that few are looked at. */
        private int stretch(long day) {
            long spell = Math.min((day >> SPELL) - firstSpell, SPELLS);
            int stretch = spell < 0 ? 0 : bySpell[(int) spell];
            while (stretch < starts.length && starts[stretch] <= day) {
                stretch++;
            }
            return stretch;
        }

        Terms on(long day) {
            int stretch = stretch(day);
            Terms known = terms[stretch];
            if (known == null) {
                SchemeDay on = scheme.on(LocalDate.ofEpochDay(day));
                known = new Terms(knownOn.map(on::asKnownOn).orElse(on), floors);
                terms[stretch] = known;
            }
            return known;
        }
    }
}
