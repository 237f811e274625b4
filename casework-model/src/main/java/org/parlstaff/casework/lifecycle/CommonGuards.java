package org.parlstaff.casework.lifecycle;

import static org.parlstaff.casework.lifecycle.Guard.onCase;
import static org.parlstaff.casework.lifecycle.Guard.onCaseGiving;
import static org.parlstaff.casework.lifecycle.Guard.onCaseShowing;
import static org.parlstaff.casework.lifecycle.Guard.onEventGiving;
import static org.parlstaff.casework.lifecycle.Guard.onEventShowing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Category;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.OfficePolicy;
import org.parlstaff.casework.privacy.DisclosureDecision;
import org.parlstaff.casework.privacy.DisclosureRequest;
import org.parlstaff.casework.privacy.Purpose;

/** The guards that every row or several phases have, and how guards of one kind are made. */
final class CommonGuards {

    /** Nobody acts who is not on the staff, nor in a role or with a clearance that they do not have there. */
    static final Guard ON_STAFF = onCaseShowing(
            "case.guard.not-on-staff",
            s -> s.actor().equals(Actor.CLOCK)
                    || s.policy()
                            .findStaff(s.actor().id())
                            .filter(s.actor()::equals)
                            .isPresent(),
            s -> List.of(s.actor().id(), s.actor().role(), s.actor().clearance()));

    static final Guard CLEARED = onCaseShowing(
            "case.guard.not-cleared",
            s -> s.actor().clearance().compareTo(s.record().sensitivity()) >= 0,
            s -> List.of(s.record().sensitivity()));

    static final Guard IN_ORDER = onCaseShowing(
            "case.guard.earlier-than-last-entry",
            s -> !s.moment().isBefore(s.record().lastEntryAt())
                    && !s.day().isBefore(s.record().lastEntryOn()),
            s -> List.of(s.record().lastEntryOn()));

    static final Guard TIER = onCaseShowing(
            "case.guard.tier-too-low",
            s -> s.actor().role() == Role.CLOCK || s.actor().reaches(s.record().tier()),
            s -> List.of(s.record().tier()));

    /** Once the days of grace are over nobody has the standing to take work on. */
    static final Guard MEMBER_THERE = onCaseGiving("case.guard.member-gone", CommonGuards::memberGone);

    static final Guard CONSTITUENT =
            onCase("case.guard.constituency-not-verified", s -> s.policy().isConstituent(s.record()));

    static final Guard AUTHORITY =
            onCaseShowing("case.guard.authority-missing", CommonGuards::hasAuthority, s -> List.of(s.day()));

    static final Guard ASSIGNED =
            onCase("case.guard.not-assigned", s -> s.record().assignee().isPresent());

    static final Guard REMINDED = onCaseShowing(
            "case.guard.reminders-too-few",
            s -> waiting(s)
                    .map(w -> w.reminders().size() >= s.policy().reminders())
                    .orElse(false),
            s -> List.of(
                    s.policy().reminders(),
                    waiting(s).map(w -> w.reminders().size()).orElse(0)));

    static final Guard WAITED = onCaseShowing(
            "case.guard.window-open",
            s -> waiting(s).map(w -> s.day().isAfter(w.until())).orElse(false),
            s -> until(s));

    private CommonGuards() {}

    static List<Object> declared(Situation s, Category category) {
        return List.of(
                category.code(),
                category.competence(),
                s.policy().categories().stream().map(Category::code).sorted().toList());
    }

    static boolean hasAuthority(Situation s) {
        return s.record().hasOwnAuthorityOn(s.day())
                || !s.record().authoritiesOn(s.day()).isEmpty();
    }

    static List<Reason> memberGone(Situation s) {
        return s.policy()
                .lastDayOfGrace()
                .filter(s.day()::isAfter)
                .map(last -> List.of(Reason.of("case.guard.member-gone", last)))
                .orElse(List.of());
    }

    /** Data whose use was restricted is kept, and used with consent alone. */
    static List<Reason> restricted(Situation s) {
        List<CaseRecord.RightsRequest> restrictions = s.record().restrictions();
        return restrictions.isEmpty() ? List.of() : List.of(Reason.of("case.guard.use-restricted", ids(restrictions)));
    }

    static String ids(List<CaseRecord.RightsRequest> requests) {
        return String.join(
                ", ", requests.stream().map(CaseRecord.RightsRequest::id).toList());
    }

    static Optional<CaseRecord.Waiting> waiting(Situation s) {
        return s.record().waiting();
    }

    static List<Object> until(Situation s) {
        return waiting(s).map(w -> List.<Object>of(w.until())).orElse(List.of());
    }

    static boolean isConsented(Situation s, Optional<?> passing, Optional<LocalDate> consentOn) {
        return passing.isEmpty() || consentOn.map(on -> !on.isAfter(s.day())).orElse(false);
    }

