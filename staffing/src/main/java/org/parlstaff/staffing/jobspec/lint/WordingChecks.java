package org.parlstaff.staffing.jobspec.lint;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.finding.Code;

/** How a text is worded. */
final class WordingChecks {

    private WordingChecks() {}

    static void doubledWords(SpecText text, SpecRule.Notes notes) {
        List<WordIndex.Token> tokens = text.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            WordIndex.Token one = tokens.get(i - 1);
            WordIndex.Token other = tokens.get(i);
            if (one.word().equals(other.word())
                    && other.start() == one.end() + 1
                    && text.plain().charAt(one.end()) == ' '
                    && one.word().chars().allMatch(Character::isLetter)
                    && !text.isHitAt("doubles", one.start())) {
                notes.note(SpecCode.DOUBLED_WORD, text.pointer(), text.plain().substring(one.start(), other.end()));
                i++;
            }
        }
    }

    static void unnamedBodies(SpecText text, SpecRule.Notes notes) {
        text.sentences()
                .filter(sentence -> !sentence.has("parties"))
                .flatMap(sentence -> sentence.hits(SpecCode.UNNAMED_BODY.id()))
                .findFirst()
                .ifPresent(hit -> notes.note(SpecCode.UNNAMED_BODY, text.pointer(), text.word(hit)));
    }

    /** A rule that finds each word of the list that has the id of a code. */
    static SpecRule.OnText listed(Code code) {
        return (text, notes) -> {
            Set<String> found = new HashSet<>();
            text.hits(code.id()).forEach(hit -> {
                if (!found.add(hit.word().word())) {
                    return;
                } else if (code.valueNames().size() > 1) {
                    notes.note(
                            code,
                            text.pointer(),
                            text.word(hit),
                            hit.word().better().orElse("–"));
                } else {
                    notes.note(code, text.pointer(), text.word(hit));
                }
            });
        };
    }

    /** English alone: in Welsh the verb-noun and the command differ less plainly. */
    static void verbForms(SpecFacts facts, SpecRule.Notes notes) {
        Set<String> adverbs = facts.words().forms("adverbs", Language.ENGLISH).collect(Collectors.toSet());
        Set<String> commands =
                facts.words().forms("base-verbs", Language.ENGLISH).collect(Collectors.toSet());
        Set<String> forms = new LinkedHashSet<>();
        facts.spec().duties().stream()
                .flatMap(group -> group.duties().stream())
                .flatMap(duty -> duty.en().stream())
                .filter(duty -> !duty.isBlank())
                .forEach(duty -> forms.add(form(verb(duty, adverbs), commands)));
        if (forms.size() > 1) {
            notes.note(SpecCode.MIXED_VERB_FORMS, "/duties", String.join(", ", forms));
        }
    }

    /** The first word that is no adverb. */
    private static String verb(String duty, Set<String> adverbs) {
        return WordIndex.tokens(duty.toLowerCase(Locale.ROOT)).stream()
                .map(WordIndex.Token::word)
                .filter(word -> !adverbs.contains(word))
                .findFirst()
                .orElse("");
    }

    private static String form(String verb, Set<String> commands) {
        if (commands.contains(verb)) {
            return "-";
        }
        return verb.endsWith("ing") && verb.length() > 5
                ? "-ing"
                : verb.endsWith("s") && verb.length() > 3 ? "-s" : "-";
    }
}
