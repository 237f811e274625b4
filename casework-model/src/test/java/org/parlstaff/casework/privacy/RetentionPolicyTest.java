package org.parlstaff.casework.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.casework.privacy.RetentionDecision.Basis;
import org.parlstaff.casework.privacy.RetentionDecision.Candidate;
import org.parlstaff.casework.privacy.RetentionDecision.Due;
import org.parlstaff.casework.privacy.RetentionDecision.Live;
import org.parlstaff.casework.privacy.RetentionDecision.NotKnown;
import org.parlstaff.casework.privacy.RetentionDecision.Suspended;
import org.parlstaff.casework.privacy.RetentionPolicy.Choice;

/** Facts on casework, 2.1, 2.2 point 6, and 5.7. */
class RetentionPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate CLOSED = LocalDate.of(2026, 3, 3);
    private static final LocalDate TERM_END = LocalDate.of(2029, 8, 9);
    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private static final RetentionRule TWO_YEARS =
            RetentionRule.of(RetentionRule.Kind.AFTER_CLOSURE, Period.ofYears(2));
    private static final RetentionRule TERM = RetentionRule.of(RetentionRule.Kind.END_OF_TERM, Period.ZERO);
    private static final RetentionPolicy LATEST = RetentionPolicy.of(List.of(TWO_YEARS, TERM), Choice.LATEST, 4);
    private static final RetentionPolicy EARLIEST = RetentionPolicy.of(List.of(TWO_YEARS, TERM), Choice.EARLIEST, 4);
    private static final RetentionFacts FACTS = facts(builder -> builder);

    @Test
    void takes_the_day_the_office_chose_and_says_which_rule_gave_it() {
        List<Candidate> considered = List.of(
                new Candidate(Basis.AFTER_CLOSURE, LocalDate.of(2028, 3, 3)),
                new Candidate(Basis.END_OF_TERM, TERM_END));

        assertThat(EARLIEST.decide(FACTS, TODAY))
                .isEqualTo(new Due(LocalDate.of(2028, 3, 3), Basis.AFTER_CLOSURE, considered));
        assertThat(LATEST.decide(FACTS, TODAY)).isEqualTo(new Due(TERM_END, Basis.END_OF_TERM, considered));
    }

    @Test
    void names_the_first_rule_where_two_give_the_same_day() {
        RetentionFacts same = facts(builder -> builder.termEndsOn(LocalDate.of(2028, 3, 3)));

        assertThat(((Due) EARLIEST.decide(same, TODAY)).basis()).isEqualTo(Basis.AFTER_CLOSURE);
        assertThat(((Due) LATEST.decide(same, TODAY)).basis()).isEqualTo(Basis.AFTER_CLOSURE);
    }

    @ParameterizedTest(name = "limit {0}: {1}, {2}")
    @CsvSource({
        "2028-03-02, 2028-03-03, AFTER_CLOSURE",
        "2028-03-03, 2028-03-04, OPEN_LIMIT",
        "2028-06-30, 2028-07-01, OPEN_LIMIT"
    })
    void keeps_a_case_through_the_last_day_of_an_open_limit(LocalDate limit, LocalDate on, Basis basis) {
        Due due = (Due) EARLIEST.decide(facts(builder -> builder.addLimits(limit)), TODAY);

        assertThat(due.on()).isEqualTo(on);
        assertThat(due.basis()).isEqualTo(basis);
        assertThat(due.considered()).contains(new Candidate(Basis.OPEN_LIMIT, limit.plusDays(1)));
    }

    @Test
    void takes_the_last_of_several_limits() {
        RetentionFacts facts = facts(builder ->
                builder.addLimits(LocalDate.of(2028, 9, 1), LocalDate.of(2028, 6, 1), LocalDate.of(2028, 3, 1)));

        assertThat(((Due) EARLIEST.decide(facts, TODAY)).on()).isEqualTo("2028-09-02");
    }

    @Test
    void may_be_erased_from_the_day_on_and_not_before() {
        RetentionDecision due = EARLIEST.decide(FACTS, TODAY);

        assertThat(due.isErasableOn(LocalDate.of(2028, 3, 2))).isFalse();
        assertThat(due.isErasableOn(LocalDate.of(2028, 3, 3))).isTrue();
        assertThat(due.isErasableOn(LocalDate.of(2028, 3, 4))).isTrue();
    }

    @Test
    void keeps_nothing_beyond_its_closing_once_a_request_to_erase_it_was_granted() {
        RetentionFacts granted = facts(builder -> builder.erasureGranted(true)
                .addLimits(LocalDate.of(2028, 6, 30))
                .extendedTo(LocalDate.of(2031, 1, 1)));

        assertThat(LATEST.decide(granted, TODAY))
                .isEqualTo(
                        new Due(CLOSED, Basis.ERASURE_GRANTED, List.of(new Candidate(Basis.ERASURE_GRANTED, CLOSED))));
    }

    @Test
    void gives_no_day_for_a_live_case() {
        RetentionFacts live = facts(builder -> builder.closedOn(Optional.empty()));

        assertThat(LATEST.decide(live, TODAY)).isEqualTo(new Live());
        assertThat(new Live().isErasableOn(LocalDate.of(2099, 1, 1))).isFalse();
    }

    @Test
    void does_not_decide_while_the_end_of_the_term_is_not_known() {
        RetentionFacts unknown = facts(builder -> builder.termEndsOn(Optional.empty()));

        assertThat(LATEST.decide(unknown, TODAY)).isEqualTo(new NotKnown(TERM));
        assertThat(EARLIEST.decide(unknown, TODAY)).isEqualTo(new NotKnown(TERM));
        assertThat(new NotKnown(TERM).isErasableOn(LocalDate.of(2099, 1, 1))).isFalse();
        assertThat(RetentionPolicy.of(List.of(TWO_YEARS), Choice.LATEST, 4).decide(unknown, TODAY))
                .isInstanceOf(Due.class);
    }

    @ParameterizedTest(name = "{0}: suspended {1}")
    @CsvSource({"2026-11-19, false", "2026-11-20, true", "2026-11-21, true", "2026-12-31, true", "2027-01-01, false"})
    void is_suspended_from_the_day_of_the_hold_until_it_is_ended(LocalDate asOf, boolean isSuspended) {
        Suspension hold = hold("H-1").endingOn(LocalDate.of(2027, 1, 1));

        assertThat(LATEST.decide(facts(builder -> builder.addSuspensions(hold)), asOf) instanceof Suspended)
                .isEqualTo(isSuspended);
    }

    @Test
    void is_suspended_by_everything_that_is_open() {
        Suspension request = Suspension.builder()
                .id("R-1")
                .kind(Suspension.Kind.RIGHTS_REQUEST)
                .reason("N-1")
                .from(TODAY)
                .build();
        Suspension ended = hold("H-2").endingOn(TODAY);
        RetentionFacts facts = facts(builder -> builder.addSuspensions(hold("H-1"), ended, request));
        RetentionDecision decision = LATEST.decide(facts, TODAY);

        assertThat(decision).isEqualTo(new Suspended(List.of(hold("H-1"), request)));
        assertThat(decision.isErasableOn(LocalDate.of(2099, 1, 1))).isFalse();
    }

    /** The status ends with the fourth day after the poll (SI 2002/2905, note); the number is the office's. */
    @ParameterizedTest(name = "{0} days of grace: {1}")
    @CsvSource({"0, 2026-11-20", "4, 2026-11-24", "30, 2026-12-20"})
    void is_gone_by_the_end_of_the_grace_when_the_member_has_left(int graceDays, LocalDate on) {
        RetentionPolicy policy = RetentionPolicy.of(List.of(TWO_YEARS), Choice.LATEST, graceDays);
        Candidate left = new Candidate(Basis.MEMBER_LEFT, on);
        RetentionFacts closed = facts(
                builder -> builder.memberLeftOn(LocalDate.of(2026, 11, 20)).addLimits(LocalDate.of(2027, 1, 31)));
        RetentionFacts live =
                facts(builder -> builder.closedOn(Optional.empty()).memberLeftOn(LocalDate.of(2026, 11, 20)));

        assertThat(policy.decide(closed, TODAY))
                .isEqualTo(new Due(
                        on,
                        Basis.MEMBER_LEFT,
                        List.of(
                                new Candidate(Basis.AFTER_CLOSURE, LocalDate.of(2028, 3, 3)),
                                new Candidate(Basis.OPEN_LIMIT, LocalDate.of(2027, 2, 1)),
                                left)));
        assertThat(policy.decide(live, TODAY)).isEqualTo(new Due(on, Basis.MEMBER_LEFT, List.of(left)));
    }

    @ParameterizedTest(name = "left {0}: {1}")
    @CsvSource({"2026-11-20, MEMBER_LEFT", "2026-11-21, MEMBER_LEFT", "2026-11-22, AFTER_CLOSURE"})
    void looks_only_at_a_member_who_has_left_by_the_day(LocalDate leftOn, Basis basis) {
        assertThat(((Due) EARLIEST.decide(facts(builder -> builder.memberLeftOn(leftOn)), TODAY)).basis())
                .isEqualTo(basis);
    }

    @ParameterizedTest(name = "closed {0}: {1}, {2}")
    @CsvSource({
        "2024-11-22, 2026-11-22, AFTER_CLOSURE",
        "2024-11-24, 2026-11-24, AFTER_CLOSURE",
        "2024-11-25, 2026-11-24, MEMBER_LEFT"
    })
    void does_not_keep_a_case_longer_because_the_member_has_left(LocalDate closedOn, LocalDate on, Basis basis) {
        RetentionPolicy policy = RetentionPolicy.of(List.of(TWO_YEARS), Choice.LATEST, 4);
        RetentionFacts facts = facts(builder -> builder.closedOn(closedOn).memberLeftOn(LocalDate.of(2026, 11, 20)));
        Due due = (Due) policy.decide(facts, TODAY);

        assertThat(due.on()).isEqualTo(on);
        assertThat(due.basis()).isEqualTo(basis);
        assertThat(due.considered()).hasSize(2);
    }

    @Test
    void is_suspended_even_when_the_member_has_left() {
        RetentionFacts facts = facts(builder -> builder.memberLeftOn(TODAY).addSuspensions(hold("H-1")));

        assertThat(LATEST.decide(facts, TODAY)).isInstanceOf(Suspended.class);
    }

    @Test
    void says_in_both_languages_what_was_decided() {
        assertThat(EARLIEST.decide(FACTS, TODAY).text(Locale.UK))
                .isEqualTo("To be erased: 3 March 2028. Rule: time after closure. "
                        + "Days considered: 3 March 2028, 9 August 2029.");
        assertThat(EARLIEST.decide(FACTS, TODAY).text(WELSH))
                .isEqualTo("I’w ddileu: 3 Mawrth 2028. Rheol: cyfnod ar ôl cau. "
                        + "Dyddiau a ystyriwyd: 3 Mawrth 2028, 9 Awst 2029.");
        assertThat(new Suspended(List.of(hold("H-1"), hold("H-2"))).text(Locale.UK))
                .isEqualTo("Not to be erased while open: H-1, H-2.");
        assertThat(new Live().text(Locale.UK)).isEqualTo("Nothing due: the case is live.");
        assertThat(new NotKnown(TERM).text(Locale.UK))
                .isEqualTo("Not decided: the end of the term is not known. Period after it: P0D.");
    }

    @Test
    void refuses_what_cannot_be_a_policy_a_rule_or_a_suspension() {
        assertThatThrownBy(() -> RetentionPolicy.of(List.of(), Choice.LATEST, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rules must not be empty: []");
        assertThatThrownBy(() -> RetentionPolicy.of(List.of(TERM), Choice.LATEST, -1))
                .hasMessage("graceDays must be from 0 to 366: -1");
        assertThatThrownBy(() -> RetentionPolicy.of(List.of(TERM), Choice.LATEST, 367))
                .hasMessage("graceDays must be from 0 to 366: 367");
        assertThat(RetentionPolicy.of(List.of(TERM), Choice.LATEST, 366).graceDays())
                .isEqualTo(366);
        assertThatThrownBy(() -> RetentionRule.of(RetentionRule.Kind.END_OF_TERM, Period.of(1, -1, 0)))
                .hasMessage("period must not be negative: P1Y-1M");
        assertThatThrownBy(() -> new Suspended(List.of())).hasMessage("by must not be empty: []");
        assertThatThrownBy(() -> suspension(builder -> builder.reviewOn(Optional.empty())))
                .hasMessage("reviewOn must be given for LEGAL_HOLD: H-1");
        assertThatThrownBy(() -> suspension(builder -> builder.reviewOn(LocalDate.of(2026, 11, 20))))
                .hasMessage("reviewOn must be after from: 2026-11-20/2026-11-20");
        assertThatThrownBy(() -> suspension(builder -> builder.id(""))).hasMessage("id must not be blank: \"\"");
        assertThatThrownBy(() -> suspension(builder -> builder.reason("")))
                .hasMessage("reason must not be blank: \"\"");
        assertThatThrownBy(() -> hold("H-1").endingOn(LocalDate.of(2026, 11, 19)))
                .hasMessage("endedOn must not be before from: 2026-11-20/2026-11-19");
        assertThatThrownBy(() -> hold("H-1").endingOn(TODAY).endingOn(TODAY))
                .hasMessage("suspension must not be ended already: 2026-11-21");
    }

    @Test
    void writes_what_it_reads() throws JsonProcessingException {
        String policy = """
                {"rules":[{"kind":"AFTER_CLOSURE","period":"P2Y"},{"kind":"END_OF_TERM","period":"P0D"}],\
                "choice":"LATEST","graceDays":4}""";
        String hold = """
                {"id":"H-1","kind":"LEGAL_HOLD","reason":"N-1","from":"2026-11-20","reviewOn":"2027-02-20"}""";

        assertThat(Json.write(LATEST)).isEqualTo(policy);
        assertThat(Json.read(policy, RetentionPolicy.class)).isEqualTo(LATEST);
        assertThat(Json.write(hold("H-1"))).isEqualTo(hold);
        assertThat(Json.read(hold, Suspension.class)).isEqualTo(hold("H-1"));
        assertThatThrownBy(() -> Json.read(policy.replace(",\"graceDays\":4", ""), RetentionPolicy.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("graceDays");
    }

    private static RetentionFacts facts(UnaryOperator<RetentionFacts.Builder> change) {
        RetentionFacts.Builder builder = RetentionFacts.builder();
        builder.closedOn(CLOSED).termEndsOn(TERM_END);
        return change.apply(builder).build();
    }

    private static Suspension hold(String id) {
        return suspension(builder -> builder.id(id));
    }

    private static Suspension suspension(UnaryOperator<Suspension.Builder> change) {
        Suspension.Builder builder = Suspension.builder();
        builder.id("H-1")
                .kind(Suspension.Kind.LEGAL_HOLD)
                .reason("N-1")
                .from(LocalDate.of(2026, 11, 20))
                .reviewOn(LocalDate.of(2027, 2, 20));
        return change.apply(builder).build();
    }
}