    static boolean isConsented(DisclosureRequest request) {
        return request.condition()
                .filter(condition ->
                        condition == DisclosureRequest.Condition.EXPLICIT_CONSENT || condition.isException())
                .isPresent();
    }

    static <E extends CaseEvent> Guard told(Class<E> type, Function<E, LocalDate> toldOn) {
        return onEventGiving("case.guard.enquirer-not-told", type, (s, event) -> {
            LocalDate given = toldOn.apply(event);
            if (given.isAfter(s.day())) {
                return List.of(Reason.of("case.guard.enquirer-not-told", given));
            }
            return given.isBefore(s.record().receivedOn())
                    ? List.of(Reason.of(
                            "case.guard.told-before-arrival", given, s.record().receivedOn()))
                    : List.of();
        });
    }

    static <E extends CaseEvent> Guard ahead(Class<E> type, Function<E, LocalDate> day) {
        return day("case.guard.day-not-ahead", type, day, true);
    }

    /** A day from which working days will be counted, so that the calendar must know it. */
    static <E extends CaseEvent> Guard awaited(Class<E> type, Function<E, LocalDate> day) {
        return onEventGiving("case.guard.day-not-ahead", type, (s, event) -> {
            LocalDate given = day.apply(event);
            if (!given.isAfter(s.day())) {
                return List.of(Reason.of("case.guard.day-not-ahead", given));
            }
            return s.policy().calendar().covers(given) ? List.of() : List.of(calendarTooShort(s));
        });
    }

    static <E extends CaseEvent> Guard day(String code, Class<E> type, Function<E, LocalDate> day, boolean ahead) {
        return onEventShowing(
                code,
                type,
                (s, event) -> ahead == day.apply(event).isAfter(s.day()),
                (s, event) -> List.of(day.apply(event)));
    }

    /** A day that is not before the end of a window of so many working days. */
    static <E extends CaseEvent> Guard window(
            Class<E> type, Function<E, LocalDate> day, ToIntFunction<OfficePolicy> workingDays) {
        return onEventGiving("case.guard.window-too-short", type, (s, event) -> {
            Optional<LocalDate> earliest = s.policy().calendar().findAfter(s.day(), workingDays.applyAsInt(s.policy()));
            if (earliest.isEmpty()) {
                return List.of(calendarTooShort(s));
            }
            return day.apply(event).isBefore(earliest.get())
                    ? List.of(Reason.of("case.guard.window-too-short", day.apply(event), earliest.get()))
                    : List.of();
        });
    }

    /** What the calendar knows, where a guard cannot count what it would have to. */
    static Reason calendarTooShort(Situation s) {
        return Reason.of(
                "case.guard.calendar-too-short",
                s.policy().calendar().from(),
                s.policy().calendar().lastKnownDay());
    }

    /** What goes out as casework must go where the event says, to anyone if it does not say, and be permitted. */
    static <E extends CaseEvent> Guard disclosure(
            Class<E> type,
            BiFunction<Situation, E, Optional<DisclosureRequest>> disclosure,
            BiFunction<Situation, E, List<String>> recipients) {
        return onEventGiving("case.guard.disclosure", type, (s, event) -> {
            List<Reason> reasons = new ArrayList<>();
            disclosure.apply(s, event).ifPresent(request -> {
                List<String> allowed = recipients.apply(s, event);
                if (!allowed.isEmpty() && !allowed.contains(request.recipient())) {
                    reasons.add(Reason.of("case.guard.disclosure-to-other-recipient", request.recipient()));
                }
                if (request.purpose() == Purpose.CAMPAIGNING) {
                    reasons.add(Reason.of("case.guard.disclosure-for-campaigning", request.recipient()));
                }
                reasons.addAll(disclosureReasons(s, request));
            });
            return reasons;
        });
    }

    /** What goes out must be about this case and its matter, and be permitted. */
    static List<Reason> disclosureReasons(Situation s, DisclosureRequest request) {
        List<Reason> reasons = new ArrayList<>();
        if (!s.record().dataSubject().equals(Optional.of(request.dataSubject()))) {
            reasons.add(Reason.of("case.guard.disclosure-of-other-person", request.dataSubject()));
        }
        if (request.purpose() != Purpose.CAMPAIGNING
                && !s.record().category().code().equals(request.topic())) {
            reasons.add(Reason.of("case.guard.disclosure-on-other-topic", request.topic()));
        }
        boolean isOwn = request.recipient().equals(request.dataSubject());
        if (!isOwn
                && !isConsented(
                        request)) { // an answer to the person themselves, or what they consented to, may still go
            reasons.addAll(memberGone(s));
            reasons.addAll(restricted(s));
        }
        if (s.policy().disclosure().decide(request, s.record().authorities(), s.day())
                instanceof DisclosureDecision.Denied denied) {
            denied.reasons()
                    .forEach(reason -> reasons.add(Reason.of(reason.code().id(), reason.about())));
        }
        return reasons;
    }
}
