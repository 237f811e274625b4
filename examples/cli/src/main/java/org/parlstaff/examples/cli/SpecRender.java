package org.parlstaff.examples.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parlstaff.examples.paper.Pdf;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.document.Document;
import org.parlstaff.staffing.jobspec.JobSpecification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a job specification as a document. */
@Command
final class SpecRender extends Task {

    private enum Kind {
        html,
        md,
        txt,
        docx,
        jsonld,
        pdf
    }

    @Parameters(paramLabel = "FILE", descriptionKey = "spec.file")
    private Path file = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "KIND", descriptionKey = "spec-render.to")
    private Kind to = Kind.html;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "spec-render.out")
    private Path out = Path.of("");

    @Option(names = "--posted", paramLabel = "DATE", descriptionKey = "spec-render.posted")
    private Optional<LocalDate> posted = Optional.empty();

    @Option(names = "--provenance", descriptionKey = "spec-render.provenance")
    private boolean provenance;

    @Option(names = "--scheme-file", paramLabel = "FILE", descriptionKey = "scheme-file")
    private Optional<Path> schemeFile = Optional.empty();

    SpecRender(Terminal terminal, Words words) {
        super(terminal, words);
    }

    @Override
    List<String> languages() {
        return List.of("en", "cy", "both");
    }

    @Override
    public Integer call() throws IOException {
        JobSpecification spec = read(file, JobSpecification::read);
        PaySchemes schemes = Judging.schemes(this, schemeFile);
        Map<Path, byte[]> files = new LinkedHashMap<>(); // nothing is written if one of them cannot be made
        if (lang.equals("both")) {
            for (Language language : Language.values()) {
                Path path = inLanguage(language);
                files.put(path, bytes(spec, schemes, language, Optional.of(link(language.other()))));
                if (provenance) {
                    files.put(beside(path), sheet(spec.provenance(language, schemes)));
                }
            }
        } else {
            files.put(out, bytes(spec, schemes, words.language(), Optional.empty()));
            if (provenance) {
                files.put(beside(out), sheet(spec.provenance(words.language(), schemes)));
            }
        }
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        return Parlstaff.GOOD;
    }

    /** The file of the provenance sheet: {@code spec.provenance.html} beside {@code spec.html}. */
    private Path beside(Path path) {
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return path.resolveSibling(stem + ".provenance." + (to == Kind.jsonld ? Kind.txt : to));
    }

    private byte[] sheet(Document sheet) {
        return to == Kind.jsonld ? utf8(sheet.toText()) : bytes(sheet, Optional.empty());
    }

    /** The document in one language; pages of HTML link to the same page in the other. */
    private byte[] bytes(JobSpecification spec, PaySchemes schemes, Language language, Optional<URI> other) {
        return to == Kind.jsonld
                ? utf8(spec.toJsonLd(language, posted.orElseGet(() -> LocalDate.now(terminal.clock())), schemes))
                : bytes(spec.document(language, schemes), other);
    }

    private byte[] bytes(Document document, Optional<URI> other) {
        return switch (to) {
            case html -> utf8(other.map(document::toHtml).orElseGet(document::toHtml));
            case md -> utf8(document.toMarkdown());
            case txt, jsonld -> utf8(document.toText());
            case docx -> document.toDocx();
            case pdf -> Pdf.of(document);
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The file to write to, with the language before its ending: {@code spec.cy.html}. */
    private Path inLanguage(Language language) {
        String name = out.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return out.resolveSibling(
                dot < 0
                        ? name + "." + language.tag()
                        : name.substring(0, dot) + "." + language.tag() + name.substring(dot));
    }

    private URI link(Language language) {
        try {
            return new URI(null, null, "./" + inLanguage(language).getFileName(), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void write(Path path, byte[] bytes) throws IOException {
        Files.write(terminal.folder().resolve(path), bytes);
        say("written", "file", path);
    }
}
