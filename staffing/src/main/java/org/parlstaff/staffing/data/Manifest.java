package org.parlstaff.staffing.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a data pack says of itself: which it is, and each of its files with its checksum.
 *
 * @param format the number of the form of packs, 1
 * @param id which pack it is, such as {@code parlstaff}; the same from version to version
 * @param version which version, such as {@code 2027.04}
 * @param published the day on which this version was published
 * @param files the files, in the order in which they count
 */
@JsonPropertyOrder({"format", "id", "version", "published", "files"})
public record Manifest(
        @JsonProperty(required = true) int format,
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String version,
        @JsonProperty(required = true) LocalDate published,
        @JsonProperty(required = true) List<Part> files) {

    static final int FORMAT = 1;
    static final int MOST_FILES = 200;

    private static final Pattern ID = Pattern.compile("[a-z0-9]{1,40}(-[a-z0-9]{1,40}){0,9}");
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,39}");

    /** What a file holds. */
    public enum Kind {
        /** One pay scheme; a pack may have several. */
        SCHEME,
        /** Wage floors. */
        WAGE_FLOORS,
        /** Staffing allowances. */
        ALLOWANCES,
        /** Calendars of working days. */
        WORKING_CALENDARS,
        /** Time limits. */
        TIME_LIMITS
    }

    /**
     * One file of a pack.
     *
     * @param path its path within the pack, such as {@code schemes/ipsa.json}
     * @param holds what it holds
     * @param sha256 the SHA-256 of its bytes, as 64 digits of base 16 in small letters
     */
    @JsonPropertyOrder({"path", "holds", "sha256"})
    public record Part(
            @JsonProperty(required = true) String path,
            @JsonProperty(required = true) Kind holds,
            @JsonProperty(required = true) String sha256) {

        private static final Pattern PATH =
                Pattern.compile("[a-z0-9][a-z0-9._-]{0,60}(/[a-z0-9][a-z0-9._-]{0,60}){0,3}");
        private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

        /**
         * Checks the path and the checksum.
         *
         * @param path its path within the pack
         * @param holds what it holds
         * @param sha256 the SHA-256 of its bytes
         * @throws IllegalArgumentException if the path leaves the pack or is not plain, or the checksum is none
         */
        public Part {
            if (!PATH.matcher(path).matches() || path.equals(DataPack.MANIFEST)) {
                throw new IllegalArgumentException(
                        "path must be plain names in small letters, with / between them: " + path);
            }
            if (!SHA_256.matcher(sha256).matches()) {
                throw new IllegalArgumentException("sha256 must be 64 digits of base 16 in small letters: " + sha256);
            }
        }
    }

    /**
     * Checks what a pack says of itself.
     *
     * @param format the number of the form of packs
     * @param id which pack it is
     * @param version which version
     * @param published the day on which this version was published
     * @param files the files
     * @throws IllegalArgumentException if the form is another, an id or a version is not plain, there is no file or there
     *     are too many, or a path or a kind other than a scheme is given twice
     */
    public Manifest {
        files = List.copyOf(files);
        if (format != FORMAT) {
            throw new IllegalArgumentException("format must be " + FORMAT + "; found: " + format);
        }
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id must be lower-case words joined by hyphens: " + id);
        }
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("version must be letters, digits, dots and hyphens: " + version);
        }
        if (files.isEmpty() || files.size() > MOST_FILES) {
            throw new IllegalArgumentException("files must be 1 to " + MOST_FILES + ": " + files.size());
        }
        Set<String> paths = new HashSet<>();
        Set<Kind> kinds = new HashSet<>();
        for (Part part : files) {
            if (!paths.add(part.path())) {
                throw new IllegalArgumentException("a file must be listed once: " + part.path());
            }
            if (part.holds() != Kind.SCHEME && !kinds.add(part.holds())) {
                throw new IllegalArgumentException(
                        "only schemes may be in several files; found: " + part.holds() + " in " + part.path());
            }
        }
    }
}
