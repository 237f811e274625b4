package org.parlstaff.staffing.jobspec;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parlstaff.payscale.format.Texts;

/**
 * One thing that may be wrong with a job specification, and where.
 *
 * @param code what it is
 * @param severity how much it weighs by the policy in force
 * @param pointer the place in the file, as a JSON Pointer
 * @param values what the sentence about it names, such as the word
 * @param waiver the waiver that suppresses it, if one does; the finding stays in the list
 */
public record LintFinding(
        LintCode code,
        LintCode.Severity severity,
        String pointer,
        Map<String, String> values,
        Optional<LintWaiver> waiver) {

    static final Texts TEXTS = new Texts(tag -> LintFinding.class.getResourceAsStream("Lint_" + tag + ".properties"));

    /**
     * Copies the values.
     *
     * @param code what it is
     * @param severity how much it weighs by the policy in force
     * @param pointer the place in the file, as a JSON Pointer
     * @param values what the sentence about it names, such as the word
     * @param waiver the waiver that suppresses it, if one does
     */
    public LintFinding {
        values = Map.copyOf(values);
    }

    /** {@return whether a waiver suppresses it} */
    public boolean isWaived() {
        return waiver.isPresent();
    }

    /**
     * Says it in a sentence.
     *
     * @param locale the reader's language: Welsh, or any other for English
     * @return the sentence
     */
    public String text(Locale locale) {
        return TEXTS.text(code.id(), values, locale);
    }
}
