package org.parlstaff.casework.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Office;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.ObligationKind;
import org.parlstaff.casework.office.OfficePolicy;
import org.parlstaff.casework.privacy.RedactionProfile;
import org.parlstaff.casework.report.CaseView;
import org.parlstaff.casework.report.CaseloadReport;
import org.parlstaff.casework.report.Outcomes;
import org.parlstaff.casework.report.PublicSummary;

/**
 * What the fuzzer calls, a class for each reader: it may be refused as documented, and what is read must fold, be asked
 * and be reported without fail. The profile {@code fuzz-cases} runs them; see the pom.
 */
public final class ReaderFuzz {

    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final OfficePolicy POLICY = Office.policy();

    private ReaderFuzz() {}

    /** A log as it is: nearly every change of it breaks a hash. */
    public static final class Logs {

        private Logs() {}

        /**
         * Reads some bytes.
         *
         * @param data the bytes
         * @throws IOException never, for the bytes are in memory
         */
        public static void fuzzerTestOneInput(byte[] data) throws IOException {
            check(data);
        }
    }

    /**
     * Entries without number and hash, a line each, which are added: whoever can write the file can do so. A line that
     * does not begin with a brace is sealed as it is.
     */
    public static final class Entries {

        private Entries() {}

        /**
         * Reads some bytes.
         *
         * @param data the bytes
         * @throws IOException never, for the bytes are in memory
         */
        public static void fuzzerTestOneInput(byte[] data) throws IOException {
            ByteArrayOutputStream log = new ByteArrayOutputStream();
            LogHead head = LogHead.START;
            int from = 0;
            while (from < data.length) {
                int to = from;
                while (to < data.length && data[to] != '\n') {
                    to++;
                }
                head = seal(Arrays.copyOfRange(data, from, to), head, log);
                from = to + 1;
            }
            check(log.toByteArray());
        }

        private static LogHead seal(byte[] entry, LogHead before, ByteArrayOutputStream log) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            int from = 0;
            if (entry.length > 0 && entry[0] == '{') {
                String chain = "{\"sequence\":" + (before.sequence() + 1) + ",\"previous\":\"" + before.hash() + "\",";
                body.writeBytes(chain.getBytes(UTF_8));
                from = 1;
            }
            body.write(entry, from, Math.max(0, entry.length - 1 - from));
            log.writeBytes(body.toByteArray());
            body.write('}');
            String hash = hash(body.toByteArray());
            log.writeBytes((CaseLog.HASH_MEMBER + hash + "\"}\n").getBytes(UTF_8));
            return new LogHead(before.sequence() + 1, hash);
        }
    }

    /** The erasable file, and a text to write into it. */
    public static final class Texts {

        private Texts() {}

        /**
         * Reads some bytes.
         *
         * @param data the bytes
         * @throws IOException never, for the bytes are in memory
         */
        public static void fuzzerTestOneInput(byte[] data) throws IOException {
            PersonalText text = PersonalText.of("c-1", new String(data, UTF_8), new Random(data.length));
            String written = CaseTexts.write(text);
            must(
                    read(written.getBytes(UTF_8))
                            .find(text.digest())
                            .orElseThrow()
                            .reveal()
                            .equals(text.reveal()),
                    "a text is read back as it was written");
            try {
                CaseTexts texts = read(data);
                ByteArrayOutputStream kept = new ByteArrayOutputStream();
                must(CaseTexts.erase(new ByteArrayInputStream(data), "fuzz", Set.of(), kept) == 0, "nothing is erased");
                must(
                        Arrays.equals(kept.toByteArray(), Arrays.copyOf(data, (int) texts.bytes())),
                        "what is not erased is kept to the byte");
                kept.reset();
                CaseTexts.erase(new ByteArrayInputStream(data), "fuzz", Set.of("c-1"), kept);
                must(!kept.toString(UTF_8).contains("\"case\":\"c-1\""), "nothing is left of an erased case");
                read(kept.toByteArray());
            } catch (IllegalArgumentException e) {
                must(String.valueOf(e.getMessage()).matches(".+: fuzz:[0-9]+"), "a refusal says where");
                must(e.getCause() == null, "a refusal does not quote the text");
            }
        }

        private static CaseTexts read(byte[] data) throws IOException {
            return CaseTexts.read(new ByteArrayInputStream(data), "fuzz");
        }
    }

    private static void check(byte[] log) throws IOException {
        LogVerification verification = CaseLog.verify(new ByteArrayInputStream(log), "fuzz");
        LogAnswer answer = CaseLog.replay(new ByteArrayInputStream(log), "fuzz");
        for (LogFault fault : verification.faults()) {
            must(fault.line() > 0, "a fault has a line");
            must(!fault.text(WELSH).endsWith(": " + fault.reason().code()), "a fault has a text");
        }
        if (answer instanceof LogAnswer.Faulty faulty) {
            must(!faulty.faults().isEmpty(), "a refusal says why");
            must(
                    !verification.faults().isEmpty()
                            || faulty.faults().stream()
                                    .allMatch(fault -> fault.reason().code().startsWith("log.entry.")),
                    "a log that verifies folds, or an entry is refused");
            return;
        }
        LogAnswer.Sound sound = (LogAnswer.Sound) answer;
        must(
                verification.faults().size() == (sound.torn().isPresent() ? 1 : 0),
                "a log that folds verifies, but for a torn line");
        must(sound.head().equals(verification.head()), "both end at the same line");
        byte[] cut = Arrays.copyOf(log, (int) sound.bytes());
        LogVerification again = CaseLog.verify(new ByteArrayInputStream(cut), "fuzz", sound.head());
        must(
                again.faults().isEmpty() && again.tail() == LogVerification.Tail.COMPLETE,
                "a log without its torn line is sound and complete");
        sound.caseload().records().forEach(ReaderFuzz::ask);
        CaseloadReport.of(sound.caseload());
        Outcomes.of(sound.caseload(), sound.caseload().day());
        PublicSummary.of(sound.caseload(), Office.DAY, Office.DAY.plusDays(30), PublicSummary.USUAL_THRESHOLD);
        sound.caseload().enquiries();
    }

    /** Asks a record everything that has no documented exception. */
    private static void ask(CaseRecord record) {
        LocalDate day = record.lastEntryOn();
        record.authoritiesOn(day);
        record.clock().state(day);
        must(record.age(day) >= 0, "no case is younger than nothing");
        must(record.closedOn().isEmpty() == record.status().isLive(), "what is not live was closed");
        must(!record.since().isAfter(day), "a case is in its status since a day that was");
        record.reopenings();
        for (RedactionProfile profile : List.of(RedactionProfile.office(), RedactionProfile.statistics())) {
            CaseView.of(record, profile, "p-1");
        }
        for (Actor actor : List.of(Office.MEMBER, Office.DATA_LEAD, Actor.CLOCK)) {
            Lifecycle.standard().options(record, actor, POLICY, record.lastEntryAt());
        }
        Lifecycle.standard().clockEvents(record, POLICY, record.lastEntryAt());
        must(
                POLICY.obligationsOn(record, day).stream()
                                .filter(owed -> owed.kind() == ObligationKind.LOAD_CALENDAR)
                                .count()
                        <= 1,
                "a calendar is owed once");
    }

    /** The hash of any bytes; the library itself hashes none but those of a text. */
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static void must(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError(law);
        }
    }
}
