package org.parlstaff.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.parlstaff.examples.sheets.SheetFile;
import org.parlstaff.staffing.offer.OfferRow;
import org.parlstaff.staffing.offer.OfferSheet;

/** The offers of somebody's own table, one at a time, with the cells that each came from. */
final class OfferTable implements Iterator<OfferRow> {

    private static final int ROWS_LOOKED_AT = 1_000;
    private static final int FORMS_SHOWN = 3;

    private final SheetFile file;
    private final OfferSheet sheet;
    private final List<Long> totals = new ArrayList<>();
    private final Map<String, Set<String>> forms = new LinkedHashMap<>();
    private SheetFile.@Nullable Row ahead;
    private List<String> own = List.of();
    private int looked;

    OfferTable(SheetFile file, OfferSheet sheet) {
        this.file = file;
        this.sheet = sheet;
        advance();
    }

    Stream<OfferRow> rows() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private void advance() {
        try {
            ahead = file.next();
            while (ahead != null && sheet.isTotal(ahead.cells())) {
                totals.add(ahead.number());
                ahead = file.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public OfferRow next() {
        SheetFile.Row row = ahead;
        if (row == null) {
            throw new NoSuchElementException();
        }
        own = row.cells();
        if (looked < ROWS_LOOKED_AT) {
            looked++;
            note(row);
        }
        OfferRow offer = sheet.read(row.number(), row.cells());
        advance();
        return offer;
    }

    /** Remembers a few of the cells that are taken for something else than just what they say. */
    private void note(SheetFile.Row row) {
        Map<String, String> written = written(row.cells());
        sheet.taken(row.cells()).forEach((field, taken) -> {
            String cell = written.get(field);
            Set<String> known = forms.computeIfAbsent(field, name -> new LinkedHashSet<>());
            if (cell != null && known.size() <= FORMS_SHOWN) {
                known.add(cell.strip() + " = " + taken);
            }
        });
    }

    /** The cells of a row by the fields that they hold. */
    Map<String, String> written(List<String> cells) {
        Map<String, String> written = new LinkedHashMap<>();
        sheet.headings().forEach((field, heading) -> {
            for (int i = 0; i < file.header().size(); i++) {
                if (file.header().get(i).strip().equals(heading) && i < cells.size()) {
                    written.putIfAbsent(field, cells.get(i));
                }
            }
        });
        return written;
    }

    List<String> headings() {
        return file.header();
    }

    /** The cells that the last row came from, as wide as the header. */
    List<String> own() {
        List<String> cells = new ArrayList<>(own);
        while (cells.size() < file.header().size()) {
            cells.add("");
        }
        return cells.subList(0, file.header().size());
    }

    /** What is to be said of the table when all of it has been read: what was left out, and what was taken for what. */
    List<String> notes(Words words) {
        List<String> notes = new ArrayList<>();
        if (!sheet.ignored().isEmpty()) {
            notes.add(words.text("table.ignored", "columns", sheet.ignored()));
        }
        if (!totals.isEmpty()) {
            notes.add(words.text(
                    "table.totals",
                    "rows",
                    totals.stream().limit(20).map(String::valueOf).collect(Collectors.joining(", "))));
        }
        forms.forEach((field, taken) -> {
            if (!taken.isEmpty()) {
                notes.add(words.text(
                        "table.forms",
                        "column",
                        sheet.headings().getOrDefault(field, field),
                        "forms",
                        taken.stream().limit(FORMS_SHOWN).collect(Collectors.joining("; "))
                                + (taken.size() > FORMS_SHOWN ? "; …" : "")));
            }
        });
        return notes;
    }
}
