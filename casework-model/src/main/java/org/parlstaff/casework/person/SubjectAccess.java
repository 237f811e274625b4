package org.parlstaff.casework.person;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.CustodyEvent;
import org.parlstaff.casework.EnquiringEvent;
import org.parlstaff.casework.Enquiry;
import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Outcome;
import org.parlstaff.casework.format.JsonFile;
import org.parlstaff.casework.format.Legible;
import org.parlstaff.casework.format.Sentences;
import org.parlstaff.casework.log.CaseTexts;
import org.parlstaff.casework.log.PersonalText;
import org.parlstaff.casework.privacy.Purpose;
import org.parlstaff.casework.privacy.TextDigest;

/**
 * What an office holds on a person who asks for it (UK GDPR, article 15): their cases with every letter, note, enquiry and
 * concern, in the order they were logged.
 *
 * <p>A text that was removed is named as no longer held. Who works in the office is not named. What is said of others in these
 * texts, and of this person in the cases of others, is for somebody to look through first: see {@link #toBeLookedThrough} and
 * {@link #mentionedIn}. Before it is handed out {@link #looks} is logged, since to look at a case for somebody leaves a trace.
 *
 * @param person the id of the person
 * @param day the last day that counts
 * @param matters the cases in which they asked or the data is about them, in the order they were logged
 * @param mentionedIn the ids of the cases of others in which they have a part
 */
