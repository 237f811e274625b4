package org.parlstaff.payscale;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.parlstaff.payscale.format.Decimals;
import org.parlstaff.payscale.format.JsonFile;

/**
 * The pay schemes that an application works with: the shipped ones, a user's own, or both.
 *
 * <pre>{@code
 * PayScheme ipsa = PaySchemes.shipped().scheme("ipsa");
 * PayScale scale = ipsa.pay("executive-1", "london", LocalDate.of(2025, 6, 1)).orElseThrow();
 * boolean inside = scale.contains(FullTimeSalary.ofPounds("27500"));
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class PaySchemes {

    private final Map<String, PayScheme> schemes;

    private PaySchemes(Map<String, PayScheme> schemes) {
        this.schemes = schemes;
    }

    /**
     * Returns the schemes that come with the library.
     *
     * @return {@code ipsa}, {@code senedd}, {@code scotland} and {@code northern-ireland}
     */
    public static PaySchemes shipped() {
        return Shipped.SCHEMES;
    }

    /**
     * Returns the given schemes.
     *
     * @param schemes the schemes
     * @return the schemes
     * @throws IllegalArgumentException if two have the same id
     */
    public static PaySchemes of(PayScheme... schemes) {
        Map<String, PayScheme> byId = new LinkedHashMap<>();
        for (PayScheme scheme : schemes) {
            if (byId.put(scheme.id(), scheme) != null) {
                throw new IllegalArgumentException("a scheme must be given once: " + scheme.id());
            }
        }
        return new PaySchemes(byId);
    }

    /**
     * Returns these schemes and one more, which stands in place of one with the same id.
     *
     * @param scheme the scheme to add
     * @return all of them
     */
    public PaySchemes with(PayScheme scheme) {
        Map<String, PayScheme> all = new LinkedHashMap<>(schemes);
        all.put(scheme.id(), scheme);
        return new PaySchemes(all);
    }

    /** {@return all schemes, in the order in which they were given} */
    public List<PayScheme> all() {
        return List.copyOf(schemes.values());
    }

    /**
     * Finds a scheme by its id.
     *
     * @param id the id
     * @return the scheme, if it is among these
     */
    public Optional<PayScheme> findScheme(String id) {
        return Optional.ofNullable(schemes.get(id));
    }

    /**
     * Returns a scheme by its id.
     *
     * @param id the id, such as {@code ipsa}
     * @return the scheme
     * @throws NoSuchElementException if it is not among these
     */
    public PayScheme scheme(String id) {
        return findScheme(id)
                .orElseThrow(() -> new NoSuchElementException("scheme must be one of "
                        + String.join(", ", schemes.keySet()) + "; found: " + Decimals.shown(id)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaySchemes that && schemes.equals(that.schemes);
    }

    @Override
    public int hashCode() {
        return schemes.hashCode();
    }

    /** {@return the ids} */
    @Override
    public String toString() {
        return schemes.keySet().toString();
    }

    /** Read once, when first asked for. A shipped file that is wrong stops the program. */
    private static final class Shipped {

        static final PaySchemes SCHEMES = load();

        private static PaySchemes load() {
            List<PayScheme> all = new ArrayList<>();
            for (String name :
                    read("index.json", (in, source) -> new JsonFile<>(String[].class, 10_000).read(in, source))) {
                all.add(read(name, PayScheme::read));
            }
            return of(all.toArray(PayScheme[]::new));
        }

        private interface Reader<T> {
            T read(InputStream in, String source);
        }

        private static <T> T read(String name, Reader<T> reader) {
            try (InputStream in = PaySchemes.class.getResourceAsStream(name)) {
                return reader.read(Objects.requireNonNull(in, name + " must be in the jar"), name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
