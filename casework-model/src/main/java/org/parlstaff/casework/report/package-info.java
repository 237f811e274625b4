/**
 * What an office can say of its cases as they stood on a day, and of a period that is over.
 *
 * <p>Every report is a pure function of a {@link org.parlstaff.casework.Caseload}, which is the fold of a log up to a day. A
 * report on a period that is over never changes, whatever happens later: either the period ends with the day of the
 * caseload, so that it is asked of the log as it stood then, or it reads only what no later entry changes.
 * Begin with {@link org.parlstaff.casework.report.CaseloadReport} for what is live and
 * {@link org.parlstaff.casework.report.Flow} for what came and went. {@link org.parlstaff.casework.report.Timeliness},
 * {@link org.parlstaff.casework.report.BodyPerformance} and {@link org.parlstaff.casework.report.Outcomes} say how well it
 * went, {@link org.parlstaff.casework.report.Pattern} what is unusual, and
 * {@link org.parlstaff.casework.report.PublicSummary} what may be published.
 *
 * <p>A merged case is an alias of the case that goes on. It is counted where cases come and go, and nowhere else.
 */
@NullMarked
package org.parlstaff.casework.report;

import org.jspecify.annotations.NullMarked;
