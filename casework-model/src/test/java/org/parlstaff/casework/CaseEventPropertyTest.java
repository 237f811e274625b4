package org.parlstaff.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CaseEventPropertyTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<CaseEvent> EVENTS = CaseEventTest.events().toList();

    /** One part of an event is taken out, put elsewhere or changed for something else. */
    @Provide
    Arbitrary<String> spoilt() {
        return Arbitraries.of(EVENTS)
                .flatMap(event -> Arbitraries.integers()
                        .between(0, 1_000)
                        .flatMap(where -> Arbitraries.of(
                                        "",
                                        "null",
                                        "7",
                                        "-1",
                                        "true",
                                        "\"\"",
                                        "\"a b\"",
                                        "\"x\"",
                                        "\"*\"",
                                        "[]",
                                        "[1]",
                                        "{}",
                                        "\"MEMBER\"",
                                        "{\"kind\":\"resume\"}")
                                .map(put -> spoil(event.toJson(), where, put))));
    }

    private static String spoil(String json, int where, String put) {
        try {
            JsonNode tree = JSON.readTree(json);
            List<Runnable> changes = new ArrayList<>();
            collect(tree, put, changes);
            changes.get(where % changes.size()).run();
            return tree.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(JsonNode node, String put, List<Runnable> changes) throws JsonProcessingException {
        JsonNode other = put.isEmpty() ? null : JSON.readTree(put);
        if (node instanceof ObjectNode group) {
            List<String> names = new ArrayList<>();
            group.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                collect(group.get(name), put, changes);
                changes.add(other == null ? () -> group.remove(name) : () -> group.set(name, other));
            }
            changes.add(() -> group.set("other", other == null ? group.arrayNode() : other));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                collect(list.get(i), put, changes);
                changes.add(other == null ? () -> list.remove(at) : () -> list.set(at, other));
            }
            changes.add(() -> list.add(other == null ? list.objectNode() : other));
        }
    }

    @Property(tries = 3_000)
    void the_reader_and_the_published_schema_refuse_the_same(@ForAll("spoilt") String json) {
        CaseEvent.Answer answer = CaseEvent.parse(json);

        if (answer instanceof CaseEvent.Answer.Refused refused) {
            boolean together = refused.reasons().get(0).code().equals("case.part.does-not-fit");
            assertThat(CaseEventTest.isBySchema(json)).isEqualTo(together);
            assertThat(refused.reasons()).doesNotHaveDuplicates();
        } else {
            CaseEvent read = answer.orElseThrow();
            assertThat(CaseEventTest.isBySchema(json)).isTrue();
            assertThat(CaseEvent.parse(read.toJson()).orElseThrow()).isEqualTo(read);
        }
    }

    @Property(tries = 2_000)
    void whatever_is_sent_is_answered(@ForAll String text) {
        assertThat(CaseEvent.parse(text)).isNotNull();
    }
}
