package org.parlstaff.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.JobTitle;
import org.parlstaff.payscale.PayBand;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.staffing.jobspec.JobSpecification;

class RoleProfilesTest {

    private static final RoleProfiles SHIPPED = RoleProfiles.shipped();

    private static RoleProfile profile(String band) {
        return SHIPPED.profiles().stream()
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
        assertThat(SHIPPED.profiles().stream()
                        .filter(profile -> profile.scheme().equals("ipsa"))
                        .map(RoleProfile::band))
                .containsExactlyElementsOf(ipsa.bands().stream()
                        .filter(band -> band.family().isPresent())
                        .map(PayBand::id)
                        .toList());
    }

    /** Facts, section 1.4: the places where the sheet of responsibilities leaves a doubt. */
    @Test
    void marks_what_the_sources_leave_in_doubt() {
        assertThat(SHIPPED.profiles().stream()
                        .flatMap(profile -> profile.responsibilities().stream())
                        .filter(duty -> duty.doubt().isPresent())
                        .map(RoleProfile.Responsibility::id))
                .containsExactly(
                        "administrative-1.social-media-replies",
                        "executive-1.social-media-replies",
                        "executive-2.local-research-repeated",
                        "research-2.project-management",
                        "research-3.team",
                        "band-3.planning-others");
    }

    @Test
    void gives_every_text_in_english_and_in_welsh() {
        for (RoleProfile profile : SHIPPED.profiles()) {
            assertThat(texts(profile)).allSatisfy(text -> {
                assertThat(text.en()).isPresent().get().asString().isNotBlank();
                assertThat(text.cy()).isPresent().get().asString().isNotBlank();
            });
        }
    }

    private static List<Bilingual> texts(RoleProfile profile) {
        List<Bilingual> texts = new ArrayList<>(List.of(profile.purpose()));
        texts.addAll(profile.introduction());
        texts.addAll(profile.keyCharacteristics());
        texts.addAll(profile.qualifications());
        texts.addAll(profile.essential());
        texts.addAll(profile.desirable());
        profile.groups().forEach(group -> {
            texts.add(group.heading());
            group.responsibilities().forEach(duty -> texts.add(duty.text()));
        });
        return texts;
    }

    @Test
    void says_in_one_place_that_its_welsh_awaits_review() {
        assertThat(SHIPPED.note().orElseThrow().en())
                .contains("The Welsh in this file is ours and awaits review by a Welsh speaker.");
        assertThat(RoleProfiles.parse(SHIPPED.toJson()).note()).isEqualTo(SHIPPED.note());
    }

    @Test
    void says_which_parts_no_source_gives() {
        assertThat(SHIPPED.profiles()).allSatisfy(profile -> {
            assertThat(profile.essential()).isNotEmpty();
            assertThat(profile.desirable()).isNotEmpty();
            assertThat(profile.introduction()).isNotEmpty();
            assertThat(profile.keyCharacteristics()).hasSizeGreaterThan(2);
            assertThat(profile.qualifications().isEmpty())
                    .isEqualTo(profile.scheme().equals("ipsa"));
            assertThat(profile.notInSource())
                    .isEqualTo(profile.scheme().equals("ipsa") ? Set.of(RoleProfile.Part.values()) : Set.of());
        });
    }

