package org.parlstaff.staffing.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.award.PartPeriod;

/** Plans as the tables of examples write them. */
final class Plans {

    static final PaySchemes SCHEMES = PaySchemes.shipped().with(PayScheme.parse(resource("own-scheme.json")));

    private Plans() {}

    static String resource(String name) {
        try (InputStream in = Plans.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table, cell by cell, without its comments and its heading. */
    static List<List<String>> rows(String name) {
        return resource(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> Arrays.stream((line + " ").split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    /** A plan that begins its year in April, counts days by the calendar and rounds to the nearest penny. */
    static StaffingPlan.Builder plan() {
        return StaffingPlan.builder()
                .name("Office of the Member for Cwm Arian")
                .currency("GBP")
                .firstMonthOfYear(4)
                .partMonths(PartPeriod.CALENDAR_DAYS_OF_MONTH)
                .rounding(Rounding.PENNY_HALF_UP);
    }

    static StaffingPlan plan(String posts, String onCosts) {
        StaffingPlan.Builder plan = plan();
        String[] each = posts.split(" \\+ ", -1);
        for (int i = 0; i < each.length; i++) {
            plan.addPost(post("Post " + (i + 1), each[i]));
        }
        String[] costs = onCosts.isEmpty() ? new String[0] : onCosts.split(" ; ", -1);
        for (int i = 0; i < costs.length; i++) {
            plan.addOnCost(onCost("On-cost " + (i + 1), costs[i]));
        }
        return plan.build();
    }

    static PlannedPost post(String name, String text) {
        String[] words = text.split(" ", -1);
        String[] place = words[1].split("/", -1);
        PlannedPost.Builder post = PlannedPost.builder()
                .name(name)
                .scheme(words[0])
                .band(place[0])
                .weeklyHours(WeeklyHours.parse(words[3]))
                .startDate(LocalDate.parse(words[4]));
        if (place.length > 1) {
            post.area(place[1]);
        }
        if (words[2].startsWith("p")) {
            post.payPoint(Integer.parseInt(words[2].substring(1)));
        } else if (!words[2].equals("-")) {
            post.fullTimeSalary(FullTimeSalary.ofPounds(words[2]));
        }
        if (words.length > 5) {
            post.endDate(LocalDate.parse(words[5]));
        }
        return post.build();
    }

    static OnCost onCost(String name, String text) {
        OnCost.Builder onCost = OnCost.builder().name(name);
        for (String rate : text.split(" & ", -1)) {
            onCost.addRate(rate(rate));
        }
        return onCost.build();
    }

    private static OnCost.Rate rate(String text) {
        String[] days = text.split(" @", -1);
        OnCost.Rate.Builder rate = OnCost.Rate.builder().source("Invented");
        rate.from(LocalDate.of(2000, 1, 1));
        if (days.length > 1) {
            String[] ends = days[1].split("/", -1);
            rate.from(LocalDate.parse(ends[0]));
            if (!ends[1].equals("..")) {
                rate.until(LocalDate.parse(ends[1]));
            }
        }
        if (!days[0].contains("%")) {
            return rate.flat(sum(days[0])).build();
        }
        String[] parts = days[0].split(" > ", -1);
        rate.percent(new BigDecimal(parts[0].replace("%", "")));
        return parts.length > 1 ? rate.above(sum(parts[1])).build() : rate.build();
    }

    private static OnCost.Sum sum(String text) {
        String[] words = text.split(" ", -1);
        return new OnCost.Sum(Payment.ofPounds(words[0]), words[1].equals("M") ? OnCost.Per.MONTH : OnCost.Per.YEAR);
    }

    static Span months(String text) {
        String[] ends = text.split(" ", -1);
        return Span.of(
                YearMonth.parse(ends[0]).atDay(1), YearMonth.parse(ends[1]).atDay(1));
    }

    static Payment pounds(String pounds) {
        return Payment.ofPounds(pounds);
    }
}
