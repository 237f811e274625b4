package org.parlstaff.casework.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parlstaff.casework.Office;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.Scenario;
import org.parlstaff.casework.clock.WorkingCalendar;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.OfficePolicy;

/** What holds of guards together. */
class GuardsPropertyTest {

    /** The calendar may be of one month or of ten years, and the day within it or not. */
    @Property
    void no_guard_hides_another(
            @ForAll("rows") Row row,
            @ForAll("actors") Actor actor,
            @ForAll @IntRange(min = -400, max = 1200) int days,
            @ForAll @IntRange(min = 0, max = 60) int months) {
        Scenario scenario = Scenario.of(row.event(), row.from().orElseThrow());
        LocalDate day = scenario.day().plusDays(days);
        OfficePolicy policy = OfficePolicy.builder()
                .copy(scenario.policy())
                .calendar(ending(scenario.day().plusMonths(months).minusMonths(12)))
                .build();
        Situation situation = new Situation(scenario.record(), actor, policy, Office.at(day));
        List<Reason> reasons = new ArrayList<>();
        if (!row.roles().contains(actor.role())) {
            reasons.add(Reason.of("case.guard.role-not-allowed", actor.role(), row.event()));
        }
        reasons.addAll(CommonGuards.ON_STAFF.check(situation, scenario.event()));
        reasons.addAll(CommonGuards.CLEARED.check(situation, scenario.event()));
        reasons.addAll(CommonGuards.IN_ORDER.check(situation, scenario.event()));
        row.guards().forEach(guard -> reasons.addAll(guard.check(situation, scenario.event())));

        Decision decision =
                Lifecycle.standard().decide(scenario.record(), scenario.event(), actor, policy, Office.at(day));

        if (reasons.isEmpty()) {
            assertThat(decision.isAccepted()).isTrue();
        } else {
            assertThat(decision).isEqualTo(new Decision.Refused(reasons));
        }
    }

    private static WorkingCalendar ending(LocalDate until) {
        WorkingCalendar shipped = Office.policy().calendar();
        return WorkingCalendar.builder()
                .id(shipped.id())
                .title(shipped.title())
                .from(shipped.from())
                .until(until)
                .asOf(shipped.asOf())
                .standing(shipped.standing())
                .source(shipped.source())
                .putAllBankHolidays(shipped.bankHolidays().headMap(until))
                .build();
    }

    @Provide
    Arbitrary<Row> rows() {
        return Arbitraries.of(Lifecycle.standard().rows().stream()
                .filter(row -> row.from().isPresent())
                .toList());
    }

    @Provide
    Arbitrary<Actor> actors() {
        return Arbitraries.of(Office.CASEWORKER, Office.SENIOR, Office.MEMBER, Office.DATA_LEAD, Actor.CLOCK);
    }
}
