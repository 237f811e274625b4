package org.parlstaff.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.progression.PayDefaults;
import org.parlstaff.payscale.progression.Progression;
import org.parlstaff.payscale.progression.Start;
import org.parlstaff.payscale.progression.Timeline;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say where somebody begins and for how long to look. */
final class Career {

    /** Within how many days after the end of what was asked for the end of what is known is said. */
    private static final int SOON = 90;

    @Option(names = "--scheme", required = true, paramLabel = "SCHEME", descriptionKey = "scheme-id")
    private String scheme = "";

    @Option(names = "--band", required = true, paramLabel = "BAND", descriptionKey = "band-id")
    private String band = "";

    @Option(names = "--area", paramLabel = "AREA", descriptionKey = "area-id")
    private Optional<String> area = Optional.empty();

    @Option(names = "--point", paramLabel = "N", descriptionKey = "career.point")
    private Optional<Integer> point = Optional.empty();

    @Option(names = "--salary", paramLabel = "AMOUNT", descriptionKey = "career.salary", converter = Pounds.class)
    private Optional<FullTimeSalary> salary = Optional.empty();

    @Option(names = "--start", required = true, paramLabel = "DATE", descriptionKey = "career.start")
    private LocalDate start = LocalDate.EPOCH;

    @Option(names = "--until", required = true, paramLabel = "DATE", descriptionKey = "career.until")
    private LocalDate until = LocalDate.EPOCH;

    @Option(
            names = "--hours",
            required = true,
            paramLabel = "H",
            descriptionKey = "career.hours",
            converter = Hours.class)
    private Optional<WeeklyHours> hours = Optional.empty();

    @Option(names = "--lift-to-minimum", descriptionKey = "career.lift-to-minimum")
    private boolean liftsToMinimum;

    @Mixin
    private Figures figures = new Figures();

    /** Pounds in plain digits. */
    private static final class Pounds implements ITypeConverter<FullTimeSalary> {

        @Override
        public FullTimeSalary convert(String pounds) {
            return FullTimeSalary.ofPounds(pounds);
        }
    }

    /** Hours in plain digits. */
    private static final class Hours implements ITypeConverter<WeeklyHours> {

        @Override
        public WeeklyHours convert(String decimal) {
            return WeeklyHours.parse(decimal);
        }
    }

    Progression progression(Task task) throws IOException {
        PayScheme rules = figures.schemes(task).scheme(scheme);
        return Progression.of(
                        rules,
                        Start.builder()
                                .band(band)
                                .area(area)
                                .point(point)
                                .salary(salary)
                                .term(Span.startingOn(start))
                                .hours(hours.orElseThrow())
                                .build())
                .under(PayDefaults.builder().liftsToMinimum(liftsToMinimum).build());
    }

    /** Says where a new scale left the salary or lifted it, and why the timeline ends early if it does. */
    static void sayWhatHappened(Task task, Timeline timeline) {
        for (Timeline.Change change : timeline.changes()) {
            if (change.code().equals("not-uplifted") || change.code().equals("lifted")) {
                task.say("pay." + change.code(), "day", change.day(), "salary", change.detail());
            }
        }
        Timeline.Ending ending = timeline.ending();
        if (!ending.isComplete()) {
            task.say(
                    ending.isNotAllowed() ? "pay.not-allowed" : "pay-project.not-known",
                    "day",
                    ending.day(),
                    "why",
                    task.words.reason(ending));
        }
        lastKnownDay(timeline).ifPresent(day -> task.say("pay.runs-out", "day", day));
    }

    /** The last day on which the pay at the end is known, if it comes soon after the end: who plans on would run past it. */
    static Optional<LocalDate> lastKnownDay(Timeline timeline) {
        if (!timeline.ending().isComplete()) {
            return Optional.empty();
        }
        Timeline.Slice last = timeline.slices().get(timeline.slices().size() - 1);
        LocalDate end = last.span().until().orElseThrow();
        return pay(timeline, last, end.minusDays(1))
                .flatMap(found -> found.span().until())
                .filter(until -> !until.isAfter(end.plusDays(SOON)))
                .filter(until -> pay(timeline, last, until).isEmpty())
                .map(until -> until.minusDays(1));
    }

    private static Optional<PayAnswer.Found> pay(Timeline timeline, Timeline.Slice slice, LocalDate day) {
        PayScheme scheme = timeline.progression().scheme();
        PayAnswer answer = slice.area()
                .map(area -> scheme.pay(slice.band(), area, day))
                .orElseGet(() -> scheme.pay(slice.band(), day));
        return answer instanceof PayAnswer.Found found ? Optional.of(found) : Optional.empty();
    }

    static Map<String, Object> tree(Timeline.Ending ending, Words words) {
        return Json.object(
                "day",
                ending.day(),
                "code",
                ending.code(),
                "text",
                ending.reason().text(words.locale()));
    }

    LocalDate start() {
        return start;
    }

    LocalDate until() {
        return until;
    }
}
