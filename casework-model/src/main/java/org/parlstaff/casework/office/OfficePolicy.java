package org.parlstaff.casework.office;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.Category;
import org.parlstaff.casework.Chamber;
import org.parlstaff.casework.Competence;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.clock.WorkingCalendar;
import org.parlstaff.casework.clock.WorkingCalendars;
import org.parlstaff.casework.format.FromJson;
import org.parlstaff.casework.format.Ids;
import org.parlstaff.casework.format.JsonFile;
import org.parlstaff.casework.privacy.DisclosurePolicy;
import org.parlstaff.casework.privacy.RetentionDecision;
import org.parlstaff.casework.privacy.RetentionPolicy;

/**
 * What one Member's office has settled: its calendar, staff, bodies and periods, such as closing 10 working days after
 * the enquirer was told.
 *
 * <p>The periods have the defaults of the library, which are a proposal, not law; an office sets its own. They are in
 * working days unless the name says otherwise. Policies are immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = OfficePolicy.class)
@JsonDeserialize(builder = OfficePolicy.Builder.class, using = FromJson.class)
@JsonPropertyOrder({
    "member",
    "calendar",
    "seats",
    "staff",
    "bodies",
    "competences",
    "categories",
    "disclosure",
    "retention",
    "termEndsOn",
    "memberLeftOn",
    "acknowledgeWithin",
    "actWithin",
    "verifyUrgentWithin",
    "verificationWindow",
    "replyWithin",
    "firstChaseAfter",
    "nextChaseAfter",
    "seniorWhenOverdueBy",
    "memberWhenOverdueBy",
    "seniorBeforeLimitDays",
    "memberBeforeLimitDays",
    "remindEvery",
    "reminders",
    "comeBackWindow",
    "reopenWindow",
    "staleAfter",
    "immediatePoints",
    "priorityPoints",
    "mostAgePoints"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract sealed class OfficePolicy implements JsonForm permits ImmutableOfficePolicy {

    OfficePolicy() {}

    /** {@return the id of the Member} */
    @JsonProperty
    public abstract String member();

    /** {@return the working days of the office} */
    @JsonProperty
    public abstract WorkingCalendar calendar();

    /** {@return the members of every area the office deals with, its own Member among them} */
    @JsonProperty
    public abstract List<Seat> seats();

    /** {@return everybody who may act on cases, in the role and up to the clearance given, and be given those they may see} */
    @JsonProperty
    public abstract List<Actor> staff();

    /** {@return the public bodies the office writes to} */
    @JsonProperty
    public abstract List<PublicBody> bodies();

    /** {@return the competences of another parliament, each with the chamber whose members answer for it} */
    @JsonProperty
    @Value.NaturalOrder
    public abstract SortedMap<String, Chamber> competences();

    /** {@return what a case may be about; any category of a known competence if none is declared} */
    @JsonProperty
    public abstract List<Category> categories();

    /** {@return what the office lets out} */
    @JsonProperty
    public abstract DisclosurePolicy disclosure();

    /** {@return how long the office keeps its cases; there is no default, for no period is prescribed} */
    @JsonProperty
    public abstract RetentionPolicy retention();

    /** {@return the day the Parliament, Senedd or Assembly ends, if that is known} */
    @JsonProperty
    public abstract Optional<LocalDate> termEndsOn();

    /** {@return the day of the poll or other event with which the Member left office, if the Member has} */
    @JsonProperty
    public abstract Optional<LocalDate> memberLeftOn();

    /** {@return in how many working days an enquirer is told that the case has arrived} */
    @JsonProperty
    @Value.Default
    public int acknowledgeWithin() {
        return 5;
    }

    /** {@return in how many working days the first substantive action is taken} */
    @JsonProperty
    @Value.Default
    public int actWithin() {
        return 10;
    }

    /** {@return in how many working days checks are completed after an urgent start} */
    @JsonProperty
    @Value.Default
    public int verifyUrgentWithin() {
        return 5;
    }

    /** {@return how long an enquirer has to answer what must be verified} */
    @JsonProperty
    @Value.Default
    public int verificationWindow() {
        return 20;
    }

    /** {@return in how many working days a body answers that has no target of its own} */
    @JsonProperty
    @Value.Default
    public int replyWithin() {
        return 20;
    }

    /** {@return how many working days after the awaited day a body is chased for the first time} */
    @JsonProperty
    @Value.Default
    public int firstChaseAfter() {
        return 1;
    }

    /** {@return how many working days after the awaited day, and after each later chase, it is chased again} */
    @JsonProperty
    @Value.Default
    public int nextChaseAfter() {
        return 5;
    }

    /** {@return how many working days an answer is overdue when a senior caseworker takes the case} */
    @JsonProperty
    @Value.Default
    public int seniorWhenOverdueBy() {
        return 10;
    }

    /** {@return how many working days an answer is overdue when the Member takes the case} */
    @JsonProperty
    @Value.Default
    public int memberWhenOverdueBy() {
        return 20;
    }

    /** {@return how many calendar days before a statutory limit a senior caseworker takes the case} */
    @JsonProperty
    @Value.Default
    public int seniorBeforeLimitDays() {
        return 30;
    }

    /** {@return how many calendar days before a statutory limit the Member takes the case} */
    @JsonProperty
    @Value.Default
    public int memberBeforeLimitDays() {
        return 7;
    }

    /** {@return after how many working days an enquirer is reminded, and reminded again} */
    @JsonProperty
    @Value.Default
    public int remindEvery() {
        return 10;
    }

    /** {@return how many reminders go out before silence counts} */
    @JsonProperty
    @Value.Default
    public int reminders() {
        return 2;
    }

    /** {@return how long an enquirer may come back on a proposed closure} */
    @JsonProperty
    @Value.Default
    public int comeBackWindow() {
        return 10;
    }

    /** {@return how long after closing a caseworker may re-open a case} */
    @JsonProperty
    @Value.Default
    public int reopenWindow() {
        return 60;
    }

    /** {@return after how many working days without an entry an open case is looked at} */
    @JsonProperty
    @Value.Default
    public int staleAfter() {
        return 20;
    }

    /** {@return how many points an immediate case has in the queue for being immediate} */
    @JsonProperty
    @Value.Default
    public int immediatePoints() {
        return 30;
    }

    /** {@return how many points a case of raised priority has in the queue for that} */
    @JsonProperty
    @Value.Default
    public int priorityPoints() {
        return 14;
    }

    /** {@return how many points a case has in the queue at most for its age, one for each working day} */
    @JsonProperty
    @Value.Default
    public int mostAgePoints() {
        return 15;
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a policy that counts by the shipped calendars, as {@code office.schema.json} beside this class says.
     *
     * @param json the JSON, in which calendars are named by their ids
     * @return the policy
     * @throws IllegalArgumentException naming every part that is missing, unknown or wrong
     */
    public static OfficePolicy parse(String json) {
        return OfficeFile.parse(json, "office", WorkingCalendars.shipped());
    }

    /**
     * Reads a policy from a stream of JSON in UTF-8, without closing it.
     *
     * @param in the stream
     * @param sourceName what to call it in messages
     * @param calendars the calendars that the file may name
     * @return the policy
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException naming every part that is missing, unknown or wrong
     */
    public static OfficePolicy read(InputStream in, String sourceName, WorkingCalendars calendars) throws IOException {
        return OfficeFile.parse(JsonFile.text(in, sourceName), sourceName, calendars);
    }

    /** {@return this policy as JSON that {@link #read} reads back by the same calendars, which it names by their ids} */
    public final String toJson() {
        return OfficeFile.write(this);
    }

    /**
     * Returns the right members for an address: a set, for a person has one MP, eight MSPs or six Members of the Senedd.
     *
     * @param areas the ids of the areas the address lies in
     * @param competence who answers for the subject
     * @return the ids of the members of that chamber for those areas, in the order of the seats; none for a private dispute
     */
    public final List<String> rightMembers(List<String> areas, Competence competence) {
        Optional<Chamber> chamber = chamberOf(competence);
        return seats().stream()
                .filter(seat -> chamber.equals(Optional.of(seat.chamber())))
                .filter(seat -> areas.contains(seat.area()))
                .map(Seat::member)
                .distinct()
                .toList();
    }

    /**
     * Returns the chamber whose members answer for a subject.
     *
     * @param competence who answers for it
     * @return the chamber, as this policy or the library knows it; none for a private dispute
     */
    public final Optional<Chamber> chamberOf(Competence competence) {
        return Optional.ofNullable(competences().get(competence.id())).or(competence::chamber);
    }

    /**
     * Says whether a case may be about something.
     *
     * @param category what it is about
     * @return whether the office declared it, or declared nothing and knows who answers for it
     */
    public final boolean isDeclared(Category category) {
        return categories().isEmpty()
                ? category.competence().isShipped()
                        || competences().containsKey(category.competence().id())
                : categories().contains(category);
    }

    /**
     * Says whether an address is in the Member's own area.
     *
     * @param areas the ids of the areas the address lies in
     * @return whether the Member holds a seat for one of them
     */
    public final boolean isOwn(List<String> areas) {
        for (Seat seat : seats()) {
            if (seat.member().equals(member()) && areas.contains(seat.area())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Says whether the enquirer of a case is someone the Member acts for.
     *
     * @param record the case
     * @return whether they live in the Member's own area, or another Member agreed that this office acts
     */
    public final boolean isConstituent(CaseRecord record) {
        return isOwn(record.areas()) || record.agreedWith().isPresent();
    }

    /**
     * Says whether the Member sits in a chamber.
     *
     * @param chamber the chamber
     * @return whether the Member holds a seat of it
     */
    public final boolean isIn(Chamber chamber) {
        return seats().stream()
                .anyMatch(
                        seat -> seat.member().equals(member()) && seat.chamber().equals(chamber));
    }

    /**
     * Finds a public body.
     *
     * @param id the id of the body
     * @return the body, if the office knows it
     */
    public final Optional<PublicBody> findBody(String id) {
        for (PublicBody body : bodies()) {
            if (body.id().equals(id)) {
                return Optional.of(body);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds someone on the staff.
     *
     * @param id the id of the person
     * @return the person, if still on the staff
     */
    public final Optional<Actor> findStaff(String id) {
        for (Actor actor : staff()) {
            if (actor.id().equals(id)) {
                return Optional.of(actor);
            }
        }
        return Optional.empty();
    }

    /**
     * Says whether someone may hold a case.
     *
     * @param id the id of the person
     * @param record the case
     * @return whether they are on the staff and cleared to see it
     */
    public final boolean mayHold(String id, CaseRecord record) {
        return findStaff(id)
                .filter(actor -> actor.clearance().compareTo(record.sensitivity()) >= 0)
                .isPresent();
    }

    /**
     * Returns the day an answer to an enquiry is due by the calendar of the body, the working day after sending being day 1.
     *
     * @param body the id of the body
     * @param sentOn the day the enquiry is sent
     * @return the day by the body's own target, or else by that of the office
     * @throws java.time.DateTimeException if the calendar does not reach that far
     */
    public final LocalDate replyDue(String body, LocalDate sentOn) {
        Optional<PublicBody> known = findBody(body);
        return known.flatMap(PublicBody::calendar)
                .orElse(calendar())
                .plusWorkingDays(sentOn, known.map(PublicBody::replyWithin).orElse(replyWithin()));
    }

    /**
     * Returns the last day of the come-back window on a closure proposed on a day.
     *
     * @param day the day
     * @return the last day
     * @throws java.time.DateTimeException if the calendar does not reach that far
     */
    public final LocalDate comeBackBy(LocalDate day) {
        return calendar().plusWorkingDays(day, comeBackWindow());
    }

    /**
     * Returns the last day to answer what must be verified, asked on a day.
     *
     * @param day the day
     * @return the last day
     * @throws java.time.DateTimeException if the calendar does not reach that far
     */
    public final LocalDate verifyBy(LocalDate day) {
        return calendar().plusWorkingDays(day, verificationWindow());
    }

    /**
     * Decides when a case must be gone, with the rule that says so.
     *
     * <p>A merged case is to be erased after the one that took it in, whatever day is given here.
     *
     * @param record the case
     * @param day the day to look from
     * @return a day, or what suspends erasure, or that the case is live
     */
    public final RetentionDecision retentionOf(CaseRecord record, LocalDate day) {
        return Retention.of(record, this, day);
    }

    /**
     * Returns what the office owes on a case, the most urgent first, so that the first is the next action.
     *
     * <p>Where the calendar does not know the working days to a day, that day is not guessed: instead of what cannot be
     * dated a newer calendar is owed, by its last known day, or at once if it begins too late.
     *
     * @param record the case
     * @param day the day to look from
     * @return the obligations
     */
    public final List<Obligation> obligationsOn(CaseRecord record, LocalDate day) {
        return Obligations.of(record, this, day);
    }

    /**
     * Returns the points by which a case stands in the queue, the more the sooner: for its priority, and for its age.
     *
     * <p>The scoring is that of the Home Office's own system for correspondence; the points are policy.
     *
     * @param record the case
     * @param day the day to look from, not before the case arrived
     * @return the points, for its age as far as the calendar knows the days
     */
    public final int pointsOf(CaseRecord record, LocalDate day) {
        return Queue.points(record, this, day);
    }

    /**
     * Returns the work of an office in the order to do it: the cases in which the office moves next.
     *
     * @param caseload the cases of the office
     * @return the cases with the most points first, of equal ones the oldest
     */
    public final List<CaseRecord> queueOf(Caseload caseload) {
        return Queue.of(caseload, this);
    }

    /**
     * Returns what the office owes on all its cases, the most urgent first; a program shows those of a day or of a person.
     *
     * <p>To what is owed on each case it adds the merged cases that nobody has taken in: that is owed from the day of the
     * merge until the survivor lists the case.
     *
     * @param caseload the cases of the office
     * @return the obligations with their cases
     */
    public final List<WorkItem> worklistOf(Caseload caseload) {
        return Obligations.of(caseload, this);
    }

    /**
     * Returns the deadlines of a case that have passed and are not recorded as missed yet, in the order they were due.
     *
     * @param record the case
     * @param day the day to look from
     * @return the deadlines, but those whose working days the calendar does not know
     */
    public final List<CaseRecord.MissedDeadline> missedOn(CaseRecord record, LocalDate day) {
        return Obligations.missed(record, this, day);
    }

    /** {@return the last day on which a Member who has left still has the status of one} */
    public final Optional<LocalDate> lastDayOfGrace() {
        return memberLeftOn().map(left -> left.plusDays(retention().graceDays()));
    }

    /**
     * Returns the day a case would be due for erasure if nothing suspended it.
     *
     * @param record the case
     * @param day the day to look from
     * @return the day, if the case is not live and the rules of the office give one
     */
    public final Optional<LocalDate> eraseOn(CaseRecord record, LocalDate day) {
        return Retention.eraseOn(record, this, day);
    }

    /**
     * Says what the calendars of the office are too short for, so that it is known before somebody is refused for it.
     *
     * @param day the day to count from, such as the day a program starts
     * @return a reason for each period and each body whose working days its calendar does not reach from that day
     */
    public final List<Reason> calendarGapsOn(LocalDate day) {
        return CalendarGaps.of(this, day);
    }

    /** How many working days lie between two days at least: all of them if the calendar knows both, none if they are turned. */
    final int atLeastBetween(LocalDate day, LocalDate later) {
        LocalDate from = day.isBefore(calendar().from()) ? calendar().from() : day;
        LocalDate until = later.isAfter(calendar().lastKnownDay()) ? calendar().lastKnownDay() : later;
        return until.isBefore(from) ? 0 : calendar().workingDaysBetween(from, until);
    }

    /** Whether the calendar knows every day from one day to another. */
    final boolean knows(LocalDate day, LocalDate later) {
        return calendar().covers(day) && calendar().covers(later);
    }

    @Value.Check
    void check() {
        Ids.id(member(), "member");
        positive("acknowledgeWithin", acknowledgeWithin());
        positive("actWithin", actWithin());
        positive("verifyUrgentWithin", verifyUrgentWithin());
        positive("verificationWindow", verificationWindow());
        positive("replyWithin", replyWithin());
        positive("firstChaseAfter", firstChaseAfter());
        positive("nextChaseAfter", nextChaseAfter());
        positive("seniorWhenOverdueBy", seniorWhenOverdueBy());
        positive("memberWhenOverdueBy", memberWhenOverdueBy());
        positive("seniorBeforeLimitDays", seniorBeforeLimitDays());
        positive("memberBeforeLimitDays", memberBeforeLimitDays());
        positive("remindEvery", remindEvery());
        positive("reminders", reminders());
        positive("comeBackWindow", comeBackWindow());
        positive("reopenWindow", reopenWindow());
        positive("staleAfter", staleAfter());
        positive("immediatePoints", immediatePoints());
        positive("priorityPoints", priorityPoints());
        positive("mostAgePoints", mostAgePoints());
    }

    private static void positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1: " + value);
        }
    }

    /** Builds an {@link OfficePolicy}. */
    public static final class Builder extends ImmutableOfficePolicy.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
