package org.parlstaff.staffing.jobspec;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.welsh.WelshSkills;

/** A fixed clause, and for which specifications it is printed. The order is that of the document. */
enum Clause {
    /** The need for Welsh was assessed under the Standards; said only if the assessment is recorded. */
    ASSESSED_UNDER_STANDARDS(Section.APPLY),
    /** Applications in Welsh are welcome; what is said differs by the rules that the office is under. */
    APPLY_IN_WELSH(Section.APPLY),
    /** Adjustments for applicants. */
    ADJUSTMENTS(Section.APPLY),
    /** The document in other formats. */
    ALTERNATIVE_FORMATS(Section.APPLY),
    /** The post ends with the Member's office. Only one Member's office ends with a mandate. */
    OFFICE_HOLDER(Section.ADDITIONAL),
    /** Equal treatment, with the nine characteristics; the office's own statement stands in its place. */
    EQUALITY(Section.ADDITIONAL),
    /** What an appointment is subject to. */
    CHECKS(Section.ADDITIONAL);

    enum Section {
        APPLY,
        ADDITIONAL
    }

    private final Section section;
    private final String key;

    Clause(Section section) {
        this.section = section;
        this.key = "clause." + Wording.id(this);
    }

    static List<Clause> of(JobSpecification spec, Section section, Language language) {
        return Arrays.stream(values())
                .filter(clause -> clause.section == section && clause.appliesTo(spec, language))
                .toList();
    }

    boolean appliesTo(JobSpecification spec, Language language) {
        return switch (this) {
            case ASSESSED_UNDER_STANDARDS ->
                spec.languageRules().equals(Optional.of(LanguageRules.WELSH_LANGUAGE_STANDARDS))
                        && spec.welsh().flatMap(WelshSkills::assessment).isPresent();
            case APPLY_IN_WELSH -> spec.languageRules().isPresent();
            case ADJUSTMENTS, ALTERNATIVE_FORMATS -> spec.application().isPresent();
            case OFFICE_HOLDER -> spec.post().employer() == Post.Employer.MEMBER;
            case EQUALITY ->
                new Wording(language).find(spec.equalityStatement()).isEmpty();
            case CHECKS -> !spec.checks().isEmpty();
        };
    }

    String key() {
        return key;
    }
}
