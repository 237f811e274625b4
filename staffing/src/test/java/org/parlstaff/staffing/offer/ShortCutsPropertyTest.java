package org.parlstaff.staffing.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.parlstaff.staffing.finding.Code;

/** A rule is asked only where there is something to look at. Whoever asks every rule finds the same. */
class ShortCutsPropertyTest {

    @Property(tries = 6000, edgeCases = EdgeCasesMode.NONE)
    void every_rule_asked_of_every_offer_finds_the_same(
            @ForAll("offers") Offer offer, @ForAll("examiners") Examiner examiner) {
        Examiner slow = examiner.withoutShortCuts();
        OfferReport report = examiner.examine(offer);
        Statistics.label("without findings")
                .collect(report.findings().isEmpty())
                .coverage(found -> found.check(true).percentage(share -> share > 5));
        assertThat(report).isEqualTo(slow.examine(offer));
        assertThat(report.toJson(Locale.UK)).isEqualTo(slow.examine(offer).toJson(Locale.UK));
        assertThat(report.working()).isEqualTo(slow.examine(offer).working());
        assertThat(examiner.codes(offer)).isEqualTo(slow.codes(offer));
        assertThat(examiner.codes(offer))
                .containsExactlyElementsOf(report.findings().stream()
                        .map(finding -> finding.code())
                        .distinct()
                        .sorted(Code.order())
                        .toList());
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void who_looks_only_for_some_codes_finds_these_and_no_others(
            @ForAll("offers") Offer offer, @ForAll("codes") Set<OfferCode> codes) {
        assertThat(Examiner.shipped().lookingOnlyFor(codes).examine(offer).findings())
                .isEqualTo(Examiner.shipped().examine(offer).findings().stream()
                        .filter(finding -> codes.contains(finding.code()))
                        .toList());
    }

    @Provide
    Arbitrary<Offer> offers() {
        return Arbitraries.frequencyOf(Tuple.of(3, Offers.near()), Tuple.of(1, new OfferPropertyTest().offers()));
    }

    @Provide
    Arbitrary<Set<OfferCode>> codes() {
        return Arbitraries.of(OfferCode.class).set().ofMinSize(1).ofMaxSize(6).map(EnumSet::copyOf);
    }

    @Provide
    Arbitrary<Examiner> examiners() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Examiner.shipped())),
                Tuple.of(3, codes().map(codes -> Examiner.shipped().lookingOnlyFor(codes))),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                Examiner.shipped().withTablesOf(LocalDate.of(2026, 7, 1)),
                                Examiner.shipped().asKnownOn(LocalDate.of(2025, 10, 1)))));
    }

    @Test
    void the_offers_have_every_part_and_are_without_it_too() throws ReflectiveOperationException {
        List<Offer> offers = Offers.near().sampleStream().limit(2000).toList();
        for (Method part : Arrays.stream(Offer.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonProperty.class))
                .filter(method -> !Set.of("person", "note").contains(method.getName()))
                .toList()) {
            boolean with = false;
            boolean without = false;
            for (Offer offer : offers) {
                Object value = part.invoke(offer);
                boolean empty = value instanceof Optional<?> optional
                        ? optional.isEmpty()
                        : value instanceof List<?> list && list.isEmpty();
                with |= !empty;
                without |= empty;
            }
            assertThat(with).as(part.getName()).isTrue();
            boolean mayBeMissing = part.getReturnType() == Optional.class || part.getReturnType() == List.class;
            boolean always = Set.of("band", "weeklyHours").contains(part.getName()); // the other offers are without
            assertThat(without).as(part.getName()).isEqualTo(mayBeMissing && !always);
        }
    }
}
