package org.parlstaff.payscale.progression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.SchemeDay;
import org.parlstaff.payscale.Working;

/**
 * A move of one person to a band, such as a promotion from the top of Band 5 into Band 6, and where it leads.
 *
 * @param on the scheme on the day of the move, whose tables count; as known on a day if that is asked
 * @param salary the full-time salary before the move
 * @param point the pay point before the move, if there was one
 * @param band the id of the new band
 * @param area the id of the area where the employee works, if pay differs by area
 * @param policy where in the new band the person is placed
 */
public record Placement(
        SchemeDay on,
        FullTimeSalary salary,
        Optional<Integer> point,
        String band,
        Optional<String> area,
        PlacementPolicy policy) {

    /** {@return the place, or why there is none: a refusal of the table, a figure or a rule that is not known} */
    public PlacementAnswer answer() {
        PayAnswer pay = pay();
        return pay instanceof PayAnswer.Found found
                ? policy.place(this, found.scale())
                : new PlacementAnswer.Refused(((PayAnswer.Refused) pay).reason());
    }

    /** {@return the salary before, the figures of the new band, and the place} */
    public Working working() {
        List<Working.Step> steps = new ArrayList<>();
        steps.add(Working.Step.of("placed-before", salary));
        if (pay() instanceof PayAnswer.Found found) {
            found.scale()
                    .figures()
                    .forEach(figure -> steps.add(Working.Step.of(
                                    "placed-compared",
                                    figure.findAmount()
                                            .<Object>map(amount -> amount)
                                            .orElseGet(() -> PlacementSearch.unknown(this, figure)))
                            .from(found.source())));
        }
        PlacementAnswer answer = answer();
        if (answer instanceof PlacementAnswer.Placed placed) {
            steps.add(Working.Step.of(
                    "placed-at",
                    placed.salary(),
                    on.day(),
                    "·",
                    band + placed.point().map(number -> " · " + number).orElse("")));
            placed.protection().ifPresent(kept -> steps.add(Working.Step.of("protected", kept.salary())));
        } else {
            steps.add(Working.Step.of(
                    "placed-at", ((PlacementAnswer.Refused) answer).code().id()));
        }
        return new Working(steps);
    }

    private PayAnswer pay() {
        return area.map(id -> on.pay(band, id)).orElseGet(() -> on.pay(band));
    }
}
