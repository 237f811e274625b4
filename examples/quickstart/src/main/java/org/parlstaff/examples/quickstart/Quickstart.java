package org.parlstaff.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.jobspec.JobSpecification;
import org.parlstaff.staffing.offer.Examiner;
import org.parlstaff.staffing.offer.Offer;

/** Examines the offers of a folder, and writes the job specification of the same folder as HTML and Markdown. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Runs the example.
     *
     * @param args the folder with {@code offers/*.json} and {@code specification.json}, and the folder to write to
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        run(Path.of(args[0]), Path.of(args[1]), out);
    }

    static void run(Path home, Path target, PrintStream out) throws IOException {
        Examiner examiner = Examiner.shipped();
        for (Path file : offers(home)) {
            try (InputStream in = Files.newInputStream(file)) {
                Offer offer = Offer.read(in, file.getFileName().toString());
                out.println(examiner.examine(offer).text(Locale.UK));
            }
        }
        try (InputStream in = Files.newInputStream(home.resolve("specification.json"))) {
            JobSpecification specification = JobSpecification.read(in, "specification.json");
            Files.createDirectories(target);
            for (Language language : Language.values()) {
                String name = "specification." + language.locale().getLanguage();
                write(target.resolve(name + ".html"), specification.toHtml(language), out);
                write(target.resolve(name + ".md"), specification.toMarkdown(language), out);
            }
        }
    }

    private static List<Path> offers(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("offers"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static void write(Path file, String text, PrintStream out) throws IOException {
        Files.writeString(file, text);
        out.println("Written: " + file);
    }
}
