package org.parlstaff.casework.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parlstaff.casework.log.CaseLogTest.LOG;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every byte of a log, changed, dropped and added to: what takes too long to be done again for each mutant. */
class TamperingTest {

    /** Whatever byte is changed, its lowest bit, its case or all of it, the line it stands on is named. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {1, 32, 255})
    void finds_every_flipped_byte_and_names_its_line(int bits) throws IOException {
        byte[] sound = LOG.getBytes(UTF_8);
        List<String> unnoticed = new ArrayList<>();
        long line = 1;
        for (int i = 0; i < sound.length; i++) {
            byte[] changed = sound.clone();
            changed[i] ^= (byte) bits;
            List<LogFault> faults =
                    CaseLog.verify(new ByteArrayInputStream(changed), "log").faults();
            if (faults.isEmpty() || faults.get(0).line() != line) {
                unnoticed.add(line + ", byte " + i + ": " + faults);
            }
            line += sound[i] == '\n' ? 1 : 0;
        }

        assertThat(unnoticed).isEmpty();
    }

    @Test
    void folds_no_log_with_a_changed_dropped_or_added_byte_but_for_a_torn_end() throws IOException {
        byte[] sound = LOG.getBytes(UTF_8);
        List<String> folded = new ArrayList<>();
        for (int i = 0; i < sound.length; i++) {
            byte[] changed = sound.clone();
            changed[i] ^= 4;
            byte[] dropped = new byte[sound.length - 1];
            System.arraycopy(sound, 0, dropped, 0, i);
            System.arraycopy(sound, i + 1, dropped, i, sound.length - i - 1);
            byte[] added = new byte[sound.length + 1];
            System.arraycopy(sound, 0, added, 0, i);
            added[i] = ' ';
            System.arraycopy(sound, i, added, i + 1, sound.length - i);
            boolean end = i == sound.length - 1;
            for (byte[] other : List.of(changed, dropped, added)) {
                boolean torn = end && other != added; // without its line feed the last line is not yet written
                LogAnswer answer = CaseLog.replay(new ByteArrayInputStream(other), "log");
                if (answer instanceof LogAnswer.Sound one
                        && (!torn || one.torn().isEmpty())) {
                    folded.add(i + " of " + other.length);
                }
            }
        }

        assertThat(folded).isEmpty();
    }
}
