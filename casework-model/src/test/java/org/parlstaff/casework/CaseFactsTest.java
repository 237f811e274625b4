package org.parlstaff.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseFactsTest {

    @Test
    void every_fact_counts_when_records_are_compared() throws ReflectiveOperationException {
        LogEntry entry = new LogEntry(
                "c-1", Office.at(Office.DAY), "carys", Role.CASEWORKER, Status.RECEIVED, Office.log("p-1", "p-1"));
        CaseFacts facts = new CaseFacts((IntakeEvent.Log) entry.event(), entry);

        List<Object> values = facts.all();

        for (Field fact : facts()) {
            assertThat(values).as(fact.getName()).contains(fact.get(facts));
        }
        assertThat(values).hasSameSizeAs(facts());
    }

    @Test
    void records_are_the_same_if_all_their_facts_are_and_print_them() {
        CaseRecord open = Office.open();
        CaseRecord other = Office.after(open, new HandlingEvent.Link("c-9"));

        assertThat(open).isEqualTo(Office.open()).hasSameHashCodeAs(Office.open());
        assertThat(open).isNotEqualTo(other).isNotEqualTo("c-1");
        assertThat(open.hashCode()).isNotEqualTo(other.hashCode());
        assertThat(open.toString()).startsWith("CaseRecord[c-1, ").contains("carys");
    }

    private static List<Field> facts() {
        return Arrays.stream(CaseFacts.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toList();
    }
}
