package org.parlstaff.staffing.jobspec.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.jobspec.Application;
import org.parlstaff.staffing.jobspec.JobSpecification;

/** What a specification must have, and what was never filled in. */
final class StructureChecks {

    /** What stands between brackets or braces, and lines and question marks to be written over. */
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]]*]|\\{\\{[^{}]*}}|_{3,}|\\?{3,}");

    /** More than anybody can answer in an application of two pages; ours. */
    private static final int MOST_CRITERIA = 30;

    private static final Pattern IN_GROUP = Pattern.compile("/(?:criteria|duties|furtherSections)/\\d+(?=/)");

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

    /** A group in which all is blank is one fault. */
    static void blank(SpecFacts facts, SpecRule.Notes notes) {
        List<SpecText> blank = facts.texts().stream().filter(SpecText::isBlank).toList();
        if (blank.isEmpty()) {
            return;
        }
        Map<String, Boolean> groups = new HashMap<>();
        facts.texts().forEach(text -> groups.merge(group(text), text.isBlank(), Boolean::logicalAnd));
        Set<String> noted = new HashSet<>();
        for (SpecText text : blank) {
            String group = group(text);
            boolean whole = !group.isEmpty() && Boolean.TRUE.equals(groups.get(group));
            String pointer = whole ? group : text.pointer();
            if (noted.add(pointer)) {
                notes.note(SpecCode.BLANK_TEXT, pointer);
            }
        }
    }

    /** The group that a text is part of; empty if it is of none. */
    private static String group(SpecText text) {
        Matcher group = IN_GROUP.matcher(text.pointer());
        return group.lookingAt() ? group.group() : "";
    }

    static void criteria(SpecFacts facts, SpecRule.Notes notes) {
        int count = facts.spec().criteria().stream()
                .mapToInt(group -> group.essential().size() + group.desirable().size())
                .sum();
        if (count > MOST_CRITERIA) {
            notes.note(SpecCode.TOO_MANY_CRITERIA, "/criteria", count, MOST_CRITERIA);
        }
    }

    /** The document speaks of them beside how to apply. */
    static void adjustments(SpecFacts facts, SpecRule.Notes notes) {
        if (facts.spec().application().isEmpty()
                && facts.texts().stream()
                        .allMatch(text -> text.first("adjustments").isEmpty())) {
            notes.note(SpecCode.ADJUSTMENTS_MISSING, "/application");
        }
    }

    static void location(SpecText text, SpecRule.Notes notes) {
        String place = text.plain().strip();
        if (text.isLocation()
                && text.facts().spec().post().address().isEmpty()
                && text.words().isUnnamedPlace(place, text.language())) {
            notes.note(SpecCode.LOCATION_NOT_NAMED, text.pointer(), place);
        }
    }

    /** What the document says by itself, typed where an office says what else is to be known. */
    static void printedAgain(SpecText text, SpecRule.Notes notes) {
        if (!text.isOnWhatElse() && !text.isOnApplying()) {
            return;
        }
        JobSpecification spec = text.facts().spec();
        List<Optional<String>> said = new ArrayList<>();
        for (JobSpecification.PreEmploymentCheck check : spec.checks()) {
            said.add(text.first("again." + check.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        if (spec.post().employer() == Post.Employer.MEMBER) {
            said.add(text.sentences()
                    .filter(sentence -> sentence.has("the-post"))
                    .flatMap(sentence -> sentence.hits("again.office-holder"))
                    .findFirst()
                    .map(text::word));
        }
        if (spec.equalityStatement().isEmpty()) {
            said.add(text.first("again.equality"));
        }
        if (spec.languageRules().isPresent()) {
            said.add(text.first("again.apply-in-welsh"));
        }
        said.forEach(found -> found.ifPresent(word -> notes.note(SpecCode.PRINTED_AGAIN, text.pointer(), word)));
    }

    static void placeholders(SpecText text, SpecRule.Notes notes) {
        if (!text.has(SpecCode.PLACEHOLDER.id()) && !text.hasSign(SpecText.OPENING)) {
            return;
        }
        TreeMap<Integer, Integer> places = new TreeMap<>();
        Matcher brackets = BRACKETS.matcher(text.plain());
        while (brackets.find()) {
            places.put(brackets.start(), brackets.end());
            if (!text.isHitAt("asides", brackets.start() + 1)) {
                notes.note(SpecCode.PLACEHOLDER, text.pointer(), brackets.group());
            }
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
        if (text.has("nvq") && text.words().hasAmbiguousNvq(text.plain(), text.language())) {
            notes.note(SpecCode.AMBIGUOUS_QUALIFICATION, text.pointer());
        }
    }

    /** A bullet that says the same as another of its kind; essential and desirable criteria are of one kind. */
    static void duplicates(SpecFacts facts, SpecRule.Notes notes) {
        Map<String, SpecText> first = new HashMap<>();
        for (SpecText text : facts.texts()) {
            if (text.isBullet()) {
                String words = words(text.plain());
                SpecText other = words.isEmpty() ? null : first.putIfAbsent(kind(text) + words, text);
                if (other != null) {
                    notes.note(SpecCode.DUPLICATE, text.pointer(), text.text().strip(), other.pointer());
                }
            }
        }
    }

    private static String kind(SpecText text) {
        return text.place().substring(1, text.place().indexOf('/', 1)) + text.language();
    }

    /** The words in small letters, a blank before each. */
    private static String words(String plain) {
        StringBuilder words = new StringBuilder(plain.length() + 1);
        int start = WordIndex.nextToken(plain, 0);
        while (start < plain.length()) {
            int end = WordIndex.endOfToken(plain, start);
            words.append(' ').append(plain, start, end);
            start = WordIndex.nextToken(plain, end);
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    static void closingDate(SpecFacts facts, SpecRule.Notes notes) {
        facts.spec().application().map(Application::closingDate).ifPresent(closing -> {
            LocalDate pay = facts.spec().payOn();
            if (closing.isAfter(pay) || closing.isBefore(pay.minusYears(1))) {
                notes.note(SpecCode.CLOSING_DATE_ODD, "/application/closingDate", closing, pay);
            }
            facts.today()
                    .filter(closing::isBefore)
                    .ifPresent(today ->
                            notes.note(SpecCode.CLOSING_DATE_OVER, "/application/closingDate", closing, today));
        });
    }
}
