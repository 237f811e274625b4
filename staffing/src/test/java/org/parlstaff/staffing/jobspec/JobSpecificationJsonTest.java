package org.parlstaff.staffing.jobspec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parlstaff.payscale.FileFormatException;

/** The file of a specification, part by part: missing, null, unknown. */
class JobSpecificationJsonTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Every part of every type, once. */
    private static final String FILE = """
            {
              "reference": "CA-1",
              "post": {
                "office": {
                  "en": "Office",
                  "cy": "Swyddfa"
                },
                "employer": "MEMBER",
                "title": {
                  "en": "Officer"
                },
                "scheme": "ipsa",
                "band": "executive-1",
                "families": [
                  "executive"
                ],
                "area": "london",
                "weeklyHours": 30,
                "hoursNote": {
                  "en": "Evenings"
                },
                "appointment": {
                  "type": "FIXED_TERM",
                  "period": "P6M"
                },
                "location": {
                  "en": "Here"
                },
                "travel": {
                  "en": "There"
                }
              },
              "payOn": "2025-06-01",
              "purpose": {
                "cy": "Helpu"
              },
              "application": {
                "closingDate": "2025-05-01",
                "howToApply": {
                  "en": "Write"
                },
                "contact": {
                  "en": "Us"
                },
                "interviewDate": "2025-05-08",
                "interview": {
                  "en": "By video"
                }
              },
              "languageRules": "MEMBERS_OFFICE",
              "equalityStatement": {
                "en": "We are fair"
              },
              "additionalInformation": [
                {
                  "en": "Four staff"
                }
              ],
              "checks": [
                "REFERENCES"
              ],
              "introduction": [
                {
                  "en": "Half and half"
                }
              ],
              "keyCharacteristics": [
                {
                  "en": "Busy"
                }
              ],
              "criteria": [
                {
                  "heading": {
                    "en": "Skills"
                  },
                  "essential": [
                    {
                      "en": "Listens"
                    }
                  ],
                  "desirable": [
                    {
                      "en": "Sings"
                    }
                  ]
                }
              ],
              "qualifications": [
                {
                  "text": {
                    "en": "Award"
                  },
                  "level": 3,
                  "instead": "EQUIVALENT_EXPERIENCE"
                }
              ],
              "welsh": {
                "designation": "DESIRABLE",
                "levels": {
                  "SPEAKING": "denbighshire-training 3",
                  "READING": "FOUNDATION"
                },
                "assessment": {
                  "assessor": "Manager",
                  "day": "2025-04-01",
                  "reason": "Need"
                },
                "note": {
                  "en": "Helps"
                }
              },
              "duties": [
                {
                  "heading": {
                    "en": "Casework"
                  },
                  "duties": [
                    {
                      "en": "Log"
                    }
                  ]
                }
              ]
            }
            """;

    private static JsonNode tree() {
        try {
            return MAPPER.readTree(FILE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The places of all objects in the file. */
    static List<String> objects() {
        List<String> places = new ArrayList<>();
        collect(tree(), "", places);
        return places;
    }

    /** The places of all keys in the file. */
    static List<String> keys() {
        List<String> places = new ArrayList<>();
        for (String object : objects()) {
            tree().at(object).fieldNames().forEachRemaining(name -> places.add(object + "/" + name));
        }
        return places;
    }

    private static void collect(JsonNode node, String place, List<String> places) {
        if (node.isObject()) {
            places.add(place);
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            collect(field.getValue(), place + "/" + field.getKey(), places);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), place + "/" + i, places);
        }
    }

    private static String parent(String place) {
        return place.substring(0, place.lastIndexOf('/'));
    }

    private static String name(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private static String message(JsonNode file) {
        Throwable thrown = catchThrowable(() -> JobSpecification.parse(file.toString()));
        assertThat(thrown).isInstanceOf(FileFormatException.class);
        return String.valueOf(thrown.getMessage());
    }

    @Test
    void is_written_as_it_was_read() {
        assertThat(JobSpecification.parse(FILE).toJson()).isEqualTo(FILE);
    }

    @Test
    void refuses_a_file_of_nothing() {
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> JobSpecification.parse("null"))
                .withMessage("job specification:1: value must not be null");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void refuses_null_for_any_part_and_names_its_place(String place) {
        JsonNode file = tree();
        ((ObjectNode) file.at(parent(place))).putNull(name(place));
        assertThat(message(file)).isEqualTo("job specification:1 " + place + ": value must not be null");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("objects")
    void refuses_a_part_that_it_does_not_know_and_names_its_place(String place) {
        JsonNode file = tree();
        ((ObjectNode) file.at(place)).put("stranger", "x");
        if (place.equals("/welsh/levels")) { // its keys are the skills
            assertThat(message(file))
                    .startsWith("job specification:1 /welsh/levels")
                    .contains("stranger");
        } else {
            assertThat(message(file))
                    .startsWith("job specification:1 " + place + "/stranger: key must be one of ")
                    .endsWith(": stranger");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/post|: key must be present: post",
                "/payOn|: key must be present: payOn",
                "/post/office|' /post: key must be present: office'",
                "/post/employer|' /post: key must be present: employer'",
                "/post/title|' /post: key must be present: title'",
                "/post/scheme|' /post: key must be present: scheme'",
                "/post/band|' /post: key must be present: band'",
                "/post/weeklyHours|' /post: key must be present: weeklyHours'",
                "/post/appointment|' /post: key must be present: appointment'",
                "/post/appointment/type|' /post/appointment: key must be present: type'",
                "/post/appointment/period|' /post/appointment: a fixed term, and nothing else, must have either an end date or a period: FIXED_TERM'",
                "/post/location|' /post: key must be present: location'",
                "/post/location/en|' /post/location: text must be given in English, in Welsh, or in both: {}'",
                "/application/closingDate|' /application: key must be present: closingDate'",
                "/application/howToApply|' /application: key must be present: howToApply'",
                "/application/contact|' /application: key must be present: contact'",
                "/criteria/0/heading|' /criteria/0: key must be present: heading'",
                "/qualifications/0/text|' /qualifications/0: key must be present: text'",
                "/welsh/designation|' /welsh: key must be present: designation'",
                "/welsh/assessment/assessor|' /welsh/assessment: key must be present: assessor'",
                "/welsh/assessment/day|' /welsh/assessment: key must be present: day'",
                "/welsh/assessment/reason|' /welsh/assessment: key must be present: reason'",
                "/duties/0/heading|' /duties/0: key must be present: heading'",
            })
    void refuses_a_file_that_lacks_a_part_it_needs(String place, String fault) {
        JsonNode file = tree();
        ((ObjectNode) file.at(parent(place))).remove(name(place));
        assertThat(message(file)).isEqualTo("job specification:1" + fault);
    }

    /** What the table above does not name may be left out; it is then absent or empty, and so it is written. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/reference",
        "/post/families",
        "/post/area",
        "/post/hoursNote",
        "/post/travel",
        "/purpose",
        "/application",
        "/application/interviewDate",
        "/application/interview",
        "/languageRules",
        "/equalityStatement",
        "/additionalInformation",
        "/checks",
        "/introduction",
        "/keyCharacteristics",
        "/criteria",
        "/criteria/0/essential",
        "/criteria/0/desirable",
        "/qualifications",
        "/qualifications/0/level",
        "/qualifications/0/instead",
        "/welsh",
        "/welsh/levels",
        "/welsh/levels/SPEAKING",
        "/welsh/assessment",
        "/welsh/note",
        "/duties",
        "/duties/0/duties",
    })
    void reads_a_file_without_a_part_it_can_do_without(String place) throws JsonProcessingException {
        JsonNode file = tree();
        ((ObjectNode) file.at(parent(place))).remove(name(place));
        assertThat(MAPPER.readTree(JobSpecification.parse(file.toString()).toJson()))
                .isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"MEMBER\"|\"SENEDD\"|job specification:8 /post/employer: value must be one of MEMBER, GROUP_LEADER, OTHER; found: SENEDD",
                "\"2025-06-01\"|\"2025-06-31\"|job specification:33 /payOn: value must be a day, like 2026-04-01: 2025-06-31",
                "\"P6M\"|\"P0D\"|job specification:25 /post/appointment: period must be longer than nothing: P0D",
                "\"2025-05-08\"|\"2025-04-30\"|job specification:49 /application: interviewDate must not be before closingDate: 2025-04-30 < 2025-05-01",
                "\"level\": 3|\"level\": 0|job specification:96 /qualifications/0: level must be from 1 to 8: 0",
                "\"denbighshire-training 3\"|\"3\"|job specification:101 /welsh/levels/SPEAKING: level must be one of ENTRY, FOUNDATION, INTERMEDIATE, ADVANCED, PROFICIENCY, or a scheme and a level, like denbighshire-training 3; found: 3",
                "\"denbighshire-training 3\"|3|job specification:101 /welsh/levels/SPEAKING: value must be text",
            })
    void says_what_must_hold_and_where(String good, String bad, String message) {
        assertThat(FILE).contains(good);
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> JobSpecification.parse(FILE.replace(good, bad)))
                .withMessage(message);
    }
}
