package org.parlstaff.casework.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parlstaff.casework.privacy.RetentionDecision.Due;
import org.parlstaff.casework.privacy.RetentionPolicy.Choice;

class RetentionPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Property
    void adding_a_hold_never_brings_erasure_forward(
            @ForAll("policies") RetentionPolicy policy,
            @ForAll("facts") RetentionFacts facts,
            @ForAll("holds") Suspension hold,
            @ForAll @IntRange(max = 1500) int later) {
        LocalDate day = DAY.plusDays(later);

        if (policy.decide(with(facts, hold), day).isErasableOn(day)) {
            assertThat(policy.decide(facts, day).isErasableOn(day)).isTrue();
        }
    }

    @Property
    void nothing_is_erasable_while_a_hold_is_open_and_its_end_restores_the_day(
            @ForAll("policies") RetentionPolicy policy,
            @ForAll("facts") RetentionFacts facts,
            @ForAll("holds") Suspension hold,
            @ForAll @IntRange(max = 1500) int later) {
        LocalDate day = DAY.plusDays(later);
        RetentionDecision held = policy.decide(with(facts, hold), day);

        if (hold.isOpenOn(day)) {
            assertThat(held.isErasableOn(day.plusYears(100))).isFalse();
        } else {
            assertThat(held).isEqualTo(policy.decide(facts, day));
        }
    }

    @Property
    void the_earliest_is_never_after_the_latest(
            @ForAll("policies") RetentionPolicy policy, @ForAll("facts") RetentionFacts facts) {
        RetentionDecision earliest = RetentionPolicy.of(policy.rules(), Choice.EARLIEST, policy.graceDays())
                .decide(facts, DAY);
        RetentionDecision latest = RetentionPolicy.of(policy.rules(), Choice.LATEST, policy.graceDays())
                .decide(facts, DAY);

        if (earliest instanceof Due early) {
            assertThat(early.on()).isBeforeOrEqualTo(((Due) latest).on());
        } else {
            assertThat(latest).isEqualTo(earliest);
        }
    }

    @Property
    void the_day_is_always_one_that_was_considered_under_the_rule_that_is_named(
            @ForAll("policies") RetentionPolicy policy,
            @ForAll("facts") RetentionFacts facts,
            @ForAll @IntRange(max = 1500) int later) {
        if (policy.decide(facts, DAY.plusDays(later)) instanceof Due due) {
            assertThat(due.considered()).contains(new RetentionDecision.Candidate(due.basis(), due.on()));
        }
    }

    @Property
    void one_more_open_limit_never_brings_erasure_forward(
            @ForAll("policies") RetentionPolicy policy,
            @ForAll("facts") RetentionFacts facts,
            @ForAll @IntRange(max = 1500) int limit) {
        RetentionFacts.Builder more = RetentionFacts.builder();
        more.copy(facts).addLimits(DAY.plusDays(limit));

        if (policy.decide(facts, DAY) instanceof Due due) {
            assertThat(((Due) policy.decide(more.build(), DAY)).on()).isAfterOrEqualTo(due.on());
        }
    }

    @Property
    void a_policy_and_a_hold_survive_json(@ForAll("policies") RetentionPolicy policy, @ForAll("holds") Suspension hold)
            throws JsonProcessingException {
        assertThat(Json.read(Json.write(policy), RetentionPolicy.class)).isEqualTo(policy);
        assertThat(Json.read(Json.write(hold), Suspension.class)).isEqualTo(hold);
    }

    private static RetentionFacts with(RetentionFacts facts, Suspension hold) {
        List<Suspension> suspensions = new ArrayList<>(facts.suspensions());
        suspensions.add(hold);
        RetentionFacts.Builder builder = RetentionFacts.builder();
        return builder.closedOn(facts.closedOn())
                .termEndsOn(facts.termEndsOn())
                .limits(facts.limits())
                .memberLeftOn(facts.memberLeftOn())
                .suspensions(suspensions)
                .build();
    }

    @Provide
    static Arbitrary<RetentionPolicy> policies() {
        Arbitrary<RetentionRule> rules = Combinators.combine(
                        Arbitraries.of(RetentionRule.Kind.class),
                        Arbitraries.integers().between(0, 36))
                .as((kind, months) -> RetentionRule.of(kind, Period.ofMonths(months)));
        return Combinators.combine(
                        rules.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(Choice.class),
                        Arbitraries.integers().between(0, 60))
                .as(RetentionPolicy::of);
    }

    @Provide
    static Arbitrary<RetentionFacts> facts() {
        return Combinators.combine(
                        days().injectNull(0.2),
                        days().injectNull(0.2),
                        days().list().ofMaxSize(2),
                        days().injectNull(0.7))
                .as((closed, term, limits, left) -> RetentionFacts.builder()
                        .closedOn(Optional.ofNullable(closed))
                        .termEndsOn(Optional.ofNullable(term))
                        .addAllLimits(limits)
                        .memberLeftOn(Optional.ofNullable(left))
                        .build());
    }

    @Provide
    static Arbitrary<Suspension> holds() {
        return Combinators.combine(
                        days(), Arbitraries.integers().between(0, 400).optional())
                .as((from, length) -> Suspension.builder()
                        .id("H-1")
                        .kind(Suspension.Kind.LEGAL_HOLD)
                        .reason("N-1")
                        .from(from)
                        .reviewOn(from.plusDays(90))
                        .endedOn(length.map(from::plusDays))
                        .build());
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1500).map(DAY::plusDays);
    }
}
