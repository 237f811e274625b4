package org.parlstaff.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.RoleProfile;
import org.parlstaff.staffing.RoleProfiles;
import org.parlstaff.staffing.document.Block;
import org.parlstaff.staffing.document.Document;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.finding.Kind;
import org.parlstaff.staffing.finding.Severity;
import org.parlstaff.staffing.finding.Waiver;
import org.parlstaff.staffing.jobspec.Application;
import org.parlstaff.staffing.jobspec.JobSpecification;
import org.parlstaff.staffing.jobspec.lint.Lint;
import org.parlstaff.staffing.jobspec.lint.SpecReport;
import org.parlstaff.staffing.jobspec.lint.SpecRule;
import org.parlstaff.staffing.jobspec.lint.WordList;

class JobSpecificationsTest {

    private final Page page = Page.read("JOB-SPECIFICATIONS.md");

    private static JobSpecification specification() {
        Post post = Post.builder()
                .office(Bilingual.of("Office of the Member for Brynddu", "Swyddfa'r Aelod dros Frynddu"))
                .employer(Post.Employer.MEMBER)
                .title(Bilingual.of("Constituency Support Officer", "Swyddog Cymorth Etholaeth"))
                .scheme("senedd")
                .band("band-3")
                .weeklyHours("29.6")
                .appointment(Appointment.fixedTermOf(Period.ofMonths(6)))
                .location(Bilingual.of("Constituency office, Brynddu", "Swyddfa'r etholaeth, Brynddu"))
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
        return specification;
    }

    static String outline(Document document) {
        return document.blocks().stream()
                .filter(Block.Section.class::isInstance)
                .map(block -> ((Block.Section) block).heading().text())
                .collect(Collectors.joining("\n", document.title().text() + "\n", ""));
    }

    @Test
    void every_block_of_the_page_is_run_here() {
        page.isRunBy(JobSpecificationsTest.class);
    }

    @Test
    void every_format_is_written_and_the_json_is_read_back(@TempDir Path folder) throws IOException {
        JobSpecification specification = specification();
        Files.writeString(folder.resolve("post.en.html"), specification.toHtml(Language.ENGLISH));
        Files.writeString(folder.resolve("post.cy.html"), specification.toHtml(Language.WELSH));
        Files.writeString(folder.resolve("post.md"), specification.toMarkdown(Language.ENGLISH));
        Files.writeString(folder.resolve("post.txt"), specification.toText(Language.ENGLISH));
        Files.write(folder.resolve("post.docx"), specification.toDocx(Language.ENGLISH));
        Files.writeString(
                folder.resolve("post.jsonld"), specification.toJsonLd(Language.ENGLISH, LocalDate.of(2026, 11, 2)));
        Files.writeString(folder.resolve("post.json"), specification.toJson());

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(7).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        }
        assertThat(JobSpecification.parse(Files.readString(folder.resolve("post.json"))))
                .isEqualTo(specification);
    }

    @Test
    void a_format_of_your_own_walks_the_document() {
        assertThat(outline(specification().document(Language.WELSH)).lines())
                .startsWith("Swyddog Cymorth Etholaeth")
                .hasSizeGreaterThan(4);
    }

    @Test
    void lint_says_what_is_missing_before_it_is_published() {
        StringWriter written = new StringWriter();
        PrintWriter out = new PrintWriter(written);
        JobSpecification specification = specification();
        assertThat(Lint.shipped().check(specification).findings()).isEmpty();

        JobSpecification hasty = JobSpecification.builder()
                .copy(specification)
                .purpose(Bilingual.english("An ambitious officer to support the the Member [TBC]"))
                .build();
        SpecReport report = Lint.shipped().check(hasty);
        for (Finding finding : report.findings()) {
            out.println(finding.severity() + " " + finding.code() + " " + finding.text(Locale.UK));
        }
        out.println(report.outcome());

        assertThat(written.toString().strip()).isEqualTo(page.blocks("text").get(0));
    }

    @Test
    void an_office_has_words_rules_and_exceptions_of_its_own() {
        StringWriter written = new StringWriter();
        PrintWriter out = new PrintWriter(written);
        String words = page.blocks("json").get(0);
        String waivers = page.blocks("json").get(1);
        JobSpecification advert = JobSpecification.builder()
                .copy(specification())
                .reference("BR-02-26")
                .purpose(Bilingual.of("To help at our clinics", "Helpu yn ein clinig"))
                .build();
        SpecRule hours = SpecRule.of(
                        Code.of("our-office.hours.too-short", Kind.FAIL, Severity.REFER, "hours"), (spec, note) -> {
                            if (spec.post().weeklyHours().compareTo(WeeklyHours.parse("30")) < 0) {
                                note.at("/post/weeklyHours", spec.post().weeklyHours());
                            }
                        })
                .saying(Language.ENGLISH, "Our office offers 30 hours or more: {hours}.")
                .saying(Language.WELSH, "Mae ein swyddfa'n cynnig 30 awr neu fwy. Oriau: {hours}.");
        Lint ours = Lint.shipped().with(hours).allowing(Waiver.parseAll(waivers));
        for (WordList list : WordList.parseAll(words)) {
            ours = ours.with(list);
        }
        out.println(ours.check(advert).text(Locale.UK));
        out.println(ours.check(advert).text(Locale.forLanguageTag("cy")));

        assertThat(written.toString().strip()).isEqualTo(page.blocks("text").get(1));
    }
}
