package org.parlstaff.staffing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.Span;
import org.parlstaff.staffing.finding.Waiver;
import org.parlstaff.staffing.jobspec.JobSpecification;
import org.parlstaff.staffing.jobspec.lint.Lint;
import org.parlstaff.staffing.offer.Examiner;
import org.parlstaff.staffing.offer.Offer;
import org.parlstaff.staffing.offer.OfferReport;
import org.parlstaff.staffing.plan.Allowances;
import org.parlstaff.staffing.plan.StaffingPlan;

/** A mapper of an application's own, without a module or a setting of ours. */
class JsonFormTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ObjectMapper EXACT =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final PaySchemes SCHEMES =
            PaySchemes.shipped().with(PayScheme.parse(resource("plan/own-scheme.json")));
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    private static final String OFFER = """
            {"reference":"EX-01","scheme":"ipsa","jobTitle":"Caseworker","band":"executive-1","area":"london",\
            "weeklyHours":29.60,"salary":{"basis":"FULL_TIME","amount":"GBP 25040.00"},"startDate":"2025-06-01",\
            "appointment":{"type":"FIXED_TERM","endDate":"2026-06-01"},"newStarter":true}""";

    private static final JobSpecification SPECIFICATION = JobSpecification.parse(resource("/cwm-arian.json"));

    @Test
    void reads_and_writes_an_offer_digit_by_digit() throws Exception {
        Offer offer = MAPPER.readValue(OFFER, Offer.class);
        assertThat(offer).isEqualTo(Offer.parse(OFFER));
        assertThat(MAPPER.writeValueAsString(offer)).isEqualTo(OFFER);
        assertThat(MAPPER.readValue("[" + OFFER + "]", Offer[].class)).containsExactly(offer);
    }

    @Test
    void writes_a_finding_with_its_code_and_without_a_sentence() throws Exception {
        OfferReport report = Examiner.shipped().examine(Offer.parse(OFFER));
        String finding = MAPPER.writeValueAsString(report.findings().get(0));
        assertThat(finding)
                .startsWith("{\"code\":\"offer.pay.below-minimum\",\"kind\":\"FAIL\",\"severity\":\"REJECT\",")
                .contains(
                        "\"values\":{\"amount\":\"GBP 25040.00\",\"bound\":\"GBP 25200.00\",\"difference\":\"GBP 160.00\"}")
                .doesNotContain("\"text\"");
        assertThat(MAPPER.writeValueAsString(report))
                .startsWith("{\"reference\":\"EX-01\",\"outcome\":\"REJECT\",\"findings\":[" + finding);
    }

    @Test
    void writes_the_sentences_where_a_locale_is_given() throws Exception {
        OfferReport report = Examiner.shipped().examine(Offer.parse(OFFER));
        for (Locale locale : List.of(Locale.UK, Locale.forLanguageTag("cy"))) {
            assertThat(MAPPER.writeValueAsString(report.json(locale))).isEqualTo(report.toJsonLine(locale));
        }
    }

    @Test
    void writes_the_report_of_a_specification() throws Exception {
        assertThat(MAPPER.writeValueAsString(Lint.shipped().check(SPECIFICATION)))
                .isEqualTo("{\"reference\":\"CA-014-26\",\"outcome\":\"ACCEPT\",\"findings\":[]}");
    }

    static Stream<Arguments> files() {
        return Stream.of(
                file(SPECIFICATION, JobSpecification::toJson, JobSpecification::parse),
                file(Offer.parse(OFFER), Offer::toJson, Offer::parse),
                file(RoleProfiles.shipped(), RoleProfiles::toJson, RoleProfiles::parse),
                file(CaseworkRoles.shipped(), CaseworkRoles::toJson, CaseworkRoles::parse),
                file(Allowances.shipped(), Allowances::toJson, Allowances::parse),
                file(plan(), StaffingPlan::toJson, StaffingPlan::parse));
    }

    private static <T extends JsonForm> Arguments file(T value, Function<T, String> toJson, Function<String, T> parse) {
        return Arguments.of(value, toJson.apply(value), parse);
    }

    @ParameterizedTest
    @MethodSource("files")
    void writes_what_a_file_holds_and_reads_what_parse_reads(
            JsonForm value, String file, Function<String, JsonForm> parse) throws Exception {
        String written = MAPPER.writeValueAsString(value);
        assertThat(EXACT.readTree(written)).isEqualTo(EXACT.readTree(file));
        assertThat(MAPPER.readValue(written, value.getClass().getSuperclass())).isEqualTo(parse.apply(file));
    }

    private static StaffingPlan plan() {
        return StaffingPlan.parse(resource("plan/cwm-arian-plan.json"));
    }

    private static String resource(String name) {
        try (InputStream in = JsonFormTest.class.getResourceAsStream(name)) {
            return new String(requireNonNull(in, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void writes_what_a_plan_costs() throws Exception {
        String cost = MAPPER.writeValueAsString(
                plan().cost(SCHEMES, Span.of(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 1))));
        assertThat(cost)
                .startsWith("{\"span\":{\"from\":\"2026-06-01\",\"until\":\"2026-07-01\"},\"pay\":\"GBP 1833.33\","
                        + "\"onCosts\":\"GBP 183.33\",\"total\":\"GBP 2016.66\",\"standing\":\"OBSERVED\",\"postMonths\":[{"
                        + "\"post\":\"Caseworker, Brynddu\",");
    }

    @Test
    void reads_a_list_of_waivers() throws Exception {
        Waiver waiver = Waiver.builder()
                .code("offer.pay.below-minimum")
                .subject("EX-01")
                .approver("Office manager")
                .reason("Agreed")
                .from(DAY)
                .until(DAY.plusYears(1))
                .state(Waiver.State.APPROVED)
                .build();
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(List.of(waiver)), Waiver[].class))
                .containsExactly(waiver);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"newStarter\":true | \"newStarter\":\"yes\" | /newStarter: value must be true or false",
                "29.60 | \"29.60\" | /weeklyHours: value must be a number",
                "\"basis\":\"FULL_TIME\", | '' | /salary: key must be present: basis",
                "\"scheme\":\"ipsa\", | '' | key must be present: scheme"
            })
    void refuses_what_parse_refuses_whatever_the_settings(String right, String wrong, String message) {
        ObjectMapper lenient = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        assertThatThrownBy(() -> lenient.readValue(OFFER.replace(right, wrong), Offer.class))
                .isInstanceOfSatisfying(
                        JsonMappingException.class,
                        fault -> assertThat(fault.getOriginalMessage()).isEqualTo(message));
    }

    @Test
    void takes_null_for_an_optional_part_as_absent() throws Exception {
        String json = OFFER.replace("\"newStarter\"", "\"note\":null,\"otherEmployments\":null,\"newStarter\"");
        assertThat(MAPPER.readValue(json, Offer.class)).isEqualTo(Offer.parse(OFFER));
    }

    /** A type that is built from a file is built by us for every mapper, or its file would be read in two ways. */
    @Test
    void every_type_that_a_file_is_built_into_is_read_by_us() throws Exception {
        Path classes = Path.of(
                Offer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> read = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".class")).toList()) {
                String name = classes.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                if (name.contains("-info") || !name.startsWith("org.parlstaff.")) {
                    continue;
                }
                Class<?> type = Class.forName(
                        name.substring(0, name.length() - ".class".length()),
                        false,
                        getClass().getClassLoader());
                JsonDeserialize how = type.getDeclaredAnnotation(JsonDeserialize.class);
                if (how != null && how.builder() != Void.class) {
                    assertThat(how.using().getSimpleName()).as(name).isEqualTo("FromJson");
                    assertThat(JsonForm.class).as(name).isAssignableFrom(type);
                    read.add(type.getSimpleName());
                }
            }
        }
        assertThat(read).contains("Offer");
    }
}
