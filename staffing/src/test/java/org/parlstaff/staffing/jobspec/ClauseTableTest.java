package org.parlstaff.staffing.jobspec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Nation;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.document.Block;
import org.parlstaff.staffing.document.Document;
import org.parlstaff.staffing.welsh.WelshSkills;

/** Facts of a post, and the conditional clauses that its document prints, a row each: {@code clause-table.txt}. */
class ClauseTableTest {

    /** What tells that a clause is printed: the key of its sentence, or of the name of its fact. */
    private static final Map<String, List<String>> SIGNS = signs();

    private static Map<String, List<String>> signs() {
        Map<String, List<String>> signs = new LinkedHashMap<>();
        signs.put("full-time-pay", List.of("salary.full-time"));
        signs.put("actual-pay", List.of("salary.actual"));
        signs.put("hourly-pay", List.of("salary.hourly"));
        signs.put("start-at-minimum", List.of("start.scale-minimum"));
        signs.put("increments", List.of("salary.increments"));
        signs.put("office-holder", List.of("clause.office-holder"));
        signs.put("nine-characteristics", List.of("clause.equality"));
        signs.put("equal-treatment", List.of("clause.equality-without-law"));
        signs.put("references", List.of("check.references"));
        signs.put("security-check", List.of("check.security-check"));
        signs.put("closing-date", List.of("apply.closing"));
        signs.put("how-to-apply", List.of("apply.how"));
        signs.put("contact", List.of("apply.contact"));
        signs.put("interview", List.of("apply.interview"));
        signs.put("adjustments", List.of("clause.adjustments"));
        signs.put("formats", List.of("clause.alternative-formats"));
        signs.put("assessed", List.of("clause.assessed-under-standards"));
        signs.put("welsh-standards", List.of("clause.apply-in-welsh.welsh-language-standards"));
        signs.put("welsh-commission", List.of("clause.apply-in-welsh.senedd-commission"));
        signs.put("welsh-member", List.of("clause.apply-in-welsh.members-office"));
        signs.put(
                "designation",
                List.of(
                        "designation.essential",
                        "designation.to-be-learnt",
                        "designation.desirable",
                        "designation.not-necessary"));
        return signs;
    }

    record Row(String what, JobSpecification spec, List<String> clauses) {

        static Row parse(String line) {
            String[] cells = Arrays.stream((line + " ").split("\\|", -1))
                    .map(String::strip)
                    .toArray(String[]::new);
            assertThat(cells).as(line).hasSize(7);
            String[] pay = cells[1].split(" ", -1);
            Post.Builder post = Specimens.post()
                    .scheme(pay[0])
                    .band(pay[1])
                    .weeklyHours(cells[2])
                    .appointment(appointment(cells[3]))
                    .employer(Post.Employer.valueOf(cells[4]));
            if (pay.length > 2) {
                post.area(pay[2]);
            }
            Stream.of(cells[5].split(" ", -1))
                    .filter(fact -> fact.startsWith("nation="))
                    .forEach(fact -> post.nation(Nation.valueOf(fact.substring("nation=".length()))));
            JobSpecification.Builder spec = JobSpecification.builder()
                    .post(post.build())
                    .payOn(LocalDate.parse(pay[0].equals("ipsa") ? "2025-06-01" : "2026-12-01"));
            Stream.of(cells[5].split(" ", -1)).filter(fact -> !fact.isEmpty()).forEach(fact -> set(spec, fact));
            return new Row(cells[0], spec.build(), cells[6].isEmpty() ? List.of() : List.of(cells[6].split(" ", -1)));
        }

