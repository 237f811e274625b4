package org.parlstaff.staffing.jobspec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.staffing.Address;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.RoleProfile;
import org.parlstaff.staffing.RoleProfiles;
import org.parlstaff.staffing.Workplace;
import org.parlstaff.staffing.document.Document;
import org.parlstaff.staffing.jobspec.lint.Lint;
import org.parlstaff.staffing.jobspec.lint.SpecReport;
import org.parlstaff.staffing.welsh.WelshLevel;
import org.parlstaff.staffing.welsh.WelshSkills;

class JobSpecificationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static JobSpecification of(Post.Builder post) {
        return JobSpecification.from(post.build(), DAY);
    }

    @ParameterizedTest
    @EnumSource
    void prints_the_page_that_was_read_and_approved(Language language) {
        assertThat(Specimens.CWM_ARIAN.toHtml(language))
                .isEqualTo(Specimens.text("cwm-arian." + language.tag() + ".html"));
        assertThat(Specimens.CWM_ARIAN.toMarkdown(language))
                .isEqualTo(Specimens.text("cwm-arian." + language.tag() + ".md"));
        assertThat(Specimens.CWM_ARIAN.toText(language))
                .isEqualTo(Specimens.text("cwm-arian." + language.tag() + ".txt"));
    }

    @Test
    void reads_back_what_it_writes() {
        assertThat(JobSpecification.parse(Specimens.CWM_ARIAN.toJson())).isEqualTo(Specimens.CWM_ARIAN);
    }

    @Test
    void writes_the_least_specification_as_the_least_file() {
        assertThat(of(Specimens.post()).toJson()).isEqualTo("""
                {
                  "post": {
                    "office": {
                      "en": "Office",
                      "cy": "Swyddfa"
                    },
                    "employer": "OTHER",
                    "title": {
                      "en": "Officer",
                      "cy": "Swyddog"
                    },
                    "scheme": "senedd",
                    "band": "band-3",
                    "weeklyHours": 37,
                    "appointment": {
                      "type": "PERMANENT"
                    },
                    "location": {
                      "en": "Here",
                      "cy": "Yma"
                    }
                  },
                  "payOn": "2026-12-01"
                }
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"payOn\": \"2026-12-01\",|''|key must be present: payOn",
                "\"payOn\": \"2026-12-01\"|\"payOn\": \"soon\"|/payOn: value must be a day, like 2026-04-01: soon",
                "\"reference\"|\"referense\"|/referense: key must be one of",
                "\"DESIRABLE\"|\"VERY_DESIRABLE\"|/welsh/designation: value must be one of ESSENTIAL, TO_BE_LEARNT, DESIRABLE, NOT_NECESSARY; found: VERY_DESIRABLE",
                "\"level\": 3|\"level\": 9|/qualifications/0: level must be from 1 to 8: 9",
                "\"cy\": \"Gwaith achos\"|\"fr\": \"Dossiers\"|/duties/0/heading/fr: key must be one of [cy, en]",
            })
    void names_the_place_of_a_fault_in_a_file(String good, String bad, String fault) {
        String json = Specimens.text("cwm-arian.json");
        assertThat(json).contains(good);
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> JobSpecification.parse(json.replace(good, bad)))
                .withMessageContaining(fault.replace("[", "").replace("]", ""));
    }

    @Test
    void quotes_full_time_and_actual_pay_for_part_time_hours() {
        assertThat(Specimens.facts(Specimens.CWM_ARIAN, Language.ENGLISH))
                .containsEntry(
                        "Full-time salary", List.of("£26,345 to £33,873 a year", "For a full-time week: 37 hours"))
                .containsEntry(
                        "Actual salary",
                        List.of(
                                "£21,076.00 to £27,098.40 a year",
                                "For 29.6 of 37 hours a week (0.8 FTE), worked out from the full-time salary and"
                                        + " rounded to the nearest penny"));
    }

    @Test
    void quotes_full_time_pay_alone_for_full_time_hours() {
        assertThat(Specimens.facts(of(Specimens.post()), Language.ENGLISH))
                .containsKey("Full-time salary")
                .doesNotContainKey("Actual salary");
    }

    /** What is published has no figure then; the reason is for whoever publishes it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "senedd|band-3||2026-05-31|Left out, since no pay table of senedd covers band-3 on 31 May 2026.",
                "senedd|band-9||2026-12-01|Left out, since senedd has no band band-9.",
                "senedd|band-2||2026-12-01|Left out, since no source gives the pay of band-2: it has four pay points, and the sources give none of them.",
                "ipsa|executive-3|london|2025-06-01|Left out, since ipsa has no band executive-3.",
                "ipsa|executive-1||2025-06-01|Left out, since ipsa pays executive-1 by area, and no area was named: london, outside-london.",
                "ipsa|executive-1|leeds|2025-06-01|Left out, since ipsa has no area leeds.",
            })
    void says_beside_the_document_why_the_scheme_cannot_answer(
            String scheme, String band, String area, LocalDate day, String reason) {
        Post.Builder post = Specimens.post().scheme(scheme).band(band);
        if (area != null) {
            post.area(area);
        }
        JobSpecification spec = JobSpecification.from(post.build(), day);
        assertThat(Specimens.facts(spec, Language.ENGLISH))
                .doesNotContainKeys("Salary", "Full-time salary", "Actual salary", "Basis of the salary");
        assertThat(spec.provenance(Language.ENGLISH).toText().replaceAll("\\s+", " "))
                .contains("Salary: " + reason);
    }

    @Test
    void works_out_no_share_where_full_time_hours_are_not_known() {
        JobSpecification spec = JobSpecification.from(
                Specimens.post()
                        .scheme("senedd")
                        .band("lowest-office-staff")
                        .weeklyHours("20")
                        .build(),
                LocalDate.of(2008, 6, 1));
        assertThat(Specimens.facts(spec, Language.ENGLISH).get("Full-time salary"))
                .hasSize(1);
        assertThat(Specimens.facts(spec, Language.ENGLISH)).doesNotContainKey("Actual salary");
        assertThat(spec.provenance(Language.ENGLISH).toText().replaceAll("\\s+", " "))
                .contains(
                        "Hours of a full-time week: No source at hand gives them, so what is paid for the hours of the post"
                                + " cannot be worked out and is left out.");
    }

    @Test
    void quotes_an_hourly_rate_for_casual_work_and_no_yearly_salary() {
        JobSpecification spec = JobSpecification.from(
                casual().scheme("ipsa").band("employed-intern").area("london").build(), LocalDate.of(2025, 6, 1));
        assertThat(Specimens.facts(spec, Language.ENGLISH))
                .containsEntry(
                        "Hourly rate",
                        List.of(
                                "£12.21 to £13.85 an hour",
                                "For each hour worked: the full-time salary divided by 37.5 hours in each of 52 weeks,"
                                        + " and rounded to the nearest penny"))
                .containsEntry("Appointment", List.of("Casual, paid for the hours worked"))
                .doesNotContainKey("Actual salary");
        JobSpecification spot = JobSpecification.from(
                casual().scheme("ipsa").band("mp-representative").build(), LocalDate.of(2025, 6, 1));
        assertThat(Specimens.facts(spot, Language.WELSH).get("Cyfradd yr awr")).startsWith("£36.37 yr awr");
    }

    private static Post.Builder casual() {
        return Specimens.post()
                .weeklyHours("10")
                .appointment(Appointment.builder().type(Appointment.Type.CASUAL).build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "senedd|band-3|2026-12-01|weeks-in-year|Weeks by which a yearly salary is divided: No source at hand gives them, so an hourly rate cannot be worked out and is left out.",
                "senedd|lowest-office-staff|2008-06-01||Hours of a full-time week: No source at hand gives them, so what is paid for the hours of the post cannot be worked out and is left out.",
            })
    void says_beside_the_document_why_it_cannot_work_out_an_hourly_rate(
            String scheme, String band, LocalDate day, String without, String reason) {
        PayScheme shipped = PaySchemes.shipped().scheme(scheme);
        PayScheme bare = PayScheme.builder()
                .copy(shipped)
                .rules(shipped.rules().stream()
                        .filter(rule -> !rule.rule().equals(without))
                        .toList())
                .build();
        JobSpecification spec = JobSpecification.from(casual().band(band).build(), day);
        PaySchemes schemes = PaySchemes.of(bare);
        assertThat(Specimens.facts(spec.document(Language.ENGLISH, schemes)))
                .doesNotContainKeys("Hourly rate", "Actual salary");
        assertThat(spec.provenance(Language.ENGLISH, schemes).toText().replaceAll("\\s+", " "))
                .contains(reason);
    }

    @Test
    void rounds_as_the_scheme_says_where_it_says_it() {
        PayScheme down = Specimens.ruling("pay-rounding", "pound-down");
        Document document = of(Specimens.post().weeklyHours("22")).document(Language.ENGLISH, PaySchemes.of(down));
        assertThat(Specimens.facts(document).get("Actual salary"))
                .containsExactly(
                        "£15,664 to £20,140 a year",
                        "For 22 of 37 hours a week (0.59 FTE), worked out from the full-time salary and rounded"
                                + " down to the pound");
    }

    @Test
    void has_words_for_every_rounding() {
        assertThat(Wording.TEXTS.keys(Locale.UK))
                .containsAll(Arrays.stream(Rounding.values())
                        .map(rounding -> "rounding." + rounding.id())
                        .toList());
    }

    /** DESIGN, 2.13: sources and doubts are for whoever publishes, not for whoever reads. */
    @Test
    void says_where_its_figures_come_from_and_how_sure_they_are_beside_the_document_and_not_in_it() {
        JobSpecification spec = JobSpecification.from(
                Specimens.post()
                        .scheme("ipsa")
                        .band("mp-representative")
                        .weeklyHours("30")
                        .build(),
                LocalDate.of(2025, 6, 1));
        for (Language language : Language.values()) {
            assertThat(spec.toText(language)).doesNotContain("IPSA guidance", "Source", "Ffynhonnell");
            assertThat(spec.toJsonLd(language, LocalDate.of(2025, 5, 1))).doesNotContain("IPSA guidance");
        }
        assertThat(spec.provenance(Language.ENGLISH).toText()).isEqualTo(Specimens.text("provenance.en.txt"));
        assertThat(spec.provenance(Language.WELSH).toText()).isEqualTo(Specimens.text("provenance.cy.txt"));
    }

    @Test
    void says_beside_the_document_why_a_salary_is_followed_no_further() {
        JobSpecification spec = JobSpecification.from(Specimens.post().build(), LocalDate.of(2026, 6, 1));
        PaySchemes schemes = PaySchemes.shipped().with(Specimens.OWN);
        assertThat(spec.provenance(Language.ENGLISH, schemes).toText().replaceAll("\\s+", " "))
                .contains(
                        "Salary over time: From 1 April 2027: Announced, and not final. From 1 June 2027: Announced, and not"
                                + " final. Worked out until and including 31 March 2028, and no further."
                                + " Left out, since no pay table of senedd covers band-3 on 1 April 2028.");
    }

    @ParameterizedTest
    @CsvSource({
        "P1M, o 1 mis, of 1 month",
        "P2M, o 2 fis, of 2 months",
        "P3M, o 3 mis, of 3 months",
        "P18M, o 18 mis, of 18 months",
        "P1Y, o 1 flwyddyn, of 1 year",
        "P2Y, o 2 flynedd, of 2 years",
        "P3Y, o 3 blynedd, of 3 years",
        "P5Y, o 5 mlynedd, of 5 years",
        "P6Y, o 6 blynedd, of 6 years",
        "P7Y, o 7 mlynedd, of 7 years",
        "P10Y, o 10 mlynedd, of 10 years",
        "P11Y, o 11 o flynyddoedd, of 11 years",
        "P2D, o 2 ddiwrnod, of 2 days",
        "P5D, o 5 diwrnod, of 5 days",
    })
    void mutates_the_noun_after_a_number_in_welsh(String period, String welsh, String english) {
        JobSpecification spec = of(Specimens.post().appointment(Appointment.fixedTermOf(Period.parse(period))));
        assertThat(Specimens.facts(spec, Language.WELSH))
                .containsEntry("Math o benodiad", List.of("Cyfnod penodol " + welsh));
        assertThat(Specimens.facts(spec, Language.ENGLISH))
                .containsEntry("Appointment", List.of("Fixed term " + english));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7.4|0.2 FTE", "10|0.27 FTE", "22|0.59 FTE", "29.6|0.8 FTE", "36.9|1 FTE"})
    void gives_the_share_of_full_time_as_people_write_it(String hours, String share) {
        assertThat(Specimens.facts(of(Specimens.post().weeklyHours(hours)), Language.ENGLISH)
                        .get("Actual salary"))
                .element(1)
                .asString()
                .contains("(" + share + ")");
    }

    /** Pence are left out where no amount of a sentence has any. */
    @Test
    void writes_amounts_of_one_sentence_alike() {
        assertThat(Specimens.facts(
                                JobSpecification.from(
                                        Specimens.post()
                                                .scheme("ipsa")
                                                .band("administrative-1")
                                                .area("outside-london")
                                                .build(),
                                        LocalDate.of(2018, 6, 1)),
                                Language.ENGLISH)
                        .get("Full-time salary"))
                .startsWith("£17,062.50 to £24,913.00 a year");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Any other work the Member asks for|false",
                "Carry out other duties that fit the grade|false",
                "Supervise other staff|true",
                "Answer enquiries|true",
            })
    void adds_that_there_is_other_work_unless_the_office_has_said_so(String duty, boolean added) {
        JobSpecification spec = JobSpecification.builder()
                .copy(of(Specimens.post()))
                .addDuty(DutyGroup.builder()
                        .heading(Bilingual.english("Duties"))
                        .addDuty(Bilingual.english(duty))
                        .build())
                .post(Post.builder().copy(Specimens.post().build()).build())
                .build();
        assertThat(spec.toText(Language.ENGLISH).contains("Other work in support of the office"))
                .isEqualTo(added);
    }

    @Test
    void keeps_the_paragraphs_of_a_text() {
        JobSpecification spec = JobSpecification.builder()
                .copy(of(Specimens.post()))
                .purpose(Bilingual.of("One\nline.\n\nTwo.\r\n \r\nThree.", "Un.\n\nDau."))
                .build();
        assertThat(spec.toMarkdown(Language.ENGLISH)).contains("\n\nOne line.\n\nTwo.\n\nThree.\n\n");
        assertThat(spec.toHtml(Language.WELSH)).contains("<p>Un.</p>\n<p>Dau.</p>");
    }

    @Test
    void prints_sections_of_the_offices_own_in_every_format() {
        JobSpecification spec = JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .addFurtherSection(FurtherSection.builder()
                        .heading(Bilingual.of("What we offer", "Yr hyn a gynigiwn"))
                        .addParagraph(Bilingual.of("We look after our staff.", "Rydym yn gofalu am ein staff."))
                        .addBullet(Bilingual.of("A bicycle shed", "Cwt beiciau"))
                        .build())
                .build();
        assertThat(spec.toMarkdown(Language.ENGLISH))
                .contains("## What we offer\n\nWe look after our staff.\n\n- A bicycle shed\n\n## How to apply");
        assertThat(spec.toJsonLd(Language.WELSH, LocalDate.of(2026, 10, 20))).contains("Cwt beiciau");
        assertThat(spec.texts()).containsKeys("/furtherSections/0/heading", "/furtherSections/0/bullets/0");
        assertThat(JobSpecification.parse(spec.toJson())).isEqualTo(spec);
    }

    @Test
    void prints_the_address_and_whether_the_work_may_be_done_from_home() {
        JobSpecification spec = of(Specimens.post()
                .address(Address.builder()
                        .street("4 Heol Fawr")
                        .locality(Bilingual.of("Silver Bridge", "Pont Arian"))
                        .postcode("LD9 9ZZ")
                        .build())
                .workplace(Workplace.HYBRID));
        assertThat(Specimens.facts(spec, Language.ENGLISH))
                .containsEntry(
                        "Location",
                        List.of(
                                "Here",
                                "4 Heol Fawr, Silver Bridge, LD9 9ZZ",
                                "Part of the work may be done from home."));
        assertThat(Specimens.facts(spec, Language.WELSH))
                .containsEntry(
                        "Lleoliad",
                        List.of("Yma", "4 Heol Fawr, Pont Arian, LD9 9ZZ", "Gellir gwneud rhan o'r gwaith gartref."));
        assertThat(JobSpecification.parse(spec.toJson())).isEqualTo(spec);
    }

    @ParameterizedTest
    @CsvSource({
        "london, ENGLISH, Pay area, London area",
        "outside-london, WELSH, Ardal gyflog, Y tu allan i ardal Llundain",
        "leeds, ENGLISH, Pay area, leeds", // not of the scheme: the lint says so
    })
    void names_the_pay_area_as_the_scheme_does(String area, Language language, String name, String value) {
        JobSpecification spec = JobSpecification.from(
                Specimens.post().scheme("ipsa").band("executive-1").area(area).build(), LocalDate.of(2025, 6, 1));
        assertThat(Specimens.facts(spec, language)).containsEntry(name, List.of(value));
    }

    @ParameterizedTest
    @CsvSource({
        "administrative-1, administrative, Administrative 1 – job and person specification",
        "research-2, research executive, Research / Executive: Research 2 – job and person specification",
        "research-2, executive, Executive: Research 2 – job and person specification",
        "employed-intern, '', Employed intern – job and person specification",
        "employed-intern, gardening, gardening: Employed intern – job and person specification",
        "band-9, research, Research: band-9 – job and person specification",
    })
    void says_which_post_it_is_and_no_family_twice(String band, String families, String kind) {
        Post post = Specimens.post()
                .scheme("ipsa")
                .band(band)
                .families(Stream.of(families.split(" ", -1))
                        .filter(family -> !family.isEmpty())
                        .toList())
                .build();
        assertThat(JobSpecification.from(post, LocalDate.of(2025, 6, 1))
                        .document(Language.ENGLISH)
                        .kind()
                        .text())
                .isEqualTo(kind);
    }

    @Test
    void says_nothing_of_duties_where_none_are_given() {
        JobSpecification none = of(Specimens.post());
        JobSpecification blank = JobSpecification.builder()
                .copy(none)
                .addDuty(DutyGroup.builder()
                        .heading(Bilingual.of("Casework", "Gwaith achos"))
                        .addDuties(Bilingual.of(" ", " "))
                        .build())
                .build();
        assertThat(none.toMarkdown(Language.ENGLISH)).doesNotContain("duties");
        assertThat(blank.toMarkdown(Language.ENGLISH)).doesNotContain("duties").doesNotContain("Casework");
    }

    @ParameterizedTest
    @CsvSource({
        "2028-02-29, 2029-02-28, , false",
        "2028-02-29, 2029-03-01, , false", // the anniversary may be 1 March, on which nothing is paid any more
        "2028-02-29, 2029-03-02, , true",
        "2028-02-29, 2029-03-01, mar-1, false",
        "2028-02-29, 2029-03-01, feb-28, true",
        "2028-02-29, 2029-02-28, feb-28, false",
        "2027-02-28, 2028-02-29, , true", // no leap day is an anniversary here
    })
    void promises_no_increment_that_a_start_on_a_leap_day_may_not_reach(
            LocalDate start, LocalDate end, String leapDay, boolean promised) {
        JobSpecification spec = JobSpecification.from(
                Specimens.post().appointment(Appointment.fixedTermUntil(end)).build(), start);
        PayScheme scheme =
                leapDay == null ? PaySchemes.shipped().scheme("senedd") : Specimens.ruling("leap-day", leapDay);
        assertThat(spec.promisesIncrement(scheme)).isEqualTo(promised);
        assertThat(spec.reachesAnniversary(scheme)).isEqualTo(promised);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-12-01, false", // ends on the anniversary, so no increment is ever paid
        "2027-12-02, true",
        "2027-06-01, false",
    })
    void speaks_of_increments_only_if_the_term_reaches_one(LocalDate end, boolean reached) {
        JobSpecification spec = of(Specimens.post().appointment(Appointment.fixedTermUntil(end)));
        assertThat(Specimens.facts(spec, Language.ENGLISH).containsKey("Increments"))
                .isEqualTo(reached);
    }

    @Test
    void counts_a_term_of_a_stated_length_from_the_day_of_the_pay() {
        JobSpecification year = of(Specimens.post().appointment(Appointment.fixedTermOf(Period.ofYears(1))));
        JobSpecification longer = of(Specimens.post().appointment(Appointment.fixedTermOf(Period.of(1, 0, 1))));
        assertThat(Specimens.facts(year, Language.ENGLISH)).doesNotContainKey("Increments");
        assertThat(Specimens.facts(longer, Language.ENGLISH))
                .containsKey("Increments")
                .containsEntry("Appointment", List.of("Fixed term of 1 year, 1 day"));
    }

    @Test
    void prints_the_last_day_of_a_term_and_not_the_day_after() {
        JobSpecification spec = of(Specimens.post().appointment(Appointment.fixedTermUntil(LocalDate.of(2027, 6, 1))));
        assertThat(Specimens.facts(spec, Language.WELSH))
                .containsEntry("Math o benodiad", List.of("Cyfnod penodol; diwrnod olaf: 31 Mai 2027"));
    }

    @Test
    void speaks_of_the_end_of_the_office_only_if_one_member_employs() {
        String clause = "If the Member leaves that office, this post becomes redundant.";
        assertThat(Specimens.CWM_ARIAN.toMarkdown(Language.ENGLISH)).contains(clause);
        assertThat(of(Specimens.post().employer(Post.Employer.GROUP_LEADER)).toMarkdown(Language.ENGLISH))
                .doesNotContain(clause);
    }

    @ParameterizedTest
    @CsvSource({
        "WELSH_LANGUAGE_STANDARDS, Applications in Welsh are welcome",
        "SENEDD_COMMISSION,        Official Languages Scheme of the Senedd Commission",
        "MEMBERS_OFFICE,           You are welcome to apply in Welsh or in English.",
    })
    void says_of_applying_in_welsh_what_the_rules_of_the_office_say(LanguageRules rules, String words) {
        JobSpecification spec = JobSpecification.builder()
                .copy(of(Specimens.post()))
                .languageRules(rules)
                .build();
        assertThat(spec.toMarkdown(Language.ENGLISH)).contains(words);
        assertThat(spec.toMarkdown(Language.ENGLISH)).doesNotContain("Standards"); // nothing was assessed
        assertThat(spec.toHtml(Language.WELSH)).contains("Gymraeg");
    }

    @Test
    void says_nothing_of_applying_in_welsh_unless_the_office_has_said_what() {
        assertThat(of(Specimens.post()).toMarkdown(Language.ENGLISH)).doesNotContain("Welsh");
    }

    @Test
    void chooses_clauses_by_what_the_specification_says() {
        JobSpecification bare = of(Specimens.post());
        assertThat(Clause.of(bare, Clause.Section.APPLY, Language.ENGLISH)).isEmpty();
        assertThat(Clause.of(bare, Clause.Section.ADDITIONAL, Language.ENGLISH)).containsExactly(Clause.EQUALITY);
        assertThat(Clause.of(Specimens.CWM_ARIAN, Clause.Section.APPLY, Language.ENGLISH))
                .containsExactly(Clause.APPLY_IN_WELSH, Clause.ADJUSTMENTS, Clause.ALTERNATIVE_FORMATS);
        assertThat(Clause.of(Specimens.CWM_ARIAN, Clause.Section.ADDITIONAL, Language.ENGLISH))
                .containsExactly(Clause.OFFICE_HOLDER, Clause.EQUALITY, Clause.CHECKS);
    }

    @Test
    void prints_the_offices_own_statement_of_equality_in_place_of_ours() {
        JobSpecification spec = JobSpecification.builder()
                .copy(of(Specimens.post()))
                .equalityStatement(Bilingual.of("We are fair.", "Rydym yn deg."))
                .build();
        assertThat(spec.toMarkdown(Language.ENGLISH)).contains("We are fair.").doesNotContain("Equality Act");
    }

    /** The lint finds each; until they are filled in, nobody is read an empty heading, bullet or paragraph. */
    @ParameterizedTest
    @EnumSource
    void prints_nothing_for_texts_that_are_blank(Language language) {
        Bilingual blank = Bilingual.of(" ", "\t");
        JobSpecification spec = JobSpecification.builder()
                .copy(of(Specimens.post().hoursNote(blank).travel(blank).location(blank)))
                .reference(" ")
                .purpose(blank)
                .application(Application.builder()
                        .closingDate(LocalDate.of(2026, 11, 27))
                        .howToApply(blank)
                        .contact(blank)
                        .interview(blank)
                        .build())
                .equalityStatement(blank)
                .additionalInformation(List.of(blank))
                .introduction(List.of(blank))
                .keyCharacteristics(List.of(blank))
                .criteria(List.of(CriteriaGroup.builder()
                        .heading(blank)
                        .addEssential(Bilingual.of("Writes well", "Ysgrifennu'n dda"))
                        .build()))
                .qualifications(
                        List.of(Qualification.builder().text(blank).level(3).build()))
                .welsh(WelshSkills.builder()
                        .designation(WelshSkills.Designation.DESIRABLE)
                        .note(blank)
                        .build())
                .duties(List.of(DutyGroup.builder()
                        .heading(blank)
                        .addDuties(blank, Bilingual.of("Answer letters", "Ateb llythyrau"))
                        .build()))
                .build();
        String html = spec.toHtml(language);
        assertThat(html).doesNotContainPattern("<(\\w+)[^>]*>\\s*</\\1>").doesNotContain("id=\"purpose\"");
        assertThat(html).contains(language == Language.ENGLISH ? "Equality Act 2010" : "Ddeddf Cydraddoldeb 2010");
        assertThat(html)
                .contains(
                        language == Language.ENGLISH
                                ? "<h4 id=\"essential-1\">Essential</h4>"
                                : "<h4 id=\"essential-1\">Hanfodol</h4>");
    }

    @ParameterizedTest
    @CsvSource({"ESSENTIAL, true", "TO_BE_LEARNT, false", "DESIRABLE, true", "NOT_NECESSARY, false"})
    void says_that_welsh_counts_in_the_choice_only_where_it_does(WelshSkills.Designation designation, boolean counts) {
        JobSpecification spec = JobSpecification.builder()
                .copy(of(Specimens.post()))
                .welsh(WelshSkills.builder()
                        .designation(designation)
                        .putLevel(WelshLevel.Skill.SPEAKING, WelshLevel.FOUNDATION)
                        .build())
                .build();
        assertThat(spec.toText(Language.ENGLISH).contains("will be assessed when applicants are selected"))
                .isEqualTo(counts);
        assertThat(spec.toText(Language.WELSH).contains("wrth ddewis ymgeiswyr"))
                .isEqualTo(counts);
    }

    @Test
    void is_drawn_up_edited_checked_and_written_as_its_documentation_shows(@TempDir Path folder) throws IOException {
        Post post = Post.builder()
                .copy(Specimens.CWM_ARIAN.post())
                .families(List.of("business-administration"))
                .build();
        RoleProfile profile = RoleProfiles.shipped().findProfile(post).orElseThrow();

        JobSpecification draft = JobSpecification.from(profile, post, LocalDate.of(2026, 12, 1));
        JobSpecification specification = JobSpecification.builder()
                .copy(draft)
                .application(Application.builder()
                        .closingDate(LocalDate.of(2026, 11, 27))
                        .howToApply(Bilingual.of("Send us the application form.", "Anfonwch y ffurflen gais atom."))
                        .contact(Bilingual.of("The office manager", "Rheolwr y swyddfa"))
                        .build())
                .build();
        SpecReport report = Lint.shipped().check(specification);
        Files.writeString(folder.resolve("post.cy.html"), specification.toHtml(Language.WELSH));
        Files.write(folder.resolve("post.docx"), specification.toDocx(Language.ENGLISH));
        Files.writeString(folder.resolve("post.json"), specification.toJson());

        assertThat(report.findings()).isEmpty();
        assertThat(folder.resolve("post.cy.html")).content().startsWith("<!DOCTYPE html>\n<html lang=\"cy\">");
        assertThat(folder.resolve("post.docx")).binaryContent().startsWith('P', 'K');
        assertThat(JobSpecification.parse(Files.readString(folder.resolve("post.json"))))
                .isEqualTo(specification);
        String shown = Files.readString(Path.of("src/main/java/org/parlstaff/staffing/jobspec/JobSpecification.java"))
                .lines()
                .dropWhile(line -> !line.contains("<pre>{@code"))
                .skip(1)
                .takeWhile(line -> !line.contains("}</pre>"))
                .map(line -> line.replaceFirst("^ [*]", ""))
                .collect(Collectors.joining());
        assertThat(shown).isNotBlank();
        assertThat(dense(Files.readString(
                        Path.of("src/test/java/org/parlstaff/staffing/jobspec/JobSpecificationTest.java"))))
                .contains(dense(shown));
    }

    private static String dense(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void refuses_a_role_profile_of_another_scheme() {
        RoleProfile profile = RoleProfiles.shipped().profiles().stream()
                .filter(one -> one.scheme().equals("ipsa"))
                .findFirst()
                .orElseThrow();
        Post post = Specimens.post().build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JobSpecification.from(profile, post, DAY))
                .withMessage("scheme must be senedd: ipsa");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JobSpecification.from(post, DAY).blendedWith(profile))
                .withMessage("scheme must be senedd: ipsa");
    }

    @Test
    void refuses_an_interview_before_applications_close() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Application.builder()
                        .closingDate(DAY)
                        .howToApply(Bilingual.english("By letter"))
                        .contact(Bilingual.english("Us"))
                        .interviewDate(DAY.minusDays(1))
                        .build())
                .withMessage("interviewDate must not be before closingDate: 2026-11-30 < 2026-12-01");
    }

    @Test
    void leaves_out_blank_bullets_and_empty_sections() {
        JobSpecification spec = JobSpecification.builder()
                .copy(of(Specimens.post()))
                .addKeyCharacteristics(Bilingual.of(" ", ""))
                .build();
        assertThat(spec.toHtml(Language.ENGLISH))
                .doesNotContain("<li></li>")
                .doesNotContain("Main features of the post");
    }

    @Test
    void refuses_to_print_in_a_language_that_is_not_written() {
        JobSpecification spec = JobSpecification.builder()
                .copy(of(Specimens.post()))
                .purpose(Bilingual.english("To help."))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spec.toHtml(Language.WELSH))
                .withMessage("texts must be given in cy: /purpose");
    }

    @Test
    void refuses_a_scheme_that_it_does_not_have() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> of(Specimens.post().scheme("sark")).document(Language.ENGLISH))
                .withMessageContaining("sark");
    }

    @Test
    void has_the_same_sentences_in_both_languages() {
        assertThat(Wording.TEXTS.keys(Language.WELSH.locale())).isEqualTo(Wording.TEXTS.keys(Locale.UK));
    }
}
