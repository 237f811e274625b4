package org.parlstaff.examples.benchmarks.offers;

import java.util.List;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.StatelessKieSession;

/** Drools: rules as a decision table gives them, a row for each bound, as executable model; all candidates in one session. */
final class DroolsSide implements Side {

    private final List<CandidateBean> candidates;
    private final KieContainer container;

    DroolsSide(Ranges ranges, List<Candidate> candidates) {
        this.candidates = candidates.stream().map(CandidateBean::new).toList();
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem().write("src/main/resources/offers.drl", rules(ranges));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        this.container = services.newKieContainer(services.getRepository().getDefaultReleaseId());
    }

    private static String rules(Ranges ranges) {
        StringBuilder rules = new StringBuilder("""
                package org.parlstaff.examples.benchmarks.offers
                import org.parlstaff.examples.benchmarks.offers.CandidateBean
                import org.parlstaff.staffing.offer.OfferCode
                global org.parlstaff.examples.benchmarks.offers.Faults faults
                """);
        String bands =
                ranges.bands().stream().sorted().map(band -> "\"" + band + "\"").collect(Collectors.joining(", "));
        rule(rules, "weeklyHours > " + ranges.fullTimeHours() + "B", "HOURS_ABOVE_FULL_TIME");
        rule(rules, "band not in (" + bands + ")", "BAND_UNKNOWN");
        rule(rules, "salary < " + ranges.floor() + "B", "STATUTORY_BELOW_FLOOR");
        for (Ranges.Range range : ranges.all()) {
            String cell = "cell == \"" + range.cell() + "\", ";
            rule(rules, cell + "salary < " + range.minimum() + "B", "PAY_BELOW_MINIMUM");
            rule(rules, cell + "salary > " + range.maximum() + "B", "PAY_ABOVE_MAXIMUM");
        }
        return rules.toString();
    }

    private static void rule(StringBuilder rules, String condition, String code) {
        rules.append("rule '").append(condition.replace('"', ' ')).append("' when $c : CandidateBean(");
        rules.append(condition).append(") then faults.found($c.getNumber(), OfferCode.");
        rules.append(code).append("); end\n");
    }

    @Override
    public void examine(Faults faults) {
        StatelessKieSession session = container.newStatelessKieSession();
        session.setGlobal("faults", faults);
        session.execute(candidates);
    }
}
