package org.parlstaff.examples.casedesk.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.finding.Kind;
import org.parlstaff.staffing.finding.Outcome;
import org.parlstaff.staffing.finding.Policy;
import org.parlstaff.staffing.finding.Severity;
import org.parlstaff.staffing.finding.Waiver;
import org.parlstaff.staffing.offer.Examiner;
import org.parlstaff.staffing.offer.Needs;
import org.parlstaff.staffing.offer.Offer;
import org.parlstaff.staffing.offer.OfferCode;
import org.parlstaff.staffing.offer.OfferRule;

class AcceptableOfferTest {

    private static final String OFFER = """
            { "reference": "EX-01", "scheme": "ipsa", "jobTitle": "Caseworker", "band": "executive-1", "area": "london",
              "weeklyHours": 30, "salary": { "basis": "FULL_TIME", "amount": "GBP 27500.00" }, "startDate": "2025-06-01",
              "appointment": { "type": "FIXED_TERM", "endDate": "2026-06-01" }, "newStarter": true }
            """;
    private static final String TOO_LOW = OFFER.replace("27500", "24000");
    private static final String WAIVER = """
            [ { "code": "offer.pay.below-minimum", "subject": "EX-01", "approver": "Head of HR",
                "reason": "Trainee rate agreed with the union until the course ends",
                "from": "2025-05-01", "until": "2025-12-01", "state": "APPROVED" } ]
            """;
    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private static Validator validator(Examiner examiner, Locale locale) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        ValidatorFactory factory = configuration
                .constraintValidatorFactory(
                        new ExaminerValidatorFactory(examiner, configuration.getDefaultConstraintValidatorFactory()))
                .messageInterpolator(new FindingMessages(new ParameterMessageInterpolator(), locale))
                .buildValidatorFactory();
        return factory.getValidator();
    }

    private static <T> List<String> violations(Examiner examiner, Locale locale, T bean) {
        return validator(examiner, locale).validate(bean).stream()
                .map(violation -> violation.getMessageTemplate() + " at " + violation.getPropertyPath() + ": "
                        + violation.getMessage())
                .sorted()
                .toList();
    }

    private static Vacancy vacancy(String offer) {
        return new Vacancy("Caseworker, Cwm Arian", Offer.parse(offer));
    }

    @Test
    void passes_an_offer_that_may_be_made() {
        assertThat(violations(Examiner.shipped(), Locale.UK, vacancy(OFFER))).isEmpty();
    }

    @Test
    void says_each_finding_with_code_place_and_text_in_the_language_of_the_reader() {
        Examiner examiner = Examiner.shipped();
        assertThat(violations(examiner, Locale.UK, vacancy(TOO_LOW)))
                .containsExactly("{offer.pay.below-minimum /salary/amount} at offer.salary.amount: "
                        + "Amount below the minimum: £24,000.00. Minimum: £25,200.00. Short by: £1,200.00.");
        assertThat(violations(examiner, WELSH, vacancy(TOO_LOW)))
                .containsExactly("{offer.pay.below-minimum /salary/amount} at offer.salary.amount: "
                        + "Swm islaw'r isafswm: £24,000.00. Isafswm: £25,200.00. Diffyg: £1,200.00.");
    }

    @Test
    void has_a_violation_for_every_finding_in_english_for_who_reads_neither() {
        assertThat(violations(Examiner.shipped(), Locale.GERMANY, vacancy(TOO_LOW.replace("Caseworker", "Gardener"))))
                .containsExactly(
                        "{offer.pay.below-minimum /salary/amount} at offer.salary.amount: "
                                + "Amount below the minimum: £24,000.00. Minimum: £25,200.00. Short by: £1,200.00.",
                        "{offer.title.unknown /jobTitle} at offer.jobTitle: "
                                + "Job title not in the lists of ipsa on 1 June 2025: Gardener.");
    }

    @Test
    void judges_by_the_policy_and_the_waivers_of_the_examiner_it_is_given() {
        Policy lenient = Policy.standard().with(OfferCode.PAY_BELOW_MINIMUM, Severity.WARNING);
        assertThat(violations(Examiner.shipped().under(lenient), Locale.UK, vacancy(TOO_LOW)))
                .isEmpty();
        assertThat(violations(Examiner.shipped().allowing(Waiver.parseAll(WAIVER)), Locale.UK, vacancy(TOO_LOW)))
                .isEmpty();
    }

    @Test
    void takes_warnings_for_violations_where_the_bean_says_so() {
        Policy lenient = Policy.standard().with(OfferCode.PAY_BELOW_MINIMUM, Severity.WARNING);
        assertThat(violations(Examiner.shipped().under(lenient), Locale.UK, new Flawless(Offer.parse(TOO_LOW))))
                .containsExactly("{offer.pay.below-minimum /salary/amount} at offer.salary.amount: "
                        + "Amount below the minimum: £24,000.00. Minimum: £25,200.00. Short by: £1,200.00.");
    }

    @Test
    void leaves_no_offer_and_other_constraints_to_others() {
        assertThat(violations(Examiner.shipped(), Locale.UK, new Flawless(null)))
                .isEmpty();
        assertThat(violations(Examiner.shipped(), Locale.UK, new Vacancy(" ", Offer.parse(OFFER))))
                .containsExactly(
                        "{jakarta.validation.constraints.NotBlank.message} at advertisement: must not be blank");
    }

    @Test
    void examines_an_offer_once_however_many_findings_stand_against_it() {
        AtomicInteger looked = new AtomicInteger();
        OfferRule counting = OfferRule.of(
                        Code.of("our-office.offer.looked-at", Kind.FAIL, Severity.REFER),
                        Needs.OFFER,
                        (facts, note) -> {
                            looked.incrementAndGet();
                            note.at("/reference");
                        })
                .saying(Language.ENGLISH, "Somebody has looked at it.");
        assertThat(violations(Examiner.shipped().with(counting), Locale.UK, vacancy(TOO_LOW)))
                .hasSize(2);
        assertThat(looked).hasValue(1);
    }

    @Test
    void needs_no_configuration() {
        Validator plain = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        assertThat(plain.validate(vacancy(TOO_LOW)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("Amount below the minimum: £24,000.00. Minimum: £25,200.00. Short by: £1,200.00.");
    }

    private record Flawless(
            @AcceptableOffer(atWorst = Outcome.ACCEPT) @Nullable Offer offer) {}
}
