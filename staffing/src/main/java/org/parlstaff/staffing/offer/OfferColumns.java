package org.parlstaff.staffing.offer;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.format.Marks;
import org.parlstaff.staffing.offer.Offer.Funding;
import org.parlstaff.staffing.offer.Offer.OtherEmployment;
import org.parlstaff.staffing.offer.Offer.Recruitment;
import org.parlstaff.staffing.welsh.SkillLevel;
import org.parlstaff.staffing.welsh.WelshLevel;
import org.parlstaff.staffing.welsh.WelshSkills;

/**
 * The columns of a table of offers, such as {@code reference, scheme, band, salary.basis, salary.amount, startDate}.
 *
 * <p>A column is named as in the JSON of an offer, nested names joined by a dot; other employments are counted from 0 to 9:
 * {@code otherEmployments.0.weeklyHours}. A cell holds what the JSON holds, without quotes; an empty cell is a field left
 * out. Whoever reads the file splits it into cells. Immutable and safe to share between threads.
 */
public final class OfferColumns {

    private static final int LIMIT = 65_536;
    private static final int EMPLOYMENTS = 10;
    private static final Set<String> REQUIRED =
            Set.of("reference", "scheme", "salary.basis", "salary.amount", "startDate");
    private static final Map<String, Cell> CELLS = cells();
    private static final Reading AS_IT_STANDS = (name, cell) -> cell;

    private final String[] names;
    private final Cell[] setters;

    private OfferColumns(List<String> names, List<Cell> setters) {
        this.names = names.toArray(String[]::new);
        this.setters = setters.toArray(Cell[]::new);
    }

