package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parlstaff.payscale.award.FloorCheck;
import org.parlstaff.payscale.award.WageFloors;
import org.parlstaff.payscale.progression.Progression;
import org.parlstaff.payscale.progression.Start;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Mappers of an application's own, as an application makes them: none of ours, without modules. */
class JsonFormTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final PayScheme IPSA = PaySchemes.shipped().scheme("ipsa");

    /** One that writes, and one that reads. */
    private interface Mapper {

        String write(Object value) throws Exception;

        <T> T read(String json, Class<T> type) throws Exception;

        static Mapper of(ObjectMapper mapper) {
            return new Mapper() {

                @Override
                public String write(Object value) throws Exception {
                    return mapper.writeValueAsString(value);
                }

                @Override
                public <T> T read(String json, Class<T> type) throws Exception {
                    return mapper.readValue(json, type);
                }
            };
        }

        static Mapper of(JsonMapper mapper) {
            return new Mapper() {

                @Override
                public String write(Object value) {
                    return mapper.writeValueAsString(value);
                }

                @Override
                public <T> T read(String json, Class<T> type) {
                    return mapper.readValue(json, type);
                }
            };
        }
    }

    static List<Mapper> mappers() {
        return List.of(
                Mapper.of(new ObjectMapper()),
                Mapper.of(new ObjectMapper()
                        .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
                        .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)),
                Mapper.of(JsonMapper.shared()),
                Mapper.of(JsonMapper.builder()
                        .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                        .build()));
    }

    static Stream<Arguments> values() {
        PayAnswer london = IPSA.pay("executive-1", "london", DAY);
        FullTimeSalary salary = FullTimeSalary.ofPounds("26345");
        FullTimeEquivalent fte = WeeklyHours.parse("22").outOf(WeeklyHours.parse("37"));
        ProRata part = salary.proRata(fte, Rounding.PENNY_HALF_UP);
        return Stream.of(
                        List.of(salary, "\"GBP 26345.00\""),
                        List.of(HourlyRate.ofPounds("12.21"), "\"GBP 12.21\""),
                        List.of(WeeklyHours.parse("29.60"), "29.6"),
                        List.of(fte, "\"22/37\""),
                        List.of(WeeksInYear.WEEKS_365_25_OVER_7, "\"1461/28\""),
                        List.of(
                                part,
                                "{\"fullTime\":\"GBP 26345.00\",\"fte\":\"22/37\",\"rounding\":\"penny-half-up\","
                                        + "\"salary\":\"GBP 15664.59\"}"),
                        List.of(Span.of(DAY, DAY.plusDays(1)), "{\"from\":\"2025-06-01\",\"until\":\"2025-06-02\"}"),
                        List.of(Span.startingOn(DAY), "{\"from\":\"2025-06-01\"}"),
                        List.of(
                                PayRange.upTo(salary, PayScale.Force.INDICATIVE),
                                "{\"maximum\":\"GBP 26345.00\",\"force\":\"INDICATIVE\"}"),
                        List.of(PayFigure.notKnown("not given"), "{\"notKnown\":\"not given\"}"),
                        List.of(
                                london,
                                "{\"minimum\":\"GBP 25200.00\",\"maximum\":\"GBP 41782.00\",\"force\":\"BINDING\","
                                        + "\"span\":{\"from\":\"2025-04-01\",\"until\":\"2026-04-01\"},"),
                        List.of(
                                IPSA.pay("executive-3", "london", DAY),
                                "{\"reason\":{\"code\":\"pay.no-such-band\",\"values\":{\"scheme\":\"ipsa\","
                                        + "\"band\":\"executive-3\"}}}"),
                        List.of(
                                part.working(),
                                "{\"steps\":[{\"code\":\"pro-rata\",\"formula\":[\"GBP 26345.00\",\"×\",\"22/37\"],"
                                        + "\"result\":\"GBP 15664.59\",\"unrounded\":15664.59459459459,"
                                        + "\"rounding\":\"penny-half-up\"}]}"))
                .map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void every_mapper_writes_the_same(Object value, String json) throws Exception {
        for (Mapper mapper : mappers()) {
            assertThat(mapper.write(value)).startsWith(json);
            assertThat(mapper.write(value)).isEqualTo(mappers().get(0).write(value));
            assertThat(mapper.write(List.of(value))).isEqualTo("[" + mapper.write(value) + "]");
        }
    }

    @Test
    void every_mapper_writes_what_a_file_holds() throws Exception {
        ObjectMapper tree = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        for (Mapper mapper : mappers()) {
            for (PayScheme scheme : PaySchemes.shipped().all()) {
                assertThat(tree.readTree(mapper.write(scheme))).isEqualTo(tree.readTree(scheme.toJson()));
                assertThat(mapper.read(mapper.write(scheme), PayScheme.class)).isEqualTo(scheme);
            }
            assertThat(mapper.read(mapper.write(WageFloors.shipped()), WageFloors.class))
                    .isEqualTo(WageFloors.shipped());
        }
    }

    @Test
    void every_mapper_writes_timelines_and_checks() throws Exception {
        var timeline = Progression.of(
                        PaySchemes.shipped().scheme("senedd"),
                        Start.atPoint("band-3", 1, LocalDate.of(2026, 6, 1), WeeklyHours.parse("29.6")))
                .until(LocalDate.of(2027, 3, 1));
        FloorCheck check = WageFloors.shipped()
                .mustPay("national-living-wage", "21-and-over", DAY)
                .orElseThrow()
                .check(HourlyRate.ofPounds("12.00"));
        for (Mapper mapper : mappers()) {
            assertThat(mapper.write(timeline))
                    .startsWith("{\"span\":{\"from\":\"2026-06-01\",\"until\":\"2027-03-01\"},\"slices\":[{")
                    .contains("\"ending\":{\"day\":\"2027-03-01\",\"reason\":{\"code\":\"pay.span-over\"");
            assertThat(mapper.write(check)).endsWith("\"pay\":\"GBP 12.00\",\"least\":12.21,\"shortfall\":0.21}");
        }
    }

    @Test
    void every_mapper_reads_strictly() throws Exception {
        for (Mapper mapper : mappers()) {
            assertThat(mapper.read("{\"from\":\"2025-06-01\",\"until\":null}", Span.class))
                    .isEqualTo(Span.startingOn(DAY));
            assertThat(mapper.read("29.60", WeeklyHours.class)).isEqualTo(WeeklyHours.parse("29.6"));
            refused(mapper, "{\"from\":null}", "/from: value must not be null");
            refused(mapper, "{\"until\":\"2025-06-01\"}", "key must be present: from");
            refused(
                    mapper,
                    "{\"from\":\"2025-06-01\",\"to\":null}",
                    "/to: key must be one of from, standing, until, untilKnownOn; found: to");
            refused(mapper, "{\"from\":\"2025-06-01\",\"from\":\"2025-06-01\"}", "key must not be given twice: from");
            refused(mapper, "{\"from\":20250601}", "/from: value must be a day, like 2026-04-01");
            refused(mapper, "[]", "value must be an object");
        }
    }

    private static void refused(Mapper mapper, String json, String message) {
        assertThatThrownBy(() -> mapper.read(json, Span.class)).satisfies(thrown -> {
            assertThat(
                            thrown instanceof JsonMappingException two
                                    ? two.getOriginalMessage()
                                    : ((DatabindException) thrown).getOriginalMessage())
                    .isEqualTo(message);
            assertThat(thrown).hasCauseInstanceOf(FileFormatException.class);
        });
    }

    @Test
    void decimals_keep_every_digit() throws Exception {
        assertThat(IPSA.json()).isInstanceOf(Map.class);
        String text = "{ \"weeklyHours\": 29.6000 }";
        for (Mapper mapper : mappers()) {
            assertThat(mapper.read(text.substring(17, 24), WeeklyHours.class).decimal())
                    .isEqualTo(new BigDecimal("29.6"));
        }
    }

    /** A type that is built from a file is built by us for every mapper, or its file would be read in two ways. */
    @Test
    void every_type_that_a_file_is_built_into_is_read_by_us() throws Exception {
        Path classes = Path.of(PayScheme.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
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
        assertThat(read).contains("PayScheme");
    }
}
