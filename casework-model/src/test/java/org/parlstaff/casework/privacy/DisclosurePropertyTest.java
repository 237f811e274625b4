package org.parlstaff.casework.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parlstaff.casework.privacy.DisclosureDecision.Basis;
import org.parlstaff.casework.privacy.DisclosureDecision.Denied;
import org.parlstaff.casework.privacy.DisclosureDecision.Permitted;
import org.parlstaff.casework.privacy.DisclosureRequest.Condition;

class DisclosurePropertyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final DisclosurePolicy POLICY =
            DisclosurePolicy.of(List.of(PolicyDocument.startingOn("policy", DAY.plusDays(20))));

    @Property
    void a_withdrawn_authority_never_permits(
            @ForAll("requests") DisclosureRequest request,
            @ForAll("authorities") List<Authority> authorities,
            @ForAll @IntRange(max = 60) int later) {
        LocalDate day = DAY.plusDays(later);
        List<Authority> withdrawn = authorities.stream()
                .filter(authority -> !authority.from().isAfter(day))
                .map(authority -> authority.withdrawingOn(day))
                .toList();

        for (int after = 0; after < 3; after++) {
            DisclosureDecision decision = POLICY.decide(request, withdrawn, day.plusDays(after));
            assertThat(decision instanceof Permitted permitted && permitted.basis() == Basis.AUTHORITY)
                    .isFalse();
        }
    }

    @Property
    void one_more_authority_never_takes_a_permission_away(
            @ForAll("requests") DisclosureRequest request,
            @ForAll("authorities") List<Authority> authorities,
            @ForAll("authorities") List<Authority> more,
            @ForAll @IntRange(max = 60) int later) {
        LocalDate day = DAY.plusDays(later);
        List<Authority> all = new ArrayList<>(authorities);
        all.addAll(more);

        if (POLICY.decide(request, authorities, day) instanceof Permitted) {
            assertThat(POLICY.decide(request, all, day)).isInstanceOf(Permitted.class);
        }
    }

    @Property
    void what_is_permitted_is_what_was_asked_for_and_may_be_seen(
            @ForAll("requests") DisclosureRequest request,
            @ForAll("authorities") List<Authority> authorities,
            @ForAll @IntRange(max = 60) int later) {
        if (POLICY.decide(request, authorities, DAY.plusDays(later)) instanceof Permitted permitted) {
            assertThat(permitted.fields()).isNotEmpty().isEqualTo(request.fields());
            assertThat(permitted.fields())
                    .allMatch(field -> RedactionProfile.body().shows(field, "P-1", "P-1"));
            assertThat(permitted.reference()).isNotBlank();
        }
    }

    @Property
    void protected_data_never_leaves_without_a_condition_nor_before_the_document_unless_someone_is_at_risk(
            @ForAll("requests") DisclosureRequest request,
            @ForAll("authorities") List<Authority> authorities,
            @ForAll @IntRange(max = 60) int later) {
        boolean isProtected =
                request.fields().contains("health") || !request.alsoHolds().isEmpty();
        boolean isLacking = request.condition().isEmpty() || later < 20;

        if (isProtected
                && isLacking
                && !request.condition().map(Condition::isException).orElse(false)) {
            assertThat(POLICY.decide(request, authorities, DAY.plusDays(later))).isInstanceOf(Denied.class);
        }
    }

    @Property
    void nothing_about_a_case_stands_in_for_an_opt_in(
            @ForAll("requests") DisclosureRequest request,
            @ForAll("authorities") List<Authority> authorities,
            @ForAll @IntRange(max = 60) int later) {
        DisclosureRequest.Builder campaign = DisclosureRequest.builder();
        campaign.copy(request).purpose(Purpose.CAMPAIGNING);

        assertThat(POLICY.decide(campaign.build(), authorities, DAY.plusDays(later)))
                .isInstanceOf(Denied.class);
    }

    @Provide
    static Arbitrary<DisclosureRequest> requests() {
        return Combinators.combine(
                        Arbitraries.of("council", "landlord"),
                        Arbitraries.of("address", "health", "letter", "name", "note")
                                .set()
                                .ofMaxSize(3),
                        Arbitraries.of(DataCategory.CRIMINAL_OFFENCE).set().ofMaxSize(1),
                        Arbitraries.of(Condition.class).optional(),
                        Arbitraries.of("N-1").optional())
                .as((recipient, fields, alsoHolds, condition, reason) -> DisclosureRequest.builder()
                        .recipient(recipient)
                        .purpose(Purpose.CASEWORK)
                        .topic("housing")
                        .dataSubject("P-1")
                        .requestedBy("P-2")
                        .addAllFields(fields)
                        .addAllAlsoHolds(alsoHolds)
                        .condition(condition)
                        .reason(reason)
                        .build());
    }

    @Provide
    static Arbitrary<List<Authority>> authorities() {
        return Combinators.combine(
                        Arbitraries.of("council", "landlord", Authority.ANY),
                        Arbitraries.of(
                                EnumSet.allOf(DataCategory.class),
                                EnumSet.of(DataCategory.CONTACT, DataCategory.ORDINARY)),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(1, 40).optional())
                .as((body, data, from, length) -> Authority.builder()
                        .id("A-" + from)
                        .kind(Authority.Kind.PARENT)
                        .dataSubject("P-1")
                        .holder("P-2")
                        .addBodies(body)
                        .addTopics(Authority.ANY)
                        .addAllData(data)
                        .from(DAY.plusDays(from))
                        .until(length.map(days -> DAY.plusDays(from + days)))
                        .build())
                .list()
                .ofMaxSize(3);
    }
}
