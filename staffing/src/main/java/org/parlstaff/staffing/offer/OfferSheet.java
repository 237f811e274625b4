package org.parlstaff.staffing.offer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;

/**
 * Somebody's own table of offers, read as a {@linkplain OfferMapping mapping} says, such as a list that an HR system keeps.
 *
 * <p>Besides what {@link OfferColumns} takes, a cell may be written as follows; all else is refused, every bad cell of a row
 * with the forms that are taken. Blanks of any kind round a cell do not count. Schemes, bands, areas and families may be called
 * by their English or Welsh names, in any case; two families are joined by a plus. An amount may be {@code 27500},
 * {@code 27,500} or {@code £27,500.00}, in the currency of the scheme unless it names one; three digits after the only point are
 * refused, as the point may part thousands. Hours may have their unit ({@code 30 hours}), a length of time its own
 * ({@code 6 months}). A day has its year first ({@code 2026-04-01}), its month by name ({@code 1 April 2026}), or, if the mapping
 * says which comes first, its day or month first ({@code 01/04/2026}); a time of midnight is passed over. Other words are those
 * of {@link SheetWords}. {@code appointment.lastDay} is a field of tables alone: the last day worked, where
 * {@code appointment.endDate} is the day after.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class OfferSheet {

    private static final String LAST_DAY = "appointment.lastDay";
    private static final String END_DATE = "appointment.endDate";
    private static final List<String> FIELDS =
            Stream.concat(OfferColumns.all().stream(), Stream.of(LAST_DAY)).toList();

    private final OfferColumns columns;
    private final int width;
    private final int[] places;
    private final String[] constants;
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, String> headings = new LinkedHashMap<>();
    private final List<String> ignored = new ArrayList<>();
    private final OfferCells cells;
    private final Map<String, String> totals;
    private final int scheme;
    private final int startDate;

    private OfferSheet(List<String> header, OfferMapping mapping, PaySchemes schemes, SheetWords words) {
        Map<Integer, String> found = fields(header, mapping);
        List<String> names = new ArrayList<>();
        List<Integer> from = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String heading = Folded.trimmed(header.get(i));
            String field = found.get(i);
            if (field != null) {
                add(field, heading, names);
                from.add(i);
                said.add("");
            } else if (!heading.isEmpty()) {
                ignored.add(heading);
            }
        }
        mapping.set().forEach((field, value) -> {
            add(field, field, names);
            from.add(-1);
            said.add(value);
        });
        this.columns = OfferColumns.of(names);
        this.width = header.size();
        this.places = from.stream().mapToInt(Integer::intValue).toArray();
        this.constants = said.toArray(String[]::new);
        this.cells = new OfferCells(schemes, words, mapping.dates().orElse(OfferMapping.Dates.ISO));
        this.totals = words.meanings("total");
        this.scheme = names.indexOf("scheme");
        this.startDate = names.indexOf("startDate");
    }

    private void add(String field, String heading, List<String> names) {
        String column = field.equals(LAST_DAY) ? END_DATE : field;
        names.add(column);
        fields.put(column, field);
        headings.put(column, heading);
    }

    /** The field of each column that has one: as the mapping says, or else the one of its own name. */
    private static Map<Integer, String> fields(List<String> header, OfferMapping mapping) {
        Map<String, String> byHeading = new HashMap<>();
        mapping.columns().forEach((heading, field) -> byHeading.put(Folded.fold(heading), field));
        Set<String> given = new HashSet<>(mapping.columns().values());
        given.addAll(mapping.set().keySet());
        Map<Integer, String> fields = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String heading = Folded.trimmed(header.get(i));
            String field = heading.isEmpty() ? null : byHeading.get(Folded.fold(heading));
            if (field == null && FIELDS.contains(heading) && !given.contains(heading)) {
                field = heading;
            }
            if (field != null) {
                if (!seen.add(field)) {
                    throw new IllegalArgumentException("column must not be given twice: " + OfferCells.shown(heading));
                }
                fields.put(i, field);
            }
        }
        mapping.columns().forEach((heading, field) -> {
            if (!seen.contains(field)) {
                throw Folded.none(
                        "column of the mapping",
                        heading,
                        header.stream()
                                .map(Folded::trimmed)
                                .filter(name -> !name.isEmpty())
                                .map(OfferCells::shown)
                                .toList(),
                        OfferCells.shown(heading));
            }
        });
        return fields;
    }

    /**
     * Returns the table under a header.
     *
     * @param header the headings, in the order of the columns; a heading may be blank
     * @param mapping which columns hold what
     * @param schemes the schemes whose names are known
     * @param words the words that are known in cells
     * @return the table
     * @throws IllegalArgumentException if a column that the mapping names is missing or there twice, or a field that every offer
     *     needs has neither a column nor a value
     */
    public static OfferSheet of(List<String> header, OfferMapping mapping, PaySchemes schemes, SheetWords words) {
        return new OfferSheet(header, mapping, schemes, words);
    }

    /** {@return the names of the fields that a column may hold: those of {@link OfferColumns}, and the last day worked} */
    public static List<String> fields() {
        return FIELDS;
    }

    /** {@return the headings by the columns of an offer that they hold; one that the mapping sets is under its own name} */
    public Map<String, String> headings() {
        return Collections.unmodifiableMap(headings);
    }

    /** {@return the headings of the columns that hold nothing of an offer, in their order} */
    public List<String> ignored() {
        return List.copyOf(ignored);
    }

    /**
     * Tells whether a row is no offer: it is blank.
     *
     * @param row the cells
     * @return whether nothing but blanks is in them
     */
    public static boolean isBlank(List<String> row) {
        for (String cell : row) {
            if (!Folded.trimmed(cell).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether a row is no offer: it adds up others. Its first cell that is not blank is a word for a total, and it has no
     * start date.
     *
     * @param row the cells
     * @return whether it is a total
     */
    public boolean isTotal(List<String> row) {
        int start = places[startDate];
        if (start >= 0 && start < row.size() && !Folded.trimmed(row.get(start)).isEmpty()) {
            return false;
        }
        for (String cell : row) {
            String written = Folded.trimmed(cell);
            if (!written.isEmpty()) {
                return totals.containsKey(Folded.fold(written));
            }
        }
        return false;
    }

    /**
     * Reads a row.
     *
     * @param line the number of the row, from 1
     * @param row the cells in the order of the columns; those after the last column must be blank
     * @return the offer, or all that is wrong with the row; it throws for no row
     */
    public OfferRow read(long line, List<String> row) {
        if (row.size() < width || !isBlank(row.subList(width, row.size()))) {
            return new OfferRow.Unreadable(
                    line, "", "row must have as many cells as the header (" + width + "): " + row.size());
        }
        List<String> values = values(row);
        Optional<PayScheme> known = cells.findScheme(Folded.trimmed(values.get(scheme)));
        return columns.read(line, values, new OfferColumns.Reading() {
            @Override
            public String taken(String name, String cell) {
                return cells.taken(fields.getOrDefault(name, name), known, cell);
            }

            @Override
            public String place(String name) {
                return headings.getOrDefault(name, name);
            }
        });
    }

    private List<String> values(List<String> row) {
        String[] values = new String[places.length];
        for (int i = 0; i < places.length; i++) {
            values[i] = places[i] < 0 ? constants[i] : row.get(places[i]);
        }
        return List.of(values);
    }

    /**
     * Returns what the cells of a row are taken for, as {@link OfferColumns} reads them, where that is not just what they say, blanks aside.
     *
     * @param row the cells in the order of the columns
     * @return what is taken by the names of the columns; a cell that is refused is left out
     */
    public Map<String, String> taken(List<String> row) {
        Map<String, String> taken = new LinkedHashMap<>();
        if (row.size() < width) {
            return taken;
        }
        List<String> values = values(row);
        Optional<PayScheme> known = cells.findScheme(Folded.trimmed(values.get(scheme)));
        int i = 0;
        for (String name : headings.keySet()) {
            try {
                String value = cells.taken(fields.getOrDefault(name, name), known, values.get(i));
                boolean hasCurrency = known.isPresent() || !value.startsWith(OfferCells.NO_CURRENCY);
                if (hasCurrency && !value.equals(Folded.trimmed(values.get(i)))) {
                    taken.put(name, value);
                }
            } catch (IllegalArgumentException e) {
                // it is told when the row is read
            }
            i++;
        }
        return taken;
    }
}
