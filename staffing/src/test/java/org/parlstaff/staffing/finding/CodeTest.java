package org.parlstaff.staffing.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.offer.OfferCode;

class CodeTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final OwnCode BARE =
            Code.of("our-office.budget.exceeded", Kind.FAIL, Severity.REFER, "amount", "cap");
    private static final OwnCode OURS = BARE.saying(
                    Language.ENGLISH, "The salary of {amount} is above our cap of {cap}.")
            .saying(Language.WELSH, "Mae'r cyflog uwchlaw ein terfyn. Cyflog: {amount}. Terfyn: {cap}.");
    private static final Map<String, Object> VALUES =
            Map.of("amount", FullTimeSalary.ofPounds("30000"), "cap", FullTimeSalary.ofPounds("28000"));

    @Test
    void a_code_of_ones_own_says_its_sentence_in_the_language_asked_for() {
        assertThat(OURS.text(VALUES, Locale.UK)).isEqualTo("The salary of £30,000.00 is above our cap of £28,000.00.");
        assertThat(OURS.text(VALUES, WELSH))
                .isEqualTo("Mae'r cyflog uwchlaw ein terfyn. Cyflog: £30,000.00. Terfyn: £28,000.00.");
    }

    @Test
    void without_a_sentence_in_one_language_it_says_the_other_and_without_any_its_values() {
        OwnCode english = BARE.saying(Language.ENGLISH, "{amount} > {cap}");
        assertThat(english.text(VALUES, WELSH)).isEqualTo("£30,000.00 > £28,000.00");
        assertThat(BARE.text(VALUES, WELSH)).isEqualTo("our-office.budget.exceeded amount: £30,000.00 cap: £28,000.00");
    }

    @Test
    void what_a_value_says_is_never_taken_for_a_place() {
        assertThat(BARE.saying(Language.ENGLISH, "{amount}, {cap}")
                        .text(Map.of("amount", "{cap} $1 \\", "cap", "x"), Locale.UK))
                .isEqualTo("{cap} $1 \\, x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "offer.budget.exceeded",
                "spec.budget",
                "budget",
                "our-office",
                "Our-office.budget",
                "our-office..budget",
                "our-office.budget exceeded",
                "our-.budget"
            })
    void a_code_of_ones_own_has_a_namespace_of_its_own(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Code.of(id, Kind.FAIL, Severity.REFER))
                .withMessage(
                        "code must have a namespace of its own with a hyphen, like our-office.budget.exceeded: " + id);
    }

    @Test
    void a_code_of_ones_own_is_made_with_care() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Code.of("our-office.x", Kind.FAIL, Severity.NOTE))
                .withMessage("severity must not hide the finding: our-office.x NOTE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Code.of("our-office.x", Kind.FAIL, Severity.REFER, "two words"))
                .withMessage("name of a value must be of English letters: two words");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Code.of("our-office.x", Kind.FAIL, Severity.REFER, "cap", "cap"))
                .withMessage("names of values must differ: [cap, cap]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BARE.saying(Language.ENGLISH, "Above {limit}."))
                .withMessage("place of a sentence must be one of amount, cap; found: limit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BARE.saying(Language.WELSH, " "))
                .withMessage("sentence must not be blank: our-office.budget.exceeded");
    }

    @Test
    void codes_are_equal_if_their_ids_are() {
        assertThat(OURS)
                .isEqualTo(BARE)
                .hasSameHashCodeAs(BARE)
                .isEqualTo(BARE.neverWaived())
                .isNotEqualTo(Code.of("our-office.other", Kind.FAIL, Severity.REFER))
                .hasToString("our-office.budget.exceeded");
        assertThat(BARE.isWaivable()).isTrue();
        assertThat(BARE.neverWaived().isWaivable()).isFalse();
    }

    @Test
    void ours_come_first_in_their_order_and_others_by_their_ids() {
        OwnCode before = Code.of("an-office.z", Kind.FAIL, Severity.REFER);
        assertThat(Stream.<Code>of(OURS, OfferCode.PAY_CURRENCY, before, OfferCode.ROW_UNREADABLE)
                        .sorted(Code.order()))
                .containsExactly(OfferCode.ROW_UNREADABLE, OfferCode.PAY_CURRENCY, before, OURS);
    }

    /** An application may have any mapper. */
    @Test
    void a_mapper_writes_the_id_and_nothing_else() throws JsonProcessingException {
        JsonMapper mapper = JsonMapper.builder().build();
        assertThat(mapper.writeValueAsString(List.of(OURS, OfferCode.PAY_BELOW_MINIMUM)))
                .isEqualTo("[\"our-office.budget.exceeded\",\"offer.pay.below-minimum\"]");
        assertThat(mapper.writeValueAsString(Map.of(OfferCode.PAY_BELOW_MINIMUM, 1)))
                .isEqualTo("{\"offer.pay.below-minimum\":1}");
        assertThat(mapper.readValue("\"offer.pay.below-minimum\"", OfferCode.class))
                .isEqualTo(OfferCode.PAY_BELOW_MINIMUM);
    }

    @Test
    void a_policy_weighs_a_code_of_ones_own_and_keeps_it_heard() {
        Policy policy = Policy.standard().with(OURS, Severity.REJECT);
        assertThat(policy.severity(BARE)).isEqualTo(Severity.REJECT);
        assertThat(policy).hasToString("{our-office.budget.exceeded=REJECT}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.standard().with(OURS.neverWaived(), Severity.WARNING))
                .withMessage("severity must not hide the finding: our-office.budget.exceeded WARNING");
    }

    @Test
    void a_catalogue_holds_each_code_once() {
        CodeCatalogue codes = CodeCatalogue.of(List.of(OURS, OfferCode.PAY_CURRENCY));
        assertThat(codes.codes()).containsExactly(OfferCode.PAY_CURRENCY, OURS);
        assertThat(codes.find("our-office.budget.exceeded")).contains(OURS);
        assertThat(codes.find("our-office.budget")).isEmpty();
        assertThat(codes.toJson()).endsWith("""
                  {
                    "id": "our-office.budget.exceeded",
                    "kind": "FAIL",
                    "severity": "REFER",
                    "waivable": true,
                    "values": [
                      "amount",
                      "cap"
                    ],
                    "en": "The salary of {amount} is above our cap of {cap}.",
                    "cy": "Mae'r cyflog uwchlaw ein terfyn. Cyflog: {amount}. Terfyn: {cap}."
                  }
                ]
                """);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeCatalogue.of(List.of(OURS, BARE)))
                .withMessage("codes must differ: our-office.budget.exceeded");
    }
}