    /**
     * Returns the columns that a header names. A byte order mark before the first name is passed over.
     *
     * @param header the names, in any order
     * @return the columns
     * @throws IllegalArgumentException if a name is not that of a field, is there twice, or one is missing that every offer
     *     needs
     */
    public static OfferColumns of(List<String> header) {
        List<String> names = new ArrayList<>(header);
        if (!names.isEmpty() && names.get(0).startsWith("\ufeff")) {
            names.set(0, names.get(0).substring(1));
        }
        List<Cell> setters = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            Cell setter = CELLS.get(name);
            if (setter == null) {
                throw new IllegalArgumentException(
                        "column must be one of " + String.join(", ", CELLS.keySet()) + "; found: " + shown(name));
            } else if (!seen.add(name)) {
                throw new IllegalArgumentException("column must not be given twice: " + name);
            }
            setters.add(setter);
        }
        List<String> missing = CELLS.keySet().stream()
                .filter(name -> REQUIRED.contains(name) && !seen.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("column must be present: " + String.join(", ", missing));
        }
        return new OfferColumns(names, setters);
    }

    /** {@return the names that a header may have} */
    public static List<String> all() {
        return List.copyOf(CELLS.keySet());
    }

    /**
     * Reads the cells of a row.
     *
     * @param line the number of the line, from 1
     * @param cells the cells in the order of the columns
     * @return the offer, or every column and value that is wrong; it throws for no row
     */
    public OfferRow read(long line, List<String> cells) {
        return read(line, cells, AS_IT_STANDS);
    }

    OfferRow read(long line, List<String> cells, Reading reading) {
        if (cells.size() != names.length) {
            return new OfferRow.Unreadable(
                    line, "", "row must have as many cells as the header (" + names.length + "): " + cells.size());
        }
        String[] values = cells.toArray(String[]::new);
        long size = 0;
        for (String value : values) {
            size += value.length();
        }
        if (size > LIMIT) {
            return new OfferRow.Unreadable(line, "", "row must not be larger than " + LIMIT + " characters: " + size);
        }
        Draft draft = new Draft();
        for (int i = 0; i < values.length; i++) {
            try {
                String value = reading.taken(names[i], values[i]);
                if (!value.isEmpty()) {
                    setters[i].set(draft, value);
                } else if (REQUIRED.contains(names[i])) {
                    throw new IllegalArgumentException("value must be given");
                }
            } catch (IllegalArgumentException e) {
                draft.bad(names[i], new OfferRow.Fault(reading.place(names[i]), String.valueOf(e.getMessage())));
            }
        }
        return draft.build(line);
    }

    /** How the cells of a row are taken before they are read as what the JSON holds. */
    interface Reading {

        /** What a cell of a column is taken for; it refuses with the reason. */
        String taken(String name, String cell);

        /** What to call a column. */
        default String place(String name) {
            return name;
        }
    }

    static boolean isRequired(String name) {
        return REQUIRED.contains(name);
    }

    private static Map<String, Cell> cells() {
        OfferedPay.Basis[] bases = OfferedPay.Basis.values();
        Appointment.Type[] types = Appointment.Type.values();
        Recruitment[] recruitments = Recruitment.values();
        WelshSkills.Designation[] designations = WelshSkills.Designation.values();
        Funding[] fundings = Funding.values();
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("reference", Draft::reference);
        cells.put("scheme", (draft, cell) -> draft.offer.scheme(cell));
        cells.put("jobTitle", (draft, cell) -> draft.offer.jobTitle(cell));
        cells.put("family", (draft, cell) -> draft.offer.family(cell));
        cells.put("band", (draft, cell) -> draft.offer.band(cell));
        cells.put("area", (draft, cell) -> draft.offer.area(cell));
        cells.put("framework", (draft, cell) -> draft.offer.framework(cell));
        cells.put("weeklyHours", (draft, cell) -> draft.offer.weeklyHours(number(cell)));
        cells.put("fullTimeHours", (draft, cell) -> draft.offer.fullTimeHours(number(cell)));
        cells.put("salary.basis", (draft, cell) -> draft.salary.basis(constant(bases, cell)));
        cells.put("salary.amount", (draft, cell) -> draft.salary.amount(OfferedAmount.parse(cell)));
        cells.put("payPoint", (draft, cell) -> draft.offer.payPoint(whole(cell)));
        cells.put("payPointReason", (draft, cell) -> draft.offer.payPointReason(cell));
        cells.put("startDate", (draft, cell) -> draft.offer.startDate(day(cell)));
        cells.put("appointment.type", (draft, cell) -> draft.type = constant(types, cell));
        cells.put("appointment.endDate", (draft, cell) -> draft.endDate = day(cell));
        cells.put("appointment.period", (draft, cell) -> draft.period = period(cell));
        cells.put("newStarter", (draft, cell) -> draft.offer.newStarter(truth(cell)));
        cells.put("existingEmployee", (draft, cell) -> draft.offer.existingEmployee(truth(cell)));
        cells.put("incrementsPromised", (draft, cell) -> draft.offer.incrementsPromised(truth(cell)));
        cells.put("recruitment", (draft, cell) -> draft.offer.recruitment(constant(recruitments, cell)));
        cells.put("previousContractDate", (draft, cell) -> draft.offer.previousContractDate(day(cell)));
        for (int i = 0; i < EMPLOYMENTS; i++) {
            int number = i;
            cells.put("otherEmployments." + i + ".scheme", (draft, cell) -> draft.others()[number].scheme = cell);
            cells.put(
                    "otherEmployments." + i + ".weeklyHours",
                    (draft, cell) -> draft.others()[number].weeklyHours = number(cell));
        }
        cells.put("language.designation", (draft, cell) -> draft.designation = constant(designations, cell));
        for (WelshLevel.Skill skill : WelshLevel.Skill.values()) {
            cells.put(
                    "language.levels." + skill, (draft, cell) -> draft.levels().put(skill, SkillLevel.parse(cell)));
        }
        cells.put("hourlyRateClass", (draft, cell) -> draft.offer.hourlyRateClass(cell));
        cells.put("funding", (draft, cell) -> draft.offer.funding(constant(fundings, cell)));
        cells.put("person", (draft, cell) -> draft.offer.person(cell));
        cells.put("note", (draft, cell) -> draft.offer.note(cell));
        return cells;
    }

    private static BigDecimal number(String cell) {
        BigDecimal number = OfferLimits.decimal(cell, 0, 9, 6);
        if (number == null) {
            throw new IllegalArgumentException("value must be a number in plain digits, like 29.6: " + shown(cell));
        }
        return number;
    }

    private static int whole(String cell) {
        BigDecimal number = OfferLimits.decimal(cell, 0, 9, 0);
        if (number == null) {
            throw new IllegalArgumentException("value must be a whole number: " + shown(cell));
        }
        return number.intValueExact();
    }

    /** Spreadsheets write truth in capitals. */
    private static boolean truth(String cell) {
        return switch (cell) {
            case "true", "TRUE" -> true;
            case "false", "FALSE" -> false;
            default -> throw new IllegalArgumentException("value must be true or false: " + shown(cell));
        };
    }

    private static LocalDate day(String cell) {
        return dated(OfferColumns::parseDay, "a day, like 2026-04-01", cell);
    }

    /** Nearly all days are four, two and two digits; what is not is left to the slower parser. */
    private static LocalDate parseDay(String cell) {
        return cell.length() == 10
                        && cell.charAt(4) == '-'
                        && cell.charAt(7) == '-'
                        && areDigits(cell, 0, 4)
                        && areDigits(cell, 5, 7)
                        && areDigits(cell, 8, 10)
                ? LocalDate.of(digits(cell, 0, 4), digits(cell, 5, 7), digits(cell, 8, 10))
                : LocalDate.parse(cell);
    }

    private static boolean areDigits(String cell, int from, int until) {
        for (int i = from; i < until; i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int digits(String cell, int from, int until) {
        return Integer.parseInt(cell, from, until, 10);
    }

    private static Period period(String cell) {
        return dated(Period::parse, "a period, like P6M", cell);
    }

    private static <T> T dated(Function<String, T> parser, String kind, String cell) {
        try {
            return parser.apply(cell);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("value must be " + kind + ": " + shown(cell), e);
        }
    }

    private static <E extends Enum<E>> E constant(E[] constants, String cell) {
        for (E constant : constants) {
            if (constant.name().equals(cell)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("value must be one of "
                + String.join(", ", Arrays.stream(constants).map(Enum::name).toList())
                + "; found: "
                + shown(cell));
    }

    private static String shown(String cell) {
        String line = Marks.flat(cell);
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }

    /** What a cell of one column sets. */
    private interface Cell {
        void set(Draft draft, String cell);
    }

    /** What the cells of one row have set so far. */
    private static final class Draft {

        private final Offer.Builder offer = Offer.builder();
        private final OfferedPay.Builder salary = OfferedPay.builder();
        private Appointment.@Nullable Type type;
        private @Nullable LocalDate endDate;
        private @Nullable Period period;
        private Other @Nullable [] others;
        private WelshSkills.@Nullable Designation designation;
        private @Nullable Map<WelshLevel.Skill, SkillLevel> levels;
        private final List<String> bad = new ArrayList<>(0);
        private final List<OfferRow.Fault> faults = new ArrayList<>(0);
        private @Nullable String reference;

        void reference(String cell) {
            reference = cell;
            offer.reference(cell);
        }

        void bad(String name, OfferRow.Fault fault) {
            bad.add(name);
            faults.add(fault);
        }

        Map<WelshLevel.Skill, SkillLevel> levels() {
            if (levels == null) {
                levels = new EnumMap<>(WelshLevel.Skill.class);
            }
            return levels;
        }

        Other[] others() {
            if (others == null) {
                others = new Other[EMPLOYMENTS];
                Arrays.setAll(others, i -> new Other());
            }
            return others;
        }

        OfferRow build(long line) {
            attempt("appointment", this::appointment);
            for (int i = 0; others != null && i < EMPLOYMENTS; i++) {
                Other other = others[i];
                attempt("otherEmployments." + i, () -> other.addTo(offer));
            }
            attempt("language", this::language);
            if (faults.isEmpty()) {
                try {
                    return new OfferRow.Given(line, offer.salary(salary.build()).build());
                } catch (IllegalArgumentException e) {
                    faults.add(OfferLimits.fault("", String.valueOf(e.getMessage())));
                }
            }
            return new OfferRow.Unreadable(
                    line, Optional.ofNullable(reference).filter(given -> !given.isBlank()), faults);
        }

        /** Puts a part together, unless a cell of it is bad already: that says enough. */
        private void attempt(String place, Runnable part) {
            for (String name : bad) {
                if (name.startsWith(place + ".")) {
                    return;
                }
            }
            try {
                part.run();
            } catch (IllegalArgumentException e) {
                faults.add(OfferLimits.fault(place, String.valueOf(e.getMessage())));
            }
        }

        private void language() {
            if (designation != null) {
                offer.language(WelshSkills.builder()
                        .designation(designation)
                        .putAllLevels(levels())
                        .build());
            } else if (levels != null) {
                throw new IllegalArgumentException("designation must be given with levels");
            }
        }

        private void appointment() {
            if (type != null) {
                Appointment.Builder appointment = Appointment.builder().type(type);
                if (endDate != null) {
                    appointment.endDate(endDate);
                }
                if (period != null) {
                    appointment.period(period);
                }
                offer.appointment(appointment.build());
            } else if (endDate != null || period != null) {
                throw new IllegalArgumentException("type must be given with an end date or a period");
            }
        }
    }

    /** Another employment, as far as its cells have set it. */
    private static final class Other {

        private @Nullable String scheme;
        private @Nullable BigDecimal weeklyHours;

        void addTo(Offer.Builder offer) {
            if (scheme != null && weeklyHours != null) {
                offer.addOtherEmployment(new OtherEmployment(scheme, weeklyHours));
            } else if (scheme != null || weeklyHours != null) {
                throw new IllegalArgumentException("scheme and weekly hours must be given together");
            }
        }
    }
}
