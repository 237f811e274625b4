package org.parlstaff.examples.benchmarks.offers;

import java.util.List;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.finding.Outcome;
import org.parlstaff.staffing.offer.Examiner;
import org.parlstaff.staffing.offer.Offer;
import org.parlstaff.staffing.offer.OfferCode;
import org.parlstaff.staffing.offer.OfferReport;

/** The public examiner of the shipped schemes, in three ways to call it. */
final class Ours {

    private Ours() {}

    /** The codes of the five rules alone. */
    record Codes(List<Offer> offers, Examiner examiner) implements Side {

        Codes(List<Offer> offers) {
            this(offers, Examiner.shipped().lookingOnlyFor(Faults.RULES));
        }

        @Override
        public void examine(Faults faults) {
            for (int i = 0; i < offers.size(); i++) {
                for (Code code : examiner.codes(offers.get(i))) {
                    faults.found(i, (OfferCode) code);
                }
            }
        }
    }

    /** All that a finding holds: severity, place, values, source and standing, and an outcome. */
    record Findings(List<Offer> offers, Examiner examiner) implements Side {

        static Findings ofFiveRules(List<Offer> offers) {
            return new Findings(offers, Examiner.shipped().lookingOnlyFor(Faults.RULES));
        }

        /** The faults of other rules than the five leave no trace in the result. */
        static Findings ofEveryRule(List<Offer> offers) {
            return new Findings(offers, Examiner.shipped());
        }

        @Override
        public void examine(Faults faults) {
            for (int i = 0; i < offers.size(); i++) {
                OfferReport report = examiner.examine(offers.get(i));
                if (report.outcome() != Outcome.ACCEPT) {
                    for (Finding finding : report.findings()) {
                        faults.found(i, (OfferCode) finding.code());
                    }
                }
            }
        }
    }
}
