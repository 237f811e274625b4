package org.parlstaff.casework.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Reason;

/** What crosses a wire: events both ways, and what is answered. */
public final class CaseJson {

    /** An event that is read must fit the line of a log, with what stands round it there. */
    private static final int LONGEST = 240 * 1024;

    private static final Schema SCHEMA = Schema.shipped(CaseEvent.class, "case.schema.json");

    private static final JsonMapper MAPPER = Wire.mapper(
            true, LONGEST, Arrays.stream(EventKind.values()).collect(Collectors.toMap(EventKind::type, EventKind::id)));

    private CaseJson() {}

    public static CaseEvent.Answer parse(String json) {
        if (json.length() > LONGEST) {
            return refused(tooLarge());
        }
        JsonNode tree;
        try {
            tree = MAPPER.readTree(json);
        } catch (StreamConstraintsException e) {
            return refused(tooLarge());
        } catch (JsonProcessingException e) {
            return refused(malformed(e));
        }
        List<Reason> reasons = new ArrayList<>();
        SCHEMA.faults(tree, "event").forEach(fault -> reasons.add(new Reason(fault.code(), fault.values())));
        return reasons.isEmpty() ? read(tree) : new CaseEvent.Answer.Refused(reasons);
    }

    /** Each part is as it must be; what is left is whether they go together. */
    private static CaseEvent.Answer read(JsonNode tree) {
        try {
            return new CaseEvent.Answer.Read(MAPPER.treeToValue(tree, CaseEvent.class));
        } catch (JsonMappingException e) {
            return refused(Reason.of("case.part.does-not-fit", Wire.pointer(e)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree was read before", e);
        }
    }

    private static Reason malformed(JsonProcessingException e) {
        JsonLocation place = e.getLocation();
        boolean twice = e.getOriginalMessage().startsWith("Duplicate field");
        return Reason.of(
                twice ? "case.json.key-twice" : "case.json.malformed",
                place == null ? 1 : place.getLineNr(),
                place == null ? 1 : place.getColumnNr());
    }

    private static CaseEvent.Answer refused(Reason reason) {
        return new CaseEvent.Answer.Refused(List.of(reason));
    }

    private static Reason tooLarge() {
        return Reason.of("case.json.too-large", LONGEST, Wire.DEPTH);
    }

    public static String write(CaseEvent event) {
        return text(event);
    }

    public static String write(CaseRecord record) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("id", record.id());
        parts.put("status", record.status());
        parts.put("tier", record.tier());
        parts.put("priority", record.priority());
        parts.put("sensitivity", record.sensitivity());
        parts.put("category", record.category());
        parts.put("channel", record.channel());
        parts.put("importedAs", record.importedAs());
        parts.put("receivedOn", record.receivedOn());
        parts.put("enquirer", record.enquirer());
        parts.put("dataSubject", record.dataSubject());
        parts.put("parties", record.parties());
        parts.put("areas", record.areas());
        parts.put("agreedWith", record.agreedWith());
        parts.put("assignee", record.assignee());
        parts.put("authorities", record.authorities());
        parts.put("enquiries", record.enquiries());
        parts.put("concerns", record.concerns());
        parts.put("tierChanges", record.tierChanges());
        parts.put("settledCauses", record.settledCauses());
        parts.put("timeLimits", record.timeLimits());
        parts.put("missedDeadlines", record.missedDeadlines());
        parts.put("legalHolds", record.legalHolds());
        parts.put("rightsRequests", record.rightsRequests());
        parts.put("erasureGranted", record.erasureGranted());
        parts.put("restrictions", record.restrictions());
        parts.put("retainUntil", record.retainUntil());
        parts.put("acknowledgedOn", record.acknowledgedOn());
        parts.put("actedOn", record.actedOn());
        parts.put("startedUrgently", record.startedUrgently());
        parts.put("outcome", record.outcome());
        parts.put("declined", record.declined());
        parts.put("signposts", record.signposts());
        parts.put("mergedInto", record.mergedInto());
        parts.put("links", record.links());
        parts.put("absorbed", record.absorbed());
        parts.put("lateReply", record.lateReply());
        parts.put("waiting", record.waiting());
        parts.put("moves", record.moves());
        parts.put("lastEntryAt", record.lastEntryAt());
        parts.values().removeIf(Optional.empty()::equals); // what is not there is left out
        return text(parts);
    }

    public static String write(LogEntry entry) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("case", entry.caseId());
        parts.put("at", entry.at());
        parts.put("actor", entry.actor());
        parts.put("role", entry.role());
        parts.put("to", entry.to());
        parts.put("event", new RawValue(write(entry.event()))); // a map would not say of what kind it is
        return text(parts);
    }

    public static String write(Reason reason) {
        return text(parts(reason));
    }

    public static String write(Reason reason, Locale locale) {
        Map<String, Object> parts = parts(reason);
        parts.put("text", reason.text(locale));
        return text(parts);
    }

    private static Map<String, Object> parts(Reason reason) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("code", reason.code());
        parts.put(
                "values",
                reason.values().stream()
                        .map(value -> value instanceof EventKind kind ? kind.id() : value)
                        .toList());
        return parts;
    }

    private static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every value of this module can be written", e);
        }
    }
}
