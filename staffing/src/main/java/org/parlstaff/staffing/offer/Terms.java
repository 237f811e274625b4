package org.parlstaff.staffing.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.AnnualHours;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.JobTitle;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.PayArea;
import org.parlstaff.payscale.PayBand;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayRange;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.RuleAnswer;
import org.parlstaff.payscale.SchemeDay;
import org.parlstaff.payscale.SchemeRule;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.WeeksInYear;
import org.parlstaff.payscale.award.FloorAnswer;
import org.parlstaff.payscale.award.WageFloor;
import org.parlstaff.payscale.award.WageFloors;
import org.parlstaff.payscale.rule.FloorMove;
import org.parlstaff.payscale.rule.IncrementDate;
import org.parlstaff.payscale.rule.StartingPoint;
import org.parlstaff.staffing.Grading;

/**
 * All that a scheme and the wage floors say on a day, looked up once: the answers are the same on every day until something
 * changes. A rule that no source gives is null.
 */
final class Terms {

    final SchemeDay on;
    final PayScheme scheme;
    final int currencyLetters;
    final RuleAnswer.@Nullable Found<WeeklyHours> fullTimeHours;
    final RuleAnswer.@Nullable Found<WeeklyHours> weeklyHoursLimit;
    final RuleAnswer.@Nullable Found<LocalDate> contractsSince;
    final RuleAnswer.@Nullable Found<Period> fixedTermLimit;
    final RuleAnswer.@Nullable Found<Period> openRecruitmentBeyond;
    final RuleAnswer.@Nullable Found<StartingPoint> startingPoint;
    final RuleAnswer.@Nullable Found<IncrementDate> incrementDate;
    final RuleAnswer.@Nullable Found<Rounding> payRounding;
    final RuleAnswer.@Nullable Found<WeeksInYear> weeksInYear;
    final @Nullable AnnualHours year;

    /** The two limits of weekly hours again, in ten-thousandths; more than any if there is no limit. */
    final int fullTimeUnits;

    final int weeklyUnitsLimit;

    final DatedFloors floors;

    /** What a living-wage rule may have made of a maximum by now. */
    final @Nullable FullTimeSalary cap;

    /** What such a rule had made of maxima before its rate was no longer known: up to here they may have risen again. */
    final @Nullable FullTimeSalary formerCap;

    /** The wage floor whose rate moves figures of the scheme and is not known, or null. */
    final @Nullable String unknownFloor;

    /** The rule by which the first pay point may have risen with that floor, or null. */
    final @Nullable SchemeRule raisesFirstPoint;

    /** A rule about how long an appointment is, or null. */
    final @Nullable SchemeRule limitsAppointments;

    private final Map<String, Band> bands = new HashMap<>();

    Terms(SchemeDay on, WageFloors floors) {
        LocalDate day = on.day();
        this.on = on;
        this.scheme = on.scheme();
        this.currencyLetters = OfferedAmount.letters(scheme.currency());
        this.fullTimeHours = found(on.rule(PayRule.FULL_TIME_HOURS));
        this.weeklyHoursLimit = found(on.rule(PayRule.WEEKLY_HOURS_LIMIT));
        this.fullTimeUnits = units(fullTimeHours);
        this.weeklyUnitsLimit = units(weeklyHoursLimit);
        this.contractsSince = found(on.rule(PayRule.CONTRACTS_SINCE));
        this.fixedTermLimit = found(on.rule(PayRule.FIXED_TERM_LIMIT));
        this.openRecruitmentBeyond = found(on.rule(PayRule.OPEN_RECRUITMENT_BEYOND));
        this.startingPoint = found(on.rule(PayRule.STARTING_POINT));
        this.limitsAppointments = openRecruitmentBeyond != null
                ? openRecruitmentBeyond.rule()
                : fixedTermLimit != null ? fixedTermLimit.rule() : null;
        this.incrementDate = found(on.rule(PayRule.INCREMENT_DATE));
        this.payRounding = found(on.rule(PayRule.PAY_ROUNDING));
        this.weeksInYear = found(on.rule(PayRule.WEEKS_IN_YEAR));
        this.year = on.findAnnualHours().orElse(null);
        this.floors = new DatedFloors(scheme, floors, day, year);
        RuleAnswer.Found<FloorMove> moves = found(on.rule(PayRule.FLOOR_MOVES));
        FloorMove move = moves == null ? null : moves.value();
        String floor = move == null ? null : on.rule(PayRule.WAGE_FLOOR).find().orElse(null);
        WageFloor rate =
                floor == null || !(floors.mayPay(floor, day) instanceof FloorAnswer.Found known) ? null : known.floor();
        this.unknownFloor = rate == null ? floor : null;
        this.raisesFirstPoint =
                moves != null && unknownFloor != null && move == FloorMove.FIRST_POINT ? moves.rule() : null;
        this.cap = move == FloorMove.MAXIMUM ? cap(rate) : null;
        this.formerCap =
                unknownFloor != null && move == FloorMove.MAXIMUM ? cap(last(floors, unknownFloor, day)) : null;
        for (PayBand band : scheme.bands()) {
            bands.put(band.id(), new Band(on, band, this.floors));
        }
    }

    @Nullable Band band(String id) {
        return bands.get(id);
    }

    private static <T> RuleAnswer.@Nullable Found<T> found(RuleAnswer<T> answer) {
        return answer instanceof RuleAnswer.Found<T> found ? found : null;
    }

