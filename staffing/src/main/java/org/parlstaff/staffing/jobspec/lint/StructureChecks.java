package org.parlstaff.staffing.jobspec.lint;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parlstaff.staffing.jobspec.JobSpecification;

/** What a specification must have, and what was never filled in. */
final class StructureChecks {

    /** What stands between brackets or braces, and lines and question marks to be written over. */
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]]*]|\\{\\{[^{}]*}}|_{3,}|\\?{3,}");

    private static final Pattern BULLET = Pattern.compile("\\s*[·•▪◦*–-]\\s.*", Pattern.DOTALL);
    private static final int ABBREVIATION = 10;

    private StructureChecks() {}

    static void parts(SpecFacts facts, SpecRule.Notes notes) {
        JobSpecification spec = facts.spec();
        if (spec.purpose().isEmpty()) {
            notes.note(SpecCode.MISSING_PURPOSE, "/purpose");
        }
        if (spec.duties().stream().allMatch(group -> group.duties().isEmpty())) {
            notes.note(SpecCode.MISSING_DUTIES, "/duties");
        }
        if (spec.criteria().stream().allMatch(group -> group.essential().isEmpty())) {
            notes.note(SpecCode.MISSING_CRITERIA, "/criteria");
        }
        if (spec.application().isEmpty()) {
            notes.note(SpecCode.MISSING_APPLICATION, "/application");
        }
    }

    static void blank(SpecText text, SpecRule.Notes notes) {
        if (text.text().isBlank()) {
            notes.note(SpecCode.BLANK_TEXT, text.pointer());
        }
    }

    static void placeholders(SpecText text, SpecRule.Notes notes) {
        TreeMap<Integer, Integer> places = new TreeMap<>();
        Matcher brackets = BRACKETS.matcher(text.plain());
        while (brackets.find()) {
            places.put(brackets.start(), brackets.end());
            notes.note(SpecCode.PLACEHOLDER, text.pointer(), brackets.group());
        }
        text.hits(SpecCode.PLACEHOLDER.id())
                .filter(hit -> {
                    Map.Entry<Integer, Integer> around = places.floorEntry(hit.start());
                    return around == null || around.getValue() < hit.end();
                })
                .findFirst()
                .ifPresent(hit -> notes.note(SpecCode.PLACEHOLDER, text.pointer(), text.word(hit)));
    }

    static void qualifications(SpecText text, SpecRule.Notes notes) {
        if (text.tokens().stream().anyMatch(token -> token.word().startsWith("nvq"))
                && text.words().hasAmbiguousNvq(text.plain(), text.language())) {
            notes.note(SpecCode.AMBIGUOUS_QUALIFICATION, text.pointer());
        }
    }

    static void headings(SpecText text, SpecRule.Notes notes) {
        String bare = text.plain().strip();
        if (text.isBullet() && (bare.endsWith(":") || text.words().isHeading(bare, text.language()))) {
            notes.note(SpecCode.HEADING_AS_BULLET, text.pointer(), text.text().strip());
        }
    }

    static void typedBullets(SpecText text, SpecRule.Notes notes) {
        if (text.isBullet() && BULLET.matcher(text.text()).matches()) {
            notes.note(SpecCode.TYPED_BULLET, text.pointer());
        }
    }

    static void capitals(SpecText text, SpecRule.Notes notes) {
        if (text.text().equals(text.text().toUpperCase(Locale.ROOT))
                && text.text().chars().filter(Character::isLetter).count() > ABBREVIATION) {
            notes.note(SpecCode.ALL_CAPITALS, text.pointer());
        }
    }
}
