package org.parlstaff.casework.office;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.clock.WorkingCalendars;
import org.parlstaff.casework.format.JsonFile;
import org.parlstaff.casework.format.Schema;
import org.parlstaff.casework.privacy.DisclosurePolicy;

/** An office's policy as a file, in which calendars, which are files of their own, are named by their ids. */
final class OfficeFile {

    private static final String CALENDAR = "calendar";
    private static final String DISCLOSURE = "disclosure";

    private static final Schema SCHEMA = Schema.shipped(OfficeFile.class, "office.schema.json");

    private OfficeFile() {}

    static OfficePolicy parse(String json, String source, WorkingCalendars calendars) {
        JsonNode tree = JsonFile.tree(json, source);
        List<String> faults = SCHEMA.faults(tree, "office").stream()
                .map(fault -> new Reason(fault.code(), fault.values()).text(Locale.UK))
                .toList();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(source + ": " + String.join(" ", faults));
        }
        ObjectNode office = (ObjectNode) tree;
        look(office, calendars, source, "");
        for (int i = 0; i < office.path("bodies").size(); i++) {
            look((ObjectNode) office.path("bodies").get(i), calendars, source, "/bodies/" + i);
        }
        complete((ObjectNode) office.get(DISCLOSURE));
        return JsonFile.read(OfficePolicy.class, office, source);
    }

    /** Puts a calendar where its id stands. */
    private static void look(ObjectNode named, WorkingCalendars calendars, String source, String at) {
        if (named.has(CALENDAR)) {
            try {
                named.set(
                        CALENDAR,
                        JsonFile.tree(calendars.calendar(named.get(CALENDAR).textValue())));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(source + " at " + at + "/" + CALENDAR + ": " + e.getMessage(), e);
            }
        }
    }

    /** An office that says nothing of fields lets out those that a body usually needs, as the builder does. */
    private static void complete(ObjectNode disclosure) {
        if (!disclosure.has("recipientSees")) {
            ObjectNode usual = (ObjectNode) JsonFile.tree(DisclosurePolicy.of(List.of()));
            disclosure.set("recipientSees", usual.get("recipientSees"));
            disclosure.set("kinds", usual.get("kinds"));
        }
    }

    static String write(OfficePolicy policy) {
        ObjectNode office = (ObjectNode) JsonFile.tree(policy);
        name(office);
        office.path("bodies").forEach(body -> name((ObjectNode) body));
        return JsonFile.write(office);
    }

    private static void name(ObjectNode named) {
        JsonNode calendar = named.get(CALENDAR);
        if (calendar != null) {
            named.set(CALENDAR, calendar.get("id"));
        }
    }
}
