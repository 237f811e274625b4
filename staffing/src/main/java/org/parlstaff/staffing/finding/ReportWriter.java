package org.parlstaff.staffing.finding;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayRange;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.SpotSalary;
import org.parlstaff.payscale.Standing;
import org.parlstaff.staffing.format.Json;
import org.parlstaff.staffing.format.Marks;

/**
 * Writes reports as JSON, one after the other, since there may be millions.
 *
 * <p>Words that come again and again are encoded once.
 */
final class ReportWriter {

    private static final SerializedString LINE = new SerializedString("line");
    private static final SerializedString REFERENCE = new SerializedString("reference");
    private static final SerializedString OUTCOME = new SerializedString("outcome");
    private static final SerializedString FINDINGS = new SerializedString("findings");
    private static final SerializedString CODE = new SerializedString("code");
    private static final SerializedString KIND = new SerializedString("kind");
    private static final SerializedString SEVERITY = new SerializedString("severity");
    private static final SerializedString POINTER = new SerializedString("pointer");
    private static final SerializedString TEXT = new SerializedString("text");
    private static final SerializedString VALUES = new SerializedString("values");
    private static final SerializedString SOURCE = new SerializedString("source");
    private static final SerializedString TITLE = new SerializedString("title");
    private static final SerializedString HREF = new SerializedString("href");
    private static final SerializedString STANDING = new SerializedString("standing");
    private static final SerializedString WAIVER = new SerializedString("waiver");
    private static final SerializedString PAY = new SerializedString("pay");

    private static final Map<Outcome, SerializedString> OUTCOMES = words(Outcome.class);
    private static final Map<Kind, SerializedString> KINDS = words(Kind.class);
    private static final Map<Severity, SerializedString> SEVERITIES = words(Severity.class);
    private static final Map<Standing, SerializedString> STANDINGS = words(Standing.class);

    private final JsonGenerator out;
    private final @Nullable Locale locale;
    private final Map<String, SerializedString> known = new HashMap<>();
    private final IdentityHashMap<PayAnswer.Found, SerializedString> scales = new IdentityHashMap<>();

    /** One that writes no sentences. */
    ReportWriter(JsonGenerator out) {
        this.out = out;
        this.locale = null;
    }

    ReportWriter(JsonGenerator out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    private static <E extends Enum<E>> Map<E, SerializedString> words(Class<E> type) {
        Map<E, SerializedString> words = new EnumMap<>(type);
        Arrays.stream(type.getEnumConstants())
                .forEach(constant -> words.put(constant, new SerializedString(constant.name())));
        return words;
    }

    void write(Report report) throws IOException {
        out.writeStartObject();
        writeMembers(report);
        out.writeEndObject();
    }

    void writeProblem(Report report, Locale locale) throws IOException {
        String matter = Marks.id(report.matter());
        out.writeStartObject();
        out.writeStringField("type", "tag:parlstaff.org,2026:" + matter + "-" + Marks.id(report.outcome()));
        out.writeStringField("title", ReportText.words("problem-" + matter, locale));
        out.writeNumberField("status", 422);
        out.writeStringField("detail", report.line(locale));
        writeMembers(report);
        out.writeEndObject();
    }

    private void writeMembers(Report report) throws IOException {
        if (report.row().isPresent()) {
            out.writeFieldName(LINE);
            out.writeNumber(report.row().getAsLong());
        }
        if (report.reference().isPresent()) {
            out.writeFieldName(REFERENCE);
            out.writeString(report.reference().get());
        }
        out.writeFieldName(OUTCOME);
        out.writeString(OUTCOMES.get(report.outcome()));
        out.writeFieldName(FINDINGS);
        out.writeStartArray();
        List<Finding> findings = report.findings();
        for (int i = 0; i < findings.size(); i++) {
            write(findings.get(i));
        }
        out.writeEndArray();
        if (report.pay().isPresent()) {
            out.writeFieldName(PAY);
            write(report.pay().get());
        }
    }

    /** There are only as many scales as the schemes at hand hold. */
    private void write(PayAnswer.Found pay) throws IOException {
        if (out.getPrettyPrinter() == null) {
            out.writeRawValue(scales.computeIfAbsent(pay, found -> new SerializedString(Json.line(tree(found)))));
        } else {
            Json.write(out, tree(pay));
        }
    }

    private Map<String, Object> tree(PayAnswer.Found pay) {
        List<Object> figures = pay.scale().figures().stream()
                .map(figure -> figure instanceof PayFigure.NotKnown unknown
                        ? locale == null ? unknown.json() : Json.object("notKnown", unknown.text(locale))
                        : (Object) figure.toString())
                .toList();
        Map<String, Object> tree = Json.object();
        if (pay.scale() instanceof PayRange range) {
            if (range.hasMinimum()) {
                tree.put("minimum", figures.get(0));
            }
            tree.put("maximum", figures.get(1));
        } else if (pay.scale() instanceof SpotSalary) {
            tree.put("salary", figures.get(0));
        } else {
            tree.put("points", figures);
        }
        tree.putAll(Json.object(
                "force",
                pay.scale().force().name(),
                "span",
                Json.object(
                        "from",
                        pay.span().from().toString(),
                        "until",
                        pay.span().until().map(LocalDate::toString)),
                "published",
                pay.published().map(LocalDate::toString),
                "standing",
                pay.standing().name(),
                "source",
                Json.object("title", pay.source().title(), "href", pay.source().href())));
        return tree;
    }

    void write(Finding finding) throws IOException {
        out.writeStartObject();
        out.writeFieldName(CODE);
        out.writeString(known(finding.code().id()));
        out.writeFieldName(KIND);
        out.writeString(KINDS.get(finding.code().kind()));
        out.writeFieldName(SEVERITY);
        out.writeString(SEVERITIES.get(finding.severity()));
        out.writeFieldName(POINTER);
        out.writeString(finding.pointer());
        if (locale != null) {
            out.writeFieldName(TEXT);
            out.writeString(finding.text(locale));
        }
        out.writeFieldName(VALUES);
        out.writeStartObject();
        for (Map.Entry<String, Object> value : finding.values().entrySet()) {
            out.writeFieldName(value.getKey());
            Json.write(out, value.getValue());
        }
        out.writeEndObject();
        if (finding.source().isPresent()) {
            out.writeFieldName(SOURCE);
            write(finding.source().get());
        }
        if (finding.standing().isPresent()) {
            out.writeFieldName(STANDING);
            out.writeString(STANDINGS.get(finding.standing().get()));
        }
        if (finding.waiver().isPresent()) {
            out.writeFieldName(WAIVER);
            write(finding.waiver().get());
        }
        out.writeEndObject();
    }

    private void write(Source source) throws IOException {
        out.writeStartObject();
        out.writeFieldName(TITLE);
        out.writeString(known(source.title()));
        if (source.href().isPresent()) {
            out.writeFieldName(HREF);
            out.writeString(known(source.href().get()));
        }
        out.writeEndObject();
    }

    private void write(Waiver waiver) throws IOException {
        out.writeStartObject();
        out.writeStringField("approver", waiver.approver());
        out.writeStringField("reason", waiver.reason());
        out.writeStringField("from", waiver.from().toString());
        out.writeStringField("until", waiver.until().toString());
        out.writeEndObject();
    }

    /** A word of which there are only so many: codes, and the sources that the schemes at hand name. */
    private SerializedString known(String word) {
        return known.computeIfAbsent(word, SerializedString::new);
    }
}
