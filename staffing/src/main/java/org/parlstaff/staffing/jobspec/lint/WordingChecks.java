package org.parlstaff.staffing.jobspec.lint;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.finding.Code;

/** How a text is worded. */
final class WordingChecks {

    private static final String VERBS = "verbs";
    private static final Set<String> JOINTS = Set.of("and", "or");

    private WordingChecks() {}

    static void doubledWords(SpecText text, SpecRule.Notes notes) {
        String plain = text.plain();
        int start = WordIndex.nextToken(plain, 0);
        while (start < plain.length()) {
            int end = WordIndex.endOfToken(plain, start);
            int next = WordIndex.nextToken(plain, end);
            int length = end - start;
            if (next == end + 1
                    && plain.charAt(end) == ' '
                    && plain.regionMatches(true, start, plain, next, length)
                    && WordIndex.endOfToken(plain, next) == next + length
                    && isOfLetters(plain, start, end)
                    && !text.isHitAt("doubles", start)) {
                notes.note(SpecCode.DOUBLED_WORD, text.pointer(), plain.substring(start, next + length));
                next = WordIndex.nextToken(plain, next + length);
            }
            start = next;
        }
    }

    private static boolean isOfLetters(String plain, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isLetter(plain.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static void unnamedBodies(SpecText text, SpecRule.Notes notes) {
        if (!text.has(SpecCode.UNNAMED_BODY.id())) {
            return;
        }
        text.sentences()
                .filter(sentence -> !sentence.has("parties"))
                .flatMap(sentence -> sentence.hits(SpecCode.UNNAMED_BODY.id()))
                .findFirst()
                .ifPresent(hit -> notes.note(SpecCode.UNNAMED_BODY, text.pointer(), text.word(hit)));
    }

    /** A rule that finds each word of the list that has the id of a code. */
    static SpecRule.OnText listed(Code code) {
        return (text, notes) -> {
            if (!text.has(code.id())) {
                return;
            }
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

    /** An article before a word that it does not go with, and any before a job title. */
    static void articles(SpecText text, SpecRule.Notes notes) {
        listed(SpecCode.ARTICLE).look(text, notes);
        if (text.isTitle()) {
            text.hits("articles")
                    .filter(hit -> hit.start() == 0)
                    .findFirst()
                    .ifPresent(hit -> notes.note(
                            SpecCode.ARTICLE,
                            text.pointer(),
                            text.word(hit),
                            hit.word().better().orElse("–")));
        }
    }

    /** With a capital, since others have members, too. */
    static void pluralMembers(SpecText text, SpecRule.Notes notes) {
        if (text.facts().spec().post().employer() == Post.Employer.MEMBER) {
            text.hits(SpecCode.PLURAL_MEMBER.id())
                    .map(text::word)
                    .filter(word -> Character.isUpperCase(word.charAt(word.lastIndexOf(' ') + 1)))
                    .findFirst()
                    .ifPresent(word -> notes.note(SpecCode.PLURAL_MEMBER, text.pointer(), word));
        }
    }

    /** Two verbs at the start of a bullet, one of them a verb only and not in -ing, which may be a noun, too. */
    static void verbs(SpecText text, SpecRule.Notes notes) {
        if (!text.isBullet() || !text.has(VERBS)) {
            return;
        }
        List<WordIndex.Token> tokens = text.tokens();
        if (tokens.size() < 3 || !JOINTS.contains(tokens.get(1).word())) {
            return;
        }
        int one = form(text, VERBS, tokens.get(0));
        int other = form(text, VERBS, tokens.get(2));
        int first = one >= 0 ? one : form(text, "verbs-or-nouns", tokens.get(0));
        int second = other >= 0 ? other : form(text, "verbs-or-nouns", tokens.get(2));
        boolean sure = one == 0 || one == 1 || other == 0 || other == 1;
        if (sure && first >= 0 && second >= 0 && first != second) {
            notes.note(
                    SpecCode.VERBS_DISAGREE,
                    text.pointer(),
                    text.plain().substring(tokens.get(0).start(), tokens.get(2).end()));
        }
    }

    /** Which form of a verb of a list a token is; -1 if it is none. */
    private static int form(SpecText text, String list, WordIndex.Token token) {
        return text.hits(list)
                .filter(hit -> hit.start() == token.start())
                .findFirst()
                .map(hit -> hit.word().forms().toList().indexOf(token.word()))
                .orElse(-1);
    }

    /** English alone: in Welsh the verb-noun and the command differ less plainly. */
    static void verbForms(SpecFacts facts, SpecRule.Notes notes) {
        Set<String> adverbs = facts.words().wholes("adverbs", Language.ENGLISH);
        Set<String> commands = facts.words().wholes("base-verbs", Language.ENGLISH);
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
        int start = WordIndex.nextToken(duty, 0);
        while (start < duty.length()) {
            int end = WordIndex.endOfToken(duty, start);
            String word = duty.substring(start, end).toLowerCase(Locale.ROOT);
            if (!adverbs.contains(word)) {
                return word;
            }
            start = WordIndex.nextToken(duty, end);
        }
        return "";
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
