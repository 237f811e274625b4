package org.parlstaff.staffing.jobspec.lint;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Nation;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.jobspec.Characteristic;
import org.parlstaff.staffing.jobspec.JobSpecification;
import org.parlstaff.staffing.jobspec.LanguageRules;
import org.parlstaff.staffing.welsh.SchemeLevel;
import org.parlstaff.staffing.welsh.WelshLevel;
import org.parlstaff.staffing.welsh.WelshSkills;

/** What is asked for in Welsh, whether both languages say it, and the statement on equality. */
final class LanguageChecks {

    private static final String SENEDD = "senedd";
    private static final int WORDS_OF_A_NAME = 3;

    private LanguageChecks() {}

    static void levels(SpecFacts facts, SpecRule.Notes notes) {
        WelshSkills welsh = facts.spec().welsh().orElse(null);
        if (welsh == null || welsh.designation() == WelshSkills.Designation.NOT_NECESSARY) {
            return;
        }
        if (welsh.levels().isEmpty()) {
            notes.note(SpecCode.LEVEL_MISSING, "/welsh/levels");
        } else {
            for (WelshLevel.Skill skill : welsh.skillsWithoutLevel()) {
                notes.note(
                        SpecCode.SKILL_WITHOUT_LEVEL,
                        "/welsh/levels",
                        skill.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    static void applying(SpecFacts facts, SpecRule.Notes notes) {
        if (facts.spec().languageRules().isEmpty()
                && facts.spec()
                        .welsh()
                        .filter(welsh -> welsh.designation() != WelshSkills.Designation.NOT_NECESSARY)
                        .isPresent()) {
            notes.note(SpecCode.APPLICATION_STATEMENT_MISSING, "/languageRules");
        }
    }

    static void levelsOfSchemes(SpecFacts facts, SpecRule.Notes notes) {
        facts.spec()
                .welsh()
                .ifPresent(welsh -> welsh.levels().forEach((skill, level) -> {
                    if (level instanceof SchemeLevel other) {
                        if (other.findSchemeName().isEmpty()) {
                            notes.note(SpecCode.SCHEME_NOT_KNOWN, "/welsh/levels/" + skill, other);
                        } else if (other.isMissingFromScheme()) {
                            notes.note(SpecCode.LEVEL_NOT_IN_SCHEME, "/welsh/levels/" + skill, other);
                        }
                    }
                }));
    }

    static void rules(SpecFacts facts, SpecRule.Notes notes) {
        JobSpecification spec = facts.spec();
        LanguageRules rules = spec.languageRules().orElse(LanguageRules.MEMBERS_OFFICE);
        if (rules == LanguageRules.WELSH_LANGUAGE_STANDARDS) {
            if (spec.welsh().isEmpty()) {
                notes.note(SpecCode.DESIGNATION_MISSING, "/welsh");
            } else if (spec.welsh().get().assessment().isEmpty()) {
                notes.note(SpecCode.ASSESSMENT_MISSING, "/welsh/assessment");
            }
        }
        if (rules != LanguageRules.MEMBERS_OFFICE && spec.post().employer() != Post.Employer.OTHER) {
            notes.note(SpecCode.RULES_NOT_FOR_MEMBERS, "/languageRules", rules.name());
        }
    }

    static void translations(SpecFacts facts, SpecRule.Notes notes) {
        Map<String, Bilingual> texts = facts.pairs();
        boolean both = texts.values().stream().anyMatch(LanguageChecks::isInBoth);
        texts.forEach((pointer, text) -> {
            if (both && !isInBoth(text)) {
                notes.note(SpecCode.TRANSLATION_MISSING, pointer);
            }
        });
    }

    /** One word may be alike in both, and so may a name of two. */
    static void sameTexts(SpecFacts facts, SpecRule.Notes notes) {
        facts.pairs().forEach((pointer, text) -> {
            if (isInBoth(text)
                    && text.en().equals(text.cy())
                    && WordIndex.tokens(text.en().get()).size() >= WORDS_OF_A_NAME) {
                notes.note(SpecCode.SAME_IN_BOTH, pointer);
            }
        });
    }

    /** Both are official languages of the Senedd; elsewhere the rules on Welsh ask for it. */
    static void welshVersion(SpecFacts facts, SpecRule.Notes notes) {
        boolean asked = facts.spec().post().scheme().equals(SENEDD)
                || facts.spec().languageRules().isPresent();
        if (asked && facts.texts().stream().noneMatch(text -> text.language() == Language.WELSH)) {
            notes.note(SpecCode.WELSH_MISSING, "/post/title");
        }
    }

    static void assessment(SpecText text, SpecRule.Notes notes) {
        if (text.has("assessed")
                && text.facts()
                        .spec()
                        .welsh()
                        .filter(welsh -> welsh.designation() == WelshSkills.Designation.ESSENTIAL)
                        .isEmpty()) {
            onWelsh(text)
                    .flatMap(sentence -> sentence.hits("assessed"))
                    .findFirst()
                    .ifPresent(hit -> notes.note(SpecCode.ASSESSED_NOT_ESSENTIAL, text.pointer(), text.word(hit)));
        }
    }

    private static boolean isInBoth(Bilingual text) {
        return text.en().isPresent() && text.cy().isPresent();
    }

    static void designations(SpecText text, SpecRule.Notes notes) {
        onWelsh(text)
                .flatMap(sentence -> sentence.hits(SpecCode.UNLISTED_DESIGNATION.id()))
                .findFirst()
                .ifPresent(hit -> notes.note(SpecCode.UNLISTED_DESIGNATION, text.pointer(), text.word(hit)));
    }

    /** A number for a level. */
    static void bareLevels(SpecText text, SpecRule.Notes notes) {
        onWelsh(text)
                .filter(sentence -> !sentence.has("level-schemes"))
                .flatMap(sentence -> sentence.hits("bare-levels"))
                .flatMap(hit -> numbered(text, hit).stream())
                .findFirst()
                .ifPresent(level -> notes.note(SpecCode.BARE_LEVEL, text.pointer(), level));
    }

    private static Optional<String> numbered(SpecText text, WordIndex.Hit hit) {
        String plain = text.plain();
        int digit = hit.end() + 1;
        boolean alone = digit + 1 >= plain.length() || !Character.isLetterOrDigit(plain.charAt(digit + 1));
        return digit < plain.length()
                        && plain.charAt(hit.end()) == ' '
                        && Character.isDigit(plain.charAt(digit))
                        && alone
                ? Optional.of(plain.substring(hit.start(), digit + 1))
                : Optional.empty();
    }

    private static Stream<SpecText.Sentence> onWelsh(SpecText text) {
        return text.isOnWelshSkills() || text.has("welsh")
                ? text.sentences().filter(sentence -> text.isOnWelshSkills() || sentence.has("welsh"))
                : Stream.empty();
    }

    /** A statement that names no characteristic is no list of them. The Act is not the law of Northern Ireland. */
    static void characteristics(SpecFacts facts, SpecRule.Notes notes) {
        if (facts.spec().post().findNation().equals(Optional.of(Nation.NORTHERN_IRELAND))) {
            return;
        }
        facts.texts().stream()
                .filter(SpecText::isEqualityStatement)
                .filter(text -> Stream.of(Characteristic.values())
                        .anyMatch(one -> isNamed(one, text)
                                || text.first("altered." + one.id()).isPresent()))
                .forEach(text -> {
                    for (Characteristic one : Characteristic.values()) {
                        characteristic(one, text, notes);
                    }
                });
    }

    private static void characteristic(Characteristic one, SpecText text, SpecRule.Notes notes) {
        if (isNamed(one, text)) {
            return;
        }
        String name = one.label(text.language());
        text.first("altered." + one.id())
                .ifPresentOrElse(
                        word -> notes.note(SpecCode.CHARACTERISTIC_ALTERED, text.pointer(), word, name),
                        () -> notes.note(SpecCode.CHARACTERISTIC_MISSING, text.pointer(), name));
    }

    /** All words of its name are there, each in one of the forms that the list gives. */
    private static boolean isNamed(Characteristic one, SpecText text) {
        String list = "characteristic." + one.id();
        return text.words().words(list, text.language()).stream()
                .allMatch(word -> text.hits(list).anyMatch(hit -> hit.word().equals(word)));
    }
}
