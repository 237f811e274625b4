package org.parlstaff.staffing.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parlstaff.payscale.ActualSalary;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.HourlyRate;
import org.parlstaff.payscale.Payment;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.finding.Outcome;

class OfferFromPostTest {

    private static final LocalDate START = LocalDate.of(2025, 6, 1);
    private static final Post POST = Post.builder()
            .office(Bilingual.of("Office of the Member for Cwm Arian", "Swyddfa'r Aelod dros Gwm Arian"))
            .employer(Post.Employer.MEMBER)
            .title(Bilingual.of("Caseworker", "Gweithiwr Achos"))
            .scheme("ipsa")
            .band("executive-1")
            .addFamily("executive")
            .area("london")
            .weeklyHours("30")
            .appointment(Appointment.fixedTermUntil(LocalDate.of(2026, 6, 1)))
            .location(Bilingual.of("Cwm Arian", "Cwm Arian"))
            .build();

    @Test
    void is_what_is_advertised_and_is_examined_as_such() {
        Offer offer = Offer.from(POST, FullTimeSalary.ofPounds("27500"), START);
        assertThat(offer).isEqualTo(Offer.parse("""
                { "reference": "Caseworker", "scheme": "ipsa", "jobTitle": "Caseworker", "family": "executive",
                  "band": "executive-1", "area": "london", "weeklyHours": 30,
                  "salary": { "basis": "FULL_TIME", "amount": "GBP 27500.00" }, "startDate": "2025-06-01",
                  "appointment": { "type": "FIXED_TERM", "endDate": "2026-06-01" } }"""));
        assertThat(Examiner.shipped().examine(offer).outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(offer.fill(POST)).isEqualTo(POST);
    }

    @Test
    void takes_the_basis_from_the_pay() {
        assertThat(Offer.from(POST, ActualSalary.ofPounds("22000"), START).salary())
                .isEqualTo(OfferedPay.of(OfferedPay.Basis.ACTUAL, "GBP 22000.00"));
        assertThat(Offer.from(POST, HourlyRate.ofPounds("14.10"), START).salary())
                .isEqualTo(OfferedPay.of(OfferedPay.Basis.HOURLY, "GBP 14.10"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfferedPay.of(Payment.ofPounds("500")))
                .withMessage("pay must be for a year or an hour: GBP 500.00");
    }

    @Test
    void has_one_form_for_a_blended_family_and_welsh_titles_too() {
        Post blended = Post.builder()
                .copy(POST)
                .title(Bilingual.welsh("Gweithiwr Achos"))
                .families(List.of("executive", "research"))
                .area(Optional.empty())
                .build();
        Offer offer = Offer.from(blended, FullTimeSalary.ofPounds("27500"), START);
        assertThat(offer.family()).contains("executive+research");
        assertThat(offer.families()).containsExactly("executive", "research");
        assertThat(offer.jobTitle()).contains("Gweithiwr Achos");
        assertThat(offer.fill(blended)).isEqualTo(blended);
        assertThat(Examiner.shipped().codes(offer))
                .extracting(Code::id)
                .containsExactly("offer.family.blended", "offer.area.needed");
        Post without = Post.builder().copy(POST).families(List.of()).build();
        assertThat(Offer.from(without, FullTimeSalary.ofPounds("27500"), START).families())
                .isEmpty();
    }

    @Test
    void fills_a_post_as_it_was_agreed() {
        Offer agreed = Offer.builder()
                .copy(Offer.from(POST, FullTimeSalary.ofPounds("27500"), START))
                .weeklyHours(new BigDecimal("22.5"))
                .appointment(Appointment.permanent())
                .build();
        assertThat(agreed.fill(POST))
                .isEqualTo(Post.builder()
                        .copy(POST)
                        .weeklyHours("22.5")
                        .appointment(Appointment.permanent())
                        .build());
        assertThat(OfferReportTest.offer("EX-01", "GBP 30000.00").fill(POST).band())
                .isEqualTo("administrative-2");
    }
}
