package org.parlstaff.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.progression.Progression;
import org.parlstaff.payscale.progression.Start;
import org.parlstaff.payscale.progression.Timeline;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.jobspec.JobSpecification;
import org.parlstaff.staffing.offer.Examiner;
import org.parlstaff.staffing.offer.Offer;

/** Examines the offers of a folder, follows one salary and one case, and writes the job specification of the folder. */
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
        out.println("Pay of a Senedd Band 3 post from pay point 1, at 29.6 hours:");
        progression(out);
        out.println("A housing case, from the surgery to its closure:");
        HousingCase.tell(out, new SecureRandom());
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

    private static void progression(PrintStream out) {
        PayScheme senedd = PaySchemes.shipped().scheme("senedd");
        Start start = Start.atPoint("band-3", 1, LocalDate.of(2026, 6, 1), WeeklyHours.parse("29.6"));
        Timeline timeline = Progression.of(senedd, start).until(LocalDate.of(2028, 1, 1));
        timeline.slices().forEach(slice -> out.println("  " + slice));
        out.println("  " + timeline.ending());
        out.println();
    }

    private static List<Path> offers(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("offers"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static void write(Path file, String text, PrintStream out) throws IOException {
        Files.writeString(file, text);
        out.println("Written: " + file);
    }
}
