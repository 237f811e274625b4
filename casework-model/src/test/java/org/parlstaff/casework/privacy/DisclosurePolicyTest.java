package org.parlstaff.casework.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parlstaff.casework.privacy.DisclosureDecision.Basis;
import org.parlstaff.casework.privacy.DisclosureDecision.Code;
import org.parlstaff.casework.privacy.DisclosureDecision.Denied;
import org.parlstaff.casework.privacy.DisclosureDecision.Permitted;
import org.parlstaff.casework.privacy.DisclosureDecision.Reason;
import org.parlstaff.casework.privacy.DisclosureRequest.Condition;

/** Facts on casework, 2.1 and 2.2, points 1 to 4 and 9. */
class DisclosurePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private static final PolicyDocument DOCUMENT = PolicyDocument.startingOn("policy-2026", LocalDate.of(2026, 7, 1));
    private static final DisclosurePolicy POLICY = DisclosurePolicy.of(List.of(DOCUMENT));
    private static final DisclosurePolicy UNDOCUMENTED = DisclosurePolicy.of(List.of());

    private static final Authority WRITTEN = authority(builder -> builder);
    private static final DisclosureRequest REPAIR = request(builder -> builder);
    private static final DisclosureRequest HEALTH =
            request(builder -> builder.addFields("health").condition(Condition.ELECTED_REPRESENTATIVE));
    private static final CampaignOptIn OPT_IN =
            CampaignOptIn.builder().person("P-1").evidence("D-9").from(TODAY).build();
    private static final DisclosureRequest CAMPAIGN =
            request(builder -> builder.purpose(Purpose.CAMPAIGNING).fields(List.of("email", "name")));

    @Test
    void permits_what_an_authority_in_force_reaches() {
        assertThat(POLICY.decide(REPAIR, List.of(WRITTEN), TODAY))
                .isEqualTo(new Permitted(Basis.AUTHORITY, "A-1", new TreeSet<>(Set.of("address", "letter", "name"))));
        assertThat(UNDOCUMENTED.decide(REPAIR, List.of(WRITTEN), TODAY)).isInstanceOf(Permitted.class);
    }

    @Test
    void permits_any_body_and_topic_where_the_authority_says_so() {
        Authority any =
                authority(builder -> builder.bodies(List.of(Authority.ANY)).topics(List.of(Authority.ANY)));

        assertThat(POLICY.decide(REPAIR, List.of(any), TODAY)).isInstanceOf(Permitted.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void denies_for_each_reason(
            Code code, String about, DisclosurePolicy policy, DisclosureRequest request, List<Authority> authorities) {
        assertThat(policy.decide(request, authorities, TODAY)).isEqualTo(new Denied(List.of(new Reason(code, about))));
    }

    static Stream<Arguments> denies_for_each_reason() {
        List<Authority> written = List.of(WRITTEN);
        return Stream.of(
                Arguments.of(Code.NO_AUTHORITY, "P-2", POLICY, REPAIR, List.of()),
                Arguments.of(
                        Code.AUTHORITY_FOR_SOMEONE_ELSE,
                        "P-2",
                        POLICY,
                        REPAIR,
                        List.of(
                                authority(builder -> builder.holder("P-3")),
                                authority(builder -> builder.dataSubject("P-4")))),
                Arguments.of(
                        Code.AUTHORITY_NOT_YET_IN_FORCE,
                        "A-1",
                        POLICY,
                        REPAIR,
                        List.of(authority(builder -> builder.from(TOMORROW)))),
                Arguments.of(
                        Code.AUTHORITY_EXPIRED,
                        "A-1",
                        POLICY,
                        REPAIR,
                        List.of(authority(builder -> builder.until(TODAY)))),
                Arguments.of(Code.AUTHORITY_WITHDRAWN, "A-1", POLICY, REPAIR, List.of(WRITTEN.withdrawingOn(TODAY))),
                Arguments.of(
                        Code.BODY_OUTSIDE_AUTHORITY,
                        "A-1",
                        POLICY,
                        request(builder -> builder.recipient("landlord")),
                        written),
                Arguments.of(
                        Code.TOPIC_OUTSIDE_AUTHORITY,
                        "A-1",
                        POLICY,
                        request(builder -> builder.topic("benefits")),
                        written),
                Arguments.of(
                        Code.DATA_OUTSIDE_AUTHORITY,
                        "A-1",
                        POLICY,
                        HEALTH,
                        List.of(authority(
                                builder -> builder.data(List.of(DataCategory.CONTACT, DataCategory.ORDINARY))))),
                Arguments.of(
                        Code.EXCEPTION_WITHOUT_REASON,
                        "council",
                        POLICY,
                        request(builder -> builder.condition(Condition.SAFEGUARDING)),
                        written),
                Arguments.of(
                        Code.CONDITION_MISSING,
                        "special-category",
                        POLICY,
                        request(builder -> builder.addFields("health")),
                        written),
                Arguments.of(Code.POLICY_DOCUMENT_NOT_IN_FORCE, "special-category", UNDOCUMENTED, HEALTH, written),
                Arguments.of(Code.NO_FIELDS, "council", POLICY, request(builder -> builder.fields(List.of())), written),
                Arguments.of(
                        Code.FIELD_NOT_KNOWN,
                        "shoe-size",
                        POLICY,
                        request(builder -> builder.addFields("shoe-size")),
                        written),
                Arguments.of(
                        Code.FIELD_NOT_NEEDED, "note", POLICY, request(builder -> builder.addFields("note")), written),
                Arguments.of(Code.CAMPAIGNING_WITHOUT_OPT_IN, "P-1", POLICY, CAMPAIGN, written),
                Arguments.of(
                        Code.OPT_IN_WITHDRAWN, "P-1", POLICY, campaign(optIn -> optIn.withdrawnOn(TODAY)), written));
    }

    @Test
    void has_a_case_above_for_every_reason() {
        assertThat(denies_for_each_reason().map(row -> (Code) row.get()[0]).toList())
                .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Code.class));
    }

    @Test
    void lists_every_reason_at_once() {
        Authority worn = authority(builder -> builder.from(TODAY.minusYears(1))
                        .until(TODAY)
                        .bodies(List.of("landlord"))
                        .topics(List.of("benefits"))
                        .data(List.of(DataCategory.CONTACT)))
                .withdrawingOn(YESTERDAY);
        DisclosureRequest much = request(
                builder -> builder.addFields("note", "shoe-size").alsoHolds(List.of(DataCategory.CRIMINAL_OFFENCE)));

        assertThat(((Denied) UNDOCUMENTED.decide(much, List.of(worn), TODAY)).reasons())
                .containsExactly(
                        new Reason(Code.FIELD_NOT_NEEDED, "note"),
                        new Reason(Code.FIELD_NOT_KNOWN, "shoe-size"),
                        new Reason(Code.CONDITION_MISSING, "criminal-offence"),
                        new Reason(Code.POLICY_DOCUMENT_NOT_IN_FORCE, "criminal-offence"),
                        new Reason(Code.AUTHORITY_EXPIRED, "A-1"),
                        new Reason(Code.AUTHORITY_WITHDRAWN, "A-1"),
                        new Reason(Code.BODY_OUTSIDE_AUTHORITY, "A-1"),
                        new Reason(Code.TOPIC_OUTSIDE_AUTHORITY, "A-1"),
                        new Reason(Code.DATA_OUTSIDE_AUTHORITY, "A-1"));
    }

    @Test
    void takes_the_authority_that_reaches_and_otherwise_says_what_is_wrong_with_each() {
        Authority withdrawn = authority(builder -> builder.id("A-0")).withdrawingOn(YESTERDAY);
        Authority later = authority(builder -> builder.id("A-2").from(TOMORROW));

        assertThat(((Permitted) POLICY.decide(REPAIR, List.of(withdrawn, WRITTEN, later), TODAY)).reference())
                .isEqualTo("A-1");
        assertThat(((Denied) POLICY.decide(REPAIR, List.of(withdrawn, later), TODAY)).reasons())
                .containsExactly(
                        new Reason(Code.AUTHORITY_WITHDRAWN, "A-0"),
                        new Reason(Code.AUTHORITY_NOT_YET_IN_FORCE, "A-2"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-11-19, true", "2026-11-20, true", "2026-11-21, false", "2026-11-22, false"})
    void counts_a_withdrawal_from_that_very_day_and_leaves_earlier_decisions_alone(LocalDate day, boolean isPermitted) {
        Authority withdrawn = WRITTEN.withdrawingOn(TODAY);

        assertThat(POLICY.decide(REPAIR, List.of(withdrawn), day) instanceof Permitted)
                .isEqualTo(isPermitted);
    }

    @ParameterizedTest(name = "document of 2026-07-01 to {0}: {1}")
    @CsvSource({"2026-11-21, false", "2026-11-22, true"})
    void needs_a_document_in_force_that_day(LocalDate until, boolean isPermitted) {
        DisclosurePolicy ended = DisclosurePolicy.of(List.of(DOCUMENT.endingOn(until)));

        assertThat(ended.decide(HEALTH, List.of(WRITTEN), TODAY) instanceof Permitted)
                .isEqualTo(isPermitted);
    }

    @ParameterizedTest(name = "document from {0}: {1}")
    @CsvSource({"2026-11-21, true", "2026-11-22, false"})
    void needs_a_document_already_in_force(LocalDate from, boolean isPermitted) {
        DisclosurePolicy starting = DisclosurePolicy.of(List.of(PolicyDocument.startingOn("next", from)));

        assertThat(starting.decide(HEALTH, List.of(WRITTEN), TODAY) instanceof Permitted)
                .isEqualTo(isPermitted);
    }

    @ParameterizedTest
    @EnumSource(
            value = Condition.class,
            names = {"ELECTED_REPRESENTATIVE", "EXPLICIT_CONSENT"})
    void lets_protected_data_out_with_a_condition_and_a_document(Condition condition) {
        DisclosureRequest letter = request(builder ->
                builder.alsoHolds(List.of(DataCategory.CRIMINAL_OFFENCE)).condition(condition));

        assertThat(POLICY.decide(letter, List.of(WRITTEN), TODAY)).isInstanceOf(Permitted.class);
        assertThat(UNDOCUMENTED.decide(letter, List.of(WRITTEN), TODAY)).isInstanceOf(Denied.class);
        assertThat(POLICY.decide(letter, List.of(), TODAY)).isInstanceOf(Denied.class);
    }

    @ParameterizedTest
    @CsvSource({"SAFEGUARDING, SAFEGUARDING", "VITAL_INTERESTS, VITAL_INTERESTS"})
    void does_without_authority_and_document_where_someone_is_at_risk(Condition condition, Basis basis) {
        DisclosureRequest urgent = request(
                builder -> builder.addFields("health").condition(condition).reason("N-5"));

        assertThat(UNDOCUMENTED.decide(urgent, List.of(), TODAY))
                .isEqualTo(new Permitted(basis, "N-5", urgent.fields()));
        assertThat(UNDOCUMENTED.decide(
                        request(builder ->
                                builder.addFields("note").condition(condition).reason("N-5")),
                        List.of(),
                        TODAY))
                .isEqualTo(new Denied(List.of(new Reason(Code.FIELD_NOT_NEEDED, "note"))));
    }

    @Test
    void lets_contact_data_out_for_campaigning_only_with_an_opt_in_of_the_person() {
        assertThat(POLICY.decide(campaign(optIn -> optIn), List.of(), TODAY))
                .isEqualTo(new Permitted(Basis.OPT_IN, "D-9", new TreeSet<>(Set.of("email", "name"))));
        assertThat(POLICY.decide(campaign(optIn -> optIn), List.of(WRITTEN), YESTERDAY))
                .isEqualTo(new Denied(List.of(new Reason(Code.CAMPAIGNING_WITHOUT_OPT_IN, "P-1"))));
        assertThat(POLICY.decide(campaign(optIn -> optIn.person("P-2")), List.of(WRITTEN), TODAY))
                .isEqualTo(new Denied(List.of(new Reason(Code.CAMPAIGNING_WITHOUT_OPT_IN, "P-1"))));
        assertThat(POLICY.decide(campaign(optIn -> optIn.withdrawnOn(TOMORROW)), List.of(), TODAY))
                .isInstanceOf(Permitted.class);
    }

    @Test
    void lets_nothing_but_contact_data_out_for_campaigning_whatever_else_is_claimed() {
        DisclosureRequest greedy = request(builder -> builder.purpose(Purpose.CAMPAIGNING)
                .optIn(OPT_IN)
                .fields(List.of("email", "health", "summary"))
                .alsoHolds(List.of(DataCategory.SPECIAL_CATEGORY))
                .condition(Condition.VITAL_INTERESTS)
                .reason("N-5"));

        assertThat(POLICY.decide(greedy, List.of(WRITTEN), TODAY))
                .isEqualTo(new Denied(List.of(
                        new Reason(Code.FIELD_NOT_NEEDED, "health"),
                        new Reason(Code.FIELD_NOT_NEEDED, "summary"),
                        new Reason(Code.FIELD_NOT_NEEDED, "special-category"))));
    }

    @Test
    void says_in_both_languages_what_is_permitted_and_what_is_not() {
        DisclosureDecision permitted = POLICY.decide(REPAIR, List.of(WRITTEN), TODAY);
        DisclosureDecision denied = POLICY.decide(REPAIR, List.of(WRITTEN.withdrawingOn(TODAY)), TODAY);

        assertThat(permitted.orElseThrow().text(Locale.UK))
                .isEqualTo("May be passed on: address, letter, name. Authority: A-1.");
        assertThat(permitted.orElseThrow().text(WELSH))
                .isEqualTo("Gellir rhannu: address, letter, name. Awdurdod: A-1.");
        assertThat(((Denied) denied).reasons().get(0).text(WELSH)).isEqualTo("Awdurdod a dynnwyd yn ôl: A-1.");
        assertThatThrownBy(denied::orElseThrow)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("disclosure.authority-withdrawn: Authority that was withdrawn: A-1.");
    }

    @Test
    void refuses_a_denial_without_a_reason() {
        assertThatThrownBy(() -> new Denied(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reasons must not be empty: []");
    }

    @Test
    void refuses_what_cannot_be_a_request_an_opt_in_a_document_or_a_policy() {
        assertThatThrownBy(() -> request(builder -> builder.recipient("")))
                .hasMessage("recipient must not be blank: \"\"");
        assertThatThrownBy(() -> request(builder -> builder.topic(""))).hasMessage("topic must not be blank: \"\"");
        assertThatThrownBy(() -> request(builder -> builder.dataSubject("")))
                .hasMessage("dataSubject must not be blank: \"\"");
        assertThatThrownBy(() -> request(builder -> builder.requestedBy("")))
                .hasMessage("requestedBy must not be blank: \"\"");
        assertThatThrownBy(() -> request(builder -> builder.reason(""))).hasMessage("reason must not be blank: \"\"");
        assertThatThrownBy(() -> request(builder -> builder.addFields("Shoe size")))
                .hasMessage("fields must be in kebab case: \"Shoe size\"");
        assertThatThrownBy(() -> campaign(optIn -> optIn.person(""))).hasMessage("person must not be blank: \"\"");
        assertThatThrownBy(() -> campaign(optIn -> optIn.evidence(""))).hasMessage("evidence must not be blank: \"\"");
        assertThatThrownBy(() -> campaign(optIn -> optIn.withdrawnOn(YESTERDAY)))
                .hasMessage("withdrawnOn must not be before from: 2026-11-21/2026-11-20");
        assertThatThrownBy(() -> PolicyDocument.startingOn("", TODAY)).hasMessage("reference must not be blank: \"\"");
        assertThatThrownBy(() -> DOCUMENT.endingOn(LocalDate.of(2026, 7, 1)))
                .hasMessage("until must be after from: 2026-07-01/2026-07-01");
        assertThatThrownBy(() -> DisclosurePolicy.builder()
                        .recipientSees(RedactionProfile.body())
                        .putKind("Shoe size", DataCategory.ORDINARY)
                        .build())
                .hasMessage("kinds must be in kebab case: \"Shoe size\"");
    }

    @Test
    void knows_the_kind_of_every_field_a_body_may_see() {
        assertThat(POLICY.kinds().keySet()).containsAll(RedactionProfile.body().own());
        assertThat(POLICY.kinds().keySet()).containsAll(RedactionProfile.body().everyone());
        assertThat(POLICY.kinds())
                .containsEntry("health", DataCategory.SPECIAL_CATEGORY)
                .containsEntry("other-special-category", DataCategory.SPECIAL_CATEGORY)
                .containsEntry("criminal-offence", DataCategory.CRIMINAL_OFFENCE)
                .containsEntry("email", DataCategory.CONTACT)
                .containsEntry("date-of-birth", DataCategory.ORDINARY);
    }

    @Test
    void writes_what_it_reads() throws JsonProcessingException {
        String request = """
                {"recipient":"council","purpose":"CASEWORK","topic":"housing","dataSubject":"P-1","requestedBy":"P-2",\
                "fields":["address","letter","name"],"alsoHolds":[]}""";
        String optIn = "{\"person\":\"P-1\",\"evidence\":\"D-9\",\"from\":\"2026-11-21\"}";

        assertThat(Json.write(REPAIR)).isEqualTo(request);
        assertThat(Json.read(request, DisclosureRequest.class)).isEqualTo(REPAIR);
        assertThat(Json.write(OPT_IN)).isEqualTo(optIn);
        assertThat(Json.read(optIn, CampaignOptIn.class)).isEqualTo(OPT_IN);
        CampaignOptIn withdrawn = ((ImmutableCampaignOptIn) OPT_IN).withWithdrawnOn(TODAY);
        assertThat(Json.read(Json.write(withdrawn), CampaignOptIn.class)).isEqualTo(withdrawn);
        assertThat(Json.write(DOCUMENT)).isEqualTo("{\"reference\":\"policy-2026\",\"from\":\"2026-07-01\"}");
        assertThat(Json.read(Json.write(POLICY), DisclosurePolicy.class)).isEqualTo(POLICY);
    }

    private static Authority authority(UnaryOperator<Authority.Builder> change) {
        Authority.Builder builder = Authority.builder();
        builder.id("A-1")
                .kind(Authority.Kind.WRITTEN)
                .dataSubject("P-1")
                .holder("P-2")
                .addBodies("council")
                .addTopics("housing")
                .addData(DataCategory.values())
                .evidence("D-7")
                .from(LocalDate.of(2026, 3, 1));
        return change.apply(builder).build();
    }

    private static DisclosureRequest request(UnaryOperator<DisclosureRequest.Builder> change) {
        DisclosureRequest.Builder builder = DisclosureRequest.builder();
        builder.recipient("council")
                .purpose(Purpose.CASEWORK)
                .topic("housing")
                .dataSubject("P-1")
                .requestedBy("P-2")
                .addFields("address", "letter", "name");
        return change.apply(builder).build();
    }

    private static DisclosureRequest campaign(UnaryOperator<CampaignOptIn.Builder> change) {
        CampaignOptIn.Builder builder = CampaignOptIn.builder();
        builder.person("P-1").evidence("D-9").from(TODAY);
        CampaignOptIn optIn = change.apply(builder).build();
        return request(request -> request.purpose(Purpose.CAMPAIGNING)
                .fields(List.of("email", "name"))
                .optIn(optIn));
    }
}
