package org.parlstaff.staffing.offer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.SchemeRule;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.award.WageFloor;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.format.Values;

/** Takes what the rules find in one offer, in its order: all that a finding says, or its code alone. */
final class Findings {

    private static final Code[] NONE = {};

    private final Examiner examiner;
    private final boolean inFull;
    private Code[] codes = NONE;
    private List<Finding> findings = List.of();
    private @Nullable Source source;
    private @Nullable Standing standing;

    Findings(Examiner examiner, boolean inFull) {
        this.examiner = examiner;
        this.inFull = inFull;
    }

    /** Whether only codes are wanted, so that values which take some work may be left out. */
    boolean areCodesAlone() {
        return !inFull;
    }

    /** Gives the next finding the source and the standing of a rule of the scheme. */
    Findings by(SchemeRule rule) {
        return from(rule.source(), rule.standing());
    }

    /** Gives the next finding the source and the standing of a table. */
    Findings by(PayAnswer.Found table) {
        return from(table.source(), table.standing());
    }

    /** Gives the next finding the source and the standing of a wage floor. */
    Findings by(WageFloor floor) {
        return from(floor.source(), floor.standing());
    }

    private Findings from(Source from, Standing sure) {
        source = from;
        standing = sure;
        return this;
    }

    /** Notes a finding, if it is looked for, with its values in the order in which the code names them. */
    void note(Code code, String pointer, Object... values) {
        if (examiner.rules().areLookingFor(code)) {
            if (!inFull) {
                add(code);
            } else {
                add(new Finding(
                        code,
                        examiner.policy().severity(code),
                        pointer,
                        Values.of(code.valueNames(), values),
                        Optional.ofNullable(source),
                        Optional.ofNullable(standing),
                        Optional.empty()));
            }
        }
        source = null;
        standing = null;
    }

    private void add(Code code) {
        int place = codes.length;
        while (place > 0 && Code.order().compare(codes[place - 1], code) >= 0) {
            place--;
            if (codes[place].equals(code)) {
                return;
            }
        }
        Code[] more = Arrays.copyOf(codes, codes.length + 1);
        System.arraycopy(codes, place, more, place + 1, codes.length - place);
        more[place] = code;
        codes = more;
    }

    private static int compare(Finding one, Finding other) {
        int worstFirst = Finding.order().compare(one, other);
        return worstFirst == 0 ? Code.order().compare(one.code(), other.code()) : worstFirst;
    }

    private void add(Finding finding) {
        if (findings.isEmpty()) {
            findings = new ArrayList<>(2); // few have more
        }
        int place = findings.size();
        while (place > 0 && compare(findings.get(place - 1), finding) > 0) {
            place--;
        }
        findings.add(place, finding);
    }

    Set<Code> codes() {
        return Codes.of(codes);
    }

    /** All findings, where they are wanted in full, each suppressed by the first waiver that covers it. */
    List<Finding> allowedBy(Offer offer) {
        if (!examiner.waivers().isEmpty() && !findings.isEmpty()) {
            findings.replaceAll(finding -> finding.allowedBy(
                    examiner.waivers(), offer.reference(), examiner.waiverDay().orElse(offer.startDate())));
        }
        return findings;
    }
}
