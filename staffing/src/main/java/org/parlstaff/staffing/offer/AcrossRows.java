package org.parlstaff.staffing.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.RuleAnswer;
import org.parlstaff.payscale.SchemeRule;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.format.Json;

/** Collects what only several rows together show. */
final class AcrossRows {

    private static final int ROWS_SHOWN = 20;

    private final Examiner examiner;
    private final Map<String, List<Long>> rowsByReference = new LinkedHashMap<>();
    private final Map<String, List<Stint>> stintsByPerson = new LinkedHashMap<>();

    AcrossRows(Examiner examiner) {
        this.examiner = examiner;
    }

    /** One offer to one person: from a day, until a day if its term is fixed, for some hours if it gives them. */
    private record Stint(
            long row,
            String reference,
            Optional<PayScheme> scheme,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<BigDecimal> hours) {

        boolean hasEndedBy(LocalDate day) {
            return until.isPresent() && !until.get().isAfter(day);
        }
    }

    void add(RowResult result) {
        result.reference()
                .ifPresent(reference -> rowsByReference.merge(reference, List.of(result.line()), AcrossRows::joined));
        if (!(result instanceof RowResult.Examined examined)) {
            return;
        }
        Offer offer = examined.report().offer();
        offer.person()
                .ifPresent(person -> stintsByPerson
                        .computeIfAbsent(person, id -> new ArrayList<>(1))
                        .add(new Stint(
                                result.line(),
                                offer.reference(),
                                examiner.schemes().findScheme(offer.scheme()),
                                offer.startDate(),
                                offer.appointment().flatMap(held -> held.endAfter(offer.startDate())),
                                offer.weeklyHours().filter(hours -> hours.signum() > 0))));
    }

    AcrossRows plus(AcrossRows that) {
        that.rowsByReference.forEach((reference, rows) -> rowsByReference.merge(reference, rows, AcrossRows::joined));
        that.stintsByPerson.forEach((person, stints) ->
                stintsByPerson.computeIfAbsent(person, id -> new ArrayList<>()).addAll(stints));
        return this;
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        List<T> all = some instanceof ArrayList ? some : new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        rowsByReference.forEach((reference, rows) -> {
            if (rows.size() > 1) {
                findings.add(finding(
                        OfferCode.REFERENCE_DUPLICATE,
                        "/reference",
                        null,
                        Json.object("reference", reference, "rows", shown(rows))));
            }
        });
        stintsByPerson.forEach((person, stints) -> {
            if (stints.size() > 1) {
                new Person(person).sweep(stints, findings);
            }
        });
        findings.sort(Finding.order());
        return List.copyOf(findings);
    }

    private Finding finding(OfferCode code, String pointer, @Nullable SchemeRule rule, Map<String, Object> values) {
        Optional<SchemeRule> origin = Optional.ofNullable(rule);
        return new Finding(
                code,
                examiner.policy().severity(code),
                pointer,
                values,
                origin.map(SchemeRule::source),
                origin.map(SchemeRule::standing),
                Optional.empty());
    }

    private static List<Object> shown(Iterable<Long> rows) {
        List<Object> shown = new ArrayList<>();
        for (Long row : rows) {
            if (shown.size() == ROWS_SHOWN) {
                shown.add("…");
                break;
            }
            shown.add(row);
        }
        return shown;
    }

    /** One person's offers, gone through from day to day in the order in which they start. */
    private final class Person {

        private final String id;
        private final PriorityQueue<Stint> ending =
                new PriorityQueue<>(Comparator.comparing(stint -> stint.until().orElseThrow()));
        private final Set<Long> rows = new TreeSet<>();
        private final Map<String, Integer> schemes = new TreeMap<>();
        private BigDecimal hours = BigDecimal.ZERO;
        private int without;

        private BigDecimal most = BigDecimal.ZERO;
        private @Nullable Finding over;
        private @Nullable Finding limitNotKnown;
        private @Nullable Finding hoursNotStated;

        Person(String id) {
            this.id = id;
        }

        void sweep(List<Stint> stints, List<Finding> findings) {
            Set<String> seen = new HashSet<>();
            List<Stint> ordered = stints.stream()
                    .sorted(Comparator.comparingLong(Stint::row))
                    .filter(stint -> seen.add(stint.reference()) && !stint.hasEndedBy(stint.from()))
                    .sorted(Comparator.comparing(Stint::from))
                    .toList();
            for (int i = 0; i < ordered.size(); i++) {
                LocalDate day = ordered.get(i).from();
                while (!ending.isEmpty() && ending.element().hasEndedBy(day)) {
                    count(ending.remove(), -1);
                }
                if (ordered.get(i).until().isPresent()) {
                    ending.add(ordered.get(i));
                }
                count(ordered.get(i), 1);
                if (rows.size() > 1
                        && (i + 1 == ordered.size() || ordered.get(i + 1).from().isAfter(day))) {
                    judge(day);
                }
            }
            for (Finding found : new Finding[] {over, limitNotKnown, hoursNotStated}) {
                if (found != null) {
                    findings.add(found);
                }
            }
        }

        private void count(Stint stint, int sign) {
            hours = hours.add(stint.hours().orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(sign)));
            without += stint.hours().isPresent() ? 0 : sign;
            stint.scheme().ifPresent(scheme -> schemes.merge(scheme.id(), sign, Integer::sum));
            if (sign > 0) {
                rows.add(stint.row());
            } else {
                rows.remove(stint.row());
            }
        }

        private void judge(LocalDate day) {
            if (without > 0 && hoursNotStated == null) {
                hoursNotStated = finding(
                        OfferCode.PERSON_HOURS_NOT_STATED,
                        "/person",
                        null,
                        Json.object("person", id, "rows", shown(rows)));
            }
            boolean limited = false;
            for (Map.Entry<String, Integer> entry : schemes.entrySet()) {
                if (entry.getValue() > 0
                        && examiner.schemes().scheme(entry.getKey()).rule(PayRule.WEEKLY_HOURS_LIMIT, day)
                                instanceof RuleAnswer.Found<WeeklyHours> limit) {
                    limited = true;
                    if (hours.compareTo(limit.value().decimal()) > 0 && hours.compareTo(most) > 0) {
                        most = hours;
                        over = finding(
                                OfferCode.PERSON_OVER_LIMIT,
                                "/person",
                                limit.rule(),
                                Json.object(
                                        "person",
                                        id,
                                        "hours",
                                        hours,
                                        "limit",
                                        limit.value(),
                                        "day",
                                        day,
                                        "rows",
                                        shown(rows)));
                    }
                }
            }
            if (!limited && limitNotKnown == null) {
                limitNotKnown = finding(
                        OfferCode.PERSON_LIMIT_NOT_KNOWN,
                        "/person",
                        null,
                        Json.object(
                                "person",
                                id,
                                "hours",
                                hours,
                                "scheme",
                                String.join(", ", schemes.keySet()),
                                "day",
                                day,
                                "rows",
                                shown(rows)));
            }
        }
    }
}
