package org.parlstaff.examples.benchmarks.offers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.offer.Offer;
import org.parlstaff.staffing.offer.OfferedPay;

/** Offers made up from a seed, the same in every run: most of them right, a good part with one fault or several. */
record Candidates(List<Offer> offers, List<Candidate> all) {

    static final int NUMBER = 20_000;

    private static final long SEED = 20_25_26;
    private static final String[] NO_BANDS = {"executive-9", "Executive 1", "grade-7", "researcher"};

    static Candidates generated(Ranges ranges) {
        return generated(ranges, NUMBER);
    }

    static Candidates generated(Ranges ranges, int number) {
        List<Offer> offers = new ArrayList<>();
        List<Candidate> all = new ArrayList<>();
        Dice dice = new Dice(ranges, new SplittableRandom(SEED));
        for (int i = 0; i < number; i++) {
            Offer offer = dice.offer(i);
            offers.add(offer);
            all.add(new Candidate(
                    i,
                    offer.band().orElseThrow(),
                    offer.area().orElseThrow(),
                    offer.weeklyHours().orElseThrow(),
                    offer.salary().amount().amount()));
        }
        return new Candidates(List.copyOf(offers), List.copyOf(all));
    }

    private record Dice(Ranges ranges, SplittableRandom random) {

        Offer offer(int number) {
            Ranges.Range range = ranges.all().get(random.nextInt(ranges.all().size()));
            boolean known = random.nextInt(100) < 95;
            LocalDate start = Ranges.FIRST_DAY.plusDays(random.nextInt(365));
            return Offer.builder()
                    .reference("EX-" + number)
                    .scheme("ipsa")
                    .jobTitle(title(range))
                    .family(range.band().substring(0, range.band().indexOf('-')))
                    .band(known ? range.band() : NO_BANDS[random.nextInt(NO_BANDS.length)])
                    .area(range.area())
                    .weeklyHours(hours())
                    .salary(OfferedPay.of(
                            OfferedPay.Basis.FULL_TIME, "GBP " + salary(range).toPlainString()))
                    .startDate(start)
                    .appointment(Appointment.builder()
                            .type(Appointment.Type.FIXED_TERM)
                            .endDate(start.plusMonths(3 + random.nextInt(21)))
                            .build())
                    .newStarter(random.nextBoolean())
                    .recruitment(Offer.Recruitment.OPEN_COMPETITION)
                    .hourlyRateClass(Ranges.WORKER_CLASS)
                    .build();
        }

        private String title(Ranges.Range range) {
            return PaySchemes.shipped().scheme("ipsa").titles().stream()
                    .filter(list -> list.span().contains(Ranges.FIRST_DAY))
                    .flatMap(list -> list.titles().stream())
                    .filter(title -> title.band().equals(range.band()))
                    .findFirst()
                    .orElseThrow()
                    .title();
        }

        private BigDecimal hours() {
            int roll = random.nextInt(100);
            if (roll < 40) {
                return ranges.fullTimeHours();
            } else if (roll < 90) {
                return BigDecimal.valueOf(75L + 5L * random.nextInt(61), 1);
            }
            return BigDecimal.valueOf(3751L + random.nextInt(1000), 2);
        }

        private BigDecimal salary(Ranges.Range range) {
            BigDecimal penny = BigDecimal.valueOf(1, 2);
            BigDecimal width = range.maximum().subtract(range.minimum());
            return switch (random.nextInt(20)) {
                case 0 -> range.minimum();
                case 1 -> range.maximum();
                case 2 -> range.minimum().subtract(penny);
                case 3 -> range.maximum().add(penny);
                case 4 -> range.minimum().subtract(BigDecimal.valueOf(random.nextInt(1_000_000), 2));
                case 5 -> range.maximum().add(BigDecimal.valueOf(random.nextInt(1_000_000), 2));
                case 6 -> BigDecimal.valueOf(2_350_000L + random.nextInt(60_000), 2);
                default -> range.minimum().add(BigDecimal.valueOf(random.nextInt(width.intValueExact()), 0));
            };
        }
    }
}
