package org.parlstaff.staffing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.jobspec.JobSpecification;
import org.parlstaff.staffing.jobspec.Specimens;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class DocxTest {

    private static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Element part(Map<String, byte[]> parts, String name) throws Exception {
        return xml(Objects.requireNonNull(parts.get(name), name));
    }

    private static Element document(JobSpecification spec) throws Exception {
        return part(parts(spec.toDocx(Language.ENGLISH)), "word/document.xml");
    }

    private static Element xml(byte[] part) throws IOException, ParserConfigurationException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(part))
                .getDocumentElement();
    }

    private static List<Element> all(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void has_the_parts_that_word_processors_ask_for_each_well_formed(Language language) throws Exception {
        Map<String, byte[]> parts = parts(Specimens.CWM_ARIAN.document(language).toDocx());
        assertThat(parts.keySet())
                .containsExactly(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "docProps/core.xml",
                        "word/_rels/document.xml.rels",
                        "word/document.xml",
                        "word/footer.xml",
                        "word/numbering.xml",
                        "word/settings.xml",
                        "word/styles.xml");
        for (byte[] part : parts.values()) {
            assertThat(xml(part)).isNotNull();
        }
        assertThat(part(parts, "docProps/core.xml").getTextContent()).endsWith(language.tag() + "-GB");
    }

    @Test
    void uses_only_styles_that_it_ships() throws Exception {
        Map<String, byte[]> parts =
                parts(Specimens.CWM_ARIAN.document(Language.ENGLISH).toDocx());
        List<String> shipped = all(part(parts, "word/styles.xml"), "w:style").stream()
                .map(style -> style.getAttribute("w:styleId"))
                .toList();
        Element document = part(parts, "word/document.xml");
        assertThat(all(document, "w:pStyle"))
                .isNotEmpty()
                .allSatisfy(style -> assertThat(shipped).contains(style.getAttribute("w:val")));
        assertThat(all(document, "w:tblStyle"))
                .hasSize(1)
                .allSatisfy(style -> assertThat(shipped).contains(style.getAttribute("w:val")));
    }

    @ParameterizedTest
    @EnumSource
    void has_the_headings_of_the_document_and_skips_no_level(Language language) throws Exception {
        Document document = Specimens.CWM_ARIAN.document(language);
        List<String> headings = all(part(parts(document.toDocx()), "word/document.xml"), "w:p").stream()
                .filter(paragraph -> style(paragraph).startsWith("Heading"))
                .map(paragraph -> style(paragraph).charAt(7) + " " + paragraph.getTextContent())
                .toList();
        List<String> expected = new ArrayList<>();
        headings(document.blocks(), 1, expected);
        assertThat(headings).hasSizeGreaterThan(20).isEqualTo(expected);
        int before = 0;
        for (String heading : headings) {
            int level = heading.charAt(0) - '0';
            assertThat(level).isBetween(1, before + 1);
            before = level;
        }
    }

    private static void headings(List<Block> blocks, int level, List<String> into) {
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                into.add(level + " " + section.heading().text());
                headings(section.blocks(), level + 1, into);
            }
        }
    }

    private static String style(Element paragraph) {
        return all(paragraph, "w:pStyle").get(0).getAttribute("w:val");
    }

    /** Each run of the file is a run of the document in the same order, with its language and its weight. */
    @ParameterizedTest
    @EnumSource
    void gives_each_run_its_own_language_and_the_file_that_of_the_document(Language language) throws Exception {
        Document document = Specimens.CWM_ARIAN.document(language);
        Map<String, byte[]> parts = parts(document.toDocx());
        List<String> runs = all(part(parts, "word/document.xml"), "w:r").stream()
                .filter(run -> !all(run, "w:t").isEmpty())
                .map(run -> all(run, "w:lang").get(0).getAttribute("w:val")
                        + (all(run, "w:b").isEmpty() ? " " : " * ")
                        + run.getTextContent())
                .filter(run -> !run.endsWith(" : ")) // between a name and what is said of it
                .toList();
        List<String> expected = new ArrayList<>();
        List.of(document.office(), document.title(), document.kind()).forEach(text -> runs(text, expected));
        runs(document.blocks(), expected);
        expected.removeIf(run -> run.endsWith(" : "));
        assertThat(runs)
                .isEqualTo(expected)
                .anyMatch(run -> run.startsWith("cy")); // the courses have Welsh names in English too
        assertThat(all(part(parts, "word/styles.xml"), "w:lang"))
                .singleElement()
                .extracting(lang -> lang.getAttribute("w:val"))
                .isEqualTo(language.locale().toLanguageTag());
    }

    private static void runs(List<Block> blocks, List<String> into) {
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                runs(section.heading(), into);
                runs(section.blocks(), into);
            } else if (block instanceof Block.Paragraph paragraph) {
                runs(paragraph.text(), into);
            } else if (block instanceof Block.Bullets bullets) {
                bullets.items().forEach(item -> runs(item, into));
            } else if (block instanceof Block.Facts facts) {
                facts.facts().forEach(fact -> {
                    runs(fact.name().strong(), into);
                    fact.details().forEach(detail -> runs(detail, into));
                });
            } else if (block instanceof Block.Table table) {
                runs(table.caption(), into);
                table.columns().forEach(column -> runs(column, into));
                table.rows().forEach(row -> {
                    runs(row.heading(), into);
                    row.cells().forEach(cell -> runs(cell, into));
                });
            }
        }
    }

    private static void runs(Phrase phrase, List<String> into) {
        phrase.runs()
                .forEach(run ->
                        into.add(run.language().locale().toLanguageTag() + (run.strong() ? " * " : " ") + run.text()));
    }

    @Test
    void marks_the_head_of_the_table_and_leaves_no_paragraph_empty() throws Exception {
        Element document = document(Specimens.CWM_ARIAN);
        assertThat(all(document, "w:tblHeader")).hasSize(1);
        assertThat(all(document, "w:tblCaption").get(0).getAttribute("w:val"))
                .isEqualTo("Levels of Welsh language skills");
        assertThat(all(document, "w:p"))
                .allSatisfy(paragraph -> assertThat(paragraph.getTextContent()).isNotBlank());
    }

    @Test
    void keeps_the_table_on_one_page_and_each_word_in_its_column() throws Exception {
        Element document = document(Specimens.CWM_ARIAN);
        List<Element> rows = all(document, "w:tr");
        assertThat(rows).hasSize(6);
        for (Element row : rows) {
            boolean kept = row != rows.get(5); // the last is not kept with what follows
            assertThat(all(row, "w:p"))
                    .hasSize(6)
                    .allSatisfy(cell -> assertThat(isKept(cell)).isEqualTo(kept));
        }
        assertThat(widths(document)).containsExactly(1521, 1989, 1809, 1579, 1298, 1439);
        assertThat(all(document, "w:cantSplit")).hasSize(6);
    }

    @Test
    void keeps_a_sentence_with_the_list_it_leads_to_and_no_bullet_alone() throws Exception {
        List<String> kept = all(document(Specimens.CWM_ARIAN), "w:p").stream()
                .filter(paragraph -> isKept(paragraph) && !style(paragraph).equals("TableText"))
                .map(Element::getTextContent)
                .toList();
        assertThat(kept)
                .contains(
                        "These are the usual kinds of work in this post. The list shows what to expect and is not complete.",
                        "An appointment is confirmed only after the following:",
                        "references",
                        "age",
                        "sex")
                .doesNotContain(
                        "a security check",
                        "disability",
                        "sexual orientation",
                        "Other work in support of the office that fits the band of the post",
                        "Welsh language skills are considered when applicants are selected.",
                        "The office has four staff and is open to visitors on three days a week.");
    }

    private static boolean isKept(Element paragraph) {
        return !all(paragraph, "w:keepNext").isEmpty();
    }

    @Test
    void shares_the_width_equally_where_words_are_too_long_for_it() throws Exception {
        Phrase wide = Phrase.of("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", Language.WELSH);
        Phrase none = Phrase.of("", Language.WELSH);
        Document document = new Document(
                Language.WELSH,
                wide,
                wide,
                wide,
                List.of(new Block.Table(
                        wide, List.of(wide, wide, none), List.of(new Block.Row(none, List.of(wide, none))))));
        assertThat(widths(part(parts(document.toDocx()), "word/document.xml"))).containsExactly(3212, 3212, 3212);
    }

    private static List<Integer> widths(Element document) {
        return all(document, "w:gridCol").stream()
                .map(column -> Integer.valueOf(column.getAttribute("w:w")))
                .toList();
    }

    @Test
    void text_that_tries_to_be_markup_or_a_field_stays_text() throws Exception {
        String attack = "</w:t><w:instrText>DDEAUTO cmd</w:instrText> { INCLUDETEXT \"x\" } & \u0000";
        JobSpecification spec = JobSpecification.builder()
                .copy(Specimens.CWM_ARIAN)
                .purpose(Bilingual.of(attack, attack))
                .build();
        Element document = document(spec);
        assertThat(all(document, "w:instrText")).isEmpty();
        assertThat(document.getTextContent()).contains(attack.replace('\u0000', '\ufffd'));
    }

    @Test
    void gives_the_same_bytes_for_the_same_document() {
        assertThat(Specimens.CWM_ARIAN.document(Language.WELSH).toDocx())
                .isEqualTo(Specimens.CWM_ARIAN.document(Language.WELSH).toDocx());
    }
}
