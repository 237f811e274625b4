package org.parlstaff.staffing.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.progression.PayDefaults;
import org.parlstaff.payscale.progression.Progression;
import org.parlstaff.payscale.progression.Timeline;

/** Cuts each post's timeline into months. */
final class Costing {

    private static final int MONTHS = 120;

    private final StaffingPlan plan;
    private final PaySchemes schemes;
    private final Span span;
    private final LocalDate end;
    private final PayDefaults policy;

    Costing(StaffingPlan plan, PaySchemes schemes, Span span, PayDefaults policy) {
        this.plan = plan;
        this.schemes = schemes;
        this.span = span;
        this.policy = policy;
        this.end = span.until().orElse(span.from());
        if (span.until().isEmpty() || span.from().getDayOfMonth() != 1 || end.getDayOfMonth() != 1) {
            throw new IllegalArgumentException("span must be whole months: " + span);
        }
        if (ChronoUnit.MONTHS.between(span.from(), end) > MONTHS) {
            throw new IllegalArgumentException("span must be at most " + MONTHS + " months: " + span);
        }
    }

    PlanCost cost() {
        List<PostMonth> months = new ArrayList<>();
        for (PlannedPost post : plan.posts()) {
            PayScheme scheme = schemes.scheme(post.scheme());
            if (!scheme.currency().equals(plan.currency())) {
                throw new IllegalArgumentException("currency of " + scheme + " must be that of the plan: "
                        + scheme.currency() + ", " + plan.currency());
            }
            post.days()
                    .filter(days -> days.overlaps(span))
                    .ifPresent(days -> months.addAll(months(post, days, timeline(post, days, scheme))));
        }
        return new PlanCost(plan, span, months);
    }

    private Timeline timeline(PlannedPost post, Span days, PayScheme scheme) {
        try {
            return new Progression(scheme, post.start(days), List.of(), policy, Optional.empty()).until(end);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(post.name() + ": " + e.getMessage(), e);
        }
    }

    /** The months of a post within the span; the walk begins with the financial year, since thresholds do. */
    private List<PostMonth> months(PlannedPost post, Span days, Timeline timeline) {
        List<PostMonth> months = new ArrayList<>();
        Payment earlier = plan.zero();
        LocalDate year = plan.yearOf(span.from());
        LocalDate first = days.from().isAfter(year) ? days.from().withDayOfMonth(1) : year;
        LocalDate last = days.until().filter(end::isAfter).orElse(end);
        for (LocalDate from = first; from.isBefore(last); from = from.plusMonths(1)) {
            if (from.getMonthValue() == plan.firstMonthOfYear()) {
                earlier = plan.zero();
            }
            Span month = Span.of(from, from.plusMonths(1));
            PostMonth cost = month(post, month, last, timeline, earlier);
            earlier = Payment.ofPence(
                    plan.currency(), earlier.pence() + cost.pay().pence());
            if (span.contains(from)) {
                months.add(cost);
            }
        }
        return months;
    }

    private PostMonth month(PlannedPost post, Span month, LocalDate last, Timeline timeline, Payment earlier) {
        List<Timeline.Slice> slices = new ArrayList<>();
        for (Timeline.Slice slice : timeline.slices()) {
            if (slice.span().overlaps(month)) {
                slices.add(cut(slice, month));
            }
        }
        List<NotKnown> notKnown = new ArrayList<>();
        LocalDate next = month.until().orElseThrow();
        LocalDate until = last.isBefore(next) ? last : next;
        Timeline.Ending ending = timeline.ending();
        if (!ending.isComplete() && ending.day().isBefore(until)) {
            LocalDate from = ending.day().isAfter(month.from()) ? ending.day() : month.from();
            notKnown.add(new NotKnown(
                    Optional.of(post.name()),
                    Span.of(from, until),
                    ending.code().id(),
                    Map.of("post", post.name(), "reason", ending.reason())));
        }
        if (!slices.isEmpty()) {
            for (OnCost onCost : plan.onCosts()) {
                if (onCost.rateOn(next.minusDays(1)).isEmpty()) {
                    notKnown.add(new NotKnown(
                            Optional.of(post.name()),
                            month,
                            NotKnown.Code.RATE_NOT_KNOWN.id(),
                            Map.of("post", post.name(), "onCost", onCost.name(), "day", next.minusDays(1))));
                }
            }
        }
        return new PostMonth(plan, post, month, slices, earlier, notKnown);
    }

    private static Timeline.Slice cut(Timeline.Slice slice, Span month) {
        LocalDate from = slice.span().from();
        LocalDate until = slice.span().until().orElseThrow();
        LocalDate next = month.until().orElseThrow();
        Span days = Span.of(from.isAfter(month.from()) ? from : month.from(), until.isBefore(next) ? until : next);
        return new Timeline.Slice(
                days,
                slice.band(),
                slice.area(),
                slice.point(),
                slice.proRata(),
                slice.position(),
                slice.standing(),
                slice.source());
    }
}
