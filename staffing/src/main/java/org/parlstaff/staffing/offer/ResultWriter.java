package org.parlstaff.staffing.offer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Standing;

/**
 * Writes results one after the other: what {@link Rendering#tree} holds, without the tree, since there may be millions.
 *
 * <p>Words that come again and again are encoded once.
 */
final class ResultWriter {

    private static final SerializedString LINE = new SerializedString("line");
    private static final SerializedString REFERENCE = new SerializedString("reference");
    private static final SerializedString OUTCOME = new SerializedString("outcome");
    private static final SerializedString FINDINGS = new SerializedString("findings");
    private static final SerializedString CODE = new SerializedString("code");
    private static final SerializedString KIND = new SerializedString("kind");
    private static final SerializedString SEVERITY = new SerializedString("severity");
    private static final SerializedString PATH = new SerializedString("path");
    private static final SerializedString TEXT = new SerializedString("text");
    private static final SerializedString VALUES = new SerializedString("values");
    private static final SerializedString SOURCE = new SerializedString("source");
    private static final SerializedString STANDING = new SerializedString("standing");
    private static final SerializedString WAIVER = new SerializedString("waiver");

    private static final Map<Outcome, SerializedString> OUTCOMES = words(Outcome.class, Outcome::name);
    private static final Map<FindingCode, SerializedString> CODES = words(FindingCode.class, FindingCode::id);
    private static final Map<FindingCode.Kind, SerializedString> KINDS =
            words(FindingCode.Kind.class, FindingCode.Kind::name);
    private static final Map<Severity, SerializedString> SEVERITIES = words(Severity.class, Severity::name);
    private static final Map<Standing, SerializedString> STANDINGS = words(Standing.class, Standing::name);

    private final JsonGenerator out;
    private final Locale locale;
    private final Map<Source, SerializedString> sources = new HashMap<>();

    ResultWriter(JsonGenerator out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    private static <E extends Enum<E>> Map<E, SerializedString> words(Class<E> type, Function<E, String> word) {
        Map<E, SerializedString> words = new EnumMap<>(type);
        Arrays.stream(type.getEnumConstants())
                .forEach(constant -> words.put(constant, new SerializedString(word.apply(constant))));
        return words;
    }

    void write(RowResult result) throws IOException {
        out.writeStartObject();
        out.writeFieldName(LINE);
        out.writeNumber(result.line());
        if (result instanceof RowResult.Examined examined) {
            out.writeFieldName(REFERENCE);
            out.writeString(examined.report().offer().reference());
        }
        out.writeFieldName(OUTCOME);
        out.writeString(OUTCOMES.get(result.outcome()));
        out.writeFieldName(FINDINGS);
        out.writeStartArray();
        List<Finding> findings = result.findings();
        for (int i = 0; i < findings.size(); i++) {
            write(findings.get(i));
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void write(Finding finding) throws IOException {
        out.writeStartObject();
        out.writeFieldName(CODE);
        out.writeString(CODES.get(finding.code()));
        out.writeFieldName(KIND);
        out.writeString(KINDS.get(finding.code().kind()));
        out.writeFieldName(SEVERITY);
        out.writeString(SEVERITIES.get(finding.severity()));
        out.writeFieldName(PATH);
        out.writeString(finding.pointer());
        out.writeFieldName(TEXT);
        out.writeString(finding.text(locale));
        out.writeFieldName(VALUES);
        out.writeStartObject();
        for (Map.Entry<String, Object> value : finding.values().entrySet()) {
            out.writeFieldName(value.getKey());
            Json.write(out, value.getValue());
        }
        out.writeEndObject();
        if (finding.source().isPresent()) {
            out.writeFieldName(SOURCE);
            out.writeRawValue(sources.computeIfAbsent(finding.source().get(), ResultWriter::source));
        }
        if (finding.standing().isPresent()) {
            out.writeFieldName(STANDING);
            out.writeString(STANDINGS.get(finding.standing().get()));
        }
        if (finding.waiver().isPresent()) {
            out.writeFieldName(WAIVER);
            out.writeRawValue(Json.line(Rendering.tree(finding.waiver().get())));
        }
        out.writeEndObject();
    }

    /** There are only as many sources as the schemes at hand name. */
    private static SerializedString source(Source source) {
        return new SerializedString(Json.line(Rendering.tree(source)));
    }
}
