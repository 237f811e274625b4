package org.parlstaff.examples.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.document.Document;
import org.parlstaff.staffing.jobspec.JobSpecification;

/** The specifications that are looked at: those of the tests of the library, and that of the quickstart. */
final class Pages {

    private static final Path LIBRARY = Path.of("../../staffing/src/test/resources");
    static final Path FULL_TIME = LIBRARY.resolve("specifications/senedd-full-time.json");
    static final Path OWN = LIBRARY.resolve("own-senedd.json");
    static final Path QUICKSTART = Path.of("../quickstart/specification.json");

    /** With figures for each pay point and for two years, so that a salary can be followed. */
    static final PaySchemes SCHEMES = PaySchemes.shipped().with(own());

    private Pages() {}

    private static PayScheme own() {
        try (InputStream in = Files.newInputStream(OWN)) {
            return PaySchemes.shipped().scheme("senedd").overlaidWith(PayScheme.read(in, "own-senedd.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> specifications() {
        try (Stream<Path> files = Files.list(LIBRARY.resolve("specifications"))) {
            return Stream.concat(files.sorted(), Stream.of(QUICKSTART)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JobSpecification read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return JobSpecification.read(in, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each language in which the post has a title. */
    static List<Language> languages(JobSpecification spec) {
        return Arrays.stream(Language.values())
                .filter(language -> spec.post().title().in(language).isPresent())
                .toList();
    }

    static Document document(JobSpecification spec, Language language) {
        return spec.document(language, SCHEMES);
    }
}
