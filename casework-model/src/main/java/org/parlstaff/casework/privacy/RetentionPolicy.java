package org.parlstaff.casework.privacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.format.Check;
import org.parlstaff.casework.format.FromJson;
import org.parlstaff.casework.privacy.RetentionDecision.Basis;
import org.parlstaff.casework.privacy.RetentionDecision.Candidate;

/**
 * How long an office keeps its cases, such as two years after closure or to the end of the term, whichever is later.
 *
 * <p>No period is prescribed: it is for each Member to have a policy (Speaker's statement, House of Commons, 15 May
 * 2018). So there is no default here. Policies are immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = RetentionPolicy.class)
@JsonDeserialize(builder = RetentionPolicy.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"rules", "choice", "graceDays"})
public abstract sealed class RetentionPolicy implements JsonForm permits ImmutableRetentionPolicy {

    private static final int MAXIMUM_GRACE = 366;

    RetentionPolicy() {}

    /** {@return the rules, at least one} */
    @JsonProperty
    public abstract List<RetentionRule> rules();

    /** {@return which of the days that the rules give counts} */
    @JsonProperty
    public abstract Choice choice();

    /**
     * Returns for how many days after the Member left the office may go on.
     *
     * <p>A policy value: the status of a former Member lasted to the end of the fourth day after the poll under the
     * order of 2002, and whether a later Act changed that was not confirmed.
     *
     * @return the number of days, from 0 to 366
     */
    @JsonProperty
    public abstract int graceDays();

    /** Which of several days counts. */
    public enum Choice {
        /** The earliest. */
        EARLIEST,
        /** The latest. */
        LATEST
    }

    /**
     * Returns a policy.
     *
     * @param rules the rules, at least one
     * @param choice which of the days that the rules give counts
     * @param graceDays for how many days after the Member left the office may go on
     * @return the policy
     * @throws IllegalArgumentException if there is no rule, or the days are not from 0 to 366
     */
    public static RetentionPolicy of(List<RetentionRule> rules, Choice choice, int graceDays) {
        return ImmutableRetentionPolicy.of(rules, choice, graceDays);
    }

    /**
     * Decides when a case must be gone, as things stand on a day.
     *
     * <p>A legal hold or an open rights request suspends everything. Otherwise the rules give a day, which an open time
     * limit puts off to the day after its end, and an extension to its own day; a granted request to erase makes it due
     * with closing. When the Member has left, nobody may keep the case beyond the days of
     * grace, live or not: by then it is returned, passed on with consent, or erased.
     *
     * @param facts what is known of the case
     * @param asOf the day to look from
     * @return a day with the rule that gave it, or why there is none
     */
    public final RetentionDecision decide(RetentionFacts facts, LocalDate asOf) {
        List<Suspension> open = new ArrayList<>();
        for (Suspension suspension : facts.suspensions()) {
            if (suspension.isOpenOn(asOf)) {
                open.add(suspension);
            }
        }
        if (!open.isEmpty()) {
            return new RetentionDecision.Suspended(open);
        }
        Optional<Candidate> left = facts.memberLeftOn()
                .filter(day -> !day.isAfter(asOf))
                .map(day -> new Candidate(Basis.MEMBER_LEFT, day.plusDays(graceDays())));
        RetentionDecision kept = byRules(facts);
        if (left.isEmpty()) {
            return kept;
        }
        if (kept instanceof RetentionDecision.Due due) {
            List<Candidate> considered = new ArrayList<>(due.considered());
            considered.add(left.get());
            return left.get().on().isBefore(due.on())
                    ? new RetentionDecision.Due(left.get().on(), Basis.MEMBER_LEFT, considered)
                    : new RetentionDecision.Due(due.on(), due.basis(), considered);
        }
        return new RetentionDecision.Due(left.get().on(), Basis.MEMBER_LEFT, List.of(left.get()));
    }

    private RetentionDecision byRules(RetentionFacts facts) {
        if (facts.closedOn().isEmpty()) {
            return new RetentionDecision.Live();
        }
        if (facts.erasureGranted()) {
            Candidate granted =
                    new Candidate(Basis.ERASURE_GRANTED, facts.closedOn().get());
            return new RetentionDecision.Due(granted.on(), granted.basis(), List.of(granted));
        }
        List<Candidate> considered = new ArrayList<>();
        for (RetentionRule rule : rules()) {
            Optional<LocalDate> on = rule.on(facts.closedOn().get(), facts);
            if (on.isEmpty()) {
                return new RetentionDecision.NotKnown(rule);
            }
            considered.add(new Candidate(rule.basis(), on.get()));
        }
        Candidate chosen = considered.get(0);
        for (Candidate next : considered) {
            chosen = choice() == Choice.LATEST ? later(chosen, next) : earlier(chosen, next);
        }
        for (LocalDate limit : facts.limits()) {
            Candidate afterLimit = new Candidate(Basis.OPEN_LIMIT, limit.plusDays(1));
            considered.add(afterLimit);
            chosen = later(chosen, afterLimit);
        }
        if (facts.extendedTo().isPresent()) {
            Candidate extended =
                    new Candidate(Basis.EXTENDED, facts.extendedTo().get());
            considered.add(extended);
            chosen = later(chosen, extended);
        }
        return new RetentionDecision.Due(chosen.on(), chosen.basis(), considered);
    }

    /** The candidate with the later day, of equal ones the first. */
    private static Candidate later(Candidate first, Candidate next) {
        return next.on().isAfter(first.on()) ? next : first;
    }

    /** The candidate with the earlier day, of equal ones the first. */
    private static Candidate earlier(Candidate first, Candidate next) {
        return next.on().isBefore(first.on()) ? next : first;
    }

    @Value.Check
    void check() {
        Check.notEmpty("rules", rules());
        if (graceDays() < 0 || graceDays() > MAXIMUM_GRACE) {
            throw new IllegalArgumentException("graceDays must be from 0 to " + MAXIMUM_GRACE + ": " + graceDays());
        }
    }

    /** Builds a {@link RetentionPolicy}. */
    public static final class Builder extends ImmutableRetentionPolicy.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
