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
    void it_says_so_in_welsh() throws IOException {
        assertThat(check("welsh-government.json", " --lang cy").lines())
                .contains(
                        "Cywir, ond yn denau yn y mannau hyn:",
                        "  Dyddiau heb dabl, y cyntaf a'r olaf: 1 Ebrill 2015, 31 Mawrth 2016. Bandiau: pay-band-1, pay-band-2");
    }
}
