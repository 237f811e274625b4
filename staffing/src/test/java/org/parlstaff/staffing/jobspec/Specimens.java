package org.parlstaff.staffing.jobspec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.document.Block;
import org.parlstaff.staffing.document.Document;
import org.parlstaff.staffing.document.Phrase;

/** The specification of the invented office that the tests print, and the posts that they vary. */
public final class Specimens {

    public static final JobSpecification CWM_ARIAN = JobSpecification.parse(text("cwm-arian.json"));

    /** The Senedd with an office's own figures for Band 3, so that a salary can be followed for two years. */
    public static final PayScheme OWN =
            PaySchemes.shipped().scheme("senedd").overlaidWith(PayScheme.parse(text("own-senedd.json")));

    private Specimens() {}

    /** Specifications of every kind, as files; the tests in the browser read the same ones. */
    public static List<JobSpecification> specifications() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/specifications"))) {
            return files.sorted().map(Specimens::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JobSpecification read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return JobSpecification.read(in, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each language in which the post has a title. */
    public static List<Language> languages(JobSpecification spec) {
        return Arrays.stream(Language.values())
                .filter(language -> spec.post().title().in(language).isPresent())
                .toList();
    }

    public static Post.Builder post() {
        return Post.builder()
                .office(Bilingual.of("Office", "Swyddfa"))
                .employer(Post.Employer.OTHER)
                .title(Bilingual.of("Officer", "Swyddog"))
                .scheme("senedd")
                .band("band-3")
                .weeklyHours("37")
                .appointment(Appointment.permanent())
                .location(Bilingual.of("Here", "Yma"));
    }

    /** The Senedd's scheme with one rule more, or another. */
    public static PayScheme ruling(String rule, String value) {
        return PaySchemes.shipped().scheme("senedd").overlaidWith(PayScheme.parse("""
                {
                  "id": "senedd", "name": "Senedd Cymru", "currency": "GBP",
                  "bands": [ { "id": "band-3", "name": "Band 3", "framework": "job-families", "seniority": 1 } ],
                  "rules": [
                    { "rule": "%s", "value": "%s", "span": { "from": "2020-01-01" }, "standing": "CONFIRMED",
                      "source": { "title": "The office's own handbook" } }
                  ]
                }
                """.formatted(rule, value)));
    }

    /** What the document says under a heading of its facts. */
    public static Map<String, List<String>> facts(JobSpecification spec, Language language) {
        return facts(spec.document(language));
    }

    public static Map<String, List<String>> facts(Document document) {
        Block.Section first = (Block.Section) document.blocks().get(0);
        Block.Facts facts = (Block.Facts) first.blocks().get(0);
        return facts.facts().stream()
                .collect(Collectors.toMap(
                        fact -> fact.name().text(),
                        fact -> fact.details().stream().map(Phrase::text).toList()));
    }

    public static String text(String name) {
        try (InputStream in = Specimens.class.getResourceAsStream("/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
