package org.parlstaff.staffing.welsh;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.format.JsonFile;
import org.parlstaff.staffing.Bilingual;

/** What is known of the schemes by which bodies in Wales number skills in Welsh. */
record WelshSchemes(
        @JsonProperty(required = true) Bilingual note,
        @JsonProperty(required = true) List<Scheme> schemes) {

    static final WelshSchemes SHIPPED = load("welsh-schemes.json");

    static Optional<Scheme> find(String id) {
        return SHIPPED.schemes().stream()
                .filter(scheme -> scheme.id().equals(id))
                .findFirst();
    }

    private static WelshSchemes load(String name) {
        try (InputStream in = WelshSchemes.class.getResourceAsStream(name)) {
            return new JsonFile<>(WelshSchemes.class, 100_000)
                    .read(Objects.requireNonNull(in, name + " must be in the jar"), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One scheme. It is complete if its page was seen to list every level; a level is called what its page calls it. */
    record Scheme(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) Bilingual name,
            @JsonProperty(required = true) Source source,
            @JsonProperty(required = true) boolean complete,
            @JsonProperty(required = true) List<String> levels,
            @JsonProperty(required = true) Map<String, WelshLevel> called) {}
}
