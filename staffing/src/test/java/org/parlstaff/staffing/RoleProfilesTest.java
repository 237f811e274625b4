package org.parlstaff.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.payscale.PayBand;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.staffing.jobspec.JobSpecification;

class RoleProfilesTest {

    private static final RoleProfiles SHIPPED = RoleProfiles.shipped();

    private static RoleProfile profile(String band) {
        return SHIPPED.all().stream()
                .filter(profile -> profile.band().equals(band))
                .findFirst()
                .orElseThrow();
    }

    /** The number of duties that the sheet of responsibilities gives each band, and how many of them are in doubt. */
    @ParameterizedTest
    @CsvSource({
        "administrative-1, 9, 1",
        "administrative-2, 9, 0",
        "administrative-3, 7, 0",
        "executive-1, 9, 1",
        "executive-2, 22, 1",
        "research-2, 14, 1",
        "research-3, 13, 1",
        "band-3, 19, 1",
    })
    void has_every_responsibility_of_the_source(String band, int all, int doubtful) {
        List<RoleProfile.Responsibility> duties = profile(band).responsibilities();
        assertThat(duties).hasSize(all);
        assertThat(duties.stream().filter(duty -> duty.doubt().isPresent())).hasSize(doubtful);
        assertThat(duties).allSatisfy(duty -> assertThat(duty.id()).startsWith(band + "."));
    }

    @Test
    void has_a_profile_for_every_band_of_the_three_families_and_for_no_band_that_does_not_exist() {
        PayScheme ipsa = PaySchemes.shipped().scheme("ipsa");
        assertThat(SHIPPED.all().stream()
                        .filter(profile -> profile.scheme().equals("ipsa"))
                        .map(RoleProfile::band))
                .containsExactlyElementsOf(ipsa.bands().stream()
                        .filter(band -> band.family().isPresent())
                        .map(PayBand::id)
                        .toList());
    }

    @Test
    void names_families_that_the_scheme_has() {
        assertThat(SHIPPED.all())
                .allSatisfy(profile -> assertThat(
                                PaySchemes.shipped().scheme(profile.scheme()).findFamily(profile.family()))
                        .isPresent());
    }

    @Test
    void finds_the_profile_of_a_post_by_the_family_it_is_graded_in() {
        Post.Builder post = Post.builder()
                .office(Bilingual.english("Office"))
                .employer(Post.Employer.MEMBER)
                .title(Bilingual.english("Officer"))
                .scheme("senedd")
                .band("band-3")
                .weeklyHours("37")
                .appointment(Appointment.permanent())
                .location(Bilingual.english("Here"));
        assertThat(SHIPPED.findProfile(post.build())).contains(profile("band-3"));
        assertThat(SHIPPED.findProfile(post.families(List.of("business-administration", "casework"))
                        .build()))
                .contains(profile("band-3"));
        assertThat(SHIPPED.findProfile(post.families(List.of("casework", "business-administration"))
                        .build()))
                .isEmpty();
    }

    @Test
    void refuses_the_same_profile_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoleProfiles.of(profile("band-3"), profile("band-3")))
                .withMessage("a profile must be given once: senedd/band-3/business-administration");
    }

    @Test
    void refuses_an_id_twice() {
        RoleProfile.Group group = profile("band-3").groups().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoleProfiles.of(RoleProfile.builder()
                        .copy(profile("band-3"))
                        .groups(List.of(group, group))
                        .build()))
                .withMessage("a responsibility must be given once: band-3.correspondence");
    }

    @Test
    void draws_up_a_specification_without_what_is_in_doubt() {
        Post post = Post.builder()
                .office(Bilingual.english("Office"))
                .employer(Post.Employer.MEMBER)
                .title(Bilingual.english("Caseworker"))
                .scheme("ipsa")
                .band("executive-1")
                .area("london")
                .weeklyHours("37.5")
                .appointment(Appointment.permanent())
                .location(Bilingual.english("Here"))
                .build();
        JobSpecification spec =
                JobSpecification.from(SHIPPED.findProfile(post).orElseThrow(), post, LocalDate.of(2025, 6, 1));
        assertThat(spec.toMarkdown(Language.ENGLISH))
                .contains("- Draft replies to constituents")
                .doesNotContain("Respond to questions and remarks on social media")
                .contains("- **Full-time salary:** £25,200.00 to £41,782.00 a year");
    }
}
