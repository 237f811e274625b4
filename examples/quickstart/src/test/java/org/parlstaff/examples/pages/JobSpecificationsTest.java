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
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.RoleProfile;
import org.parlstaff.staffing.RoleProfiles;
import org.parlstaff.staffing.document.Block;
import org.parlstaff.staffing.document.Document;
import org.parlstaff.staffing.jobspec.Application;
import org.parlstaff.staffing.jobspec.JobSpecification;
import org.parlstaff.staffing.jobspec.Lint;
import org.parlstaff.staffing.jobspec.LintFinding;

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
        assertThat(Lint.standard().check(specification)).isEmpty();

        JobSpecification hasty = JobSpecification.builder()
                .copy(specification)
                .purpose(Bilingual.english("A competitive officer to support the the Member [TBC]"))
                .build();
        for (LintFinding finding : Lint.standard().check(hasty)) {
            out.println(finding.severity() + " " + finding.code() + " " + finding.text(Locale.UK));
        }

        assertThat(written.toString().strip()).isEqualTo(page.blocks("text").get(0));
    }
}