    private static int units(RuleAnswer.@Nullable Found<WeeklyHours> limit) {
        return limit == null
                ? Integer.MAX_VALUE
                : OfferLimits.tenThousandths(limit.value().decimal());
    }

    /** Where a wage floor lifts maxima from a day that no source gives, it may have lifted one by now. */
    private @Nullable FullTimeSalary cap(@Nullable WageFloor rate) {
        if (year == null || rate == null || !rate.rate().currency().equals(scheme.currency())) {
            return null;
        }
        Rounding rounding = on.rule(PayRule.UPLIFT_ROUNDING).find().orElse(Rounding.USUAL);
        return rate.yearly(BigDecimal.ONE, year, rounding).bound();
    }

    /** The newest rate of a floor that started before a day on which none is known. */
    private static @Nullable WageFloor last(WageFloors floors, String floor, LocalDate day) {
        return floors.rates().stream()
                .filter(rate -> rate.floor().equals(floor) && from(rate).isBefore(day))
                .max(Comparator.comparing(Terms::from))
                .orElse(null);
    }

    private static LocalDate from(WageFloor rate) {
        return rate.mayAdopt().or(rate::mustAdopt).orElseThrow().from();
    }

    /** A band, and what it pays in each area and without one. */
    static final class Band {

        final PayBand band;

        /** Whether nobody may be appointed to the band any more. */
        final boolean closed;

        private final Set<String> titles;
        private final @Nullable String family;
        private final Cell anywhere;
        private final Map<String, Cell> byArea = new HashMap<>();

        Band(SchemeDay on, PayBand band, DatedFloors floors) {
            this.band = band;
            this.closed =
                    band.until().isPresent() && !on.day().isBefore(band.until().get());
            Grading grading = new Grading(on.scheme(), on.day());
            Optional<String> own = Optional.of(band.id());
            this.titles = on.scheme().titles().stream()
                    .flatMap(list -> list.titles().stream())
                    .map(JobTitle::title)
                    .filter(title -> grading.titleFit(title, own) == Grading.TitleFit.RIGHT)
                    .collect(Collectors.toSet());
            this.family = band.family()
                    .filter(id -> grading.familyFit(List.of(id), own) == Grading.FamilyFit.RIGHT)
                    .orElse(null);
            this.anywhere = new Cell(on.pay(band.id()), band.id(), floors, null);
            for (PayArea area : on.scheme().areas()) {
                byArea.put(area.id(), new Cell(on.pay(band.id(), area.id()), band.id(), floors, area.id()));
            }
        }

        /** Whether a title is one of the band for certain: it is in the list, letter by letter. */
        boolean isSurelyTitled(String title) {
            return titles.contains(title);
        }

        /** Whether a job family is that of the band for certain. */
        boolean isSurelyOf(String other) {
            return other.equals(family);
        }

        /** What the band pays, or null if the scheme has no such area. */
        @Nullable Cell cell(@Nullable String area) {
            return area == null ? anywhere : byArea.get(area);
        }
    }

    /**
     * What a band pays in an area, and the bounds in pence within which a full-time salary is right, if both are known: the
     * range itself, and no less than surely meets every wage floor.
     */
    static final class Cell {

        final PayAnswer answer;

        /** Whether there is something to say of the table before any pay is compared. */
        final boolean noteworthy;

        /** What is known: the band if it has a scale, and each wage floor that has a rate. */
        final Set<String> known = new TreeSet<>();

        /** The first day on which something of that is another or none, as a day of the epoch. */
        final long until;

        private final long minimum;
        private final long maximum;
        private final long lawful;
        private final long livingWage;

        Cell(PayAnswer answer, String bandId, DatedFloors floors, @Nullable String area) {
            this.answer = answer;
            List<WageFloor> rates = floors.rates(area);
            rates.forEach(rate -> known.add(rate.floor()));
            Stream<Span> spans = rates.stream().flatMap(rate -> rate.mustAdopt().stream());
            if (answer instanceof PayAnswer.Found found) {
                known.add(bandId);
                spans = Stream.concat(spans, Stream.of(found.span()));
            }
            this.until = spans.flatMap(span -> span.until().stream())
                    .mapToLong(LocalDate::toEpochDay)
                    .min()
                    .orElse(Long.MAX_VALUE);
            this.noteworthy = !(answer instanceof PayAnswer.Found sure
                    && sure.standing() == Standing.CONFIRMED
                    && sure.scale().force() == PayScale.Force.BINDING);
            boolean known = answer instanceof PayAnswer.Found found
                    && found.scale() instanceof PayRange range
                    && range.minimum() instanceof PayFigure.Known
                    && range.maximum() instanceof PayFigure.Known;
            this.minimum = known ? pence(answer.orElseThrow().minimum()) : Long.MAX_VALUE;
            this.maximum = known ? pence(answer.orElseThrow().maximum()) : Long.MIN_VALUE;
            this.lawful = floors.lawful;
            this.livingWage = floors.livingWage(area);
        }

        /** Whether a full-time salary meets every wage floor of the law for certain. */
        boolean isSurelyLawful(long pence) {
            return pence >= lawful;
        }

        /** Whether a full-time salary meets every voluntary wage floor for certain. */
        boolean isSurelyLivingWage(long pence) {
            return pence >= livingWage;
        }

        private static long pence(PayFigure figure) {
            return figure.findAmount().orElseThrow().pence();
        }

        boolean isWithin(long pence) {
            return pence >= minimum && pence <= maximum;
        }
    }
}
