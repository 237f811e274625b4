package org.parlstaff.staffing.finding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parlstaff.staffing.format.Json;
import org.parlstaff.staffing.format.Marks;

/**
 * Findings as a log in the Static Analysis Results Interchange Format (SARIF) 2.1.0.
 *
 * <p>Every code of the catalogue is a rule of the log, found or not. A finding keeps its kind; a level is given to broken rules
 * alone, as the format demands: an error where it leads to a rejection, else a warning, or a note. A waiver is an accepted
 * suppression.
 */
public final class SarifLog {

    private static final URI SCHEMA =
            URI.create("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");

    private SarifLog() {}

    /**
     * Writes a log, each result as it comes, and leaves the writer open.
     *
     * @param <R> the kind of reports
     * @param codes all that can be found, as an examiner or a lint gives it
     * @param reports what was found
     * @param file the address of the file that a report is about, which may be relative
     * @param locale the reader's language: Welsh, or any other for English
     * @param out where to write to
     * @throws IOException if the writer fails
     */
    public static <R extends Report> void write(
            CodeCatalogue codes, Stream<R> reports, Function<? super R, URI> file, Locale locale, Writer out)
            throws IOException {
        Map<String, Object> driver = Json.object(
                "name",
                "Parlstaff",
                "rules",
                codes.codes().stream().map(code -> rule(code, locale)).toList());
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA.toString());
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            raw(json, "tool", Json.object("driver", driver));
            json.writeStringField("language", locale.getLanguage());
            json.writeArrayFieldStart("results");
            for (Iterator<R> all = reports.iterator(); all.hasNext(); ) {
                R report = all.next();
                for (Finding finding : report.findings()) {
                    json.writeRawValue(Json.line(result(report, finding, file.apply(report), locale)));
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void raw(JsonGenerator json, String name, Object tree) throws IOException {
        json.writeFieldName(name);
        json.writeRawValue(Json.line(tree));
    }

    private static Map<String, Object> rule(Code code, Locale locale) {
        return Json.object(
                "id",
                code.id(),
                "shortDescription",
                Json.object("text", CodeCatalogue.outline(code, locale)),
                "defaultConfiguration",
                Json.object("level", level(code, code.severity())),
                "properties",
                Json.object("severity", code.severity().name(), "waivable", code.isWaivable()));
    }

    private static Map<String, Object> result(Report report, Finding finding, URI file, Locale locale) {
        Optional<String> reference = report.reference();
        Optional<Object> line = report.row().isPresent()
                ? Optional.of(Json.object("startLine", report.row().getAsLong()))
                : Optional.empty();
        Map<String, Object> place = Json.object(
                "physicalLocation",
                Json.object("artifactLocation", Json.object("uri", file.toASCIIString()), "region", line),
                "logicalLocations",
                List.of(Json.object(
                        "name", reference, "fullyQualifiedName", reference.orElse("") + "#" + finding.pointer())));
        return Json.object(
                "ruleId", finding.code().id(),
                "kind", Marks.id(finding.code().kind()),
                "level", level(finding.code(), finding.severity()),
                "message", Json.object("text", message(finding.text(locale))),
                "locations", List.of(place),
                "suppressions", finding.waiver().map(waiver -> List.of(suppression(waiver))),
                "properties",
                        Json.object(
                                "severity", finding.severity().name(),
                                "source", finding.source().map(Object::toString),
                                "standing", finding.standing().map(Enum::name)));
    }

    private static Map<String, Object> suppression(Waiver waiver) {
        return Json.object(
                "kind",
                "external",
                "status",
                "accepted",
                "justification",
                waiver.reason(),
                "properties",
                Json.object(
                        "approver", waiver.approver(),
                        "from", waiver.from().toString(),
                        "until", waiver.until().toString()));
    }

    private static String level(Code code, Severity severity) {
        if (code.kind() != Kind.FAIL) {
            return "none";
        }
        return switch (severity) {
            case REJECT -> "error";
            case CANNOT_ASSESS, REFER, WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    /** Braces and brackets would be places and links. */
    private static String message(String text) {
        return Marks.flat(text)
                .replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace("{", "{{")
                .replace("}", "}}");
    }
}
