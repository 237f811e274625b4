package org.parlstaff.staffing.offer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.staffing.format.Marks;

/**
 * What the cells of somebody's own table are taken for. Every form that is taken is listed at {@link OfferSheet}; all others
 * are refused, and the refusal names the forms.
 */
final class OfferCells {

    static final String NO_CURRENCY = "XXX"; // ISO 4217's own

    private static final Pattern MONEY = Pattern.compile(
            "(?<currency>[A-Z]{3}|\\p{Sc})? ?(?<whole>[0-9]{1,10}|[0-9]{1,3}(?:,[0-9]{3}){1,3})(?<decimals>\\.[0-9]{1,6})?");
    private static final Pattern ERROR = Pattern.compile("#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)");
    private static final Pattern COUNTED =
            Pattern.compile("(?<number>[0-9]+(?:\\.[0-9]+)?) ?(?<unit>\\p{L}[\\p{L} ]*)");
    private static final Pattern MIDNIGHT = Pattern.compile("(?<day>.*[0-9])[T ]0?0:00(?::00(?:\\.0+)?)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<first>[0-9]{1,2})(?<sign>[/.-])(?<second>[0-9]{1,2})\\k<sign>(?<year>[0-9]{4})");
    private static final Pattern MONTH_NAMED =
            Pattern.compile("(?<day>[0-9]{1,2})(?<sign>[ -])(?<month>\\p{L}+)\\k<sign>(?<year>[0-9]{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("[0-9]{1,2}([ /.-])(?:[0-9]{1,2}|\\p{L}+)\\1[0-9]{2}");
    private static final Map<String, Month> MONTHS = months();

    private final SchemeNames names;
    private final SheetWords words;
    private final OfferMapping.Dates dates;

    OfferCells(PaySchemes schemes, SheetWords words, OfferMapping.Dates dates) {
        this.names = new SchemeNames(schemes);
        this.words = words;
        this.dates = dates;
    }

    /** Months in English and Welsh, whole and short. */
    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Locale locale : List.of(Locale.UK, Locale.forLanguageTag("cy"))) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)) {
                    String name = Folded.fold(month.getDisplayName(style, locale));
                    Month other = months.putIfAbsent(name, month);
                    if (other != null && other != month) {
                        throw new IllegalStateException("a name must be that of one month: " + name);
                    }
                }
            }
        }
        return Map.copyOf(months);
    }

    /** The scheme that a cell names, if it names one. */
    Optional<PayScheme> findScheme(String written) {
        return names.findScheme(written);
    }

    /** What a cell is taken for, in the form that {@link OfferColumns} reads; it refuses all else. */
    String taken(String field, Optional<PayScheme> scheme, String cell) {
        String written = Folded.trimmed(cell);
        if (written.isEmpty()) {
            return written;
        } else if (written.charAt(0) == '=' || ERROR.matcher(written).matches()) {
            throw new IllegalArgumentException(
                    "cell must hold a value, and neither a formula nor an error of the spreadsheet: " + shown(written));
        }
        return switch (field) {
            case "scheme" -> names.scheme(written);
            case "band" -> scheme.isPresent() ? names.band(scheme.get(), written) : written;
            case "area" -> scheme.isPresent() ? names.area(scheme.get(), written) : written;
            case "family" -> scheme.isPresent() ? family(scheme.get(), written) : written;
            case "weeklyHours", "fullTimeHours" -> hours(written);
            case "salary.basis", "appointment.type", "recruitment", "funding", "language.designation" ->
                word(field, field, written);
            case "salary.amount" -> money(scheme, written);
            case "startDate", "appointment.endDate", "previousContractDate" ->
                day(written).toString();
            case "appointment.lastDay" -> day(written).plusDays(1).toString();
            case "appointment.period" -> period(written);
            case "newStarter", "existingEmployee", "incrementsPromised" -> word("truth", "value", written);
            case "framework", "hourlyRateClass" -> Folded.fold(written);
            default -> other(field, written);
        };
    }

    private String other(String field, String written) {
        if (field.startsWith("otherEmployments.")) {
            return field.endsWith(".weeklyHours")
                    ? hours(written)
                    : names.findScheme(written).map(PayScheme::id).orElse(written);
        } else if (field.startsWith("language.levels.")) {
            return words.meanings("language.levels").getOrDefault(Folded.fold(written), written);
        }
        return written;
    }

    /** Two families of a blended role are joined by a plus. */
    private String family(PayScheme scheme, String written) {
        List<String> ids = new ArrayList<>();
        for (String part : written.split("\\+", -1)) {
            ids.add(names.family(scheme, Folded.trimmed(part)));
        }
        return String.join("+", ids);
    }

    private String word(String list, String what, String written) {
        String meaning = words.meanings(list).get(Folded.fold(written));
        if (meaning != null && meaning.indexOf(' ') < 0) {
            return meaning;
        }
        Map<String, List<String>> forms = words.values().getOrDefault(list, Map.of());
        List<String> shown = new ArrayList<>();
        forms.forEach((constant, known) -> shown.add(known.isEmpty() ? constant : known.get(0)));
        for (String constant : forms.keySet()) {
            if (Folded.fold(constant).equals(Folded.fold(written))) {
                return constant;
            }
        }
        throw Folded.none(what.equals(list) ? "value" : what, written, shown, shown(written));
    }

    private String hours(String written) {
        Matcher counted = COUNTED.matcher(written);
        if (counted.matches() && words.meanings("hours").containsKey(Folded.fold(counted.group("unit")))) {
            return counted.group("number");
        } else if (OfferLimits.decimal(written, 0, 9, 6) == null) {
            throw new IllegalArgumentException(
                    "value must be a number of hours, like 29.6 or 30 hours: " + shown(written));
        }
        return written;
    }

    private String period(String written) {
        Matcher counted = COUNTED.matcher(written);
        if (counted.matches()) {
            String unit = words.meanings("period").get(Folded.fold(counted.group("unit")));
            if (unit != null && unit.length() == 1 && counted.group("number").matches("[0-9]{1,4}")) {
                return "P" + counted.group("number") + unit;
            }
        }
        if (!written.matches("P(?:[0-9]+[YMWD])+")) {
            throw new IllegalArgumentException(
                    "value must be a length of time, like 6 months or P6M: " + shown(written));
        }
        return written;
    }

    private String money(Optional<PayScheme> scheme, String written) {
        Matcher money = MONEY.matcher(written);
        if (!money.matches()) {
            throw new IllegalArgumentException(
                    "value must be an amount of money, like £27,500.00, 27500 or GBP 27500.00: " + shown(written));
        }
        String whole = money.group("whole");
        String decimals = Objects.requireNonNullElse(money.group("decimals"), "");
        if (whole.length() <= 3 && decimals.length() == 4) {
            throw new IllegalArgumentException(
                    "value must not have three digits after its only point, which may part thousands: "
                            + shown(written));
        }
        return currency(scheme, money.group("currency"), written) + " " + whole.replace(",", "") + decimals;
    }

    /** Without a scheme there is none; the row is refused for that. */
    private String currency(Optional<PayScheme> scheme, @Nullable String sign, String written) {
        String ours = scheme.map(PayScheme::currency).orElse(NO_CURRENCY);
        if (sign == null) {
            return ours;
        } else if (sign.length() == 3) {
            return sign;
        }
        Map<String, List<String>> signs = words.values().getOrDefault("currency", Map.of());
        List<String> meant = new ArrayList<>();
        signs.forEach((code, forms) -> {
            if (forms.contains(sign)) {
                meant.add(code);
            }
        });
        if (meant.contains(ours)) {
            return ours;
        } else if (meant.size() != 1) {
            throw new IllegalArgumentException("value must name its currency, like GBP 27500.00: " + shown(written));
        }
        return meant.get(0);
    }

    private LocalDate day(String written) {
        Matcher midnight = MIDNIGHT.matcher(written);
        String day = midnight.matches() ? midnight.group("day") : written;
        try {
            Matcher last = YEAR_LAST.matcher(day);
            Matcher named = MONTH_NAMED.matcher(day);
            if (YEAR_FIRST.matcher(day).matches()) {
                return LocalDate.parse(day);
            } else if (last.matches() && dates != OfferMapping.Dates.ISO) {
                boolean dayFirst = dates == OfferMapping.Dates.UK;
                return LocalDate.of(
                        Integer.parseInt(last.group("year")),
                        Integer.parseInt(last.group(dayFirst ? "second" : "first")),
                        Integer.parseInt(last.group(dayFirst ? "first" : "second")));
            } else if (named.matches() && MONTHS.containsKey(Folded.fold(named.group("month")))) {
                return LocalDate.of(
                        Integer.parseInt(named.group("year")),
                        MONTHS.get(Folded.fold(named.group("month"))),
                        Integer.parseInt(named.group("day")));
            } else if (last.matches()) {
                throw new IllegalArgumentException(
                        "value must be a day like 2026-04-01 or 1 April 2026, or it must be said whether the day (UK) or the month (US) comes first: "
                                + shown(written));
            } else if (SHORT_YEAR.matcher(day).matches()) {
                throw new IllegalArgumentException("year must have four digits, like 1 April 2026: " + shown(written));
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "value must be a day of the calendar" + order() + ": " + shown(written), e);
        }
        throw new IllegalArgumentException(
                "value must be a day, like 2026-04-01 or 1 April 2026" + also() + ": " + shown(written));
    }

    private String order() {
        return switch (dates) {
            case UK -> ", the day before the month";
            case US -> ", the month before the day";
            case ISO -> "";
        };
    }

    private String also() {
        return switch (dates) {
            case UK -> " or 01/04/2026";
            case US -> " or 04/01/2026";
            case ISO -> "";
        };
    }

    static String shown(String cell) {
        String line = Marks.flat(cell);
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
