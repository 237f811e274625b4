package org.parlstaff.staffing.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parlstaff.casework.clock.TimeLimit;
import org.parlstaff.casework.clock.TimeLimits;
import org.parlstaff.casework.clock.WorkingCalendar;
import org.parlstaff.casework.clock.WorkingCalendars;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.award.WageFloor;
import org.parlstaff.payscale.award.WageFloors;
import org.parlstaff.payscale.format.JsonFile;
import org.parlstaff.staffing.data.Manifest.Kind;
import org.parlstaff.staffing.data.Manifest.Part;
import org.parlstaff.staffing.plan.Allowance;
import org.parlstaff.staffing.plan.Allowances;

/**
 * Schemes, wage floors, allowances, calendars and time limits that came together, such as those of April 2027: next year's
 * figures need not wait for a release of the program.
 *
 * <pre>{@code
 * DataPack pack = DataPack.read(Path.of("figures-2027.zip")).over(DataPack.shipped());
 * Examiner examiner = Examiner.of(pack.schemes()).withFloors(pack.findFloors().orElseThrow());
 * }</pre>
 *
 * <p>A pack is a folder or a zip with a {@code manifest.json} that lists every other file with its checksum. It is checked whole
 * before anything of it counts: a file that is missing, not listed, changed, too large or wrong refuses the pack. Immutable
 * and safe to share between threads.
 */
public final class DataPack {

    static final String MANIFEST = "manifest.json";

    private static final JsonFile<Manifest> MANIFESTS = new JsonFile<>(Manifest.class, 100_000);

    private final String id;
    private final String version;
    private final LocalDate published;
    private final PaySchemes schemes;
    private final @Nullable WageFloors floors;
    private final @Nullable Allowances allowances;
    private final @Nullable WorkingCalendars calendars;
    private final @Nullable TimeLimits limits;

    private DataPack(
            String id,
            String version,
            LocalDate published,
            PaySchemes schemes,
            @Nullable WageFloors floors,
            @Nullable Allowances allowances,
            @Nullable WorkingCalendars calendars,
            @Nullable TimeLimits limits) {
        this.id = id;
        this.version = version;
        this.published = published;
        this.schemes = schemes;
        this.floors = floors;
        this.allowances = allowances;
        this.calendars = calendars;
        this.limits = limits;
    }

    /**
     * Returns all that comes with the library, as a pack like any other.
     *
     * @return the shipped data
     */
    public static DataPack shipped() {
        return Shipped.PACK;
    }

