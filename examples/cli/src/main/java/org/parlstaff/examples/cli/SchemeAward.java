package org.parlstaff.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.PayTable;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.award.Award;
import org.parlstaff.payscale.award.AwardStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes next year's table of this year's by a rise that was announced, as a scheme file in which it is provisional. */
@Command
final class SchemeAward extends Task {

    @Parameters(paramLabel = "ID|FILE", descriptionKey = "scheme-award.scheme")
    private String scheme = "";

    @Option(names = "--percent", paramLabel = "P", descriptionKey = "scheme-award.percent", required = true)
    private String percent = "";

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "scheme-award.from", required = true)
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "scheme-award.until")
    private Optional<LocalDate> until = Optional.empty();

    @Option(names = "--source", paramLabel = "TITLE", descriptionKey = "scheme-award.source", required = true)
    private String source = "";

    @Option(names = "--rounding", paramLabel = "RULE", descriptionKey = "scheme-award.rounding")
    private Optional<String> rounding = Optional.empty();

    SchemeAward(Terminal terminal, Words words) {
        super(terminal, words);
    }

    @Override
    public Integer call() throws IOException {
        PayScheme before = PaySchemes.shipped().findScheme(scheme).orElse(null);
        if (before == null) {
            before = read(Path.of(scheme), PayScheme::read);
        }
        Rounding rule = rounding.isPresent()
                ? Rounding.parse(rounding.get())
                : before.rule(PayRule.UPLIFT_ROUNDING, from).orElseThrow();
        Award award = Award.builder()
                .span(Span.of(from, until.orElse(from.plusYears(1))))
                .addStep(AwardStep.percent(percent))
                .rounding(rule)
                .standing(Standing.PROVISIONAL)
                .source(Source.of(source))
                .note(words.text("scheme-award.note", "percent", percent, "rounding", rule.id()))
                .build();
        LocalDate dayBefore = from.minusDays(1);
        List<PayTable> next = before.tables().stream()
                .filter(table -> table.span().contains(dayBefore) && !table.isOverride())
                .map(table -> award.apply(table).table())
                .toList();
        if (next.isEmpty()) {
            throw badUse("scheme-award.no-table", "day", dayBefore);
        }
        terminal.out()
                .print(PayScheme.builder()
                        .copy(before)
                        .addAllTables(next)
                        .build()
                        .toJson());
        return Parlstaff.GOOD;
    }
}
