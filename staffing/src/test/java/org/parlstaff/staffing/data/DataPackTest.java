package org.parlstaff.staffing.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.HourlyRate;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.award.WageFloors;
import org.parlstaff.staffing.offer.Examiner;
import org.parlstaff.staffing.offer.Offer;

class DataPackTest {

    private static final String NEXT = """
            {
              "id": "ipsa", "name": "Next April", "currency": "GBP",
              "areas": [ { "id": "outside-london", "name": "Outside the London area" } ],
              "bands": [ { "id": "executive-1", "name": "Executive 1", "family": "executive", "framework": "ipsa", "seniority": 1 } ],
              "families": [ { "id": "executive", "name": "Executive" } ],
              "tables": [ { "span": { "from": "2027-04-01", "until": "2028-04-01" }, "standing": "CONFIRMED",
                "source": { "title": "Invented" },
                "scales": [ { "band": "executive-1", "area": "outside-london", "minimum": "GBP 27000.00", "maximum": "GBP 42000.00" } ] } ]
            }
            """;
    private static final String FLOORS = """
            { "rates": [ { "floor": "national-living-wage", "statutory": true, "jurisdiction": "united-kingdom",
              "workerClass": "21-and-over", "rate": "GBP 13.00", "mustAdopt": { "from": "2027-04-01", "until": "2028-04-01" },
              "standing": "CONFIRMED", "source": { "title": "Invented" } } ] }
            """;

    @TempDir
    Path folder;

