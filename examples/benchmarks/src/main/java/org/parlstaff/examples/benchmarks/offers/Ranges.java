package org.parlstaff.examples.benchmarks.offers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parlstaff.payscale.AnnualHours;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayRange;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.award.WageFloor;
import org.parlstaff.payscale.award.WageFloors;

/** What the five rules rest on: the 14 ranges of IPSA for 2025-26, full-time hours, and the statutory floor for a year. */
record Ranges(List<Range> all, BigDecimal fullTimeHours, BigDecimal floor) {

    static final LocalDate FIRST_DAY = LocalDate.of(2025, 4, 1);
    static final String WORKER_CLASS = "21-and-over";

    /** One range, such as Executive 1 in London. */
    record Range(String band, String area, BigDecimal minimum, BigDecimal maximum) {

        String cell() {
            return band + "/" + area;
        }
    }

    static Ranges shipped() {
        PayScheme ipsa = PaySchemes.shipped().scheme("ipsa");
        List<Range> all = new ArrayList<>();
        ipsa.tables().stream()
                .filter(table -> table.span().from().equals(FIRST_DAY))
                .flatMap(table -> table.scales().stream())
                .filter(cell -> cell.area().isPresent() && cell.scale() instanceof PayRange)
                .forEach(cell -> all.add(new Range(
                        cell.band(),
                        cell.area().orElseThrow(),
                        pounds(cell.scale().minimum()),
                        pounds(cell.scale().maximum()))));
        AnnualHours year = ipsa.on(FIRST_DAY).findAnnualHours().orElseThrow();
        WageFloor floor = WageFloors.shipped()
                .mustPay("national-living-wage", WORKER_CLASS, FIRST_DAY)
                .orElseThrow();
        return new Ranges(
                List.copyOf(all),
                ipsa.rule(PayRule.FULL_TIME_HOURS, FIRST_DAY).orElseThrow().decimal(),
                floor.rate().pounds().multiply(year.hours()));
    }

    Set<String> bands() {
        return all.stream().map(Range::band).collect(Collectors.toSet());
    }

    Map<String, Range> byCell() {
        return all.stream().collect(Collectors.toMap(Range::cell, Function.identity()));
    }

    private static BigDecimal pounds(PayFigure figure) {
        return figure.findAmount().orElseThrow().pounds();
    }
}
