package org.parlstaff.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        Progression now = career.progression(this);
        Progression then = knownOn.map(now::asKnownOn).orElse(now);
        Timeline due = now.until(career.until());
        Timeline known = then.until(career.until());
        Timeline shorter = known.ending().day().isBefore(due.ending().day()) ? known : due;
        Optional<BackPay> arrears = Optional.of(shorter.ending().day())
                .filter(career.start()::isBefore)
                .map(end -> new BackPay(
                        paid.map(salary -> List.of(PaySlice.of(Span.of(career.start(), end), salary)))
                                .orElseGet(() -> then.until(end).paySlices().orElseThrow()),
                        now.until(end).paySlices().orElseThrow(),
                        method,
                        Rounding.USUAL));
        if (format == Format.json) {
            terminal.out().print(Json.text(tree(arrears, shorter.ending())));
        } else {
            print(arrears, shorter);
        }
        return shorter.ending().isComplete() ? Parlstaff.GOOD : Parlstaff.NOT_GOOD;
    }

    /** A sum over days that are not all known is none. */
    private Map<String, Object> tree(Optional<BackPay> arrears, Timeline.Ending ending) {
        Optional<BackPay> whole = arrears.filter(all -> ending.isComplete());
        return Json.object(
                "owed",
                whole.map(BackPay::owed),
                "overpaid",
                whole.map(BackPay::overpaid),
                "method",
                method,
                "rounding",
                Rounding.USUAL.id(),
                "slices",
                arrears.map(BackPay::slices).orElse(List.of()).stream()
                        .map(slice -> Json.object(
                                "span",
                                slice.span(),
                                "paid",
                                slice.paid().salary(),
                                "due",
                                slice.due().salary()))
                        .toList(),
                "ending",
                Optional.of(ending).filter(end -> !end.isComplete()).map(end -> Career.tree(end, words)));
    }

    private void print(Optional<BackPay> arrears, Timeline shorter) {
        arrears.ifPresent(this::printSlices);
        Career.sayWhatHappened(this, shorter);
        if (!shorter.ending().isComplete()) {
            say("pay-arrears.no-sum");
            return;
        }
        BackPay whole = arrears.orElseThrow();
        say("pay-arrears.result", "owed", whole.owed(), "overpaid", whole.overpaid(), "method", whole.method());
        if (working) {
            terminal.out().println();
            terminal.out().println(whole.working().text(words.locale()));
        }
    }

    private void printSlices(BackPay arrears) {
        Table table = new Table(words.text("span"), words.text("pay-arrears.was-paid"), words.text("pay-arrears.due"));
        arrears.slices()
                .forEach(slice -> table.row(
                        slice.span(),
                        words.show(slice.paid().salary()),
                        words.show(slice.due().salary())));
        terminal.out().print(table.text());
    }
}
