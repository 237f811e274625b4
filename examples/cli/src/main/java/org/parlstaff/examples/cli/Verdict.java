package org.parlstaff.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.finding.Outcome;
import org.parlstaff.staffing.offer.RowResult;

/** What became of a row, in the words that stand beside somebody's own columns. */
record Verdict(RowResult result, Words words) {

    private static final Map<String, String> RIGHT = Map.of(
            "offer.pay.below-minimum", "results.right.least",
            "offer.pay.above-maximum", "results.right.most");

    /** The headings: outcome, findings, range, what would be right. */
    static List<String> headings(Words words) {
        return List.of(
                words.text("results.outcome"),
                words.text("results.findings"),
                words.text("results.range"),
                words.text("results.right"));
    }

    /** The cells under the headings. */
    List<String> cells() {
        return List.of(words.text(result.outcome().name()), findings(), range(), right());
    }

    Outcome outcome() {
        return result.outcome();
    }

    private String findings() {
        return counting().stream().map(finding -> finding.text(words.locale())).collect(Collectors.joining("\n"));
    }

    private List<Finding> counting() {
        return result.findings().stream()
                .filter(finding -> !finding.isSuppressed())
                .sorted((one, other) -> other.severity().compareTo(one.severity()))
                .toList();
    }

    private String range() {
        return result.pay().map(found -> words.figures(found.scale())).orElse("");
    }

    /** The bound that a finding names, on the basis on which pay is offered. */
    private String right() {
        List<String> right = new ArrayList<>();
        for (Finding finding : counting()) {
            String key = RIGHT.get(finding.code().id());
            Object bound = finding.values().get("bound");
            if (key != null && bound != null) {
                right.add(words.text(key, "bound", bound));
            }
        }
        return String.join("\n", right);
    }
}
