package org.parlstaff.staffing.jobspec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
        return part(parts(spec.document(Language.ENGLISH).toDocx()), "word/document.xml");
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
                        "word/numbering.xml",
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

    @Test
    void has_the_headings_of_the_document_and_skips_no_level() throws Exception {
        Element document = document(Specimens.CWM_ARIAN);
        List<Integer> levels = all(document, "w:pStyle").stream()
                .map(style -> style.getAttribute("w:val"))
                .filter(style -> style.startsWith("Heading"))
                .map(style -> style.charAt(7) - '0')
                .toList();
        assertThat(levels).startsWith(1, 1, 1, 2).contains(3);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void marks_the_head_of_the_table_and_the_language_of_each_part() throws Exception {
        Element document = document(Specimens.CWM_ARIAN);
        assertThat(all(document, "w:tblHeader")).hasSize(1);
        assertThat(all(document, "w:tblCaption").get(0).getAttribute("w:val"))
                .isEqualTo("Levels of Welsh language skills");
        assertThat(all(document, "w:r").stream()
                        .filter(run -> run.getTextContent().equals("Canolradd"))
                        .map(run -> all(run, "w:lang").get(0).getAttribute("w:val")))
                .containsExactly("cy-GB");
        assertThat(all(document, "w:p"))
                .allSatisfy(paragraph -> assertThat(paragraph.getTextContent()).isNotBlank());
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
