package org.parlstaff.payscale.award;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Working;

/**
 * What is still owed for days past: the difference between what was paid and what is now known to be due, slice by slice.
 *
 * <p>A yearly salary at contracted hours is agreed, and so rounded, before anything is worked out of it; the working shows that
 * step where it is known. The differences are summed unrounded, and the sum is rounded once. With a method that is not additive the sum depends on
 * where the slices are cut; see {@link PartPeriod#isAdditive}.
 *
 * @param paid what was paid, in order and without gaps
 * @param due what is now known to be due, for the same days, in order and without gaps
 * @param method how a part of a month is counted
 * @param rounding how the sum is rounded, once
 */
@JsonPropertyOrder({"paid", "due", "method", "rounding", "owed", "overpaid"})
public record BackPay(List<PaySlice> paid, List<PaySlice> due, PartPeriod method, Rounding rounding)
        implements JsonForm {

    /**
     * Copies the slices and checks that they cover the same days.
     *
     * @param paid what was paid, in order and without gaps
     * @param due what is now known to be due, for the same days, in order and without gaps
     * @param method how a part of a month is counted
     * @param rounding how the sum is rounded, once
     * @throws IllegalArgumentException if a list is empty, has a gap or an overlap, or covers other days than the other, or
     *     the currencies differ
     */
    public BackPay {
        paid = List.copyOf(paid);
        due = List.copyOf(due);
        Span paidDays = days(paid);
        Span dueDays = days(due);
        if (!paidDays.equals(dueDays)) {
            throw new IllegalArgumentException("paid and due must cover the same days: " + paidDays + ", " + dueDays);
        }
        PaySlice.currency(both(paid, due));
    }

    /**
     * The difference for a run of days on which neither salary changes.
     *
     * @param paid the salary that was paid on the days
     * @param due the salary that is due for the same days
     * @param method how a part of a month is counted
     */
    public record Arrear(PaySlice paid, PaySlice due, PartPeriod method) implements JsonForm {

        /** {@return the days} */
        public Span span() {
            return due.span();
        }

        Fraction exact() {
            return due.worth(method).minus(paid.worth(method));
        }

        /** {@return what was due, what was paid and the difference, unrounded but for the salaries themselves} */
        public Working working() {
            List<Working.Step> steps = new ArrayList<>();
            steps.add(Working.Step.of("slice", span()));
            steps.addAll(due.steps(method));
            steps.add(Working.Step.of("arrears-due", due.worth(method).shown()));
            steps.addAll(paid.steps(method));
            steps.add(Working.Step.of("arrears-paid", paid.worth(method).shown()));
            steps.add(Working.Step.of(
                    "arrears-difference",
                    exact().shown(),
                    due.worth(method).shown(),
                    "−",
                    paid.worth(method).shown()));
            return new Working(steps);
        }
    }

    /** {@return the differences in order, cut wherever one of the salaries changes} */
    public List<Arrear> slices() {
        TreeSet<LocalDate> cuts = new TreeSet<>();
        for (PaySlice slice : both(paid, due)) {
            cuts.add(slice.span().from());
            cuts.add(end(slice));
        }
        List<Arrear> slices = new ArrayList<>();
        LocalDate from = cuts.first();
        for (LocalDate until : cuts.tailSet(from, false)) {
            Span days = Span.of(from, until);
            slices.add(new Arrear(on(paid, from).over(days), on(due, from).over(days), method));
            from = until;
        }
        return List.copyOf(slices);
    }

    /** {@return what is still to be paid; zero if too much was paid} */
    @JsonProperty
    public Payment owed() {
        return sum().signum() > 0 ? rounded(sum()) : rounded(Fraction.ZERO);
    }

    /** {@return what was paid too much; zero if nothing was} */
    @JsonProperty
    public Payment overpaid() {
        return sum().signum() < 0 ? rounded(sum().negated()) : rounded(Fraction.ZERO);
    }

    /** {@return the working of each slice, and the sum} */
    public Working working() {
        Working working = new Working(List.of());
        for (Arrear slice : slices()) {
            working = working.then(slice.working());
        }
        boolean over = sum().signum() < 0;
        Fraction sum = over ? sum().negated() : sum();
        return working.then(Working.of(Working.Step.of(over ? "arrears-overpaid" : "arrears-total", rounded(sum))
                .rounded(sum.shown(), rounding)));
    }

    private Fraction sum() {
        Fraction sum = Fraction.ZERO;
        for (Arrear slice : slices()) {
            sum = sum.plus(slice.exact());
        }
        return sum;
    }

    private Payment rounded(Fraction sum) {
        return sum.payment(paid.get(0).salary().currency(), rounding);
    }

    private static PaySlice on(List<PaySlice> slices, LocalDate day) {
        return slices.stream()
                .filter(slice -> slice.span().contains(day))
                .findFirst()
                .orElseThrow();
    }

    private static List<PaySlice> both(List<PaySlice> paid, List<PaySlice> due) {
        List<PaySlice> all = new ArrayList<>(paid);
        all.addAll(due);
        return all;
    }

    private static Span days(List<PaySlice> slices) {
        if (slices.isEmpty()) {
            throw new IllegalArgumentException("slices must not be empty: " + slices);
        }
        for (int i = 1; i < slices.size(); i++) {
            if (!end(slices.get(i - 1)).equals(slices.get(i).span().from())) {
                throw new IllegalArgumentException("slices must follow each other without gap or overlap: "
                        + slices.get(i - 1).span() + ", " + slices.get(i).span());
            }
        }
        return Span.of(slices.get(0).span().from(), end(slices.get(slices.size() - 1)));
    }

    private static LocalDate end(PaySlice slice) {
        return slice.span().until().orElseThrow();
    }
}
