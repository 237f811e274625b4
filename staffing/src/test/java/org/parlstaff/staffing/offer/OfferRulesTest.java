package org.parlstaff.staffing.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.finding.Kind;
import org.parlstaff.staffing.finding.Severity;

class OfferRulesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/parlstaff/staffing/offer");

    /** The file in which the rule of a code stands, by the second word of the code. */
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("scheme", "StatedRules"),
            Map.entry("funding", "StatedRules"),
            Map.entry("language", "StatedRules"),
            Map.entry("band", "GradingRules"),
            Map.entry("title", "GradingRules"),
            Map.entry("family", "GradingRules"),
            Map.entry("area", "GradingRules"),
            Map.entry("table", "PayRules"),
            Map.entry("scale", "PayRules"),
            Map.entry("pay", "PayRules"),
            Map.entry("floor", "FloorRules"),
            Map.entry("statutory", "FloorRules"),
            Map.entry("hours", "HoursRules"),
            Map.entry("appointment", "AppointmentRules"),
            Map.entry("dates", "AppointmentRules"),
            Map.entry("reference", "AcrossRows"),
            Map.entry("person", "AcrossRows"),
            Map.entry("row", "OfferBatch"));

    @Test
    void each_code_stands_in_exactly_one_row() {
        assertThat(Stream.concat(
                        OfferRules.TABLE_OF_RULES.stream().flatMap(rule -> rule.codes().stream()),
                        OfferRules.OF_BATCHES.values().stream().flatMap(List::stream)))
                .containsExactlyInAnyOrder(OfferCode.values());
        assertThat(OfferRules.TABLE_OF_RULES).extracting(OfferRule::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(OfferCode.class)
    void the_rule_of_a_code_is_found_by_its_name(OfferCode code) throws IOException {
        for (String file : FILES.values()) {
            boolean own = file.equals(FILES.get(code.id().split("\\.", -1)[1]));
            assertThat(Files.readString(SOURCES.resolve(file + ".java"))
                            .matches("(?s).*OfferCode\\." + code.name() + "\\b.*"))
                    .as("%s in %s", code, file)
                    .isEqualTo(own);
        }
    }

    @Test
    void no_file_is_longer_than_one_reads_in_one_go() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                boolean ofRules = file.toString().endsWith("Rules.java");
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(ofRules ? 350 : 400);
            }
        }
    }

    // A rule is asked only where its occasion arises, so each part of an offer must be known to give one, or to need
    // none.

    /** They decide by what they say which occasions arise. */
    private static final List<String> LOOKED_AT = List.of(
            "scheme", "band", "area", "weeklyHours", "salary", "startDate", "jobTitle", "family", "appointment");

    /** Wherever one of them is given, there is something special to look at. */
    private static final List<String> SPECIAL = List.of(
            "framework",
            "payPoint",
            "fullTimeHours",
            "incrementsPromised",
            "previousContractDate",
            "otherEmployments",
            "language",
            "funding");

    /** They give no occasion: they are not examined, or only where something else has given one. */
    private static final List<String> NO_OCCASION = List.of(
            "reference",
            "payPointReason",
            "newStarter",
            "existingEmployee",
            "recruitment",
            "hourlyRateClass",
            "person",
            "note");

    @Test
    void each_part_of_an_offer_is_looked_at_or_special_or_gives_no_occasion() {
        assertThat(Arrays.stream(Offer.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(JsonProperty.class))
                        .map(Method::getName))
                .containsExactlyInAnyOrderElementsOf(Stream.of(LOOKED_AT, SPECIAL, NO_OCCASION)
                        .flatMap(List::stream)
                        .toList());
    }

    static List<String> special() {
        return SPECIAL;
    }

    @ParameterizedTest
    @MethodSource("special")
    void whatever_is_special_is_not_plain(String part) throws ReflectiveOperationException {
        Offer full = Offers.everything();
        Offer.Builder offer = Offer.builder().copy(OfferReportTest.offer("EX-01", "GBP 30000.00"));
        for (Method setter : Offer.Builder.class.getSuperclass().getDeclaredMethods()) {
            Method getter = Offer.class.getDeclaredMethod(part);
            if (setter.getName().equals(part.equals("otherEmployments") ? "addAllOtherEmployments" : part)
                    && setter.getParameterTypes()[0].isAssignableFrom(getter.getReturnType())) {
                setter.setAccessible(true);
                setter.invoke(offer, getter.invoke(full));
            }
        }
        assertThat(offer.build()).isNotEqualTo(OfferReportTest.offer("EX-01", "GBP 30000.00"));
        assertThat(offer.build().isPlain()).as(part).isFalse();
    }

    @Test
    void a_rule_may_ask_only_for_what_it_needs() {
        OfferRule greedy =
                OfferRule.of(Code.of("our-office.greedy", Kind.REVIEW, Severity.REFER), Needs.OFFER, (facts, note) -> {
                    assertThat(facts.offer().reference()).isEqualTo("EX-01");
                    assertThatIllegalStateException()
                            .isThrownBy(facts::scheme)
                            .withMessage("a rule must need what it asks for: SCHEME");
                    assertThatIllegalStateException()
                            .isThrownBy(facts::offered)
                            .withMessage("a rule must need what it asks for: MONEY");
                    assertThatIllegalStateException()
                            .isThrownBy(facts::band)
                            .withMessage("a rule must need what it asks for: BAND");
                    assertThatIllegalStateException()
                            .isThrownBy(facts::pay)
                            .withMessage("a rule must need what it asks for: TABLE");
                    assertThatIllegalStateException()
                            .isThrownBy(() -> facts.compare(FullTimeSalary.ofPence("EUR", 1)))
                            .withMessage("a rule must need what it asks for: SCALE");
                    note.at("");
                });
        Offer elsewhere = Offer.builder()
                .copy(OfferReportTest.offer("EX-01", "EUR 30000.00"))
                .scheme("dail")
                .build();
        assertThat(Examiner.shipped().with(greedy).codes(elsewhere))
                .extracting(Code::id)
                .contains("our-office.greedy", "offer.scheme.unknown");
    }

    @ParameterizedTest
    @EnumSource(Needs.class)
    void a_rule_is_asked_where_all_that_it_needs_is_known(Needs needs) {
        OfferRule rule = OfferRule.of(
                Code.of("our-office.seen", Kind.INFORMATIONAL, Severity.NOTE), needs, (facts, note) -> note.at(""));
        Examiner examiner = Examiner.shipped().with(rule);
        Offer good = OfferReportTest.offer("EX-01", "GBP 30000.00");
        assertThat(codes(examiner, good)).contains("our-office.seen");
        assertThat(seen(examiner, Offer.builder().copy(good).scheme("dail").build()))
                .isEqualTo(needs == Needs.OFFER);
        assertThat(seen(examiner, Offer.builder().copy(good).band("odd").build()))
                .isEqualTo(needs == Needs.OFFER || needs == Needs.SCHEME || needs == Needs.MONEY);
        assertThat(seen(
                        examiner,
                        Offer.builder()
                                .copy(good)
                                .startDate(LocalDate.of(2005, 1, 1))
                                .build()))
                .isEqualTo(needs != Needs.TABLE && needs != Needs.SCALE);
        assertThat(seen(examiner, OfferReportTest.offer("EX-01", "EUR 30000.00")))
                .isEqualTo(needs != Needs.MONEY && needs != Needs.SCALE);
        assertThat(seen(
                        examiner,
                        Offer.builder()
                                .copy(good)
                                .weeklyHours(Optional.empty())
                                .salary(OfferedPay.of(OfferedPay.Basis.ACTUAL, "GBP 30000.00"))
                                .build()))
                .isEqualTo(needs != Needs.SCALE);
    }

    private static List<String> codes(Examiner examiner, Offer offer) {
        return examiner.codes(offer).stream().map(Code::id).toList();
    }

    private static boolean seen(Examiner examiner, Offer offer) {
        return codes(examiner, offer).contains("our-office.seen");
    }
}
