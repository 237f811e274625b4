package org.parlstaff.staffing.jobspec.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.jobspec.JobSpecification;

/** A specification, the scheme of its post if it is at hand, the day of asking if it is given, and the texts in the order of the file. */
record SpecFacts(
        JobSpecification spec,
        Optional<PayScheme> scheme,
        Optional<LocalDate> today,
        Map<String, Bilingual> pairs,
        List<SpecText> texts,
        WordLists words) {

    /** Whether the term is known to end before an increment may fall due. */
    boolean neverPaysIncrement() {
        return scheme.isPresent() && !spec.reachesAnniversary(scheme.get());
    }
}