        private static void set(JobSpecification.Builder spec, String fact) {
            String[] parts = fact.split("=", 2);
            Bilingual words = Bilingual.of("Words", "Geiriau");
            Application.Builder application = Application.builder()
                    .closingDate(LocalDate.of(2026, 11, 1))
                    .howToApply(words)
                    .contact(words);
            switch (parts[0]) {
                case "nation" -> {} // of the post
                case "pay-on" -> spec.payOn(LocalDate.parse(parts[1]));
                case "apply" -> spec.application(application.build());
                case "apply+interview-day" ->
                    spec.application(
                            application.interviewDate(LocalDate.of(2026, 11, 2)).build());
                case "apply+interview-words" ->
                    spec.application(application.interview(words).build());
                case "own-equality-statement" -> spec.equalityStatement(words);
                case "check" -> spec.addCheck(JobSpecification.PreEmploymentCheck.valueOf(parts[1]));
                case "rules" -> spec.languageRules(LanguageRules.valueOf(parts[1]));
                case "welsh" -> spec.welsh(WelshSkills.of(WelshSkills.Designation.valueOf(parts[1])));
                case "welsh-assessed" ->
                    spec.welsh(WelshSkills.builder()
                            .designation(WelshSkills.Designation.valueOf(parts[1]))
                            .assessment(WelshSkills.Assessment.builder()
                                    .assessor("Manager")
                                    .day(LocalDate.of(2026, 10, 1))
                                    .reason("Reason")
                                    .build())
                            .build());
                default -> throw new IllegalArgumentException("cell must name a fact: " + fact);
            }
        }

        private static Appointment appointment(String text) {
            return switch (text) {
                case "PERMANENT" -> Appointment.permanent();
                case "CASUAL" ->
                    Appointment.builder().type(Appointment.Type.CASUAL).build();
                default ->
                    text.startsWith("P")
                            ? Appointment.fixedTermOf(Period.parse(text))
                            : Appointment.fixedTermUntil(LocalDate.parse(text));
            };
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static List<Row> rows() {
        return Specimens.text("org/parlstaff/staffing/jobspec/clause-table.txt")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Row::parse)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void prints_the_clauses_that_the_facts_ask_for_and_no_others(Row row) {
        for (Language language : Language.values()) {
            assertThat(clauses(row.spec().document(language)))
                    .as(language.tag())
                    .containsExactlyInAnyOrderElementsOf(row.clauses());
        }
    }

    @Test
    void shows_every_clause_printed_and_not_printed() {
        List<Row> rows = rows();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(40);
        for (String clause : SIGNS.keySet()) {
            assertThat(rows).as(clause).anyMatch(row -> row.clauses().contains(clause));
            assertThat(rows).as(clause).anyMatch(row -> !row.clauses().contains(clause));
        }
    }

    private static List<String> clauses(Document document) {
        List<String> lines = new ArrayList<>();
        document.blocks().forEach(block -> collect(block, lines));
        Wording wording = new Wording(document.language());
        return SIGNS.entrySet().stream()
                .filter(sign -> sign.getValue().stream().anyMatch(key -> lines.contains(wording.text(key, Map.of()))))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void collect(Block block, List<String> lines) {
        if (block instanceof Block.Section section) {
            section.blocks().forEach(inner -> collect(inner, lines));
        } else if (block instanceof Block.Paragraph paragraph) {
            lines.add(paragraph.text().text());
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(item -> lines.add(item.text()));
        } else if (block instanceof Block.Facts facts) {
            for (Block.Fact fact : facts.facts()) {
                lines.add(fact.name().text());
                fact.details().forEach(detail -> lines.add(detail.text()));
            }
        }
    }

    @Test
    void prints_the_nine_characteristics_in_the_order_of_the_act() {
        JobSpecification spec = JobSpecification.from(Specimens.post().build(), LocalDate.of(2026, 12, 1));
        List<String> lines = new ArrayList<>();
        spec.document(Language.ENGLISH).blocks().forEach(block -> collect(block, lines));
        int first = lines.indexOf("age");
        assertThat(lines.subList(first, first + 9))
                .containsExactly(
                        "age",
                        "disability",
                        "gender reassignment",
                        "marriage and civil partnership",
                        "pregnancy and maternity",
                        "race",
                        "religion or belief",
                        "sex",
                        "sexual orientation");
    }
}
