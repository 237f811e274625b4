package org.parlstaff.examples.benchmarks.offers;

import java.math.BigDecimal;

/** A candidate for those libraries that read beans, with its band and area also in one word, such as {@code executive-1/london}. */
public final class CandidateBean {

    private final Candidate candidate;
    private final String cell;

    CandidateBean(Candidate candidate) {
        this.candidate = candidate;
        this.cell = candidate.band() + "/" + candidate.area();
    }

    public int getNumber() {
        return candidate.number();
    }

    public String getBand() {
        return candidate.band();
    }

    public String getCell() {
        return cell;
    }

    public BigDecimal getWeeklyHours() {
        return candidate.weeklyHours();
    }

    public BigDecimal getSalary() {
        return candidate.salary();
    }

    Candidate candidate() {
        return candidate;
    }
}
