package org.parlstaff.staffing.offer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.finding.Report;

/** What became of one row of a batch: a report, or why the row could not be read. */
public sealed interface RowResult extends Report {

    /** {@return the number of the line, from 1} */
    long line();

    @Override
    default OptionalLong row() {
        return OptionalLong.of(line());
    }

    @Override
    default Matter matter() {
        return Matter.OFFER;
    }

    /**
     * A row whose offer was examined.
     *
     * @param line the number of the line, from 1
     * @param report the report
     */
    record Examined(long line, OfferReport report) implements RowResult {

        @Override
        public Optional<String> reference() {
            return report.reference();
        }

        @Override
        public List<Finding> findings() {
            return report.findings();
        }

        @Override
        public Optional<PayAnswer.Found> pay() {
            return report.pay();
        }
    }

    /**
     * A row that could not be read as an offer.
     *
     * @param line the number of the line, from 1
     * @param reference what the office calls the offer, if the row shows it
     * @param findings a place and a reason for each thing that is wrong
     */
    record Unreadable(long line, Optional<String> reference, List<Finding> findings) implements RowResult {

        /**
         * Copies the findings.
         *
         * @param line the number of the line, from 1
         * @param reference what the office calls the offer, if the row shows it
         * @param findings a place and a reason for each thing that is wrong
         */
        public Unreadable {
            findings = List.copyOf(findings);
        }
    }
}
