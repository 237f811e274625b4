package org.parlstaff.casework.table;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.format.Ids;
import org.parlstaff.casework.format.JsonFile;
import org.parlstaff.casework.format.Legible;
import org.parlstaff.casework.format.Utf8;
import org.parlstaff.casework.lifecycle.BulkDecision;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.OfficePolicy;

/**
 * Live cases of another system as a CSV table (RFC 4180), with the days on which they arrived, were acknowledged and acted on.
 *
 * <p>The first row names the columns, which are {@link #COLUMNS} in any order; {@code dataSubject}, {@code importedAs},
 * {@code acknowledgedOn} and {@code actedOn} may be left out or empty. A data subject that is not given is the enquirer, and
 * an id in the other system that is not given is the id of the case. Each case is logged on the day it is brought over and
 * marked as brought over, so no report on an earlier month changes; its clocks run from the day it arrived.
 *
 * @param rows the rows that can be read, in the order of the table
 * @param faults every fault, in the order of the table; a row with a fault is not among the rows
 */
public record CaseTable(List<CaseTable.Row> rows, List<CaseTable.Fault> faults) {

    /** The columns that a table may have. */
    public static final List<String> COLUMNS = List.of(
            "case",
            "enquirer",
            "dataSubject",
            "category",
            "competence",
            "channel",
            "receivedOn",
            "priority",
            "sensitivity",
            "importedAs",
            "acknowledgedOn",
            "actedOn");

    private static final Set<String> MAY_LACK = Set.of("dataSubject", "importedAs", "acknowledgedOn", "actedOn");

    private static final Map<String, String> BY_POINTER = Map.of(
            "/category/code", "category",
            "/category/competence", "competence",
            "/imported/as", "importedAs",
            "/imported/acknowledgedOn", "acknowledgedOn",
            "/imported/actedOn", "actedOn");

    private static final int MAXIMUM_BYTES = 16 << 20;

