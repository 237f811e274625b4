package org.parlstaff.staffing.jobspec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Post;

class JsonLdTest {

    private static final LocalDate POSTED = LocalDate.of(2026, 10, 20);

    private static JsonNode posting(JobSpecification spec, Language language) {
        try {
            return new JsonMapper().readTree(spec.toJsonLd(language, POSTED));
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
        assertThat(job.get("validThrough").textValue()).isEqualTo("2026-11-13");
        assertThat(job.get("inLanguage").textValue()).isEqualTo("cy");
        assertThat(job.at("/hiringOrganization/name").textValue()).isEqualTo("Swyddfa'r Aelod dros Gwm Arian");
        assertThat(job.at("/identifier/value").textValue()).isEqualTo("CA-014-26");
        assertThat(job.at("/jobLocation/address/addressLocality").textValue())
                .isEqualTo("Swyddfa'r etholaeth, Pont Arian");
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
