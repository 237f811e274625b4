package org.parlstaff.examples.benchmarks.offers;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Collectors;
import org.parlstaff.staffing.offer.OfferCode;

/** networknt: one JSON Schema, with a condition for each range, over trees that were parsed beforehand. */
final class NetworkntSide implements Side {

    private final List<ObjectNode> candidates;
    private final Schema schema;

    NetworkntSide(Ranges ranges, List<Candidate> candidates) {
        this.candidates = candidates.stream().map(NetworkntSide::tree).toList();
        String bands =
                ranges.bands().stream().sorted().map(band -> "\"" + band + "\"").collect(Collectors.joining(","));
        String conditions = ranges.all().stream()
                .map(range -> """
                        {"if":{"properties":{"band":{"const":"%s"},"area":{"const":"%s"}}},
                         "then":{"properties":{"salary":{"minimum":%s,"maximum":%s}}}}""".formatted(range.band(), range.area(), range.minimum(), range.maximum()))
                .collect(Collectors.joining(","));
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema("""
                        {"type":"object",
                         "properties":{"weeklyHours":{"maximum":%s},"band":{"enum":[%s]},"salary":{"minimum":%s}},
                         "allOf":[%s]}""".formatted(ranges.fullTimeHours(), bands, ranges.floor(), conditions));
        schema.initializeValidators();
    }

    private static ObjectNode tree(Candidate candidate) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("band", candidate.band())
                .put("area", candidate.area())
                .put("weeklyHours", candidate.weeklyHours())
                .put("salary", candidate.salary());
    }

    private static OfferCode code(Error error) {
        return switch (error.getKeyword()) {
            case "enum" -> OfferCode.BAND_UNKNOWN;
            case "minimum" ->
                error.getEvaluationPath().getNameCount() > 3
                        ? OfferCode.PAY_BELOW_MINIMUM
                        : OfferCode.STATUTORY_BELOW_FLOOR;
            case "maximum" ->
                error.getEvaluationPath().getNameCount() > 3
                        ? OfferCode.PAY_ABOVE_MAXIMUM
                        : OfferCode.HOURS_ABOVE_FULL_TIME;
            default -> throw new IllegalStateException(error.toString());
        };
    }

    @Override
    public void examine(Faults faults) {
        for (int i = 0; i < candidates.size(); i++) {
            for (Error error : schema.validate(candidates.get(i))) {
                faults.found(i, code(error));
            }
        }
    }
}