    /**
     * Creates a table.
     *
     * @param rows the rows that can be read, in the order of the table
     * @param faults every fault, in the order of the table
     */
    public CaseTable {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /**
     * A case to be brought over.
     *
     * @param line the line of the table on which its row begins, from 1
     * @param caseId the id it is to have here
     * @param event what is logged of it
     */
    public record Row(long line, String caseId, IntakeEvent.Log event) {}

    /**
     * Something wrong with a table.
     *
     * @param source what the table is called
     * @param line the line on which the row begins, from 1
     * @param reason what is wrong, with the name of the column first where it is about one
     */
    public record Fault(String source, long line, Reason reason) {

        /**
         * Returns the fault as people read it.
         *
         * @param locale the language, English or Welsh; any other language gets English
         * @return the text
         */
        public String text(Locale locale) {
            return Legible.of(source) + ":" + line + ": " + reason.text(locale);
        }
    }

    /**
     * Reads a table.
     *
     * @param in the table in UTF-8, which the caller closes
     * @param sourceName what to call it in faults
     * @return the rows and every fault
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if it is larger than 16 MiB or no UTF-8, naming the line
     */
    public static CaseTable read(InputStream in, String sourceName) throws IOException {
        byte[] bytes = in.readNBytes(MAXIMUM_BYTES + 1);
        if (bytes.length > MAXIMUM_BYTES) {
            throw new IllegalArgumentException(sourceName + ": must not be larger than " + MAXIMUM_BYTES + " bytes");
        }
        return new Reading(sourceName).of(Utf8.decode(bytes, sourceName));
    }

    /**
     * Decides for each row whether its case is logged.
     *
     * @param lifecycle the lifecycle of the office
     * @param actor who brings the cases over
     * @param policy the policy of the office
     * @param at when
     * @return what was decided for each case; a case that the office has already is for the caller to leave out
     */
    public BulkDecision open(Lifecycle lifecycle, Actor actor, OfficePolicy policy, OffsetDateTime at) {
        Map<String, Decision> decisions = new LinkedHashMap<>();
        rows.forEach(row -> decisions.put(row.caseId(), lifecycle.open(row.caseId(), row.event(), actor, policy, at)));
        return new BulkDecision(decisions);
    }

    /** A table while it is read. */
    private static final class Reading {

        private final String source;
        private final List<Row> rows = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();

        Reading(String source) {
            this.source = requireNonNull(source, "sourceName");
        }

        CaseTable of(String text) {
            CsvLines lines = new CsvLines(text);
            List<String> columns = lines.next() ? lines.cells() : List.of();
            check(columns, lines.line());
            if (faults.isEmpty()) {
                while (lines.next()) {
                    add(columns, lines);
                }
            }
            return new CaseTable(rows, faults);
        }

        private void check(List<String> columns, long line) {
            for (int i = 0; i < columns.size(); i++) {
                String column = columns.get(i);
                if (!COLUMNS.contains(column)) {
                    fault(line, "case.table.column-unknown", Legible.shown(column), String.join(", ", COLUMNS));
                } else if (columns.indexOf(column) < i) {
                    fault(line, "case.table.column-twice", column);
                }
            }
            for (String column : COLUMNS) {
                if (!columns.contains(column) && !MAY_LACK.contains(column)) {
                    fault(line, "case.table.column-missing", column);
                }
            }
        }

        private void add(List<String> columns, CsvLines lines) {
            List<String> cells = lines.cells();
            if (!lines.isSound()) {
                fault(lines.line(), "case.table.quote-open");
            } else if (lines.isTooLong()) {
                fault(lines.line(), "case.table.too-long", CsvLines.LONGEST_CELL);
            } else if (cells.size() != columns.size()) {
                fault(lines.line(), "case.table.cell-count", cells.size(), columns.size());
            } else {
                Map<String, String> byColumn = new LinkedHashMap<>();
                for (int i = 0; i < cells.size(); i++) {
                    if (!cells.get(i).isBlank()) {
                        byColumn.put(columns.get(i), cells.get(i).strip());
                    }
                }
                add(byColumn, lines.line());
            }
        }

        private void add(Map<String, String> cells, long line) {
            int before = faults.size();
            String id = cells.getOrDefault("case", "");
            if (!Ids.isId(id)) {
                fault(line, id.isEmpty() ? "case.part.missing" : "case.part.not-an-id", "case", 64);
            } else if (!ids.add(id)) {
                fault(line, "case.table.id-twice", id);
            }
            CaseEvent.Answer answer = CaseEvent.parse(JsonFile.write(event(cells, id)));
            if (answer instanceof CaseEvent.Answer.Refused refused) {
                refused.reasons().forEach(reason -> faults.add(new Fault(source, line, named(reason))));
            }
            if (faults.size() == before && answer instanceof CaseEvent.Answer.Read read) {
                rows.add(new Row(line, id, (IntakeEvent.Log) read.event()));
            }
        }

        private static Map<String, Object> event(Map<String, String> cells, String id) {
            Map<String, Object> event = new LinkedHashMap<>();
            event.put("kind", "log");
            for (String part : List.of("enquirer", "channel", "receivedOn", "priority", "sensitivity")) {
                put(event, part, cells.get(part));
            }
            event.put("dataSubject", cells.getOrDefault("dataSubject", idOr(cells.getOrDefault("enquirer", ""))));
            Map<String, Object> category = new LinkedHashMap<>();
            put(category, "code", cells.get("category"));
            put(category, "competence", cells.get("competence"));
            event.put("category", category);
            event.put("parties", List.of());
            Map<String, Object> imported = new LinkedHashMap<>();
            imported.put("as", cells.getOrDefault("importedAs", idOr(id)));
            put(imported, "acknowledgedOn", cells.get("acknowledgedOn"));
            put(imported, "actedOn", cells.get("actedOn"));
            event.put("imported", imported);
            return event;
        }

        /** What is taken from another column is no second fault if it is none there. */
        private static String idOr(String id) {
            return Ids.isId(id) ? id : "unknown";
        }

        private static void put(Map<String, Object> event, String part, @Nullable String cell) {
            if (cell != null && !cell.isEmpty()) {
                event.put(part, cell);
            }
        }

        /** The reason with the column in the place of the pointer to the part. */
        private static Reason named(Reason reason) {
            List<Object> values = new ArrayList<>(reason.values());
            if (!values.isEmpty() && values.get(0) instanceof String pointer) {
                values.set(0, Optional.ofNullable(BY_POINTER.get(pointer)).orElse(pointer.replaceFirst("^/", "")));
            }
            return new Reason(reason.code(), values);
        }

        private void fault(long line, String code, Object... values) {
            faults.add(new Fault(source, line, Reason.of(code, values)));
        }
    }
}
