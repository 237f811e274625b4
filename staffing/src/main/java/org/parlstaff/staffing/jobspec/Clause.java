package org.parlstaff.staffing.jobspec;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Nation;
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
    /** Equal treatment, with the characteristics of the Equality Act 2010; the office's own statement stands in its place. */
    EQUALITY(Section.ADDITIONAL),
    /** Equal treatment where that Act is not the law, or is not known to be: it names no law. */
    EQUALITY_WITHOUT_LAW(Section.ADDITIONAL),
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
            case EQUALITY -> hasNoStatement(spec, language) && isUnderTheAct(spec.post());
            case EQUALITY_WITHOUT_LAW -> hasNoStatement(spec, language) && !isUnderTheAct(spec.post());
            case CHECKS -> !spec.checks().isEmpty();
        };
    }

    private static boolean hasNoStatement(JobSpecification spec, Language language) {
        return new Wording(language).find(spec.equalityStatement()).isEmpty();
    }

    /** Whether the post is in Great Britain, so far as is known. */
    static boolean isUnderTheAct(Post post) {
        return post.findNation().filter(Nation::isInGreatBritain).isPresent();
    }

    String key() {
        return key;
    }
}
