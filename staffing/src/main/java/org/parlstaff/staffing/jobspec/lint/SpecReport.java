package org.parlstaff.staffing.jobspec.lint;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.finding.Report;
import org.parlstaff.staffing.jobspec.JobSpecification;

/**
 * What the lint found in one job specification, and what it comes to.
 *
 * @param spec the specification
 * @param findings all that was found, suppressed findings among it, in the {@linkplain Finding#order() order} of all reports
 */
public record SpecReport(JobSpecification spec, List<Finding> findings) implements Report {

    /**
     * Copies the findings.
     *
     * @param spec the specification
     * @param findings all that was found
     */
    public SpecReport {
        findings = List.copyOf(findings);
    }

    @Override
    public Matter matter() {
        return Matter.SPECIFICATION;
    }

    @Override
    public Optional<String> reference() {
        return spec.reference();
    }

    /**
     * Returns the specification if it may be published.
     *
     * @return the specification
     * @throws NoSuchElementException if the outcome is neither ACCEPT nor ACCEPT_WITH_WARNINGS, with every code
     */
    public JobSpecification orElseThrow() {
        requireAcceptable();
        return spec;
    }

    /** {@return the reference, the outcome and the codes} */
    @Override
    public String toString() {
        return reference().map(reference -> reference + ": ").orElse("")
                + outcome()
                + findings.stream().map(finding -> " " + finding.code()).collect(Collectors.joining());
    }
}
