package org.parlstaff.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;

class PostTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final PayScheme SENEDD = PaySchemes.shipped().scheme("senedd");

    private static final Post POST = Post.builder()
            .office(Bilingual.of("Office of the Member for Cwm Arian", "Swyddfa'r Aelod dros Gwm Arian"))
            .employer(Post.Employer.MEMBER)
            .title(Bilingual.english("Constituency Support Officer"))
            .scheme("senedd")
            .band("band-3")
            .weeklyHours("29.60")
            .appointment(Appointment.fixedTermOf(Period.ofMonths(6)))
            .location(Bilingual.english("Pont Arian"))
            .build();

    @Test
    void asks_its_scheme_what_its_band_pays() {
        assertThat(POST.pay(SENEDD.on(DAY))).isEqualTo(SENEDD.pay("band-3", DAY));
        assertThat(POST.pay(SENEDD.on(DAY))).isInstanceOf(PayAnswer.Found.class);
    }

    @Test
    void asks_by_the_area_where_the_work_is_done() {
        PayScheme ipsa = PaySchemes.shipped().scheme("ipsa");
        Post london = Post.builder()
                .copy(POST)
                .scheme("ipsa")
                .band("executive-1")
                .area("london")
                .build();
        LocalDate day = LocalDate.of(2025, 6, 1);
        assertThat(london.pay(ipsa.on(day))).isEqualTo(ipsa.pay("executive-1", "london", day));
    }

    @Test
    void refuses_another_scheme_than_its_own() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POST.pay(PaySchemes.shipped().scheme("ipsa").on(DAY)))
                .withMessage("scheme must be senedd: ipsa");
    }

    @Test
    void is_equal_whatever_zeros_trail_its_hours() {
        assertThat(Post.builder().copy(POST).weeklyHours("29.6").build()).isEqualTo(POST);
    }

    @Test
    void refuses_a_text_in_no_language() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bilingual.Builder().build())
                .withMessage("text must be given in English, in Welsh, or in both: {}");
    }

    @Test
    void gives_a_text_in_the_language_asked_for() {
        assertThat(POST.office().in(Language.WELSH)).contains("Swyddfa'r Aelod dros Gwm Arian");
        assertThat(POST.title().in(Language.WELSH)).isEmpty();
        assertThat(Bilingual.welsh("Swyddog").in(Language.ENGLISH)).isEmpty();
    }
}
