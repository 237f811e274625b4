package org.parlstaff.payscale.award;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.format.FromJson;
import org.parlstaff.payscale.format.JsonFile;

/**
 * Dated hourly wage floors, such as the National Living Wage and the real Living Wage for the UK and for London.
 *
 * <pre>{@code
 * WageFloor floor = WageFloors.shipped()
 *         .mustPay("national-living-wage", "21-and-over", LocalDate.of(2026, 6, 1))
 *         .orElseThrow();
 * boolean met = floor.check(salary, ipsa.on(day).findAnnualHours().orElseThrow()).isMet();
 * }</pre>
 *
 * <p>A day or a class of workers without a known rate is not known; no rate is carried on to a later day. Immutable and
 * safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = WageFloors.class)
@JsonDeserialize(builder = WageFloors.Builder.class, using = FromJson.class)
public abstract sealed class WageFloors implements JsonForm permits ImmutableWageFloors {

    private static final int LIMIT = 1_000_000;
    private static final String ANY_CLASS = "any";
    private static final JsonFile<WageFloors> FILE = new JsonFile<>(WageFloors.class, LIMIT);

    WageFloors() {}

    /** {@return the rates} */
    @JsonProperty
    public abstract List<WageFloor> rates();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the floors that come with the library.
     *
     * @return {@code national-living-wage} and {@code national-minimum-wage}, {@code real-living-wage} and {@code real-living-wage-london}
     */
    public static WageFloors shipped() {
        return Shipped.FLOORS;
    }

    /**
     * Reads floors from a text.
     *
     * @param json the text of a file of floors
     * @return the floors
     * @throws FileFormatException if the text is not a file of floors; nothing of it is taken over
     */
    public static WageFloors parse(String json) {
        return FILE.parse(json, "wage floors");
    }

    /**
     * Reads floors from a stream of UTF-8 and leaves the stream open.
     *
     * @param in the stream, of at most one megabyte
     * @param sourceName what to call it in errors, such as the name of the file
     * @return the floors
     * @throws FileFormatException if it is not a file of floors; nothing of it is taken over
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static WageFloors read(InputStream in, String sourceName) {
        return FILE.read(in, sourceName);
    }

    /** {@return the floors as a file, from which {@link #parse} makes equal floors} */
    public final String toJson() {
        return FILE.write(this);
    }

    /**
     * Returns the rate that must be paid on a day.
     *
     * @param floor the id of the floor
     * @param workerClass the class of workers, such as {@code 21-and-over}
     * @param day the day
     * @return the rate, or that it is not known
     */
    public final FloorAnswer mustPay(String floor, String workerClass, LocalDate day) {
        return find(floor, workerClass, day, WageFloor::mustAdopt);
    }

    /**
     * Returns the newest rate that may be paid on a day, where the floor has one rate for everybody.
     *
     * @param floor the id of the floor
     * @param day the day
     * @return the rate; not known if the floor has none on the day, or several
     */
    public final FloorAnswer mayPay(String floor, LocalDate day) {
        List<String> classes = rates().stream()
                .filter(rate -> rate.floor().equals(floor)
                        && rate.mayAdopt().or(rate::mustAdopt).orElseThrow().contains(day))
                .map(rate -> rate.workerClass().orElse(ANY_CLASS))
                .toList();
        return mayPay(floor, classes.size() == 1 ? classes.get(0) : ANY_CLASS, day);
    }

    /**
     * Returns the newest rate that may be paid on a day: that of the last announcement, or for a statutory floor the one
     * that must be paid.
     *
     * @param floor the id of the floor
     * @param workerClass the class of workers, such as {@code 21-and-over}
     * @param day the day
     * @return the rate, or that it is not known
     */
    public final FloorAnswer mayPay(String floor, String workerClass, LocalDate day) {
        return find(floor, workerClass, day, rate -> rate.mayAdopt().or(rate::mustAdopt));
    }

    private FloorAnswer find(
            String floor, String workerClass, LocalDate day, Function<WageFloor, Optional<Span>> days) {
        for (WageFloor rate : rates()) {
            Optional<Span> span = days.apply(rate);
            if (rate.floor().equals(floor)
                    && rate.workerClass().map(workerClass::equals).orElse(true)
                    && span.isPresent()
                    && span.get().contains(day)) {
                return new FloorAnswer.Found(
                        rate, span.get().standing().map(rate.standing()::weaker).orElse(rate.standing()));
            }
        }
        if (rates().stream().noneMatch(rate -> rate.floor().equals(floor))) {
            return new FloorAnswer.NotKnown(Reason.of(Reason.Code.NO_SUCH_FLOOR, "floor", floor));
        }
        return new FloorAnswer.NotKnown(
                Reason.of(Reason.Code.FLOOR_NOT_KNOWN, "floor", floor, "workerClass", workerClass, "day", day));
    }

    @Value.Check
    void check() {
        for (int i = 0; i < rates().size(); i++) {
            for (WageFloor earlier : rates().subList(0, i)) {
                WageFloor rate = rates().get(i);
                if (rate.floor().equals(earlier.floor())) {
                    demandApart(i, rate, earlier);
                }
            }
        }
    }

    private static void demandApart(int place, WageFloor rate, WageFloor earlier) {
        if (rate.statutory() != earlier.statutory()) {
            throw new IllegalArgumentException(
                    "/rates/" + place + ": a floor must be statutory at all times or never: " + rate.floor());
        }
        if (!rate.jurisdiction().equals(earlier.jurisdiction())) {
            throw new IllegalArgumentException(
                    "/rates/" + place + ": a floor must hold in one jurisdiction at all times: " + rate.floor());
        }
        boolean sameClass = rate.workerClass().isEmpty()
                || earlier.workerClass().isEmpty()
                || rate.workerClass().equals(earlier.workerClass());
        if (sameClass
                && (overlap(rate.mustAdopt(), earlier.mustAdopt())
                        || overlap(
                                rate.mayAdopt().or(rate::mustAdopt),
                                earlier.mayAdopt().or(earlier::mustAdopt)))) {
            throw new IllegalArgumentException(
                    "/rates/" + place + ": rates of one floor must not overlap: " + rate + ", " + earlier);
        }
    }

    private static boolean overlap(Optional<Span> one, Optional<Span> other) {
        return one.isPresent() && other.isPresent() && one.get().overlaps(other.get());
    }

    /** Builds {@link WageFloors}. */
    public static final class Builder extends ImmutableWageFloors.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }

    /** Read once, when first asked for. A shipped file that is wrong stops the program. */
    private static final class Shipped {

        static final WageFloors FLOORS = load("wage-floors.json");

        private static WageFloors load(String name) {
            try (InputStream in = WageFloors.class.getResourceAsStream(name)) {
                return read(Objects.requireNonNull(in, name + " must be in the jar"), name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
