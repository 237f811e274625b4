package org.parlstaff.staffing.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OfferCodeTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    /** Codes are permanent: this list only grows. */
    @Test
    void codes_never_change() {
        assertThat(Arrays.stream(OfferCode.values()).map(code -> code.id() + " " + code.kind() + " " + code.severity()))
                .containsExactly(
                        "offer.row.unreadable OPEN CANNOT_ASSESS",
                        "offer.reference.duplicate FAIL REFER",
                        "offer.person.hours-over-limit FAIL REJECT",
                        "offer.person.hours-limit-not-known OPEN WARNING",
                        "offer.person.hours-not-stated OPEN CANNOT_ASSESS",
                        "offer.scheme.unknown OPEN CANNOT_ASSESS",
                        "offer.band.unknown OPEN CANNOT_ASSESS",
                        "offer.band.does-not-exist FAIL REJECT",
                        "offer.band.needed OPEN CANNOT_ASSESS",
                        "offer.band.from-title INFORMATIONAL NOTE",
                        "offer.band.closed REVIEW REFER",
                        "offer.band.other-framework FAIL REJECT",
                        "offer.title.other-band FAIL REJECT",
                        "offer.title.unknown REVIEW REFER",
                        "offer.title.no-list OPEN WARNING",
                        "offer.title.other-scheme INFORMATIONAL NOTE",
                        "offer.family.unknown REVIEW REFER",
                        "offer.family.other FAIL REJECT",
                        "offer.family.blended REVIEW REFER",
                        "offer.area.unknown OPEN CANNOT_ASSESS",
                        "offer.area.needed OPEN CANNOT_ASSESS",
                        "offer.table.other-day INFORMATIONAL WARNING",
                        "offer.table.day-not-covered OPEN CANNOT_ASSESS",
                        "offer.table.publication-day-not-known OPEN CANNOT_ASSESS",
                        "offer.table.not-known OPEN CANNOT_ASSESS",
                        "offer.table.not-confirmed INFORMATIONAL WARNING",
                        "offer.table.conflicting REVIEW REFER",
                        "offer.scale.indicative REVIEW REFER",
                        "offer.table.runs-out INFORMATIONAL NOTE",
                        "offer.pay.finer-than-a-penny FAIL REJECT",
                        "offer.pay.other-currency FAIL REJECT",
                        "offer.pay.not-positive FAIL REJECT",
                        "offer.pay.below-minimum FAIL REJECT",
                        "offer.pay.above-maximum FAIL REJECT",
                        "offer.pay.within-living-wage-cap REVIEW REFER",
                        "offer.pay.existing-above-maximum REVIEW REFER",
                        "offer.pay.not-on-pay-point FAIL REJECT",
                        "offer.pay.figure-not-known OPEN CANNOT_ASSESS",
                        "offer.pay.basis-in-doubt REVIEW WARNING",
                        "offer.pay.point-does-not-exist FAIL REJECT",
                        "offer.pay.point-differs FAIL REJECT",
                        "offer.pay.point-not-known OPEN CANNOT_ASSESS",
                        "offer.pay.above-scale-minimum REVIEW REFER",
                        "offer.pay.above-scale-minimum-with-reason INFORMATIONAL WARNING",
                        "offer.statutory.below-wage-floor FAIL REJECT",
                        "offer.floor.class-needed OPEN CANNOT_ASSESS",
                        "offer.floor.not-checked OPEN WARNING",
                        "offer.floor.of-scheme-not-checked OPEN CANNOT_ASSESS",
                        "offer.floor.below-real-living-wage INFORMATIONAL NOTE",
                        "offer.floor.voluntary-not-known INFORMATIONAL NOTE",
                        "offer.hours.not-stated OPEN WARNING",
                        "offer.hours.needed OPEN CANNOT_ASSESS",
                        "offer.hours.out-of-range FAIL REJECT",
                        "offer.hours.above-full-time REVIEW REFER",
                        "offer.hours.full-time-differs REVIEW REFER",
                        "offer.hours.full-time-not-known OPEN CANNOT_ASSESS",
                        "offer.hours.over-limit FAIL REJECT",
                        "offer.hours.total-not-known OPEN CANNOT_ASSESS",
                        "offer.hours.limit-not-known OPEN WARNING",
                        "offer.dates.end-not-after-start FAIL REJECT",
                        "offer.dates.contract-before-scheme OPEN CANNOT_ASSESS",
                        "offer.appointment.casual OPEN CANNOT_ASSESS",
                        "offer.appointment.not-stated OPEN REFER",
                        "offer.appointment.term-over-limit FAIL REJECT",
                        "offer.appointment.open-recruitment-needed FAIL REJECT",
                        "offer.appointment.internal-recruitment REVIEW REFER",
                        "offer.appointment.recruitment-not-stated OPEN REFER",
                        "offer.appointment.increment-never-due FAIL WARNING",
                        "offer.appointment.no-increments FAIL WARNING",
                        "offer.appointment.increments-not-known OPEN WARNING",
                        "offer.language.level-missing REVIEW WARNING",
                        "offer.language.level-not-needed REVIEW WARNING",
                        "offer.funding.not-parliamentary OPEN CANNOT_ASSESS");
    }

    @Test
    void every_code_has_a_sentence_in_both_languages() {
        assertThat(OfferCode.keys(WELSH)).isEqualTo(OfferCode.keys(Locale.UK));
        for (OfferCode code : OfferCode.values()) {
            assertThat(OfferCode.keys(Locale.UK)).contains(code.id());
        }
        assertThat(OfferCode.keys(Locale.UK)).hasSize(OfferCode.values().length + 1);
    }

    @Test
    void codes_are_read_by_their_id() {
        for (OfferCode code : OfferCode.values()) {
            assertThat(OfferCode.parse(code.id())).isEqualTo(code).hasToString(code.id());
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfferCode.parse("offer.pay.odd"))
                .withMessage("code must be one of the catalogue; found: offer.pay.odd");
    }
}
