package org.parlstaff.payscale;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every scheme file of the repository: those that are shipped, the examples, the samples and those of tests. */
final class SchemeFiles {

    private static final Path REPOSITORY = Path.of("..");
    static final Path EXAMPLES = REPOSITORY.resolve("examples/schemes");

    private SchemeFiles() {}

    /** By path, each file that has bands and tables. */
    static Map<Path, PayScheme> all() {
        Map<Path, PayScheme> schemes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(REPOSITORY)) {
            for (Path file : files.filter(SchemeFiles::isSource)
                    .filter(path -> path.toString().endsWith(".json"))
                    .toList()) {
                String text = text(file);
                if (text.contains("\"bands\": [") && text.contains("\"tables\": [")) {
                    schemes.put(file, read(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return schemes;
    }

    private static boolean isSource(Path path) {
        for (Path part : path) {
            if (part.toString().equals("target") || part.toString().equals(".git")) {
                return false;
            }
        }
        return Files.isRegularFile(path);
    }

    /** The examples, in the order of their page. */
    static List<PayScheme> examples() {
        return Stream.of(
                        "british-columbia",
                        "oireachtas",
                        "scottish-government",
                        "united-kingdom-government",
                        "welsh-government",
                        "canada",
                        "european-union")
                .map(id -> read(EXAMPLES.resolve(id + ".json")))
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PayScheme read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return PayScheme.read(in, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
