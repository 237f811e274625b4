package org.parlstaff.examples.casedesk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Category;
import org.parlstaff.casework.Chamber;
import org.parlstaff.casework.Channel;
import org.parlstaff.casework.ClosingEvent;
import org.parlstaff.casework.Competence;
import org.parlstaff.casework.CustodyEvent;
import org.parlstaff.casework.EnquiringEvent;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.Priority;
import org.parlstaff.casework.Right;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Sensitivity;
import org.parlstaff.casework.clock.WorkingCalendars;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.log.LogHead;
import org.parlstaff.casework.log.LogVerification;
import org.parlstaff.casework.log.PersonalText;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.Obligation;
import org.parlstaff.casework.office.OfficePolicy;
import org.parlstaff.casework.office.PublicBody;
import org.parlstaff.casework.office.Seat;
import org.parlstaff.casework.privacy.DisclosurePolicy;
import org.parlstaff.casework.privacy.PolicyDocument;
import org.parlstaff.casework.privacy.RetentionPolicy;
import org.parlstaff.casework.privacy.RetentionRule;
import org.parlstaff.casework.report.CaseloadReport;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** A Monday in the office of Cwm Arian: three cases, two people at one of them, and a look back in the evening. */
public final class OfficeDay {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Actor CASEWORKER = new Actor("caseworker-1", Role.CASEWORKER, Sensitivity.STANDARD);
    private static final Actor COLLEAGUE = new Actor("caseworker-2", Role.CASEWORKER, Sensitivity.STANDARD);
    private static final Actor DATA_LEAD = new Actor("data-lead", Role.DATA_LEAD, Sensitivity.RESTRICTED);

    private final CaseDesk desk;
    private final OfficePolicy office;
    private final RandomGenerator salts;
    private final PrintStream out;

    private OfficeDay(CaseDesk desk, OfficePolicy office, RandomGenerator salts, PrintStream out) {
        this.desk = desk;
        this.office = office;
        this.salts = salts;
        this.out = out;
    }

