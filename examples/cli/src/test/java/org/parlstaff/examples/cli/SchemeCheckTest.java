package org.parlstaff.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemeCheckTest {

    @TempDir
    Path folder;

    private String check(String file, String options) throws IOException {
        Transcript transcript = new Transcript(folder);
        Files.copy(Path.of("../schemes", file), folder.resolve(file));
        return transcript.replay("$ parlstaff scheme check " + file + options + "\n$ echo $?\n");
    }

    @Test
    void a_file_without_a_fault_is_sound_however_thin_it_is() throws IOException {
        assertThat(check("canada.json", "")).isEqualTo("""
                $ parlstaff scheme check canada.json
                canada.json: sound. Scheme: canada. Bands: 13. Tables: 1. Rules: 1.
                Sound, and thin in these places:
                  /rules/0: the source has no address, so nobody can look it up: Treasury Board of Canada Secretariat: bulletin of 27 November 2006, in the web archive of Library and Archives Canada
                  /tables/0: the table for 31 December 2019 until and including 31 December 2019 does not say when it was published, so it cannot be told what was known when.
                  /tables/0/notKnown/0: not known for chief-of-staff: the maximum is 148,100 to 190,000 by the classification of the post, and the book does not say which has which
                $ echo $?
                0
                """);
    }

    @Test
    void days_between_two_tables_of_a_band_that_no_table_covers_are_a_gap() throws IOException {
        assertThat(check("welsh-government.json", "").lines())
                .contains(
                        "  No table covers the days from 1 April 2015 until and including 31 March 2016: pay-band-1, pay-band-2");
    }

    @Test
    void one_pay_point_is_checked_shown_and_compared_as_one() throws IOException {
        String point = """
                { "id": "senedd", "name": "The office's own", "currency": "GBP",
                  "bands": [ { "id": "band-3", "name": "Band 3" } ],
                  "tables": [
                    { "span": { "from": "2026-09-01", "until": "2027-01-01" }, "published": "2026-09-03", "standing": "OBSERVED",
                      "source": { "title": "A letter", "href": "https://example.org/letter" }, "override": true,
                      "points": [ { "band": "band-3", "point": 2, "salary": "GBP 30000.00" } ] } ] }
                """;
        Files.writeString(folder.resolve("known.json"), point);
        Files.writeString(
                folder.resolve("open.json"),
                point.replace("\"GBP 30000.00\"", "{ \"notKnown\": \"the letter is torn\" }"));
        Transcript transcript = new Transcript(folder);
        assertThat(transcript.replay("$ parlstaff scheme check known.json\n$ parlstaff scheme check open.json\n"))
                .isEqualTo("""
                        $ parlstaff scheme check known.json
                        known.json: sound. Scheme: senedd. Bands: 1. Tables: 1. Rules: 0.
                        $ parlstaff scheme check open.json
                        open.json: sound. Scheme: senedd. Bands: 1. Tables: 1. Rules: 0.
                        Sound, and thin in these places:
                          /tables/0/points/0: not known for band-3: the letter is torn
                        """);
        assertThat(transcript.replay("$ parlstaff scheme diff known.json open.json\n"))
                .isEqualTo("""
                        $ parlstaff scheme diff known.json open.json
                        ~ table 2026-09-01 until and including 2026-12-31 band-3 point 2: GBP 30000.00 -> not known: the letter is torn
                        """);
        assertThat(transcript
                        .replay("$ parlstaff scheme show senedd --scheme-file known.json --on 2026-12-31\n")
                        .lines())
                .anyMatch(line -> line.matches(
                        "band-3 +£26,345\\.00 / £30,000\\.00 / £33,873\\.00 +DERIVED +2026-09-01/2027-01-01"));
    }

    @Test
    void it_says_so_in_welsh() throws IOException {
        assertThat(check("welsh-government.json", " --lang cy").lines())
                .contains(
                        "Cywir, ond yn denau yn y mannau hyn:",
                        "  Dyddiau heb dabl, y cyntaf a'r olaf: 1 Ebrill 2015, 31 Mawrth 2016. Bandiau: pay-band-1, pay-band-2");
    }
}
