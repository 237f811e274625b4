package org.parlstaff.staffing.jobspec;

import java.util.List;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.welsh.WelshSkills;

/** Every text of a specification that can have two languages, and where in the file it stands. */
final class SpecTexts {

    private static final int ALONE = -1;

    private SpecTexts() {}

    /** Sees one text after the other with its place, and its number where it stands in a list. */
    interface Visitor {

        void text(String place, int number, Bilingual text);
    }

    /** The place as a JSON Pointer. */
    static String pointer(String place, int number) {
        return number == ALONE ? place : place + number;
    }

    /** Shows every text that can have two languages, in order. No place is put together that nobody asks for. */
    static void each(JobSpecification spec, Visitor visitor) {
        one(visitor, "/post/office", spec.post().office());
        one(visitor, "/post/title", spec.post().title());
        spec.post().hoursNote().ifPresent(text -> one(visitor, "/post/hoursNote", text));
        one(visitor, "/post/location", spec.post().location());
        spec.post().address().ifPresent(address -> {
            one(visitor, "/post/address/locality", address.locality());
            address.region().ifPresent(text -> one(visitor, "/post/address/region", text));
        });
        spec.post().travel().ifPresent(text -> one(visitor, "/post/travel", text));
        spec.purpose().ifPresent(text -> one(visitor, "/purpose", text));
        spec.application().ifPresent(application -> {
            one(visitor, "/application/howToApply", application.howToApply());
            one(visitor, "/application/contact", application.contact());
            application.interview().ifPresent(text -> one(visitor, "/application/interview", text));
        });
        spec.equalityStatement().ifPresent(text -> one(visitor, "/equalityStatement", text));
        all(visitor, "/additionalInformation/", spec.additionalInformation());
        all(visitor, "/introduction/", spec.introduction());
        all(visitor, "/keyCharacteristics/", spec.keyCharacteristics());
        for (int i = 0; i < spec.criteria().size(); i++) {
            one(visitor, "/criteria/" + i + "/heading", spec.criteria().get(i).heading());
            all(
                    visitor,
                    "/criteria/" + i + "/essential/",
                    spec.criteria().get(i).essential());
            all(
                    visitor,
                    "/criteria/" + i + "/desirable/",
                    spec.criteria().get(i).desirable());
        }
        for (int i = 0; i < spec.qualifications().size(); i++) {
            one(
                    visitor,
                    "/qualifications/" + i + "/text",
                    spec.qualifications().get(i).text());
        }
        spec.welsh().flatMap(WelshSkills::note).ifPresent(text -> one(visitor, "/welsh/note", text));
        for (int i = 0; i < spec.duties().size(); i++) {
            one(visitor, "/duties/" + i + "/heading", spec.duties().get(i).heading());
            all(visitor, "/duties/" + i + "/duties/", spec.duties().get(i).duties());
        }
        for (int i = 0; i < spec.furtherSections().size(); i++) {
            FurtherSection section = spec.furtherSections().get(i);
            one(visitor, "/furtherSections/" + i + "/heading", section.heading());
            all(visitor, "/furtherSections/" + i + "/paragraphs/", section.paragraphs());
            all(visitor, "/furtherSections/" + i + "/bullets/", section.bullets());
        }
    }

    private static void one(Visitor visitor, String place, Bilingual text) {
        visitor.text(place, ALONE, text);
    }

    private static void all(Visitor visitor, String place, List<Bilingual> list) {
        for (int i = 0; i < list.size(); i++) {
            visitor.text(place, i, list.get(i));
        }
    }
}
