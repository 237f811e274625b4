package org.parlstaff.staffing.jobspec.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.jobspec.JobSpecification;
import org.parlstaff.staffing.jobspec.Specimens;

/** Holds every rule about a text to sentences that it must find and sentences that it must leave alone. */
class WordListsTest {

    private static final Path FILE = Path.of("src/test/resources/org/parlstaff/staffing/jobspec/lint/word-lists.txt");

    /** What is looked for in bullets alone. */
    private static final Set<String> IN_BULLETS =
            Set.of(SpecCode.HEADING_AS_BULLET.id(), SpecCode.TYPED_BULLET.id(), SpecCode.VERBS_DISAGREE.id());

    record Sentence(String code, Language language, boolean found, String text) {}

    static List<Sentence> sentences() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ", 4))
                .map(parts -> new Sentence(
                        parts[0],
                        parts[1].equals("en") ? Language.ENGLISH : Language.WELSH,
                        parts[2].equals("+"),
                        parts[3].replace('⏎', '\n')))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void finds_what_it_should_and_nothing_else(Sentence sentence) {
        Bilingual text = sentence.language() == Language.ENGLISH
                ? Bilingual.of(sentence.text(), "Testun")
                : Bilingual.of("Text", sentence.text());
        JobSpecification.Builder spec = JobSpecification.builder().copy(Specimens.CWM_ARIAN);
        String place;
        if (IN_BULLETS.contains(sentence.code())) {
            spec.keyCharacteristics(List.of(text));
            place = "/keyCharacteristics/0/";
        } else if (sentence.code().equals(SpecCode.LOCATION_NOT_NAMED.id())) {
            spec.post(Post.builder()
                    .copy(Specimens.CWM_ARIAN.post())
                    .location(text)
                    .build());
            place = "/post/location/";
        } else {
            spec.additionalInformation(List.of(text));
            place = "/additionalInformation/0/";
        }
        assertThat(Lint.shipped().check(spec.build()).findings().stream()
                        .map(finding -> finding.code().id() + " " + finding.pointer())
                        .distinct())
                .isEqualTo(
                        sentence.found()
                                ? List.of(sentence.code() + " " + place
                                        + sentence.language().tag())
                                : List.of());
    }

    @Test
    void each_rule_about_a_text_has_three_sentences_of_each_kind_in_each_language() throws IOException {
        Map<String, Long> counts = sentences().stream()
                .collect(Collectors.groupingBy(
                        sentence -> sentence.code() + " " + sentence.language() + " " + sentence.found(),
                        Collectors.counting()));
        Set<String> wanted = new TreeSet<>();
        for (SpecRule rule : SpecRules.TABLE) {
            for (Code code : rule.isOnText() ? rule.codes() : List.<Code>of()) {
                for (Language language : Language.values()) {
                    if (code != SpecCode.VERBS_DISAGREE || language == Language.ENGLISH) {
                        wanted.add(code.id() + " " + language + " true");
                        wanted.add(code.id() + " " + language + " false");
                    }
                }
            }
        }
        assertThat(counts).containsOnlyKeys(wanted);
        assertThat(counts.values()).allMatch(count -> count >= 3);
    }

    @Test
    void every_list_is_dated_and_says_why_in_both_languages() {
        Stream.of(SpecCode.values())
                .map(SpecCode::id)
                .filter(id -> id.startsWith("spec.equality."))
                .map(Lint.shipped()::wordList)
                .forEach(list -> {
                    assertThat(list.reason().en()).isPresent();
                    assertThat(list.reason().cy()).isPresent();
                    assertThat(list.en()).allMatch(word -> word.better().isPresent());
                    assertThat(list.cy()).allMatch(word -> word.better().isPresent());
                });
    }
}
