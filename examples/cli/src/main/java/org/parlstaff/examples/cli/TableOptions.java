package org.parlstaff.examples.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.parlstaff.examples.sheets.SheetFile;
import org.parlstaff.staffing.offer.OfferMapping;
import org.parlstaff.staffing.offer.SheetWords;
import picocli.CommandLine.Option;

/** The options that say how somebody's own table is read. */
final class TableOptions {

    @Option(names = "--map", paramLabel = "FILE|HEADING=FIELD", descriptionKey = "table.map")
    private List<String> maps = List.of();

    @Option(names = "--set", paramLabel = "FIELD=VALUE", descriptionKey = "table.set")
    private Map<String, String> set = Map.of();

    @Option(names = "--dates", paramLabel = "uk|iso|us", descriptionKey = "table.dates")
    private Optional<OfferMapping.Dates> dates = Optional.empty();

    @Option(names = "--basis", paramLabel = "full-time|actual|hourly", descriptionKey = "table.basis")
    private Optional<String> basis = Optional.empty();

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "table.sheet")
    private Optional<String> sheet = Optional.empty();

    @Option(names = "--header", paramLabel = "ROW", descriptionKey = "table.header")
    private Optional<Long> header = Optional.empty();

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "table.encoding")
    private Optional<Charset> encoding = Optional.empty();

    @Option(names = "--separator", paramLabel = "comma|semicolon|tab|pipe", descriptionKey = "table.separator")
    private Optional<Separator> separator = Optional.empty();

    @Option(names = "--words", paramLabel = "FILE", descriptionKey = "table.words")
    private Optional<Path> words = Optional.empty();

    /** What separates the cells of a row. */
    enum Separator {
        /** A comma. */
        comma(','),
        /** A semicolon. */
        semicolon(';'),
        /** A tab. */
        tab('\t'),
        /** An upright line. */
        pipe('|');

        private final char sign;

        Separator(char sign) {
            this.sign = sign;
        }

        static Separator of(char sign) {
            for (Separator separator : values()) {
                if (separator.sign == sign) {
                    return separator;
                }
            }
            return comma;
        }
    }

    /** The words that are known in headings and cells: those that come with the program, and the user's own. */
    SheetWords words(Task task) throws IOException {
        return words.isPresent()
                ? SheetWords.shipped().with(task.read(words.get(), SheetWords::read))
                : SheetWords.shipped();
    }

    /** A mapping, with what the options say laid over it. */
    OfferMapping mapping(Task task, OfferMapping first) throws IOException {
        OfferMapping mapping = first;
        Map<String, String> columns = new LinkedHashMap<>();
        for (String map : maps) {
            int sign = map.lastIndexOf('=');
            if (sign >= 0) {
                columns.put(map.substring(0, sign), map.substring(sign + 1));
            } else {
                OfferMapping read = task.read(Path.of(map), OfferMapping::read);
                mapping = mapping.with(read.columns(), read.set(), read.dates());
            }
        }
        Map<String, String> constants = new LinkedHashMap<>(set);
        basis.ifPresent(value -> constants.put("salary.basis", value));
        return mapping.with(columns, constants, dates);
    }

    /** Opens a table; a row names its columns if it has two headings that are known or mapped. */
    SheetFile open(Path file, OfferMapping mapping, SheetWords known) throws IOException {
        return SheetFile.open(
                file,
                new SheetFile.Choice(
                        sheet,
                        encoding,
                        separator.map(chosen -> chosen.sign),
                        header.map(OptionalLong::of).orElse(OptionalLong.empty())),
                row -> {
                    OfferMapping.Proposal proposal = OfferMapping.propose(row, known);
                    long mapped = row.stream()
                            .map(String::strip)
                            .filter(heading -> mapping.columns().containsKey(heading))
                            .count();
                    return mapped > 1
                            || proposal.mapping().columns().size()
                                            + proposal.doubtful().size()
                                    > 1;
                });
    }

    /** What a table was taken for, in one line. */
    static String taken(SheetFile table, Words words) {
        String what = table.format() == SheetFile.Format.CSV
                ? words.text(
                        "table.taken.csv",
                        "encoding",
                        table.encoding().orElseThrow().name(),
                        "separator",
                        words.text("separator."
                                + Separator.of(table.separator().orElseThrow()).name()))
                : words.text(
                        "table.taken.workbook",
                        "format",
                        table.format() == SheetFile.Format.XLSX ? ".xlsx" : ".ods",
                        "sheet",
                        table.sheet().orElseThrow());
        String others = table.otherSheets().isEmpty()
                ? ""
                : " " + words.text("table.taken.others", "sheets", table.otherSheets());
        return what + " " + words.text("table.taken.header", "row", table.headerRow()) + others;
    }
}