    private static String manifest(Map<String, String> files) {
        StringBuilder parts = new StringBuilder();
        files.forEach((path, text) -> parts.append(parts.isEmpty() ? "" : ", ")
                .append("{ \"path\": \"")
                .append(path)
                .append("\", \"holds\": \"")
                .append(path.startsWith("schemes") ? "SCHEME" : "WAGE_FLOORS")
                .append("\", \"sha256\": \"")
                .append(sha256(text))
                .append("\" }"));
        return "{ \"format\": 1, \"id\": \"next-april\", \"version\": \"2027.04\", \"published\": \"2027-03-01\", \"files\": [ "
                + parts + " ] }";
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedMap<String, String> next() {
        SortedMap<String, String> files = new TreeMap<>(Map.of("schemes/ipsa.json", NEXT, "wage-floors.json", FLOORS));
        files.put("manifest.json", manifest(new TreeMap<>(files)));
        return files;
    }

    private Path asFolder(Map<String, String> files) throws IOException {
        Path pack = folder.resolve("pack");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = pack.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return pack;
    }

    private Path asZip(Map<String, String> files) throws IOException {
        Path pack = folder.resolve("pack.zip");
        try (OutputStream out = Files.newOutputStream(pack);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return pack;
    }

    private void refuses(Path pack, String fault) {
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> DataPack.read(pack))
                .withMessage(fault);
    }

    @Test
    void what_is_shipped_is_a_pack_that_is_read_back_from_its_files() throws IOException {
        DataPack shipped = DataPack.shipped();
        SortedMap<String, String> files = shipped.toFiles();
        assertThat(files.keySet())
                .containsExactly(
                        "allowances.json",
                        "manifest.json",
                        "schemes/ipsa.json",
                        "schemes/northern-ireland.json",
                        "schemes/scotland.json",
                        "schemes/senedd.json",
                        "time-limits.json",
                        "wage-floors.json",
                        "working-calendars.json");
        assertThat(DataPack.read(asFolder(files))).isEqualTo(shipped);
        assertThat(DataPack.read(asZip(files))).isEqualTo(shipped).hasToString("parlstaff 2026-11-28");
        assertThat(DataPack.read(asZip(files)).toFiles()).isEqualTo(files);
        assertThat(shipped.over(shipped).findLimits()).isEqualTo(shipped.findLimits());
    }

    @Test
    void next_aprils_figures_lie_over_what_is_shipped_and_need_no_release() throws IOException {
        DataPack pack = DataPack.read(asZip(next()));
        assertThat(pack.id()).isEqualTo("next-april");
        assertThat(pack.version()).isEqualTo("2027.04");
        assertThat(pack.published()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(pack.findCalendars()).isEmpty();
        DataPack both = pack.over(DataPack.shipped());
        LocalDate day = LocalDate.of(2027, 6, 1);
        PayScheme ipsa = both.schemes().scheme("ipsa");
        assertThat(ipsa.pay("executive-1", "outside-london", day).orElseThrow())
                .hasToString("GBP 27000.00 to GBP 42000.00");
        assertThat(ipsa.pay("executive-1", "london", LocalDate.of(2025, 6, 1)).orElseThrow())
                .isEqualTo(DataPack.shipped()
                        .schemes()
                        .scheme("ipsa")
                        .pay("executive-1", "london", LocalDate.of(2025, 6, 1))
                        .orElseThrow());
        WageFloors floors = both.findFloors().orElseThrow();
        assertThat(floors.mustPay("national-living-wage", "21-and-over", day)
                        .orElseThrow()
                        .rate())
                .isEqualTo(HourlyRate.ofPounds("13"));
        assertThat(floors.rates()).anyMatch(rate -> rate.floor().equals("real-living-wage"));
        assertThat(both.findCalendars()).isEqualTo(DataPack.shipped().findCalendars());

        Offer offer = Offer.parse("""
                { "reference": "EX-01", "scheme": "ipsa", "jobTitle": "Caseworker", "band": "executive-1", "area": "outside-london",
                  "weeklyHours": 37.5, "salary": { "basis": "FULL_TIME", "amount": "GBP 26999.99" }, "startDate": "2027-06-01" }""");
        assertThat(Examiner.of(both.schemes()).withFloors(floors).examine(offer).findings())
                .anyMatch(finding -> finding.code().id().equals("offer.pay.below-minimum")
                        && finding.standing().equals(Optional.of(Standing.CONFIRMED)));
    }

    @Test
    void a_pack_is_checked_whole_before_anything_of_it_counts() throws IOException {
        SortedMap<String, String> files = next();
        files.remove("manifest.json");
        refuses(asZip(files), "pack.zip:1: a pack must have a manifest.json");

        files = next();
        files.put("extra.json", "{}");
        refuses(asZip(files), "pack.zip:1: a file must be listed in the manifest: extra.json");

        files = next();
        files.remove("wage-floors.json");
        refuses(asZip(files), "pack.zip:1: a file of the manifest must be in the pack: wage-floors.json");

        files = next();
        files.put("wage-floors.json", FLOORS.replace("13.00", "31.00"));
        refuses(
                asZip(files),
                "pack.zip:1: the checksum of wage-floors.json must be " + sha256(FLOORS) + "; found: "
                        + sha256(FLOORS.replace("13.00", "31.00")));

        files = next();
        files.put("wage-floors.json", FLOORS.replace("rates", "rate"));
        files.remove("manifest.json");
        files.put("manifest.json", manifest(new TreeMap<>(files)));
        refuses(asZip(files), "pack.zip/wage-floors.json:1 /rate: key must be one of rates; found: rate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\": 1,|\"format\": 2,|format must be 1; found: 2",
                "\"next-april\"|\"Next April\"|id must be lower-case words joined by hyphens: Next April",
                "\"2027.04\"|\"27 04\"|version must be letters, digits, dots and hyphens: 27 04",
                "schemes/ipsa.json|../ipsa.json|path must be plain names in small letters, with / between them: ../ipsa.json",
                "schemes/ipsa.json|/etc/ipsa.json|path must be plain names in small letters, with / between them: /etc/ipsa.json",
                "schemes/ipsa.json|wage-floors.json|a file must be listed once: wage-floors.json",
                "\"SCHEME\"|\"WAGE_FLOORS\"|only schemes may be in several files; found: WAGE_FLOORS in wage-floors.json",
            })
    void a_manifest_is_read_strictly(String what, String other, String fault) throws IOException {
        SortedMap<String, String> files = next();
        files.computeIfPresent("manifest.json", (path, text) -> text.replace(what, other));
        Path pack = asZip(files);
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> DataPack.read(pack))
                .withMessageStartingWith("pack.zip/manifest.json:")
                .withMessageEndingWith(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../escape.json", "/etc/passwd", "a\\b.json", "Schemes/x.json"})
    void a_name_that_leaves_the_pack_is_no_file_of_it(String name) throws IOException {
        SortedMap<String, String> files = next();
        files.put(name, "{}");
        refuses(asZip(files), "pack.zip:1: a file must be listed in the manifest: " + name);
    }

    @Test
    void a_file_that_unfolds_without_end_is_refused_once_it_is_too_large() throws IOException {
        SortedMap<String, String> files = next();
        files.put("bomb.json", "0".repeat(PackBytes.MOST_BYTES + 1));
        refuses(asZip(files), "pack.zip:1: a file must be of at most 1000000 bytes: bomb.json");
    }

    @Test
    void many_files_and_many_bytes_are_refused() throws IOException {
        SortedMap<String, String> files = next();
        for (int i = 0; i < Manifest.MOST_FILES; i++) {
            files.put("a" + i + ".json", "");
        }
        refuses(asZip(files), "pack.zip:1: a pack must hold at most 200 files and its manifest");
        SortedMap<String, String> large = next();
        for (int i = 0; i < 21; i++) {
            large.put("a" + i + ".json", "0".repeat(PackBytes.MOST_BYTES));
        }
        refuses(asZip(large), "pack.zip:1: a pack must be of at most 20000000 bytes");
    }

    @Test
    void a_link_in_a_folder_is_refused() throws IOException {
        Path pack = asFolder(next());
        Files.createSymbolicLink(pack.resolve("link.json"), folder.resolve("elsewhere.json"));
        refuses(pack, "pack:1: a pack must hold files alone, no links: link.json");
    }

    @Test
    void a_zip_that_is_cut_off_or_none_at_all_is_refused() throws IOException {
        Path zip = asZip(next());
        byte[] whole = Files.readAllBytes(zip);
        for (int length : new int[] {0, 10, whole.length / 3}) {
            Files.write(zip, Arrays.copyOf(whole, length));
            assertThatExceptionOfType(FileFormatException.class).isThrownBy(() -> DataPack.read(zip));
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(zip);
        }
    }
}
