package org.parlstaff.staffing.jobspec.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.finding.Policy;
import org.parlstaff.staffing.finding.Severity;
import org.parlstaff.staffing.finding.Waiver;
import org.parlstaff.staffing.jobspec.Application;
import org.parlstaff.staffing.jobspec.Characteristic;
import org.parlstaff.staffing.jobspec.CriteriaGroup;
import org.parlstaff.staffing.jobspec.DutyGroup;
import org.parlstaff.staffing.jobspec.FurtherSection;
import org.parlstaff.staffing.jobspec.JobSpecification;
import org.parlstaff.staffing.jobspec.LanguageRules;
import org.parlstaff.staffing.jobspec.Specimens;
import org.parlstaff.staffing.welsh.SkillLevel;
import org.parlstaff.staffing.welsh.WelshLevel;
import org.parlstaff.staffing.welsh.WelshSkills;

class LintTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final JobSpecification DEFECTS = JobSpecification.parse(Specimens.text("cwm-arian-defects.json"));

    private static List<String> found(JobSpecification spec) {
        return Lint.shipped().check(spec).findings().stream()
                .map(finding -> finding.code().id() + " " + finding.pointer())
                .toList();
    }

    private static JobSpecification with(Bilingual text) {
        return JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .additionalInformation(List.of(text))
                .build();
    }

    @Test
    void finds_nothing_wrong_with_the_specification_of_the_invented_office() {
        assertThat(found(Specimens.CWM_ARIAN)).isEmpty();
    }

    /**
     * The defects of the first seed, in the order in which facts/hr-ecosystem.md, section 0, lists them; each is carried by a
     * twin of it in our own words.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a word doubled after a number|spec.style.doubled-word|/post/hoursNote/en|word=hours hours",
                "pay called pro rata, and no figures|spec.pay.pro-rata-in-words|/post/hoursNote/en|word=pro-rata",
                "an increment in a term of six months|spec.pay.increment-out-of-reach|/additionalInformation/0/en|word=anniversary",
                "the first placeholder in brackets|spec.structure.placeholder|/welsh/note/en|word=[Choose one]",
                "the second placeholder in brackets|spec.structure.placeholder|/welsh/note/en|word=[Add other languages here]",
                "five levels of Welsh and none selected|spec.language.level-missing|/welsh/levels|",
                "gender identity for gender reassignment|spec.statutory.characteristic-altered|/equalityStatement/en|word=gender identity",
                "NVQ level 3 or 4|spec.structure.ambiguous-qualification|/qualifications/0/text/en|",
                "an empty bullet|spec.structure.blank-text|/duties/0/duties/3/en|",
                "an empty row|spec.structure.blank-text|/duties/1|",
                "a heading as a bullet: data protection|spec.structure.heading-as-bullet|/criteria/0/essential/1/en|text=Data protection / information security",
                "a heading as a bullet: health and safety|spec.structure.heading-as-bullet|/criteria/0/essential/3/en|text=Health, safety and wellbeing",
                "a heading as a bullet: safeguarding|spec.structure.heading-as-bullet|/criteria/0/essential/5/en|text=Safeguarding",
                "three forms of the verb|spec.style.mixed-verb-forms|/duties|forms=-ing, -s, -",
                "a party without a name|spec.style.unnamed-body|/criteria/0/desirable/0/en|word=the Party",
                "no closing date, how to apply or contact|spec.structure.missing-application|/application|",
                "nothing on applying in Welsh|spec.language.application-statement-missing|/languageRules|",
                "English alone in an office of the Senedd|spec.language.welsh-missing|/post/title|",
                "nothing on adjustments|spec.structure.adjustments-missing|/application|",
                "an office without a place|spec.structure.location-not-named|/post/location/en|word=Constituency office",
                "a footnote mark|spec.style.stray-mark|/additionalInformation/1/en|",
                "the end with the office, which is printed anyway|spec.structure.printed-again|/additionalInformation/1/en|word=redundant",
                "the number of a page|spec.structure.page-number|/additionalInformation/1/en|word=2",
                "a check that is printed anyway|spec.structure.printed-again|/additionalInformation/2/en|word=security check",
                "an empty line|spec.structure.empty-line|/criteria/0/essential/6/en|",
                "Welsh assessed though not essential|spec.language.assessed-not-essential|/welsh/note/en|word=will be assessed",
                "the colon of a label|spec.style.stray-mark|/duties/0/heading/en|text=Casework:",
                "two forms in one duty|spec.style.verbs-disagree|/duties/0/duties/1/en|word=Plans and organise",
                "one Member as several|spec.style.plural-member|/duties/0/duties/2/en|word=the Members",
            })
    void finds_each_defect_that_the_first_seed_has(String defect, String code, String pointer, String value) {
        assertThat(Lint.shipped().check(DEFECTS).findings())
                .as(defect)
                .filteredOn(finding ->
                        finding.code().id().equals(code) && finding.pointer().equals(pointer))
                .anySatisfy(finding -> assertThat(
                                value == null ? List.<Object>of() : List.<Object>of(value.split("=", 2)[1]))
                        .isSubsetOf(finding.values().values()));
    }

    @Test
    void finds_nothing_else_in_the_twin_of_the_first_seed() {
        assertThat(found(DEFECTS))
                .containsExactly(
                        "spec.structure.missing-application /application",
                        "spec.structure.blank-text /duties/0/duties/3/en",
                        "spec.structure.blank-text /duties/1",
                        "spec.statutory.characteristic-altered /equalityStatement/en",
                        "spec.structure.placeholder /welsh/note/en",
                        "spec.structure.placeholder /welsh/note/en",
                        "spec.language.level-missing /welsh/levels",
                        "spec.language.application-statement-missing /languageRules",
                        "spec.language.welsh-missing /post/title",
                        "spec.structure.adjustments-missing /application",
                        "spec.style.doubled-word /post/hoursNote/en",
                        "spec.pay.pro-rata-in-words /post/hoursNote/en",
                        "spec.structure.location-not-named /post/location/en",
                        "spec.pay.increment-out-of-reach /additionalInformation/0/en",
                        "spec.style.stray-mark /additionalInformation/1/en",
                        "spec.structure.printed-again /additionalInformation/1/en",
                        "spec.structure.page-number /additionalInformation/1/en",
                        "spec.structure.printed-again /additionalInformation/2/en",
                        "spec.structure.heading-as-bullet /criteria/0/essential/1/en",
                        "spec.structure.heading-as-bullet /criteria/0/essential/3/en",
                        "spec.structure.heading-as-bullet /criteria/0/essential/5/en",
                        "spec.structure.empty-line /criteria/0/essential/6/en",
                        "spec.style.unnamed-body /criteria/0/desirable/0/en",
                        "spec.structure.ambiguous-qualification /qualifications/0/text/en",
                        "spec.language.assessed-not-essential /welsh/note/en",
                        "spec.style.stray-mark /duties/0/heading/en",
                        "spec.style.verbs-disagree /duties/0/duties/1/en",
                        "spec.style.plural-member /duties/0/duties/2/en",
                        "spec.style.mixed-verb-forms /duties");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The the office|spec.style.doubled-word|A word stands twice in a row: The the",
                "Start TBC|spec.structure.placeholder|This looks like a place that was never filled in: TBC",
                "Name: ____|spec.structure.placeholder|This looks like a place that was never filled in: ____",
                "About £27,000 a year|spec.pay.typed-amount|An amount is typed here, and nothing keeps it right; the document takes pay from the scheme: £27,000",
                "Welsh is very desirable|spec.language.unlisted-designation|This is none of the four categories for skills in Welsh: very desirable",
                "Welsh level 3|spec.language.bare-level|A number alone means something else in each body. Name the level, or the scheme it belongs to: level 3",
                "An ambitious office|spec.style.gender-coded-word|Research found that words like this deter some people from applying: ambitious",
                "PLEASE READ THIS FIRST|spec.accessibility.all-capitals|Text in capitals is hard to read, and some screen readers spell it out.",
            })
    void says_what_it_found_in_a_text(String text, String code, String sentence) {
        List<Finding> findings =
                Lint.shipped().check(with(Bilingual.of(text, "Testun"))).findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).code().id()).isEqualTo(code);
        assertThat(findings.get(0).pointer()).isEqualTo("/additionalInformation/0/en");
        assertThat(findings.get(0).text(Locale.UK)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "had had, false",
        "she had had had, false",
        "the the, true",
        "the theme, false",
        "party political, false",
        "NVQ level 3, false",
        "NVQ 5, true",
        "level 5, false",
        "BBC and ITV, false",
        "a £ sign, false",
        "READ IT SOON, false", // ten letters may be an abbreviation
        "READ IT TODAY, true",
    })
    void tells_a_fault_from_what_only_looks_like_one(String text, boolean fault) {
        assertThat(found(with(Bilingual.of(text, "Testun")))).hasSize(fault ? 1 : 0);
    }

    /** Words that decide elsewhere are innocent here, and the same fault is found however it is written. */
    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "|en|Experience of casework is highly desirable",
                "|en|Non-essential travel is rare. Welsh is desirable.",
                "|cy|Mae profiad o waith achos yn ddymunol iawn",
                "spec.language.unlisted-designation|en|Travel is rare. Welsh is highly desirable.",
                "spec.language.unlisted-designation|cy|Mae'r Gymraeg yn ddymunol iawn",
                "|cy|Cydymdeimlo â nodau y Blaid Lafur",
                "|en|Write down what the party concerned says",
                "|en|Know the Party Wall Act",
                "spec.style.unnamed-body|en|Share the aims of the Party",
                "spec.style.unnamed-body|cy|Cydymdeimlo â nodau'r Blaid",
                "spec.style.unnamed-body|cy|Cydymdeimlo â nodau’r Blaid",
                "|en|NVQ level 2 or 5 GCSEs at grade 4",
                "|en|NVQ level 3 and 4 years in an office",
                "|cy|NVQ lefel 2 neu 5 TGAU",
                "|en|NVQ level 3. We work 4 days a week.",
                "spec.structure.ambiguous-qualification|en|NVQ level 3, 4 or equivalent",
                "spec.structure.ambiguous-qualification|en|NVQ4",
                "spec.structure.ambiguous-qualification|en|A level 4 NVQ in administration",
                "spec.structure.ambiguous-qualification|cy|NVQ lefel 4",
                "spec.language.bare-level|en|Welsh at levels 3 to 5",
                "|en|Welsh at level 3 of the scheme of Swansea University",
                "|en|Manage a budget of £40,000",
                "|cy|Rheoli cyllideb o £40,000",
                "spec.pay.typed-amount|en|A salary of £27,000 from our staffing budget",
                "spec.pay.typed-amount|en|Manage a budget of £40,000. About £27,000 a year.",
                "|en|Annual leave of 31 days, pro rata",
                "|cy|Gwyliau o 31 diwrnod, pro rata",
                "spec.pay.pro-rata-in-words|en|Salary and leave are pro‑rata",
                "|en|Plan the anniversary of the town hall",
                "|en|Make incremental improvements to the case system",
                "|cy|Anfon cardiau pen-blwydd",
                "spec.pay.increment-out-of-reach|en|You move up the scale on each anniversary",
                "spec.pay.increment-out-of-reach|cy|Cyflog uwch ar ben-blwydd eich penodiad",
                "spec.structure.placeholder|en|Interview date TBA",
                "spec.structure.placeholder|cy|I’w gadarnhau",
                "spec.structure.placeholder|en|To be confirmed",
                "|en|Each figure has to be confirmed with the council",
                "|en|You support Members [and their staff]",
                "spec.structure.placeholder|en|You support Members [names]",
                "|en|Casework on the £23,000 benefit cap",
                "|cy|Gwaith achos ar fudd-dal o £23,000",
                "spec.pay.vague-pay|en|A competitive salary",
                "|en|Rules on competitive tendering",
                "spec.structure.page-number|en|You keep the diary. Page 2 of 7",
                "|en|You write the front page of 2 newsletters",
                "spec.style.vague-wording|en|Letters, emails, etc.",
                "spec.style.vague-wording|cy|Llythyrau, e-byst ayyb",
            })
    void finds_a_word_only_where_it_means_what_the_code_says(String code, String language, String text) {
        JobSpecification spec = with(language.equals("en") ? Bilingual.of(text, "Testun") : Bilingual.of("Text", text));
        assertThat(found(spec))
                .isEqualTo(code == null ? List.of() : List.of(code + " /additionalInformation/0/" + language));
    }

    @Test
    void a_note_on_welsh_need_not_say_that_it_is_on_welsh() {
        JobSpecification spec = JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .welsh(WelshSkills.builder()
                        .designation(WelshSkills.Designation.DESIRABLE)
                        .putLevel(WelshLevel.Skill.SPEAKING, WelshLevel.FOUNDATION)
                        .note(Bilingual.of("Highly desirable.", "Lefel 3 ar gyfer siarad."))
                        .build())
                .build();
        assertThat(found(spec))
                .containsExactly(
                        "spec.language.unlisted-designation /welsh/note/en", "spec.language.bare-level /welsh/note/cy");
    }

    /** Each of these kept the lint busy for minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"{{", "NVQ ", "NVQ. ", "level ", "Welsh. ", "the the "})
    void takes_no_longer_for_a_text_that_was_made_to_keep_it_busy(String part) {
        JobSpecification spec = with(Bilingual.of(part.repeat(100_000), "Testun"));
        assertThat(assertTimeoutPreemptively(Duration.ofMinutes(1), () -> found(spec)))
                .doesNotContain("spec.structure.placeholder /additionalInformation/0/en");
    }

    @Test
    void finds_faults_in_welsh_text() {
        assertThat(found(with(Bilingual.of("Text", "Aelod o'r staff staff y Blaid"))))
                .containsExactly(
                        "spec.style.doubled-word /additionalInformation/0/cy",
                        "spec.style.unnamed-body /additionalInformation/0/cy");
    }

    @Test
    void finds_a_text_that_is_in_one_language_among_pairs() {
        assertThat(found(with(Bilingual.english("Text"))))
                .containsExactly("spec.language.translation-missing /additionalInformation/0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "age, disability, gender reassignment, marriage and civil partnership, pregnancy and maternity, race, religion or belief, sex, sexual orientation|0|",
                "age, disability, gender reassignment, marriage and civil partnership, pregnancy and maternity, race, religion or belief, sexual orientation|1|The list of protected characteristics lacks one: sex",
                "age, disability, gender reassignment, marriage, pregnancy and maternity, race, religion or belief, sex, sexual orientation|1|The list of protected characteristics lacks one: marriage and civil partnership",
                "age, disability, gender identity, marriage and civil partnership, pregnancy and maternity, race, religion or belief, sex, sexual orientation|1|The Equality Act 2010 names this characteristic otherwise. Written: gender identity. In the Act: gender reassignment",
            })
    void holds_a_statement_of_equality_to_the_nine_characteristics(String list, int count, String sentence) {
        JobSpecification spec = JobSpecification.builder()
                .copy(DEFECTS)
                .equalityStatement(Bilingual.english("We welcome all: " + list))
                .build();
        List<String> sentences = Lint.shipped().check(spec).findings().stream()
                .filter(finding -> finding.code().id().startsWith("spec.statutory."))
                .map(finding -> finding.text(Locale.UK))
                .toList();
        assertThat(sentences).hasSize(count);
        if (count > 0) {
            assertThat(sentences).containsExactly(sentence);
        }
    }

    /** As they stand in a Welsh sentence, where some of them mutate. */
    @Test
    void finds_the_nine_characteristics_in_welsh_and_in_our_own_statement() {
        JobSpecification spec = JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .equalityStatement(Bilingual.of(
                        "Our own: "
                                + Arrays.stream(Characteristic.values())
                                        .map(one -> one.label(Language.ENGLISH))
                                        .collect(Collectors.joining(", ")),
                        "Ni wahaniaethwn ar sail oedran, anabledd, ailbennu rhywedd, priodas a phartneriaeth sifil,"
                                + " beichiogrwydd a mamolaeth, hil, crefydd neu gred, rhyw a chyfeiriadedd rhywiol."))
                .build();
        assertThat(found(spec)).isEmpty();
    }

    @Test
    void finds_that_one_is_missing_or_called_otherwise_in_welsh() {
        JobSpecification spec = JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .equalityStatement(Bilingual.of(
                        "All are welcome.",
                        "Oedran, anabledd, hunaniaeth rhywedd, priodas, beichiogrwydd a mamolaeth, hil, crefydd neu gred,"
                                + " rhyw a chyfeiriadedd rhywiol."))
                .build();
        assertThat(Lint.shipped().check(spec).findings().stream()
                        .map(finding -> finding.pointer() + " " + finding.text(Language.WELSH.locale())))
                .containsExactly(
                        "/equalityStatement/cy Enw arall sydd ar y nodwedd hon yn Neddf Cydraddoldeb 2010. Yn y testun:"
                                + " hunaniaeth rhywedd. Yn y Ddeddf: ailbennu rhywedd",
                        "/equalityStatement/cy Mae nodwedd ar goll o'r rhestr o nodweddion gwarchodedig: priodas a"
                                + " phartneriaeth sifil");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We are fair to everybody.|0",
                "We are fair, whatever your sex.|8",
                "We are a Disability Confident employer.|0",
                "We read every application in good faith.|0",
                "We are Disability Confident, and fair whatever your sex.|8",
                "We are fair, whatever your faith.|9", // religion or belief by another name, and eight that are missing
            })
    void holds_a_statement_to_the_list_only_if_it_is_one(String statement, int count) {
        JobSpecification spec = JobSpecification.builder()
                .copy(DEFECTS)
                .equalityStatement(Bilingual.english(statement))
                .build();
        assertThat(found(spec).stream().filter(finding -> finding.startsWith("spec.statutory.")))
                .hasSize(count);
    }

    @Test
    void finds_what_is_said_in_welsh_with_a_mutation() {
        assertThat(found(with(Bilingual.of("Text", "Mae'r Gymraeg yn ddymunol iawn, mewn tîm uchelgeisiol"))))
                .containsExactly(
                        "spec.language.unlisted-designation /additionalInformation/0/cy",
                        "spec.style.gender-coded-word /additionalInformation/0/cy");
    }

    /** The anniversary of 29 February may be 1 March, so a term that ends before it is not sure to reach an increment. */
    @ParameterizedTest
    @CsvSource({"2029-03-01, true", "2029-03-02, false"})
    void doubts_an_increment_that_a_start_on_a_leap_day_may_not_reach(LocalDate end, boolean doubted) {
        JobSpecification spec = JobSpecification.builder()
                .copy(with(Bilingual.of("There are increments.", "Mae cynyddrannau.")))
                .post(Post.builder()
                        .copy(Specimens.CWM_ARIAN.post())
                        .appointment(Appointment.fixedTermUntil(end))
                        .build())
                .payOn(LocalDate.of(2028, 2, 29))
                .build();
        List<String> increments = List.of(
                "spec.pay.increment-out-of-reach /additionalInformation/0/en",
                "spec.pay.increment-out-of-reach /additionalInformation/0/cy");
        assertThat(found(spec).stream().filter(finding -> finding.startsWith("spec.pay.increment")))
                .isEqualTo(doubted ? increments : List.of());
    }

    @Test
    void misses_what_a_bare_specification_lacks() {
        assertThat(found(JobSpecification.from(Specimens.post().build(), DAY)))
                .containsExactly(
                        "spec.structure.missing-purpose /purpose",
                        "spec.structure.missing-duties /duties",
                        "spec.structure.missing-criteria /criteria",
                        "spec.structure.missing-application /application",
                        "spec.structure.adjustments-missing /application",
                        "spec.pay.title-not-listed /post/title/en");
    }

    @Test
    void asks_the_scheme_for_pay_and_title() {
        JobSpecification spec = JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .post(Specimens.post()
                        .band("band-1")
                        .title(Bilingual.of("Constituency Support Officer", "Swyddog Cymorth Etholaeth"))
                        .build())
                .build();
        assertThat(Lint.shipped().check(spec).findings().stream().map(finding -> finding.text(Locale.UK)))
                .containsExactly(
                        "In this scheme the title belongs to another band. Title: Constituency Support Officer. Band: band-3",
                        "The pay scheme cannot say what the band pays: no source gives the pay of band-1: it has four pay"
                                + " points, and the sources give none of them");
    }

    /** Of the band, only its first point is known for that winter; the document says «(figure not known)». */
    @ParameterizedTest
    @CsvSource({"senedd, band-3, true", "scotland, caseworker, true", "northern-ireland, grade-2, false"})
    void asks_for_the_characteristics_of_the_act_only_where_it_is_the_law(String scheme, String band, boolean asked) {
        JobSpecification spec = JobSpecification.builder()
                .post(Specimens.post().scheme(scheme).band(band).build())
                .payOn(DAY)
                .equalityStatement(Bilingual.of("We look at age alone.", "Edrychwn ar oedran yn unig."))
                .build();
        assertThat(found(spec).stream().anyMatch(code -> code.startsWith("spec.statutory.characteristic-missing")))
                .isEqualTo(asked);
    }

    @Test
    void doubts_pay_of_which_one_end_is_not_known() {
        JobSpecification spec =
                JobSpecification.from(Specimens.post().band("former-band-3").build(), LocalDate.of(2024, 1, 15));
        assertThat(spec.toText(Language.ENGLISH)).contains("From £23,088 a year");
        assertThat(Lint.shipped().check(spec).findings().stream().map(finding -> finding.text(Locale.UK)))
                .contains(
                        "The pay scheme cannot say what the band pays: no source gives a figure of former-band-3 that decides:"
                                + " only point 1 was changed, and the scale round it was not found");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-02, false", "2026-12-01, true", "2025-12-31, true"})
    void doubts_a_term_that_is_over_when_pay_is_quoted(LocalDate end, boolean doubted) {
        JobSpecification spec = JobSpecification.from(
                Specimens.post().appointment(Appointment.fixedTermUntil(end)).build(), DAY);
        assertThat(found(spec).contains("spec.pay.term-over /post/appointment/endDate"))
                .isEqualTo(doubted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "senedd|band-3|casework,communications|",
                "senedd|band-3|casework,comunications|The scheme has no such job family: comunications",
                "ipsa|executive-1|executive,research|",
                "ipsa|executive-1||",
                "ipsa|employed-intern|research|", // of no family
                "ipsa|executive-1|research,executive|The band is of another job family than the first that is given. Family: research. Band: executive-1",
                "scotland|caseworker|casework|The scheme has no such job family: casework",
            })
    void holds_families_to_the_scheme_and_the_band(String scheme, String band, String families, String sentence) {
        JobSpecification spec = JobSpecification.from(
                Specimens.post()
                        .scheme(scheme)
                        .band(band)
                        .families(families == null ? List.of() : List.of(families.split(",", -1)))
                        .build(),
                DAY);
        assertThat(Lint.shipped().check(spec).findings().stream()
                        .filter(finding -> finding.code().id().startsWith("spec.pay.family"))
                        .map(finding -> finding.text(Locale.UK)))
                .isEqualTo(sentence == null ? List.of() : List.of(sentence));
    }

    @Test
    void wants_a_level_for_each_skill_where_welsh_is_essential() {
        JobSpecification spec = JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .welsh(WelshSkills.builder()
                        .designation(WelshSkills.Designation.ESSENTIAL)
                        .putLevel(WelshLevel.Skill.SPEAKING, WelshLevel.ADVANCED)
                        .putLevel(WelshLevel.Skill.LISTENING, WelshLevel.ADVANCED)
                        .putLevel(WelshLevel.Skill.READING, WelshLevel.FOUNDATION)
                        .build())
                .build();
        assertThat(Lint.shipped().check(spec).findings().stream().map(finding -> finding.text(Locale.UK)))
                .containsExactly("Welsh is essential or to be learnt, and this skill has no level: writing");
    }

    private static JobSpecification.Builder standards(Post.Employer employer) {
        return JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .languageRules(LanguageRules.WELSH_LANGUAGE_STANDARDS)
                .post(Post.builder()
                        .copy(Specimens.CWM_ARIAN.post())
                        .employer(employer)
                        .build());
    }

    @Test
    void wants_category_and_assessment_of_an_office_under_the_standards() {
        assertThat(found(standards(Post.Employer.OTHER).build())).isEmpty();
        assertThat(found(standards(Post.Employer.OTHER)
                        .welsh(WelshSkills.of(WelshSkills.Designation.NOT_NECESSARY))
                        .build()))
                .containsExactly("spec.language.assessment-missing /welsh/assessment");
        assertThat(found(standards(Post.Employer.OTHER).welsh(Optional.empty()).build()))
                .containsExactly("spec.language.designation-missing /welsh");
    }

    @ParameterizedTest
    @CsvSource({
        "WELSH_LANGUAGE_STANDARDS, MEMBER, true",
        "WELSH_LANGUAGE_STANDARDS, GROUP_LEADER, true",
        "WELSH_LANGUAGE_STANDARDS, OTHER, false",
        "SENEDD_COMMISSION, MEMBER, true",
        "SENEDD_COMMISSION, OTHER, false",
        "MEMBERS_OFFICE, MEMBER, false",
    })
    void doubts_rules_that_no_source_puts_on_a_members_own_office(
            LanguageRules rules, Post.Employer employer, boolean doubted) {
        JobSpecification spec = standards(employer).languageRules(rules).build();
        assertThat(found(spec).contains("spec.language.rules-not-for-members /languageRules"))
                .isEqualTo(doubted);
    }

    @ParameterizedTest
    @CsvSource({
        "denbighshire-training 3, ''",
        "denbighshire-training 6, spec.language.level-not-in-scheme /welsh/levels/SPEAKING",
        "denbighshire-recruitment 6, ''", // not all of its levels were seen
        "merthyr 3, spec.language.scheme-not-known /welsh/levels/SPEAKING",
    })
    void holds_a_level_to_the_scheme_it_names(String level, String finding) {
        JobSpecification spec = JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .welsh(WelshSkills.builder()
                        .designation(WelshSkills.Designation.DESIRABLE)
                        .putLevel(WelshLevel.Skill.SPEAKING, SkillLevel.parse(level))
                        .build())
                .build();
        assertThat(found(spec)).isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Answer letters|Keep the diary|",
                "Answering letters|Keeping the diary|",
                "Answering letters|Keep the diary|-ing, -",
                "Answers letters|Keep the diary|-s, -",
                "Answers letters|Answering letters|-s, -ing",
                "Discuss cases|Focus on housing|",
                "Progress casework|Keep the diary|",
                "Discuss cases|Answering letters|-, -ing",
                "Bring news|Keep the diary|", // five letters, and no -ing form
                "Gets post|Keep the diary|-s, -",
                "Has a car|Keep the diary|",
                "Always answer letters|Sometimes visit villages|",
                "Always answers letters|Keep the diary|-s, -",
                "Is kind|Keep the diary|",
                "Answers letters||",
            })
    void tells_the_forms_of_the_verb_apart(String first, String second, String forms) {
        JobSpecification spec = JobSpecification.builder()
                .copy(DEFECTS)
                .duties(List.of(DutyGroup.builder()
                        .heading(Bilingual.english("Work"))
                        .addDuties(Bilingual.english(first), Bilingual.english(second == null ? " " : second))
                        .build()))
                .build();
        assertThat(Lint.shipped().check(spec).findings().stream()
                        .filter(finding -> finding.code() == SpecCode.MIXED_VERB_FORMS)
                        .map(finding -> finding.values().get("forms")))
                .isEqualTo(forms == null ? List.of() : List.of(forms));
    }

    @Test
    void looks_pay_up_in_the_schemes_it_is_given() {
        PayScheme own = PayScheme.builder()
                .copy(PaySchemes.shipped().scheme("senedd"))
                .tables(List.of())
                .build();
        assertThat(Lint.of(PaySchemes.of(own)).check(Specimens.CWM_ARIAN).findings().stream()
                        .map(finding -> finding.text(Locale.UK)))
                .containsExactly(
                        "The pay scheme cannot say what the band pays: no pay table of senedd covers band-3 on 1 December 2026");
    }

    @Test
    void a_group_without_duties_or_essentials_does_not_make_up_for_another() {
        JobSpecification spec = JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .addDuty(
                        DutyGroup.builder().heading(Bilingual.of("More", "Mwy")).build())
                .addCriteria(CriteriaGroup.builder()
                        .heading(Bilingual.of("More", "Mwy"))
                        .build())
                .build();
        assertThat(found(spec)).isEmpty();
        assertThat(found(JobSpecification.builder()
                        .copy(spec)
                        .duties(List.of(spec.duties().get(spec.duties().size() - 1)))
                        .criteria(List.of(spec.criteria().get(spec.criteria().size() - 1)))
                        .build()))
                .containsExactly("spec.structure.missing-duties /duties", "spec.structure.missing-criteria /criteria");
    }

    @Test
    void asks_nothing_more_where_welsh_is_not_necessary() {
        JobSpecification spec = JobSpecification.builder()
                .copy(DEFECTS)
                .welsh(WelshSkills.of(WelshSkills.Designation.NOT_NECESSARY))
                .build();
        assertThat(found(spec).stream().filter(code -> code.startsWith("spec.language.")))
                .containsExactly("spec.language.welsh-missing /post/title");
    }

    @Test
    void finds_bullets_typed_into_bullets() {
        JobSpecification spec = JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .keyCharacteristics(List.of(Bilingual.of("· Busy", "Prysur"), Bilingual.of("Skills:", "Sgiliau da")))
                .build();
        assertThat(found(spec))
                .containsExactly(
                        "spec.accessibility.typed-bullet /keyCharacteristics/0/en",
                        "spec.structure.heading-as-bullet /keyCharacteristics/1/en");
    }

    @Test
    void weighs_findings_by_the_policy() {
        Lint strict = Lint.shipped().under(Policy.standard().with(SpecCode.DOUBLED_WORD, Severity.REJECT));
        assertThat(strict.check(DEFECTS).findings())
                .filteredOn(finding -> finding.code() == SpecCode.DOUBLED_WORD)
                .extracting(Finding::severity)
                .containsExactly(Severity.REJECT);
        assertThat(Lint.shipped().check(DEFECTS).findings())
                .filteredOn(finding -> finding.code() == SpecCode.DOUBLED_WORD)
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource({
        "/post,           2026-12-01, 2026-12-02, true",
        "'',              2026-12-01, 2026-12-02, true",
        "/post/hoursNote/en, 2026-01-01, 2027-01-01, true",
        "/post/hours,     2026-01-01, 2027-01-01, false",
        "/post,           2026-11-01, 2026-12-01, false",
        "/post,           2026-12-02, 2027-12-01, false",
    })
    void a_waiver_suppresses_a_finding_and_keeps_it(String place, LocalDate from, LocalDate until, boolean waived) {
        Waiver waiver = waiver().pointer(place).from(from).until(until).build();
        List<Finding> findings =
                Lint.shipped().allowing(List.of(waiver)).check(DEFECTS).findings();
        assertThat(findings).hasSize(29);
        assertThat(findings.stream().filter(Finding::isSuppressed)).hasSize(waived ? 1 : 0);
    }

    @Test
    void a_waiver_for_one_specification_counts_for_no_other() {
        Lint lint = Lint.shipped().allowing(List.of(waiver().build()));
        assertThat(lint.check(DEFECTS).findings())
                .filteredOn(Finding::isSuppressed)
                .hasSize(1);
        JobSpecification other =
                JobSpecification.builder().copy(DEFECTS).reference("CA-014-26").build();
        JobSpecification nameless = JobSpecification.builder()
                .copy(DEFECTS)
                .reference(Optional.empty())
                .build();
        assertThat(lint.check(other).findings()).hasSize(29).noneMatch(Finding::isSuppressed);
        assertThat(lint.check(nameless).findings()).hasSize(29).noneMatch(Finding::isSuppressed);
    }

    private static Waiver.Builder waiver() {
        return Waiver.builder()
                .code(SpecCode.DOUBLED_WORD.id())
                .subject("CA-013-26")
                .approver("Office manager")
                .reason("It is a quotation")
                .state(Waiver.State.APPROVED)
                .from(DAY)
                .until(DAY.plusDays(1));
    }

    @Test
    void codes_are_permanent() {
        assertThat(SpecCode.DOUBLED_WORD).hasToString("spec.style.doubled-word");
        assertThat(Arrays.stream(SpecCode.values()).map(SpecCode::id))
                .containsExactly(
                        "spec.structure.blank-text",
                        "spec.structure.placeholder",
                        "spec.structure.heading-as-bullet",
                        "spec.structure.missing-purpose",
                        "spec.structure.missing-duties",
                        "spec.structure.missing-criteria",
                        "spec.structure.missing-application",
                        "spec.structure.ambiguous-qualification",
                        "spec.structure.page-number",
                        "spec.structure.duplicate",
                        "spec.structure.closing-date-odd",
                        "spec.structure.closing-date-over",
                        "spec.structure.empty-line",
                        "spec.structure.printed-again",
                        "spec.structure.too-many-criteria",
                        "spec.structure.adjustments-missing",
                        "spec.structure.location-not-named",
                        "spec.statutory.characteristic-missing",
                        "spec.statutory.characteristic-altered",
                        "spec.equality.age-wording",
                        "spec.equality.disability-wording",
                        "spec.equality.driving-licence",
                        "spec.equality.race-wording",
                        "spec.equality.sex-restriction",
                        "spec.equality.gendered-wording",
                        "spec.equality.belief-wording",
                        "spec.equality.party-membership",
                        "spec.equality.family-wording",
                        "spec.language.translation-missing",
                        "spec.language.level-missing",
                        "spec.language.skill-without-level",
                        "spec.language.unlisted-designation",
                        "spec.language.bare-level",
                        "spec.language.application-statement-missing",
                        "spec.language.level-not-in-scheme",
                        "spec.language.scheme-not-known",
                        "spec.language.designation-missing",
                        "spec.language.assessment-missing",
                        "spec.language.rules-not-for-members",
                        "spec.language.same-in-both",
                        "spec.language.welsh-missing",
                        "spec.language.assessed-not-essential",
                        "spec.style.doubled-word",
                        "spec.style.mixed-verb-forms",
                        "spec.style.unnamed-body",
                        "spec.style.gender-coded-word",
                        "spec.style.vague-wording",
                        "spec.style.stray-mark",
                        "spec.style.verbs-disagree",
                        "spec.style.article",
                        "spec.style.plural-member",
                        "spec.style.misspelling",
                        "spec.pay.pay-scheme-not-known",
                        "spec.pay.pay-not-known",
                        "spec.pay.term-over",
                        "spec.pay.family-not-known",
                        "spec.pay.family-of-another-band",
                        "spec.pay.title-of-another-band",
                        "spec.pay.title-not-listed",
                        "spec.pay.typed-amount",
                        "spec.pay.pro-rata-in-words",
                        "spec.pay.increment-out-of-reach",
                        "spec.pay.vague-pay",
                        "spec.pay.hours-above-full-time",
                        "spec.pay.title-word-missing",
                        "spec.accessibility.all-capitals",
                        "spec.accessibility.typed-bullet",
                        "spec.accessibility.typed-list");
    }

    @Test
    void has_a_sentence_for_every_code_in_both_languages() {
        for (Language language : Language.values()) {
            assertThat(SpecCode.keys(language.locale()))
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(SpecCode.values()).map(SpecCode::id).toList());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "●Busy",
                "➢ Busy",
                "‣ Busy",
                "✔ Busy",
                "o Busy",
                "1. Busy",
                "a) Busy",
                "(b) Busy",
                "- Busy",
            })
    void finds_every_kind_of_typed_bullet(String text) {
        assertThat(found(JobSpecification.builder()
                        .copy(Specimens.CWM_ARIAN)
                        .keyCharacteristics(List.of(Bilingual.of(text, "o dan bwysau")))
                        .build()))
                .containsExactly("spec.accessibility.typed-bullet /keyCharacteristics/0/en");
    }

    @Test
    void finds_what_is_said_twice_in_one_language_or_in_two() {
        JobSpecification spec = JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .criteria(List.of(CriteriaGroup.builder()
                        .heading(Bilingual.of("Skills", "Sgiliau"))
                        .addEssential(Bilingual.of("Writes clear letters", "Yn ysgrifennu llythyrau clir"))
                        .addDesirable(Bilingual.of("Writes clear letters.", "Yn ysgrifennu llythyrau eglur"))
                        .build()))
                .additionalInformation(List.of(Bilingual.of("Bring a pen and paper", "Bring a pen and paper")))
                .build();
        assertThat(found(spec))
                .containsExactly(
                        "spec.language.same-in-both /additionalInformation/0",
                        "spec.structure.duplicate /criteria/0/desirable/0/en");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 2026-11-27, ''",
        "2026-11-27, 2026-11-28, spec.structure.closing-date-over",
        "2026-12-02, 2026-11-28, spec.structure.closing-date-odd",
        "2025-11-30, 2025-11-28, spec.structure.closing-date-odd",
    })
    void holds_the_closing_date_to_the_day_of_asking_and_of_the_pay(LocalDate closing, LocalDate today, String code) {
        JobSpecification spec = JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .application(Application.builder()
                        .closingDate(closing)
                        .howToApply(Bilingual.of("Write to us.", "Ysgrifennwch atom."))
                        .contact(Bilingual.of("The manager", "Y rheolwr"))
                        .build())
                .build();
        assertThat(Lint.shipped().on(today).check(spec).findings())
                .extracting(finding -> finding.code().id())
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"45, true", "37, false"})
    void doubts_hours_above_full_time(String hours, boolean doubted) {
        JobSpecification spec = JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .post(Post.builder()
                        .copy(Specimens.CWM_ARIAN.post())
                        .weeklyHours(hours)
                        .build())
                .build();
        assertThat(found(spec).contains("spec.pay.hours-above-full-time /post/weeklyHours"))
                .isEqualTo(doubted);
    }

    /** The title is right with the word, whether it is listed or not, and without it nothing else is said of it. */
    @ParameterizedTest
    @CsvSource({
        "employed-intern, Parliamentary Intern, ''",
        "employed-intern, Intern, ''",
        "employed-intern, Parliamentary Assistant, 'spec.pay.title-word-missing /post/title/en'",
        "employed-intern, International Officer, 'spec.pay.title-word-missing /post/title/en'",
        "executive-1, Caseworker, ''",
    })
    void wants_the_word_intern_in_the_title_of_an_intern(String band, String title, String found) {
        JobSpecification spec = JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .post(Specimens.post()
                        .scheme("ipsa")
                        .band(band)
                        .area(band.equals("executive-1") ? Optional.of("london") : Optional.empty())
                        .title(Bilingual.of(title, "Intern"))
                        .weeklyHours("30")
                        .build())
                .build();
        assertThat(found(spec).stream().filter(code -> code.startsWith("spec.pay.title")))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @ParameterizedTest
    @CsvSource({"30, false", "31, true", "40, true"})
    void doubts_more_criteria_than_an_application_can_answer(int count, boolean doubted) {
        JobSpecification spec = JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .criteria(List.of(CriteriaGroup.builder()
                        .heading(Bilingual.of("Skills", "Sgiliau"))
                        .essential(numbered(count - 5))
                        .desirable(numbered(5).stream()
                                .map(text -> Bilingual.of(
                                        "Also " + text.en().get(),
                                        "Hefyd " + text.cy().get()))
                                .toList())
                        .build()))
                .build();
        assertThat(found(spec)).isEqualTo(doubted ? List.of("spec.structure.too-many-criteria /criteria") : List.of());
    }

    private static List<Bilingual> numbered(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Bilingual.of("Knows matter " + i, "Gwybod mater " + i))
                .toList();
    }

    @Test
    void an_empty_group_is_one_fault_and_an_empty_text_in_a_group_another() {
        JobSpecification spec = JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .addDuty(DutyGroup.builder()
                        .heading(Bilingual.of("\u00a0", ""))
                        .addDuties(Bilingual.of("", " "), Bilingual.of("\u200b", "\n"))
                        .build())
                .addDuty(DutyGroup.builder()
                        .heading(Bilingual.of("More", "Mwy"))
                        .addDuties(Bilingual.of(" ", "Gwaith"))
                        .build())
                .build();
        int groups = spec.duties().size();
        assertThat(found(spec))
                .containsExactly(
                        "spec.structure.blank-text /duties/" + (groups - 2),
                        "spec.structure.blank-text /duties/" + (groups - 1) + "/duties/0/en");
    }

    @Test
    void finds_a_title_of_nothing_but_blanks() {
        JobSpecification spec = JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .post(Post.builder()
                        .copy(Specimens.CWM_ARIAN.post())
                        .title(Bilingual.of(" \u00a0", "Swyddog Cymorth Etholaeth"))
                        .build())
                .build();
        assertThat(found(spec)).contains("spec.structure.blank-text /post/title/en");
    }

    @Test
    void says_of_a_scheme_that_is_not_at_hand_that_it_cannot_tell() {
        JobSpecification spec = JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .post(Post.builder()
                        .copy(Specimens.CWM_ARIAN.post())
                        .scheme("atlantis")
                        .build())
                .build();
        assertThat(found(spec)).containsExactly("spec.pay.pay-scheme-not-known /post/scheme");
    }

    /** The same fault has the same code, in whichever language it is and in sections of the office's own, too. */
    @Test
    void sees_sections_of_ones_own_and_finds_the_same_in_both_languages() {
        JobSpecification spec = JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .addFurtherSection(FurtherSection.builder()
                        .heading(Bilingual.of("About us:", "Amdanom ni:"))
                        .addParagraphs(Bilingual.of("A team of of four", "Tîm tîm o bedwar"))
                        .addParagraphs(Bilingual.of("A young and dynamic office.", "Swyddfa ifanc a deinamig."))
                        .addBullets(Bilingual.of("• Tea", "• Te"), Bilingual.of("Safeguarding", "Diogelu"))
                        .build())
                .build();
        String section = "/furtherSections/" + (spec.furtherSections().size() - 1);
        assertThat(found(spec))
                .containsExactly(
                        "spec.equality.age-wording " + section + "/paragraphs/1/en",
                        "spec.equality.age-wording " + section + "/paragraphs/1/cy",
                        "spec.style.stray-mark " + section + "/heading/en",
                        "spec.style.stray-mark " + section + "/heading/cy",
                        "spec.style.doubled-word " + section + "/paragraphs/0/en",
                        "spec.style.doubled-word " + section + "/paragraphs/0/cy",
                        "spec.accessibility.typed-bullet " + section + "/bullets/0/en",
                        "spec.accessibility.typed-bullet " + section + "/bullets/0/cy",
                        "spec.structure.heading-as-bullet " + section + "/bullets/1/en",
                        "spec.structure.heading-as-bullet " + section + "/bullets/1/cy");
    }

    /** What is said to be printed again is what the document prints. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We ask for references and, at times, reference numbers. Satisfactory references matter.|references",
                "We ask for security clearance.|a security check",
                "The post ends in redundancy with the office.|this post becomes redundant",
                "We are an equal opportunities employer.|We treat all applicants equally",
                "You may apply in Welsh.|You are welcome to apply in Welsh",
            })
    void only_what_the_document_prints_is_printed_again(String typed, String printed) {
        JobSpecification full = JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .additionalInformation(List.of(Bilingual.of(typed, "Testun")))
                .build();
        JobSpecification bare = JobSpecification.builder()
                .copy(full)
                .post(Post.builder()
                        .copy(full.post())
                        .employer(Post.Employer.OTHER)
                        .build())
                .checks(List.of())
                .languageRules(Optional.empty())
                .equalityStatement(Bilingual.of("All are welcome.", "Croeso i bawb."))
                .build();
        assertThat(full.toText(Language.ENGLISH).replaceAll("\\s+", " ")).contains(printed);
        assertThat(found(full)).containsExactly("spec.structure.printed-again /additionalInformation/0/en");
        assertThat(found(bare)).noneMatch(code -> code.startsWith("spec.structure.printed-again"));
    }

    @ParameterizedTest
    @CsvSource({
        "senedd, band-3, , true",
        "ipsa, executive-1, london, false",
        "scotland, caseworker, , false",
    })
    void asks_an_office_of_the_senedd_for_welsh(String scheme, String band, String area, boolean asked) {
        JobSpecification spec = JobSpecification.from(
                Post.builder()
                        .office(Bilingual.english("Office"))
                        .employer(Post.Employer.MEMBER)
                        .title(Bilingual.english("Officer"))
                        .scheme(scheme)
                        .band(band)
                        .area(Optional.ofNullable(area))
                        .weeklyHours("30")
                        .appointment(Appointment.permanent())
                        .location(Bilingual.english("Pont Arian"))
                        .build(),
                DAY);
        assertThat(found(spec).contains("spec.language.welsh-missing /post/title"))
                .isEqualTo(asked);
    }

    @Test
    void a_word_on_adjustments_or_how_to_apply_is_enough() {
        JobSpecification.Builder bare =
                JobSpecification.builder().copy(Specimens.CWM_ARIAN).application(Optional.empty());
        String missing = "spec.structure.adjustments-missing /application";
        assertThat(found(bare.build())).contains(missing);
        assertThat(found(Specimens.CWM_ARIAN)).doesNotContain(missing);
        assertThat(found(bare.addAdditionalInformation(
                                Bilingual.of("Ask us for adjustments.", "Gofynnwch am addasiadau."))
                        .build()))
                .doesNotContain(missing);
    }

    @Test
    void a_job_title_has_no_article() {
        JobSpecification spec = JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .post(Post.builder()
                        .copy(Specimens.CWM_ARIAN.post())
                        .title(Bilingual.of("The Constituency Support Officer", "Y Swyddog Cymorth Etholaeth"))
                        .build())
                .build();
        assertThat(found(spec))
                .containsExactly(
                        "spec.style.article /post/title/en",
                        "spec.style.article /post/title/cy",
                        "spec.pay.title-not-listed /post/title/en");
    }
}
