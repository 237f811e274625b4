package org.parlstaff.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.document.Document;
import org.parlstaff.staffing.jobspec.JobSpecification;

class SpecificationPagesTest extends InBrowser {

    static Stream<Arguments> pages() {
        return Pages.specifications().stream().flatMap(file -> {
            JobSpecification spec = Pages.read(file);
            String name = file.getFileName().toString().replace(".json", "");
            return Pages.languages(spec).stream()
                    .map(language -> Arguments.of(name + "." + language.tag(), Pages.document(spec, language)));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void are_accessible_fit_and_run_nothing(String name, Document document) {
        String page = document.toHtml(URI.create("other.html"));
        Arrays.stream(View.values()).forEach(view -> isAccessible(name, page, view));
        assertThat(browser().string("return document.documentElement.lang"))
                .isEqualTo(document.language().tag());
    }

    @Test
    void are_many_and_of_every_kind() {
        List<String> names = pages().map(page -> page.get()[0].toString()).toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(14);
        assertThat(names).anyMatch(name -> name.startsWith("senedd-welsh-only.cy"));
        assertThat(names).contains("ipsa-blended.en", "ipsa-blended.cy", "ipsa-part-time-fixed-term.cy");
    }

    /** At 320 pixels whoever looks has magnified the page. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NARROW")
    void show_their_pictures_with_a_name_and_words_of_a_size_to_read(View view) {
        browser()
                .open(
                        "pictures",
                        Pages.document(Pages.read(Pages.FULL_TIME), Language.WELSH)
                                .toHtml(),
                        view);
        assertThat(browser().texts("svg[role=img] > title"))
                .containsExactly("Lleoliad y cyflog o fewn ystod y band", "Y cyflog gwirioneddol dros amser");
        assertThat(browser().texts("svg > desc")).hasSize(2).noneMatch(String::isBlank);
        assertThat(browser().texts("svg text")).contains("£26,345", "£33,873", "14 Rhagfyr 2026");
        assertThat(browser()
                        .number("return Math.floor(Math.min(...[...document.querySelectorAll('svg text')]"
                                + ".map(text => text.getBoundingClientRect().height)))"))
                .isGreaterThanOrEqualTo(12);
    }

    /** An address or a place name may be longer than a telephone is wide. */
    @ParameterizedTest
    @EnumSource
    void break_a_word_that_is_longer_than_the_line(View view) {
        Bilingual word = Bilingual.english("a".repeat(120));
        JobSpecification full = Pages.read(Pages.FULL_TIME);
        JobSpecification spec = JobSpecification.builder()
                .copy(full)
                .post(Post.builder()
                        .copy(full.post())
                        .title(word)
                        .location(word)
                        .build())
                .introduction(List.of(word))
                .keyCharacteristics(List.of(word))
                .build();
        isAccessible("long words", Pages.document(spec, Language.ENGLISH).toHtml(), view);
    }

    @Test
    void print_on_a_few_pages_of_paper() {
        browser()
                .open(
                        "paper",
                        Pages.document(Pages.read(Pages.FULL_TIME), Language.ENGLISH)
                                .toHtml(),
                        View.PRINT);
        String pdf = new String(browser().pdf("paper"), StandardCharsets.ISO_8859_1);
        assertThat(pdf).startsWith("%PDF");
        assertThat(pdf.split("/Type /Page\\b", -1).length - 1).isBetween(2, 8);
    }
}