    /**
     * Reads a pack.
     *
     * @param folderOrZip a folder, or a zip
     * @return the pack
     * @throws FileFormatException if anything of it is wrong; nothing of it is taken over
     * @throws UncheckedIOException if it cannot be read
     */
    public static DataPack read(Path folderOrZip) {
        String name = String.valueOf(folderOrZip.getFileName());
        try {
            return of(
                    Files.isDirectory(folderOrZip)
                            ? PackBytes.ofFolder(folderOrZip, name)
                            : PackBytes.ofZip(folderOrZip, name),
                    name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataPack of(SortedMap<String, byte[]> files, String name) throws IOException {
        byte[] text = files.remove(MANIFEST);
        if (text == null) {
            throw PackBytes.fault(name, "a pack must have a " + MANIFEST);
        }
        Manifest manifest = MANIFESTS.read(new ByteArrayInputStream(text), name + "/" + MANIFEST);
        for (String file : files.keySet()) {
            if (manifest.files().stream().noneMatch(part -> part.path().equals(file))) {
                throw PackBytes.fault(name, "a file must be listed in the manifest: " + PackBytes.shown(file));
            }
        }
        for (Part part : manifest.files()) {
            byte[] bytes = files.get(part.path());
            if (bytes == null) {
                throw PackBytes.fault(name, "a file of the manifest must be in the pack: " + part.path());
            }
            String actual = sha256(bytes);
            if (!actual.equals(part.sha256())) {
                throw PackBytes.fault(
                        name, "the checksum of " + part.path() + " must be " + part.sha256() + "; found: " + actual);
            }
        }
        List<PayScheme> schemes = new ArrayList<>();
        WageFloors floors = null;
        Allowances allowances = null;
        WorkingCalendars calendars = null;
        TimeLimits limits = null;
        for (Part part : manifest.files()) {
            String source = name + "/" + part.path();
            InputStream in = new ByteArrayInputStream(Objects.requireNonNull(files.get(part.path())));
            try {
                switch (part.holds()) {
                    case SCHEME -> schemes.add(PayScheme.read(in, source));
                    case WAGE_FLOORS -> floors = WageFloors.read(in, source);
                    case ALLOWANCES -> allowances = Allowances.read(in, source);
                    case WORKING_CALENDARS -> calendars = WorkingCalendars.read(in, source);
                    case TIME_LIMITS -> limits = TimeLimits.read(in, source);
                }
            } catch (FileFormatException e) {
                throw e;
            } catch (IllegalArgumentException e) {
                throw new FileFormatException(source, "", 1, String.valueOf(e.getMessage()), e);
            }
        }
        try {
            return new DataPack(
                    manifest.id(),
                    manifest.version(),
                    manifest.published(),
                    PaySchemes.of(schemes.toArray(PayScheme[]::new)),
                    floors,
                    allowances,
                    calendars,
                    limits);
        } catch (IllegalArgumentException e) {
            throw PackBytes.fault(name, String.valueOf(e.getMessage()));
        }
    }

    /** {@return which pack it is, such as {@code parlstaff}} */
    public String id() {
        return id;
    }

    /** {@return which version of it, such as {@code 2027.04}} */
    public String version() {
        return version;
    }

    /** {@return the day on which this version was published} */
    public LocalDate published() {
        return published;
    }

    /** {@return the schemes; none if the pack holds none} */
    public PaySchemes schemes() {
        return schemes;
    }

    /** {@return the wage floors, if the pack holds them} */
    public Optional<WageFloors> findFloors() {
        return Optional.ofNullable(floors);
    }

    /** {@return the staffing allowances, if the pack holds them} */
    public Optional<Allowances> findAllowances() {
        return Optional.ofNullable(allowances);
    }

    /** {@return the calendars of working days, if the pack holds them} */
    public Optional<WorkingCalendars> findCalendars() {
        return Optional.ofNullable(calendars);
    }

    /** {@return the time limits, if the pack holds them} */
    public Optional<TimeLimits> findLimits() {
        return Optional.ofNullable(limits);
    }

    /**
     * Returns this pack laid over another one, such as the shipped data.
     *
     * <p>A scheme of this pack is laid over the one of the same id, or stands beside the others. A wage floor, the allowances
     * of a scheme, a calendar or a time limit of this pack takes the place of the one of the same id, whole.
     *
     * @param base the pack below
     * @return both in one, under the name and the version of this pack
     * @throws IllegalArgumentException if two schemes of one id have different currencies
     */
    public DataPack over(DataPack base) {
        PaySchemes all = base.schemes;
        for (PayScheme own : schemes.all()) {
            all = all.with(
                    all.findScheme(own.id()).map(ours -> ours.overlaidWith(own)).orElse(own));
        }
        return new DataPack(
                id,
                version,
                published,
                all,
                both(
                        floors,
                        base.floors,
                        WageFloors::rates,
                        WageFloor::floor,
                        rates -> WageFloors.builder().addAllRates(rates).build()),
                both(
                        allowances,
                        base.allowances,
                        Allowances::allowances,
                        Allowance::scheme,
                        each -> Allowances.builder().addAllAllowances(each).build()),
                both(calendars, base.calendars, WorkingCalendars::calendars, WorkingCalendar::id, WorkingCalendars::of),
                both(limits, base.limits, TimeLimits::limits, TimeLimit::id, TimeLimits::of));
    }

    /** What lies below, without what has the id of something above; then what is above. */
    private static <T, E> @Nullable T both(
            @Nullable T above,
            @Nullable T below,
            Function<T, List<E>> parts,
            Function<E, String> id,
            Function<List<E>, T> whole) {
        if (above == null || below == null) {
            return above == null ? below : above;
        }
        List<String> taken = parts.apply(above).stream().map(id).toList();
        return whole.apply(Stream.concat(
                        parts.apply(below).stream().filter(part -> !taken.contains(id.apply(part))),
                        parts.apply(above).stream())
                .toList());
    }

    /**
     * Returns the pack as files, which {@link #read} reads back from a folder or a zip.
     *
     * @return by path, the text of each file, the manifest among them
     */
    public SortedMap<String, String> toFiles() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        SortedMap<String, String> files = new TreeMap<>();
        Collection<PayScheme> all = schemes.all();
        all.forEach(scheme -> put(files, kinds, "schemes/" + scheme.id() + ".json", Kind.SCHEME, scheme.toJson()));
        findFloors().ifPresent(held -> put(files, kinds, "wage-floors.json", Kind.WAGE_FLOORS, held.toJson()));
        findAllowances().ifPresent(held -> put(files, kinds, "allowances.json", Kind.ALLOWANCES, held.toJson()));
        findCalendars()
                .ifPresent(held -> put(files, kinds, "working-calendars.json", Kind.WORKING_CALENDARS, held.toJson()));
        findLimits().ifPresent(held -> put(files, kinds, "time-limits.json", Kind.TIME_LIMITS, held.toJson()));
        List<Part> parts = kinds.entrySet().stream()
                .map(entry -> new Part(
                        entry.getKey(),
                        entry.getValue(),
                        sha256(Objects.requireNonNull(files.get(entry.getKey())).getBytes(StandardCharsets.UTF_8))))
                .toList();
        files.put(MANIFEST, MANIFESTS.write(new Manifest(Manifest.FORMAT, id, version, published, parts)));
        return files;
    }

    private static void put(
            SortedMap<String, String> files, Map<String, Kind> kinds, String path, Kind kind, String text) {
        files.put(path, text);
        kinds.put(path, kind);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataPack that
                && id.equals(that.id)
                && version.equals(that.version)
                && published.equals(that.published)
                && schemes.equals(that.schemes)
                && Objects.equals(floors, that.floors)
                && Objects.equals(allowances, that.allowances)
                && Objects.equals(calendars, that.calendars)
                && Objects.equals(limits, that.limits);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version, published, schemes, floors, allowances, calendars, limits);
    }

    /** {@return the id and the version, such as {@code parlstaff 2027.04}} */
    @Override
    public String toString() {
        return id + " " + version;
    }

    /** Put together once, when first asked for. */
    private static final class Shipped {

        /** The day on which the shipped figures were last gone through. */
        private static final LocalDate LOOKED_THROUGH = LocalDate.of(2026, 11, 28);

        static final DataPack PACK = new DataPack(
                "parlstaff",
                LOOKED_THROUGH.toString(),
                LOOKED_THROUGH,
                PaySchemes.shipped(),
                WageFloors.shipped(),
                Allowances.shipped(),
                WorkingCalendars.shipped(),
                TimeLimits.shipped());
    }
}
