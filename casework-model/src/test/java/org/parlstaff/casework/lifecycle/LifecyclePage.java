package org.parlstaff.casework.lifecycle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.format.Sentences;

/** The page of a lifecycle, made from its rows: its picture, its table, and what each guard says. */
final class LifecyclePage {

    static final String COMMAND = "mvn -B test -pl casework-model -Dtest=LifecyclePageTest -Dlifecycle.page.write=true";

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private LifecyclePage() {}

    static String of(Lifecycle lifecycle) {
        Set<String> guards = new TreeSet<>(Set.of(CommonGuards.CLEARED.code(), CommonGuards.IN_ORDER.code()));
        lifecycle.rows().forEach(row -> row.guards().forEach(guard -> guards.add(guard.code())));
        StringBuilder page = new StringBuilder();
        page.append("# The life of a case\n\n")
                .append(
                        "This page is made from the table that decides; a test holds it to that. It is written again with\n`")
                .append(COMMAND)
                .append("`.\n\n")
                .append("Who: ")
                .append(Arrays.stream(Role.values())
                        .map(role -> role.letter() + " " + role.label(Locale.UK))
                        .collect(Collectors.joining(", ")))
                .append(
                        ". A guard is named for what it refuses.\nIn every row the actor must be cleared for the case, ")
                .append("and nothing is entered before the last entry.\n\n## The states\n\n")
                .append("| state | in English | in Welsh |\n| --- | --- | --- |\n");
        for (Status status : Status.values()) {
            row(page, status.name(), status.label(Locale.UK), status.label(WELSH));
        }
        page.append("\n## What changes the state\n\n```mermaid\n")
                .append(lifecycle.toMermaid())
                .append("```\n\n## Every row\n\n")
                .append(lifecycle.toMarkdown())
                .append("\n## The events\n\n| event | in English | in Welsh | rows |\n| --- | --- | --- | --- |\n");
        for (EventKind kind : EventKind.values()) {
            long rows =
                    lifecycle.rows().stream().filter(row -> row.event() == kind).count();
            row(page, kind.id(), kind.label(Locale.UK), kind.label(WELSH), String.valueOf(rows));
        }
        page.append("\n## The guards\n\n")
                .append("A gap such as {0} is filled with a day, an id or a number.\n\n")
                .append("| code | in English | in Welsh |\n| --- | --- | --- |\n");
        for (String code : guards) {
            row(
                    page,
                    code,
                    Sentences.CASE.render(Locale.UK, code, "{0}", "{1}", "{2}"),
                    Sentences.CASE.render(WELSH, code, "{0}", "{1}", "{2}"));
        }
        return page.toString();
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
