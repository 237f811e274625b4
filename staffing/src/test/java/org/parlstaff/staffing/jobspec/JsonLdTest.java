package org.parlstaff.staffing.jobspec;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.staffing.Address;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.Workplace;

class JsonLdTest {

    private static final String NUMBER = "a number";
    private static final LocalDate POSTED = LocalDate.of(2026, 10, 20);

    private static JsonNode posting(JobSpecification spec, Language language) {
        try {
            LocalDate posted = spec.application()
                    .map(Application::closingDate)
                    .filter(POSTED::isAfter)
                    .orElse(POSTED);
            return new JsonMapper().readTree(spec.toJsonLd(language, posted));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JobSpecification of(Post.Builder post) {
        return JobSpecification.from(post.build(), LocalDate.of(2026, 12, 1));
    }

    @Test
    void gives_what_search_engines_require_of_a_posting() {
        JsonNode job = posting(Specimens.CWM_ARIAN, Language.WELSH);
        assertThat(job.get("@context").textValue()).isEqualTo("https://schema.org");
        assertThat(job.get("@type").textValue()).isEqualTo("JobPosting");
        assertThat(job.get("title").textValue()).isEqualTo("Swyddog Cymorth Etholaeth");
        assertThat(job.get("description").textValue()).contains("<li>Drafftio atebion i&#39;r Aelod eu llofnodi</li>");
        assertThat(job.get("datePosted").textValue()).isEqualTo("2026-10-20");
        assertThat(job.get("validThrough").textValue()).isEqualTo("2026-11-13T23:59:59Z");
        assertThat(job.get("inLanguage").textValue()).isEqualTo("cy");
        assertThat(job.at("/hiringOrganization/name").textValue()).isEqualTo("Swyddfa'r Aelod dros Gwm Arian");
        assertThat(job.at("/identifier/value").textValue()).isEqualTo("CA-014-26");
        assertThat(job.at("/jobLocation/name").textValue()).isEqualTo("Swyddfa'r etholaeth, Pont Arian");
        assertThat(job.at("/jobLocation/address").has("addressLocality")).isFalse(); // none is given
        assertThat(job.at("/jobLocation/address/addressCountry").textValue()).isEqualTo("GB");
        assertThat(job.get("employmentType").toString()).isEqualTo("[\"PART_TIME\",\"TEMPORARY\"]");
        assertThat(job.get("workHours").textValue()).isEqualTo("29.6 awr yr wythnos");
    }

    @Test
    void gives_the_salary_of_the_contracted_hours_as_numbers() {
        JsonNode salary = posting(Specimens.CWM_ARIAN, Language.ENGLISH).get("baseSalary");
        assertThat(salary.toString())
                .isEqualTo(
                        "{\"@type\":\"MonetaryAmount\",\"currency\":\"GBP\",\"value\":{\"@type\":\"QuantitativeValue\","
                                + "\"minValue\":21076.0,\"maxValue\":27098.4,\"unitText\":\"YEAR\"}}");
    }

    @Test
    void gives_the_hourly_rate_of_casual_work_which_has_no_yearly_salary() {
        Post.Builder casual = Specimens.post()
                .weeklyHours("10")
                .appointment(Appointment.builder().type(Appointment.Type.CASUAL).build());
        assertThat(posting(of(casual), Language.ENGLISH).at("/baseSalary/value").toString())
                .isEqualTo(
                        "{\"@type\":\"QuantitativeValue\",\"minValue\":13.69,\"maxValue\":17.61,\"unitText\":\"HOUR\"}");
        JobSpecification weeksNotKnown = JobSpecification.from(casual.build(), LocalDate.of(2023, 11, 1));
        assertThat(posting(weeksNotKnown, Language.ENGLISH).has("baseSalary")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"band-2, 37, 2026-12-01", "lowest-office-staff, 20, 2008-06-01"})
    void leaves_the_salary_out_where_it_cannot_be_stated(String band, String hours, LocalDate day) {
        JobSpecification spec = JobSpecification.from(
                Specimens.post().band(band).weeklyHours(hours).build(), day);
        assertThat(posting(spec, Language.ENGLISH).has("baseSalary")).isFalse();
    }

    @Test
    void names_the_kind_of_employment() {
        assertThat(posting(of(Specimens.post()), Language.ENGLISH)
                        .get("employmentType")
                        .toString())
                .isEqualTo("[\"FULL_TIME\"]");
        assertThat(posting(
                                of(Specimens.post().appointment(Appointment.fixedTermUntil(LocalDate.of(2027, 6, 1)))),
                                Language.ENGLISH)
                        .get("employmentType")
                        .toString())
                .isEqualTo("[\"FULL_TIME\",\"TEMPORARY\"]");
    }

    /** The sources give no full-time hours for Northern Ireland, so a permanent post there is of no kind that is known. */
    @Test
    void names_no_kind_of_employment_where_none_is_known() {
        JobSpecification spec = JobSpecification.from(
                Specimens.post().scheme("northern-ireland").band("grade-2").build(), LocalDate.of(2020, 6, 15));
        assertThat(posting(spec, Language.ENGLISH).has("employmentType")).isFalse();
    }

    @Test
    void is_valid_to_the_end_of_the_day_by_the_clock_of_the_place() {
        JobSpecification summer = JobSpecification.builder()
                .copy(of(Specimens.post()))
                .application(Application.builder()
                        .closingDate(LocalDate.of(2027, 5, 15))
                        .howToApply(Bilingual.of("Write", "Ysgrifennwch"))
                        .contact(Bilingual.of("The office", "Y swyddfa"))
                        .build())
                .build();
        assertThat(posting(summer, Language.ENGLISH).get("validThrough").textValue())
                .isEqualTo("2027-05-15T23:59:59+01:00");
        PaySchemes euros = PaySchemes.of(PayScheme.parse("""
                {
                  "id": "senedd", "name": "Elsewhere", "currency": "EUR",
                  "bands": [ { "id": "band-3", "name": "Band 3", "framework": "job-families", "seniority": 1 } ]
                }
                """));
        assertThat(summer.toJsonLd(Language.ENGLISH, POSTED, euros))
                .contains("\"2027-05-15T23:59:59\"")
                .doesNotContain("addressCountry");
    }

    @Test
    void gives_an_address_in_its_parts() {
        JsonNode job = posting(
                of(Specimens.post()
                        .address(Address.builder()
                                .street("4 Heol Fawr")
                                .locality(Bilingual.of("Silver Bridge", "Pont Arian"))
                                .region(Bilingual.of("Powys", "Powys"))
                                .postcode("LD9 9ZZ")
                                .build())),
                Language.WELSH);
        keepsToVocabulary(job, "JobPosting");
        assertThat(job.get("jobLocation").toString())
                .isEqualTo(
                        "{\"@type\":\"Place\",\"name\":\"Yma\",\"address\":{\"@type\":\"PostalAddress\",\"streetAddress\":\"4"
                                + " Heol Fawr\",\"addressLocality\":\"Pont Arian\",\"addressRegion\":\"Powys\",\"postalCode\":\"LD9"
                                + " 9ZZ\",\"addressCountry\":\"GB\"}}");
        assertThat(job.has("jobLocationType")).isFalse();
    }

    /** Only where none of the work is tied to the place: search engines show part-remote work at its place. */
    @ParameterizedTest
    @CsvSource({"ON_SITE, false", "HYBRID, false", "REMOTE, true"})
    void says_of_remote_work_who_may_apply(Workplace workplace, boolean remote) {
        JsonNode job = posting(of(Specimens.post().workplace(workplace)), Language.ENGLISH);
        keepsToVocabulary(job, "JobPosting");
        assertThat(job.at("/jobLocationType").asText()).isEqualTo(remote ? "TELECOMMUTE" : "");
        assertThat(job.at("/applicantLocationRequirements/name").asText()).isEqualTo(remote ? "GB" : "");
    }

    @Test
    void is_refused_once_the_closing_date_has_passed() {
        assertThat(Specimens.CWM_ARIAN.toJsonLd(Language.ENGLISH, LocalDate.of(2026, 11, 13)))
                .isNotEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Specimens.CWM_ARIAN.toJsonLd(Language.ENGLISH, LocalDate.of(2026, 11, 14)))
                .withMessage("closing date must not be before the day of the posting: 2026-11-13 < 2026-11-14");
    }

    /** What schema.org lets stand in each type that we use; a key or a type that is not here would be a mistake. */
    private static final Map<String, Map<String, String>> VOCABULARY = Map.of(
            "JobPosting",
            Map.ofEntries(
                    entry("@context", "https://schema\\.org"),
                    entry("title", ".+"),
                    entry("description", "(?s)<section>.*</section>\\s*"),
                    entry("datePosted", "\\d{4}-\\d\\d-\\d\\d"),
                    entry("validThrough", "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|\\+01:00)"),
                    entry("inLanguage", "en|cy"),
                    entry("hiringOrganization", "Organization"),
                    entry("identifier", "PropertyValue"),
                    entry("jobLocation", "Place"),
                    entry("jobLocationType", "TELECOMMUTE"),
                    entry("applicantLocationRequirements", "Country"),
                    entry("employmentType", "(FULL_TIME|PART_TIME|TEMPORARY)(,TEMPORARY)?"),
                    entry("workHours", ".+"),
                    entry("baseSalary", "MonetaryAmount")),
            "Organization",
            Map.of("name", ".+"),
            "PropertyValue",
            Map.of("name", ".+", "value", ".+"),
            "Place",
            Map.of("name", ".+", "address", "PostalAddress"),
            "PostalAddress",
            Map.of(
                    "streetAddress", ".+",
                    "addressLocality", ".+",
                    "addressRegion", ".+",
                    "postalCode", ".+",
                    "addressCountry", "GB"),
            "Country",
            Map.of("name", "GB"),
            "MonetaryAmount",
            Map.of("currency", "[A-Z]{3}", "value", "QuantitativeValue"),
            "QuantitativeValue",
            Map.of("minValue", NUMBER, "maxValue", NUMBER, "value", NUMBER, "unitText", "HOUR|YEAR"));

    private static void keepsToVocabulary(JsonNode object, String type) {
        assertThat(object.get("@type").textValue()).isEqualTo(type);
        Map<String, String> allowed = Objects.requireNonNull(VOCABULARY.get(type), type);
        object.properties().forEach(property -> {
            JsonNode value = property.getValue();
            if (!property.getKey().equals("@type")) {
                String form = Objects.requireNonNull(allowed.get(property.getKey()), property.getKey());
                if (value.isObject()) {
                    keepsToVocabulary(value, form);
                } else if (form.equals(NUMBER)) {
                    assertThat(value.isNumber()).as(property.toString()).isTrue();
                    assertThat(value.decimalValue()).isPositive();
                } else {
                    assertThat(value.isArray() ? String.join(",", texts(value)) : value.textValue())
                            .as(property.getKey())
                            .matches(form);
                }
            }
        });
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    static Stream<Arguments> everySpecification() {
        return Stream.concat(Specimens.specifications().stream(), Stream.of(Specimens.CWM_ARIAN))
                .flatMap(spec -> Specimens.languages(spec).stream().map(language -> Arguments.of(spec, language)));
    }

    /**
     * What <a href="https://developers.google.com/search/docs/appearance/structured-data/job-posting">Google</a> requires:
     * title, description, date, organization, and a place with a country; and what the GOV.UK profile names beside them:
     * salary, place and contracted hours.
     */
    @ParameterizedTest
    @MethodSource("everySpecification")
    void keeps_to_the_vocabulary_and_has_what_its_readers_require(JobSpecification spec, Language language) {
        JsonNode job = posting(spec, language);
        keepsToVocabulary(job, "JobPosting");
        for (String required : new String[] {
            "/@context",
            "/title",
            "/description",
            "/datePosted",
            "/hiringOrganization/name",
            "/jobLocation/address/addressCountry",
            "/jobLocation/name",
            "/workHours",
            "/inLanguage",
            "/employmentType/0"
        }) {
            assertThat(job.at(required).textValue()).as(required).isNotBlank();
        }
        assertThat(job.get("description").textValue()).doesNotContain("<svg").doesNotContain("<script");
        boolean payKnown = !spec.post().band().equals("band-2");
        assertThat(job.has("baseSalary")).isEqualTo(payKnown);
        JsonNode value = job.at("/baseSalary/value");
        if (payKnown && !value.has("value")) {
            assertThat(value.get("minValue").decimalValue())
                    .isLessThan(value.get("maxValue").decimalValue());
        }
        assertThat(job.has("validThrough")).isEqualTo(spec.application().isPresent());
        assertThat(job.has("identifier")).isEqualTo(spec.reference().isPresent());
    }

    @Test
    void gives_one_figure_as_one_value() {
        JobSpecification spec = JobSpecification.from(
                Specimens.post()
                        .scheme("ipsa")
                        .band("mp-representative")
                        .area("london")
                        .weeklyHours("37.5")
                        .build(),
                LocalDate.of(2025, 6, 1));
        assertThat(posting(spec, Language.ENGLISH).at("/baseSalary/value").toString())
                .isEqualTo("{\"@type\":\"QuantitativeValue\",\"value\":70912.0,\"unitText\":\"YEAR\"}");
    }

    @Test
    void cannot_end_the_script_it_stands_in() {
        String attack = "</script><script>alert(1)</script><!--\u2028";
        JobSpecification spec = of(Specimens.post().title(Bilingual.of(attack, attack)));
        assertThat(spec.toJsonLd(Language.ENGLISH, POSTED))
                .doesNotContain("<")
                .doesNotContain(">")
                .doesNotContain("&")
                .doesNotContain("\u2028");
        assertThat(posting(spec, Language.ENGLISH).get("title").textValue())
                .isEqualTo("</script><script>alert(1)</script><!-- ");
    }
}
