package org.parlstaff.staffing.jobspec.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.finding.FindingTable;
import org.parlstaff.staffing.finding.Kind;
import org.parlstaff.staffing.finding.Outcome;
import org.parlstaff.staffing.finding.OwnCode;
import org.parlstaff.staffing.finding.Policy;
import org.parlstaff.staffing.finding.SarifLog;
import org.parlstaff.staffing.finding.Severity;
import org.parlstaff.staffing.finding.Waiver;
import org.parlstaff.staffing.jobspec.JobSpecification;
import org.parlstaff.staffing.jobspec.Specimens;

/** A rule and a word list of an office's own stand beside ours on equal terms. */
class OwnRuleTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final OwnCode HOURS = Code.of("our-office.hours.too-short", Kind.FAIL, Severity.REFER, "hours");
    private static final SpecRule.Check SHORT = (spec, note) -> {
        if (spec.post().weeklyHours().decimal().intValue() < 30) {
            note.at("/post/weeklyHours", spec.post().weeklyHours());
        }
    };
    private static final SpecRule RULE = SpecRule.of(HOURS, SHORT)
            .saying(Language.ENGLISH, "Our office offers 30 hours or more: {hours}.")
            .saying(Language.WELSH, "Mae ein swyddfa'n cynnig 30 awr neu fwy. Oriau: {hours}.");
    private static final String WORDS = """
            [
              {
                "id": "our-office.style.words",
                "asOf": "2026-11-01",
                "reason": { "en": "House style", "cy": "Arddull y swyddfa" },
                "severity": "WARNING",
                "says": { "en": "We do not write {word}. Better: {better}.", "cy": "Nid dyma ein gair ni: {word}. Gwell: {better}." },
                "en": [ "clinic|clinics = advice session" ],
                "cy": [ "clinig = cymhorthfa" ],
                "exceptEn": [ "doctor's clinic" ]
              }
            ]""";
    private static final WordList LIST = WordList.parseAll(WORDS).get(0);
    private static final Lint OURS = Lint.shipped().with(RULE).with(LIST);

    private static JobSpecification spec(String en, String cy) {
        return JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .post(Post.builder()
                        .copy(Specimens.CWM_ARIAN.post())
                        .weeklyHours("22")
                        .build())
                .additionalInformation(List.of(Bilingual.of(en, cy)))
                .build();
    }

    private static final JobSpecification SPEC = spec("Help at a weekly Clinic", "Helpu mewn clinig wythnosol");

    @Test
    void is_found_the_worst_first_and_said_in_both_languages() {
        SpecReport report = OURS.check(SPEC);
        assertThat(report.outcome()).isEqualTo(Outcome.REFER);
        assertThat(report.findings())
                .extracting(finding -> finding.pointer() + " " + finding.text(Locale.UK))
                .containsExactly(
                        "/post/weeklyHours Our office offers 30 hours or more: 22.",
                        "/additionalInformation/0/en We do not write Clinic. Better: advice session.",
                        "/additionalInformation/0/cy We do not write clinig. Better: cymhorthfa.");
        assertThat(report.findings())
                .extracting(finding -> finding.text(WELSH))
                .startsWith("Mae ein swyddfa'n cynnig 30 awr neu fwy. Oriau: 22.");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(report::orElseThrow)
                .withMessage("REFER: our-office.hours.too-short, our-office.style.words, our-office.style.words");
        assertThat(report)
                .hasToString(
                        "CA-014-26: REFER our-office.hours.too-short our-office.style.words our-office.style.words");
    }

    @Test
    void is_weighed_waived_and_looked_for_alone_like_ours() {
        Lint strict = OURS.under(Policy.standard().with(HOURS, Severity.REJECT));
        assertThat(strict.check(SPEC).outcome()).isEqualTo(Outcome.REJECT);
        Waiver waiver = Waiver.parseAll("""
                [ { "code": "our-office.hours.too-short", "subject": "CA-014-26", "pointer": "/post", "approver": "The Member",
                    "reason": "Job share", "from": "2026-01-01", "until": "2027-01-01", "state": "APPROVED" } ]""").get(0);
        SpecReport report = OURS.allowing(List.of(waiver)).check(SPEC);
        assertThat(report.outcome()).isEqualTo(Outcome.ACCEPT_WITH_WARNINGS);
        assertThat(report.orElseThrow()).isEqualTo(SPEC);
        assertThat(report.findings()).hasSize(3).first().matches(Finding::isSuppressed);
        assertThat(OURS.allowing(List.of(waiver))
                        .on(LocalDate.of(2027, 1, 1))
                        .check(SPEC)
                        .findings())
                .as("the waiver is over")
                .noneMatch(Finding::isSuppressed);
        assertThat(OURS.lookingOnlyFor(Set.of(HOURS)).check(SPEC).findings())
                .extracting(Finding::code)
                .containsExactly(HOURS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OURS.lookingOnlyFor(Set.of()))
                .withMessage("codes must not be empty: []");
    }

    @Test
    void is_in_the_catalogue_and_in_every_format() throws IOException {
        assertThat(OURS.catalogue().codes())
                .hasSize(SpecCode.values().length + 2)
                .endsWith(HOURS, LIST.ownCode());
        SpecReport report = OURS.check(SPEC);
        assertThat(report.toJson(Locale.UK)).contains("\"code\": \"our-office.hours.too-short\"", "\"hours\": 22");
        assertThat(report.markdown(Locale.UK)).contains("`our-office.style.words`");
        assertThat(report.toProblem(WELSH).orElseThrow())
                .contains("\"type\": \"tag:parlstaff.org,2026:specification-refer\"")
                .contains("Ni ellir cyhoeddi'r fanyleb swydd fel y mae");
        assertThat(FindingTable.lines(report, Locale.UK).get(0))
                .startsWith(",CA-014-26,REFER,our-office.hours.too-short,FAIL,REFER,/post/weeklyHours,");
        StringWriter log = new StringWriter();
        SarifLog.write(OURS.catalogue(), Stream.of(report), any -> URI.create("spec.json"), Locale.UK, log);
        assertThat(log.toString())
                .contains("{\"id\":\"our-office.style.words\"", "\"artifactLocation\":{\"uri\":\"spec.json\"}")
                .doesNotContain("region");
    }

    @Test
    void has_a_code_that_no_other_rule_has() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OURS.with(SpecRule.of(HOURS, (spec, note) -> {})))
                .withMessage("codes must differ: our-office.hours.too-short");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OURS.with(SpecRule.of(LIST.ownCode(), (spec, note) -> {})))
                .withMessage("codes must differ: our-office.style.words");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lint.shipped()
                        .with(SpecRule.of(HOURS, (spec, note) -> note.at("/post")))
                        .check(SPEC))
                .withMessage("values must be as many as their names: 0 for hours");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Clinics and a clinic|1", // once a text for each word
                "At the doctor’s clinic|0",
                "The clinic beside the doctor's clinic|1",
                "A clinician|0",
                "A policlinic|0",
            })
    void a_word_is_found_where_it_stands_alone_and_is_not_innocent(String text, int count) {
        assertThat(OURS.check(spec(text, "Testun")).findings())
                .filteredOn(finding -> finding.code().equals(LIST.ownCode()))
                .hasSize(count);
    }

    @Test
    void a_list_of_ours_may_be_extended_or_replaced() {
        WordList ours = Lint.shipped().wordList("spec.style.gender-coded-word");
        Lint more = Lint.shipped().with(ours.and(Language.ENGLISH, "go-getter").and(Language.WELSH, "arwr"));
        assertThat(more.check(spec("A go-getter who is ambitious", "Arwr")).findings())
                .extracting(finding -> finding.values().get("word"))
                .containsExactly("go-getter", "ambitious", "Arwr");
        WordList none =
                WordList.builder().copy(ours).en(List.of()).cy(List.of()).build();
        assertThat(Lint.shipped().with(none).check(spec("Ambitious", "Testun")).findings())
                .isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Lint.shipped().wordList("our-office.style.words"))
                .withMessageEndingWith(": our-office.style.words");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\": \"words\"|\"id\": \"our-office.x\"|",
                "\"severity\": \"WARNING\",||severity and says must be given together: our-office.style.words",
                "\"our-office.style.words\"|\"spec.style.words\"|code must have a namespace of its own with a hyphen, like our-office.budget.exceeded: spec.style.words",
                "\"clinig = cymhorthfa\"|\"clinig\"|word must have a better one: clinig",
                "clinig =|cl- =|word must start with a letter or a digit, and a stem must have three letters: cl-",
                "{better}.\", \"cy\"|{why}.\", \"cy\"|place of a sentence must be one of word, better; found: why",
            })
    void a_list_says_what_its_findings_lead_to(String part, String other, String message) {
        String json = WORDS.replace(part, other == null ? "" : other);
        if (message != null) {
            assertThatExceptionOfType(FileFormatException.class)
                    .isThrownBy(() -> WordList.parseAll(json))
                    .withMessageContaining(message);
        }
    }

    @Test
    void a_list_that_nobody_asks_for_is_refused() {
        WordList list = WordList.builder()
                .id("clinics")
                .asOf(LocalDate.of(2026, 11, 1))
                .reason(Bilingual.english("House style"))
                .addEn(WordList.Word.parse("clinic"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lint.shipped().with(list))
                .withMessage("word list must be one of ours, or have severity and says: clinics");
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> WordList.parseAll("null"))
                .withMessage("word lists:1: value must not be null");
    }

    @Test
    void lints_are_equal_by_what_they_hold() {
        Lint again = Lint.shipped()
                .with(SpecRule.of(HOURS, SHORT))
                .with(WordList.parseAll(WORDS).get(0));
        assertThat(again).isEqualTo(OURS).hasSameHashCodeAs(OURS).isNotEqualTo(Lint.shipped());
        assertThat(Lint.of(PaySchemes.shipped())).isEqualTo(Lint.shipped()).isNotEqualTo("lint");
        assertThat(OURS.on(LocalDate.EPOCH)).isNotEqualTo(OURS);
        assertThat(OURS).asString().contains("with [our-office.hours.too-short, our-office.style.words] under {}");
        assertThat(OURS.check(SPEC)).isEqualTo(again.check(SPEC));
    }

    @Test
    void an_unknown_scheme_is_said_and_stops_nothing() {
        JobSpecification spec = JobSpecification.builder()
                .copy(SPEC)
                .post(Post.builder().copy(SPEC.post()).scheme("jersey").build())
                .build();
        SpecReport report = Lint.shipped().check(spec);
        assertThat(report.outcome()).isEqualTo(Outcome.CANNOT_ASSESS);
        assertThat(report.line(Locale.UK))
                .isEqualTo(
                        "CA-014-26: CANNOT_ASSESS. The pay scheme is not at hand, so nothing can be said of pay, title and"
                                + " job family: jersey");
    }
}
