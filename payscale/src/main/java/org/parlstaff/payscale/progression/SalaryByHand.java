package org.parlstaff.payscale.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.IncrementalScale;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayRange;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.Position;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.progression.Person.Stop;

/** A salary that is given by hand, and no figure of the scale: how it is held against the scale of each day, and what moves it. */
final class SalaryByHand {

    private final Person person;

    SalaryByHand(Person person) {
        this.person = person;
    }

    /** Where the scale itself fixes what is paid, a salary given by hand is that of a point, or of the post. */
    void begin(LocalDate day) throws Stop {
        if (person.salary.isEmpty()) {
            return;
        }
        FullTimeSalary given = person.salary.get();
        PayAnswer.Found found = person.pay(day);
        PayScale scale = found.scale();
        if (scale instanceof PayRange || judge(given, found, day, false) != Position.INSIDE) {
            return;
        }
        person.salary = Optional.empty();
        if (scale instanceof IncrementalScale points) {
            person.point = IntStream.rangeClosed(1, points.points().size())
                    .boxed()
                    .filter(number ->
                            points.point(number).flatMap(PayFigure::findAmount).equals(Optional.of(given)))
                    .findFirst();
            if (person.point.isEmpty()) {
                throw new Stop(Reason.of(
                        Reason.Code.POINT_NUMBER_NOT_KNOWN, "band", person.band, "salary", given, "day", day));
            }
        }
    }

    /** What an award for salaries within a range makes of it: several are multiplied, and rounded once. */
    void uplift(LocalDate day) {
        List<Event.Uplift> uplifts = person.events(Event.Uplift.class, day);
        if (uplifts.isEmpty()) {
            return;
        }
        FullTimeSalary before = person.salary.orElseThrow(() -> new IllegalArgumentException(
                "an uplift needs a salary within a range: " + person.place() + " on " + day));
        Rounding rounding = person.ruleOr(PayRule.PAY_ROUNDING, day, person.defaults.payRounding());
        BigDecimal pounds = before.pounds();
        for (Event.Uplift uplift : uplifts) {
            pounds = pounds.multiply(BigDecimal.ONE.add(uplift.percent().movePointLeft(2)));
        }
        long pence = rounding.round(pounds).movePointRight(2).longValueExact();
        FullTimeSalary after = FullTimeSalary.ofPence(before.currency(), Math.max(before.pence(), pence));
        person.salary = Optional.of(after);
        person.changed(day, "uplift", after);
    }

    /** A new scale leaves it where it is, unless an uplift of the day or the policy moves it. */
    void meet(PayAnswer.Found found, LocalDate day) {
        if (person.salary.isEmpty()
                || !(person.answer(day.minusDays(1)) instanceof PayAnswer.Found before)
                || before.scale().equals(found.scale())) {
            return;
        }
        FullTimeSalary given = person.salary.get();
        if (person.events(Event.Uplift.class, day).isEmpty()
                && person.events(Event.Move.class, day).isEmpty()) {
            person.changed(day, "not-uplifted", given);
        }
        if (person.defaults.liftsToMinimum()
                && found.scale().force() == PayScale.Force.BINDING
                && found.scale().position(given) == Position.BELOW
                && before.scale().position(given) != Position.BELOW) {
            FullTimeSalary minimum = found.scale().minimum().findAmount().orElseThrow();
            person.salary = Optional.of(minimum);
            person.changed(day, "lifted", minimum);
        }
    }

    /** A scale that binds ends the walk where the salary does not lie in it, unless it is a protected one. */
    Position judge(FullTimeSalary fullTime, PayAnswer.Found found, LocalDate day, boolean kept) throws Stop {
        PayScale scale = found.scale();
        Position position = scale.position(fullTime);
        if (position == Position.INSIDE
                || scale.force() == PayScale.Force.INDICATIVE
                || (kept && position != Position.BELOW)) {
            return position;
        }
        throw switch (position) {
            case BELOW -> misplaced(Reason.Code.BELOW_MINIMUM, fullTime, day, Optional.of(scale.minimum()));
            case ABOVE -> misplaced(Reason.Code.ABOVE_MAXIMUM, fullTime, day, Optional.of(scale.maximum()));
            case OFF_POINT -> misplaced(Reason.Code.NOT_ON_PAY_POINT, fullTime, day, Optional.empty());
            default -> new Stop(Reason.of(Reason.Code.FIGURE_NOT_KNOWN, "band", person.band, "why", unknown(scale)));
        };
    }

    private Stop misplaced(Reason.Code code, FullTimeSalary fullTime, LocalDate day, Optional<PayFigure> bound) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("band", person.band);
        person.area.ifPresent(id -> values.put("area", id));
        values.put("salary", fullTime);
        values.put("day", day);
        bound.flatMap(PayFigure::findAmount).ifPresent(amount -> values.put("bound", amount));
        return new Stop(new Reason(code, values));
    }

    private static PayFigure unknown(PayScale scale) {
        return scale.figures().stream()
                .filter(PayFigure.NotKnown.class::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