    /**
     * Works through the day.
     *
     * @param args the database, such as {@code jdbc:postgresql://localhost/casework?user=desk}; an H2 file in this folder
     *     if none is given
     * @throws SQLException if the database fails
     */
    public static void main(String[] args) throws SQLException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        run(args.length > 0 ? args[0] : h2File(Path.of("casedesk")), new SecureRandom(), out);
    }

    /** The URL of an H2 file: a commit is written at once and over nothing older, and who waits for another waits long. */
    static String h2File(Path file) {
        return "jdbc:h2:" + file.toAbsolutePath() + ";WRITE_DELAY=0;REUSE_SPACE=FALSE;LOCK_TIMEOUT=10000";
    }

    static void run(String url, RandomGenerator salts, PrintStream out) throws SQLException {
        JdbcConnectionPool database = database(url);
        try {
            OfficePolicy office = office();
            new OfficeDay(CaseDesk.open(database, office), office, salts, out).tell();
        } finally {
            database.dispose();
        }
    }

    /**
     * A pool of connections, to whichever of the two databases the URL names.
     *
     * <p>To H2 it has one connection, so that one transaction ends before the next begins: of several that were committed at
     * once, H2 2.5.252 was seen to keep some in part when its program was killed.
     */
    static JdbcConnectionPool database(String url) {
        if (url.startsWith("jdbc:h2:")) {
            JdbcDataSource h2 = new JdbcDataSource();
            h2.setUrl(url);
            JdbcConnectionPool pool = JdbcConnectionPool.create(h2);
            pool.setMaxConnections(1);
            return pool;
        }
        PGConnectionPoolDataSource postgresql = new PGConnectionPoolDataSource();
        postgresql.setURL(url);
        return JdbcConnectionPool.create(postgresql);
    }

    static OfficePolicy office() {
        return OfficePolicy.builder()
                .member("member-1")
                .calendar(WorkingCalendars.shipped().calendar("england-and-wales"))
                .addSeat(new Seat("cwm-arian", Chamber.SENEDD, "member-1"))
                .addStaff(CASEWORKER, COLLEAGUE, DATA_LEAD)
                .addBodies(PublicBody.of("council", 10), PublicBody.of("health-board", 20))
                .disclosure(
                        DisclosurePolicy.of(List.of(PolicyDocument.startingOn("policy-1", LocalDate.of(2026, 1, 1)))))
                .retention(RetentionPolicy.of(
                        List.of(RetentionRule.of(RetentionRule.Kind.AFTER_CLOSURE, Period.ofYears(2))),
                        RetentionPolicy.Choice.LATEST,
                        4))
                .build();
    }

    private void tell() throws SQLException {
        out.println("A leaking roof. Two people are at it at once; by noon it is with the council.");
        arrives("case-1", new Category("housing", Competence.DEVOLVED_WALES), "09:00");
        put("case-1", "09:05", CASEWORKER, new IntakeEvent.Verify(List.of("cwm-arian"), Optional.empty()));
        put("case-1", "09:06", CASEWORKER, new HandlingEvent.Assign(CASEWORKER.id()));
        put("case-1", "09:07", CASEWORKER, new IntakeEvent.Accept(false, List.of()));
        put("case-1", "09:07", COLLEAGUE, new IntakeEvent.Accept(false, List.of()));
        PersonalText question = PersonalText.of("case-1", "The roof leaks over the bed", salts);
        put("case-1", "11:30", CASEWORKER, enquiry("case-1", question), question);
        put("case-1", "11:40", CASEWORKER, new ClosingEvent.Withdraw("neighbour"));

        out.println("A quarrel about a hedge, which is no matter for a Member.");
        arrives("case-2", new Category("neighbours", Competence.PRIVATE), "10:15");
        put("case-2", "10:20", CASEWORKER, new IntakeEvent.SignpostAndClose(List.of("citizens-advice"), DAY));

        out.println("Someone thinks better of it, and asks to be forgotten.");
        arrives("case-3", new Category("schools", Competence.DEVOLVED_WALES), "13:30");
        PersonalText note = PersonalText.of("case-3", "Rang twice, in tears", salts);
        put("case-3", "13:35", CASEWORKER, new HandlingEvent.Note(note.digest()), note);
        put("case-3", "14:00", CASEWORKER, new ClosingEvent.Withdraw("case-3-enquirer"));
        put("case-3", "14:01", DATA_LEAD, new CustodyEvent.Erase());
        put("case-3", "14:02", DATA_LEAD, erasureAsked());
        PersonalText answer = PersonalText.of("case-3", "Nothing stands against it", salts);
        put("case-3", "14:05", DATA_LEAD, erasureGranted(answer), answer);
        put("case-3", "14:06", DATA_LEAD, new CustodyEvent.Erase());
        out.println("  The note: "
                + desk.findText("case-3", note.digest())
                        .map(PersonalText::reveal)
                        .orElse("erased"));

        evening();
    }

    private void arrives(String caseId, Category category, String time) throws SQLException {
        put(
                caseId,
                time,
                CASEWORKER,
                new IntakeEvent.Log(
                        caseId + "-enquirer",
                        caseId + "-enquirer",
                        category,
                        Channel.PHONE,
                        DAY,
                        Priority.ROUTINE,
                        Sensitivity.STANDARD,
                        List.of()));
    }

    private CaseEvent enquiry(String caseId, PersonalText question) throws SQLException {
        CaseRecord record = desk.findCase(caseId).orElseThrow();
        return new EnquiringEvent.SendEnquiry(
                "enquiry-1",
                "council",
                question.digest(),
                office.replyDue("council", DAY),
                false,
                record.disclosureTo("council", "name", "address"),
                Optional.empty());
    }

    private static CaseEvent erasureAsked() {
        return new CustodyEvent.ReceiveRightsRequest("request-1", Right.ERASURE, DAY, DAY.plusMonths(1));
    }

    private static CaseEvent erasureGranted(PersonalText answer) {
        return new CustodyEvent.FinishRightsRequest("request-1", true, answer.digest());
    }

    private void put(String caseId, String time, Actor actor, CaseEvent event, PersonalText... texts)
            throws SQLException {
        OffsetDateTime moment = DAY.atTime(LocalTime.parse(time)).atOffset(ZoneOffset.UTC);
        String what = "  " + time + " " + caseId + ", " + actor.id() + ": "
                + event.kind().label(Locale.UK) + ": ";
        Decision decision = desk.handle(caseId, event, actor, moment, texts);
        if (decision instanceof Decision.Accepted accepted) {
            out.println(what + accepted.next().status().label(Locale.UK));
        } else if (decision instanceof Decision.Refused refused) {
            out.println(what + "refused");
            refused.reasons().forEach(reason -> out.println("    " + reason.text(Locale.UK)));
        }
    }

    private void evening() throws SQLException {
        CaseloadReport report = desk.report(DAY);
        out.println("In the evening: " + report.live() + " live");
        report.byStatus().forEach((status, count) -> out.println("  " + status.label(Locale.UK) + ": " + count));
        CaseRecord roof = desk.findCase("case-1").orElseThrow();
        for (Obligation owed : office.obligationsOn(roof, DAY)) {
            out.println("  case-1, by " + owed.dueOn() + ": " + owed.kind().label(Locale.UK));
        }
        // Where the logs end is kept somewhere else tonight; against it, tomorrow's check finds what was cut off.
        Map<String, LogHead> kept = new TreeMap<>();
        desk.verify(Map.of()).forEach((caseId, verified) -> kept.put(caseId, verified.head()));
        for (Map.Entry<String, LogVerification> log : desk.verify(kept).entrySet()) {
            LogVerification verified = log.getValue();
            out.println("  " + log.getKey() + ": " + verified.head().sequence() + " lines, "
                    + verified.faults().size() + " faults, end " + verified.tail());
        }
    }
}