    /** Splits and levels: facts, section 1.2. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "administrative-1|Secretary, Personal Assistant, Executive Officer, Administrative Officer",
                "administrative-2|Senior Secretary, Senior Executive Officer, Senior Administrative Officer, Administrative Manager",
                "administrative-3|Principal Secretary, Office Manager, Executive Office Manager, Chief of Staff",
                "executive-1|Caseworker, Communications Officer, Constituency Assistant, Support Officer, Constituency Support Officer",
                "executive-2|Senior Caseworker, Constituency Communications Manager, Constituency Support Manager, Senior Communications Officer",
                "research-2|Parliamentary Assistant, Researcher, Research Officer",
                "research-3|Senior Parliamentary Assistant, Senior Researcher, Research Manager",
                "band-3|Constituency Support Officer",
            })
    void has_the_titles_of_its_scheme_in_both_languages(String band, String titles) {
        RoleProfile profile = profile(band);
        List<JobTitle> found = profile.titles(PaySchemes.shipped().scheme(profile.scheme()), LocalDate.of(2026, 12, 1));
        assertThat(String.join(", ", found.stream().map(JobTitle::title).toList()))
                .isEqualTo(titles);
        assertThat(found.stream().flatMap(title -> title.titleWelsh().stream()))
                .hasSameSizeAs(found)
                .doesNotHaveDuplicates();
    }

    @Test
    void has_no_titles_before_the_schemes_lists_and_none_of_another_scheme() {
        PayScheme senedd = PaySchemes.shipped().scheme("senedd");
        assertThat(profile("band-3").titles(senedd, LocalDate.of(2026, 5, 31))).isEmpty();
        assertThat(profile("band-3").titles(senedd, LocalDate.of(2026, 6, 1))).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile("executive-1").titles(senedd, LocalDate.of(2026, 6, 1)))
                .withMessage("scheme must be ipsa: senedd");
    }

    @Test
    void names_families_that_the_scheme_has() {
        assertThat(SHIPPED.profiles())
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
                .contains(profile("band-3")); // its source blends the two
        assertThat(SHIPPED.findProfile(post.families(List.of("communications")).build()))
                .isEmpty();
    }

    @Test
    void refuses_the_same_profile_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoleProfiles.of(profile("band-3"), profile("band-3")))
                .withMessage("/profiles/1: a profile must be given once: senedd/band-3/business-administration");
    }

    @Test
    void refuses_an_id_twice() {
        RoleProfile.Group group = profile("band-3").groups().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoleProfiles.of(RoleProfile.builder()
                        .copy(profile("band-3"))
                        .groups(List.of(group, group))
                        .build()))
                .withMessage("/profiles/0: a responsibility must be given once: band-3.correspondence");
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
                .doesNotContain("Follow up questions and comments")
                .contains("- **Full-time salary:** £25,200 to £41,782 a year");
    }

    @Test
    void blends_the_duties_of_two_families_in_one_band() {
        Post post = Post.builder()
                .office(Bilingual.of("Office", "Swyddfa"))
                .employer(Post.Employer.MEMBER)
                .title(Bilingual.of("Senior Caseworker", "Uwch-weithiwr Achos"))
                .scheme("ipsa")
                .band("executive-2")
                .families(List.of("executive", "research"))
                .area("london")
                .weeklyHours("37.5")
                .appointment(Appointment.permanent())
                .location(Bilingual.of("Here", "Yma"))
                .build();
        JobSpecification alone = JobSpecification.from(profile("executive-2"), post, LocalDate.of(2025, 6, 1));
        JobSpecification blended = alone.blendedWith(profile("research-2"));
        assertThat(blended.duties().stream().map(group -> group.heading().en().orElseThrow()))
                .containsExactly(
                        "Casework",
                        "Media and communications",
                        "Research and policy",
                        "People, finance and projects",
                        "Office and administration");
        assertThat(blended.duties().stream().flatMap(group -> group.duties().stream()))
                .hasSize(21 + 13) // one of each is in doubt
                .doesNotHaveDuplicates();
        assertThat(blended.criteria()).isEqualTo(alone.criteria());
        assertThat(blended.post()).isEqualTo(post);
        assertThat(blended.blendedWith(profile("research-2"))).isEqualTo(blended);
        assertThat(blended.toMarkdown(Language.ENGLISH)).contains("Executive / Research: Executive 2");
        assertThat(blended.toMarkdown(Language.WELSH)).contains("Gweithredol / Ymchwil: Gweithredol 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> alone.blendedWith(profile("band-3")))
                .withMessage("scheme must be ipsa: senedd");
    }

    private static final String FILE = """
            {
              "note": {
                "en": "A trial"
              },
              "profiles": [
                {
                  "scheme": "ipsa",
                  "band": "executive-1",
                  "family": "executive",
                  "source": {
                    "title": "A sheet"
                  },
                  "notInSource": [
                    "PURPOSE"
                  ],
                  "purpose": {
                    "en": "To help",
                    "cy": "Helpu"
                  },
                  "groups": [
                    {
                      "id": "casework",
                      "heading": {
                        "en": "Casework"
                      },
                      "responsibilities": [
                        {
                          "id": "executive-1.log",
                          "text": {
                            "en": "Log"
                          },
                          "doubt": "Perhaps"
                        }
                      ]
                    }
                  ],
                  "essential": [
                    {
                      "en": "Cares"
                    }
                  ],
                  "desirable": [
                    {
                      "en": "Sings"
                    }
                  ]
                }
              ]
            }
            """;

    @Test
    void writes_what_it_reads() {
        assertThat(RoleProfiles.parse(FILE).toJson()).isEqualTo(FILE);
        assertThat(RoleProfiles.parse(SHIPPED.toJson())).isEqualTo(SHIPPED);
        assertThat(RoleProfiles.read(new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8)), "own.json"))
                .isEqualTo(RoleProfiles.parse(FILE));
        assertThat(RoleProfiles.parse("{}")).isEqualTo(RoleProfiles.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"scheme\": \"ipsa\",|''|role profiles:47 /profiles/0: key must be present: scheme",
                "\"source\": {|\"sauce\": {|role profiles:10 /profiles/0/sauce: key must be one of band, blends, desirable, essential, family, groups, introduction, keyCharacteristics, notInSource, purpose, qualifications, scheme, source; found: sauce",
                "\"PURPOSE\"|\"TITLE\"|role profiles:14 /profiles/0/notInSource/0: value must be one of PURPOSE, INTRODUCTION, KEY_CHARACTERISTICS, CRITERIA; found: TITLE",
                "\"id\": \"casework\"|\"id\": null|role profiles:22 /profiles/0/groups/0/id: value must not be null",
                "\"id\": \"executive-1.log\",|''|role profiles:33 /profiles/0/groups/0/responsibilities/0: key must be present: id",
                "\"doubt\": \"Perhaps\"|\"doubts\": \"Perhaps\"|role profiles:32 /profiles/0/groups/0/responsibilities/0/doubts: key must be one of doubt, id, text; found: doubts",
            })
    void refuses_a_file_and_says_where_it_is_wrong(String good, String bad, String message) {
        assertThat(FILE).contains(good);
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> RoleProfiles.parse(FILE.replace(good, bad)))
                .withMessage(message);
        assertThat(faults(FILE.replace(good, bad))).isNotEmpty();
    }

    @Test
    void has_a_schema_that_accepts_the_shipped_file() {
        assertThat(faults(FILE)).isEmpty();
        assertThat(faults(SHIPPED.toJson())).isEmpty();
    }

    private static List<Error> faults(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(RoleProfiles.class.getResourceAsStream("role-profiles.schema.json"))
                .validate(json, InputFormat.JSON);
    }
}
