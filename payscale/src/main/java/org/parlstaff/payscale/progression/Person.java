package org.parlstaff.payscale.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.progression.Timeline.Change;
import org.parlstaff.payscale.progression.Timeline.Ending;

/** The person of a timeline: the place to which the walk has come, what has happened so far, and what the scheme says to it. */
final class Person {

    final Progression progression;
    final PayDefaults defaults;
    final List<Change> changes = new ArrayList<>();

    String band;
    Optional<String> area;
    Optional<Integer> point;
    /** A salary given by hand; empty where the scale fixes what is paid. */
    Optional<FullTimeSalary> salary;

    /** Thrown within the walk, and caught at its end, where something cannot be told. */
    static final class Stop extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Reason reason;

        Stop(Reason reason) {
            super(reason.code().id(), null, false, false);
            this.reason = reason;
        }

        /** The day is that of the walk, not of the table that was read: a step may be taken within the table before. */
        Ending on(LocalDate day) {
            return new Ending(day, reason);
        }
    }

    Person(Progression progression) {
        this.progression = progression;
        this.defaults = progression.defaults();
        Start start = progression.start();
        this.band = start.band();
        this.area = start.area();
        this.point = start.point();
        this.salary = start.salary();
    }

    String place() {
        return band
                + area.map(id -> " · " + id).orElse("")
                + point.map(number -> " · " + number).orElse("");
    }

    void changed(LocalDate day, String code, Object detail) {
        changes.add(new Change(day, code, detail));
    }

    <T extends Event> Stream<T> events(Class<T> kind) {
        return progression.events().stream().filter(kind::isInstance).map(kind::cast);
    }

    <T extends Event> List<T> events(Class<T> kind, LocalDate day) {
        return events(kind).filter(event -> event.day().equals(day)).toList();
    }

    PayAnswer.Found pay(LocalDate day) throws Stop {
        return pay(band, area, day);
    }

    PayAnswer.Found pay(String inBand, Optional<String> inArea, LocalDate day) throws Stop {
        PayAnswer answer = answer(inBand, inArea, day);
        if (answer instanceof PayAnswer.Found found) {
            return found;
        }
        throw new Stop(((PayAnswer.Refused) answer).reason());
    }

    PayAnswer answer(LocalDate day) {
        return answer(band, area, day);
    }

    private PayAnswer answer(String inBand, Optional<String> inArea, LocalDate day) {
        return inArea.map(id -> progression.on(day).pay(inBand, id))
                .orElseGet(() -> progression.on(day).pay(inBand));
    }

    <T> T ruleOr(PayRule<T> rule, LocalDate day, T otherwise) {
        return progression.on(day).rule(rule).find().orElse(otherwise);
    }
}
