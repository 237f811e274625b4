package org.parlstaff.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parlstaff.payscale.ActualSalary;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.award.BackPay;
import org.parlstaff.payscale.award.PartPeriod;
import org.parlstaff.payscale.award.PaySlice;
import org.parlstaff.payscale.progression.Progression;
import org.parlstaff.payscale.progression.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Works out what is still owed: what is now known to be due, less what was paid. */
@Command
final class PayArrears extends Task {

    /** Pounds in plain digits. */
    private static final class Pounds implements ITypeConverter<ActualSalary> {

        @Override
        public ActualSalary convert(String pounds) {
            return ActualSalary.ofPounds(pounds);
        }
    }

    @Mixin
    private Career career = new Career();

    @Option(names = "--paid", paramLabel = "AMOUNT", descriptionKey = "pay-arrears.paid", converter = Pounds.class)
    private Optional<ActualSalary> paid = Optional.empty();

    @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "pay-arrears.known-on")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Option(names = "--method", paramLabel = "METHOD", descriptionKey = "pay-arrears.method")
    private PartPeriod method = PartPeriod.CALENDAR_DAYS_OF_MONTH;

    @Option(names = "--working", descriptionKey = "working")
    private boolean working;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.text;

    PayArrears(Terminal terminal, Words words) {
        super(terminal, words);
    }

    @Override
    public Integer call() throws IOException {
        if (paid.isPresent() == knownOn.isPresent()) {
            throw badUse("pay-arrears.one-of");
        }
        Progression progression = career.progression(this);
        Timeline due = progression.until(career.until());
        if (!due.ending().isComplete()) {
            return cannotTell(due);
        }
        List<PaySlice> before;
        if (knownOn.isPresent()) {
            Timeline then = progression.asKnownOn(knownOn.get()).until(career.until());
            if (!then.ending().isComplete()) {
                return cannotTell(then);
            }
            before = then.paySlices().orElseThrow();
        } else {
            before = List.of(PaySlice.of(Span.of(career.start(), career.until()), paid.orElseThrow()));
        }
        print(new BackPay(before, due.paySlices().orElseThrow(), method, Rounding.PENNY_HALF_UP));
        return Parlstaff.GOOD;
    }

    private int cannotTell(Timeline timeline) {
        say("pay-project.not-known", "day", timeline.ending().day(), "why", words.reason(timeline.ending()));
        return Parlstaff.NOT_GOOD;
    }

    private void print(BackPay arrears) {
        if (format == Format.json) {
            terminal.out()
                    .print(Json.text(Json.object(
                            "owed",
                            arrears.owed(),
                            "overpaid",
                            arrears.overpaid(),
                            "method",
                            arrears.method(),
                            "rounding",
                            arrears.rounding().id(),
                            "slices",
                            arrears.slices().stream()
                                    .map(slice ->
                                            Json.object("span", slice.span(), "paid", slice.paid(), "due", slice.due()))
                                    .toList())));
            return;
        }
        Table table = new Table(words.text("span"), words.text("pay-arrears.was-paid"), words.text("pay-arrears.due"));
        arrears.slices().forEach(slice -> table.row(slice.span(), words.show(slice.paid()), words.show(slice.due())));
        terminal.out().print(table.text());
        say("pay-arrears.result", "owed", arrears.owed(), "overpaid", arrears.overpaid(), "method", arrears.method());
        if (working) {
            terminal.out().println();
            terminal.out().println(arrears.working().text(words.locale()));
        }
    }
}
