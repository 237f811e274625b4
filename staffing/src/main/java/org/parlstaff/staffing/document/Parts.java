package org.parlstaff.staffing.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The shipped parts of formats, such as the style of a page. */
final class Parts {

    private Parts() {}

    static String text(String name) {
        try (InputStream in = Parts.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name + " must be in the jar").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