public record SubjectAccess(
        String person, LocalDate day, List<SubjectAccess.Matter> matters, List<String> mentionedIn) {

    /**
     * Creates an answer.
     *
     * @param person the id of the person
     * @param day the last day that counts
     * @param matters the cases in which they asked or the data is about them, in the order they were logged
     * @param mentionedIn the ids of the cases of others in which they have a part
     */
    public SubjectAccess {
        requireNonNull(person, "person");
        requireNonNull(day, "day");
        matters = List.copyOf(matters);
        mentionedIn = List.copyOf(mentionedIn);
    }

    /**
     * Gathers what is held on a person.
     *
     * @param entries the entries of the log, in order
     * @param texts the personal texts
     * @param person the id of the person
     * @param day the last day that counts
     * @return what is held; nothing of a case that is erased
     * @throws IllegalArgumentException if an entry does not fit the entries before it
     */
    public static SubjectAccess of(Iterable<LogEntry> entries, CaseTexts texts, String person, LocalDate day) {
        Map<String, Matter> theirs = new LinkedHashMap<>();
        List<String> mentionedIn = new ArrayList<>();
        Map<String, CaseRecord> records = new LinkedHashMap<>();
        for (PersonCase one : PersonCase.find(Caseload.asOf(entries, day), person)) {
            CaseRecord record = one.record();
            if (one.isTheirs()) {
                boolean others =
                        !record.parties().isEmpty() || !record.enquirer().equals(record.dataSubject());
                records.put(record.id(), record);
                theirs.put(
                        record.id(),
                        new Matter(
                                record.id(),
                                record.category().code(),
                                record.receivedOn(),
                                record.closedOn(),
                                record.outcome(),
                                others,
                                List.of()));
            } else {
                mentionedIn.add(record.id());
            }
        }
        for (LogEntry entry : entries) {
            CaseRecord record = records.get(entry.caseId());
            if (record != null && !entry.day().isAfter(day)) {
                theirs.computeIfPresent(record.id(), (id, matter) -> matter.with(items(entry, record, texts)));
            }
        }
        return new SubjectAccess(person, day, List.copyOf(theirs.values()), mentionedIn);
    }

    /**
     * A case of the person.
     *
     * @param caseId the id of the case
     * @param category the category code
     * @param receivedOn the day it arrived
     * @param closedOn the day it was closed, if it is
     * @param outcome how it ended, if it did
     * @param namesOthers whether others have a part in it, so that its texts may say something of them
     * @param items what is held, in the order it was logged
     */
    public record Matter(
            String caseId,
            String category,
            LocalDate receivedOn,
            Optional<LocalDate> closedOn,
            Optional<Outcome> outcome,
            boolean namesOthers,
            List<Item> items) {

        /**
         * Creates a case of the person.
         *
         * @param caseId the id of the case
         * @param category the category code
         * @param receivedOn the day it arrived
         * @param closedOn the day it was closed, if it is
         * @param outcome how it ended, if it did
         * @param namesOthers whether others have a part in it
         * @param items what is held, in the order it was logged
         */
        public Matter {
            items = List.copyOf(items);
        }

        private Matter with(List<Item> more) {
            List<Item> all = new ArrayList<>(items);
            all.addAll(more);
            return new Matter(caseId, category, receivedOn, closedOn, outcome, namesOthers, all);
        }
    }

    /**
     * A text that is or was held, such as the letter to the council of 1 June 2026.
     *
     * @param on the day it was logged
     * @param kind what happened
     * @param about the id of the body it went to or came from, or the code of the concern
     * @param text the text, none if it is no longer held
     */
    public record Item(LocalDate on, EventKind kind, Optional<String> about, Optional<String> text) {}

    /** {@return the ids of the cases whose texts may say something of others, to be looked through before they go out} */
    public List<String> toBeLookedThrough() {
        return matters.stream().filter(Matter::namesOthers).map(Matter::caseId).toList();
    }

    /**
     * Returns what is to be logged before this is handed out: that each case was looked at for the person.
     *
     * @return the events by the id of the case, to be decided like any other
     */
    public SortedMap<String, CaseEvent> looks() {
        SortedMap<String, CaseEvent> looks = new TreeMap<>();
        matters.forEach(matter ->
                looks.put(matter.caseId(), new CustodyEvent.View(List.of("letter", "note"), Purpose.SUBJECT_ACCESS)));
        return Collections.unmodifiableSortedMap(looks);
    }

    /** {@return this as JSON, which a person can take to somebody else (article 20); texts stand in it as they are} */
    public String toJson() {
        List<Object> cases = new ArrayList<>();
        for (Matter matter : matters) {
            List<Object> items = new ArrayList<>();
            for (Item item : matter.items()) {
                Map<String, Object> written = new LinkedHashMap<>();
                written.put("on", item.on().toString());
                written.put("kind", item.kind().id());
                item.about().ifPresent(about -> written.put("about", about));
                item.text().ifPresentOrElse(text -> written.put("text", text), () -> written.put("held", false));
                items.add(written);
            }
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("case", matter.caseId());
            written.put("category", matter.category());
            written.put("receivedOn", matter.receivedOn().toString());
            matter.closedOn().ifPresent(on -> written.put("closedOn", on.toString()));
            matter.outcome().ifPresent(outcome -> written.put("outcome", outcome.name()));
            written.put("items", items);
            cases.add(written);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("person", person);
        all.put("day", day.toString());
        all.put("cases", cases);
        return JsonFile.write(all) + "\n";
    }

    /**
     * Returns this as a text that the person can read.
     *
     * @param locale the language, English or Welsh; any other language gets English
     * @return the text, in which characters that hide say which they are
     */
    public String toText(Locale locale) {
        StringBuilder text = new StringBuilder();
        line(text, locale, "person.held", person, day);
        for (Matter matter : matters) {
            text.append('\n');
            line(text, locale, "person.case", matter.caseId(), matter.category(), matter.receivedOn());
            matter.closedOn().ifPresent(on -> line(text, locale, "person.closed", on));
            matter.outcome().ifPresent(outcome -> line(text, locale, "person.outcome", outcome.label(locale)));
            for (Item item : matter.items()) {
                text.append('\n');
                line(text, locale, "person.item", item.on(), item.kind().label(locale));
                item.about().ifPresent(about -> line(text, locale, "person.about", about));
                item.text()
                        .ifPresentOrElse(
                                held -> text.append(Legible.of(held)).append('\n'),
                                () -> line(text, locale, "person.no-longer-held"));
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, Locale locale, String key, Object... arguments) {
        text.append(Sentences.PERSON.render(locale, key, arguments)).append('\n');
    }

    private static List<Item> items(LogEntry entry, CaseRecord record, CaseTexts texts) {
        return digests(entry.event()).stream()
                .map(digest -> new Item(
                        entry.day(),
                        entry.event().kind(),
                        about(entry.event(), record),
                        texts.find(digest).map(PersonalText::reveal)))
                .toList();
    }

    private static Optional<String> about(CaseEvent event, CaseRecord record) {
        if (event instanceof EnquiringEvent.DraftEnquiry draft) {
            return Optional.of(draft.body());
        } else if (event instanceof EnquiringEvent.SendEnquiry letter) {
            return Optional.of(letter.body());
        } else if (event instanceof EnquiringEvent.ReplyReceived reply) {
            return record.findEnquiry(reply.enquiry()).map(Enquiry::body);
        } else if (event instanceof HandlingEvent.RaiseConcern raised) {
            return Optional.of(Sentences.name(raised.concern()));
        }
        return Optional.empty();
    }

    /** Every text that an event knows, whatever it is about: a new kind of event is not forgotten here. */
    private static List<TextDigest> digests(CaseEvent event) {
        List<TextDigest> digests = new ArrayList<>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            if (component.getType() == TextDigest.class) {
                try {
                    digests.add((TextDigest) component.getAccessor().invoke(event));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("an event can be asked for its parts: " + event.kind(), e);
                }
            }
        }
        return digests;
    }
}
