package org.parlstaff.staffing.jobspec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parlstaff.payscale.JobTitle;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.PayBand;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.format.Texts;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.document.RangePicture;
import org.parlstaff.staffing.welsh.SchemeLevel;
import org.parlstaff.staffing.welsh.WelshLevel;
import org.parlstaff.staffing.welsh.WelshSkills;

/**
 * Looks for what may be wrong with a job specification before it is published.
 *
 * <pre>{@code
 * Lint.standard().check(spec).forEach(finding -> print(finding.pointer(), finding.text(Locale.UK)));
 * }</pre>
 *
 * <p>Findings, weights and waivers are not those of offers, since an offer's lead to an outcome, cite the source of a figure
 * and may rest on a statute, while these name a place in a text and advise whoever publishes it.
 *
 * <p>All findings are returned, those that are waived too, in the order of the file. Nothing is changed. Immutable and safe
 * to share between threads.
 */
public final class Lint {

    /** The lists of words that decide, in each language; a list is one line, with commas between. */
    private static final Texts WORDS =
            new Texts(tag -> Lint.class.getResourceAsStream("LintWords_" + tag + ".properties"));

    private static final Map<Language, Map<String, Pattern>> PATTERNS =
            Map.of(Language.ENGLISH, new ConcurrentHashMap<>(), Language.WELSH, new ConcurrentHashMap<>());

    private static final Pattern DOUBLED = Pattern.compile("\\b(\\p{L}+)\\s+\\1\\b", flags());
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]]*]|\\{\\{[^{}]*}}|_{3,}|\\?{3,}");
    private static final Pattern AMOUNT = Pattern.compile("£\\s?\\d[\\d,.]*\\d|£\\s?\\d");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;!?])\\s");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern BULLET = Pattern.compile("\\s*[·•▪◦*–-]\\s.*", Pattern.DOTALL);
    private static final Pattern BULLETED =
            Pattern.compile("/(keyCharacteristics|criteria/\\d+/(essential|desirable)|duties/\\d+/duties)/\\d+");

    private final PaySchemes schemes;
    private final Map<LintCode, LintCode.Severity> policy;
    private final List<LintWaiver> waivers;

    private Lint(PaySchemes schemes, Map<LintCode, LintCode.Severity> policy, List<LintWaiver> waivers) {
        this.schemes = schemes;
        this.policy = policy;
        this.waivers = waivers;
    }

    /** {@return the lint with the shipped schemes, the weights of the codes, and no waivers} */
    public static Lint standard() {
        return new Lint(PaySchemes.shipped(), new EnumMap<>(LintCode.class), List.of());
    }

    /**
     * Returns this lint with other pay schemes.
     *
     * @param others the schemes
     * @return the lint
     */
    public Lint lookingUp(PaySchemes others) {
        return new Lint(others, policy, waivers);
    }

    /**
     * Returns this lint with another weight of a code.
     *
     * @param code the code
     * @param severity its weight
     * @return the lint
     */
    public Lint weighing(LintCode code, LintCode.Severity severity) {
        Map<LintCode, LintCode.Severity> changed = new EnumMap<>(LintCode.class);
        changed.putAll(policy);
        changed.put(code, severity);
        return new Lint(schemes, changed, waivers);
    }

    /**
     * Returns this lint with waivers in place of those it has.
     *
     * @param approved the waivers, each for the specification whose reference it names, judged on the day for which the
     *     pay of that is quoted; of several that cover a finding the first counts
     * @return the lint
     */
    public Lint waiving(List<LintWaiver> approved) {
        return new Lint(schemes, policy, List.copyOf(approved));
    }

    /**
     * Checks a specification.
     *
     * @param spec the specification
     * @return what was found, in the order of the file, the whole before its parts; empty if nothing was
     * @throws java.util.NoSuchElementException if the scheme of the post is not among those looked up
     */
    public List<LintFinding> check(JobSpecification spec) {
        return new Run(spec).findings();
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    }

    static Set<String> wordLists(Language language) {
        return WORDS.keys(language.locale());
    }

    private static List<String> words(String list, Language language) {
        return Arrays.stream(WORDS.text(list, Map.of(), language.locale()).split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** One blank for several, and the apostrophe and hyphen of the keyboard for those of word processors. */
    private static String plain(String text) {
        return BLANKS.matcher(text.replace('\u2019', '\'').replace('\u2011', '-'))
                .replaceAll(" ");
    }

    /** The sentences that speak of something: those that hold a word of a list. */
    private static Stream<String> sentencesWith(String list, String text, Language language) {
        return SENTENCE.splitAsStream(text)
                .filter(sentence -> firstOf(list, sentence, language).isPresent());
    }

    private static Stream<String> sentencesWithout(String list, String text, Language language) {
        return SENTENCE.splitAsStream(text)
                .filter(sentence -> firstOf(list, sentence, language).isEmpty());
    }

    /** The sentences that do not speak of something else alone. */
    private static Stream<String> sentencesOnPay(String other, String text, Language language) {
        return SENTENCE.splitAsStream(text)
                .filter(sentence -> firstOf(other, sentence, language).isEmpty()
                        || firstOf("pay", sentence, language).isPresent());
    }

    /** The first word in a text that is on a list. */
    private static Optional<String> firstOf(String list, String text, Language language) {
        return first(listPattern(list, language), text);
    }

    private static Pattern listPattern(String list, Language language) {
        return patterns(language).computeIfAbsent(list, words -> Pattern.compile(anyOf(words, language), flags()));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static Map<String, Pattern> patterns(Language language) {
        return Objects.requireNonNull(PATTERNS.get(language));
    }

    /** Any word of a list, as a pattern; a stem ends in a hyphen. A list without words matches nothing. */
    private static String anyOf(String list, Language language) {
        Stream<String> each = words(list, language).stream()
                .map(word -> word.endsWith("-")
                        ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                        : Pattern.quote(word) + "\\b");
        return Stream.concat(each, Stream.of("(?!)")).collect(Collectors.joining("|", "\\b(?:", ")"));
    }

    private static Optional<String> firstOf(String list, Stream<String> sentences, Language language) {
        return sentences
                .flatMap(sentence -> firstOf(list, sentence, language).stream())
                .findFirst();
    }

    /** A number for a level. */
    private static Optional<String> bareLevel(String sentence, Language language) {
        Pattern level = patterns(language)
                .computeIfAbsent(
                        "level and number",
                        key -> Pattern.compile(anyOf("bare-levels", language) + "\\s\\d\\b", flags()));
        return first(level, sentence);
    }

    /** NVQ 4 or 5, before or after it; not 5 that counts something else, as in «NVQ level 2 or 5 GCSEs». */
    private static boolean hasAmbiguousNvq(String text, Language language) {
        Pattern nvq = patterns(language).computeIfAbsent("NVQ and number", key -> {
            String counted = anyOf("counted", language);
            return Pattern.compile(
                    "\\bNVQs?(?:(?!" + counted + ")[^.;]){0,60}?(?<![\\d£])[45](?!\\d|\\s" + counted + ")"
                            + "|\\b[45]\\sNVQ",
                    flags());
        });
        return nvq.matcher(text).find();
    }

    /** The check of one specification. */
    private final class Run {

        private final JobSpecification spec;
        private final PayScheme scheme;
        private final List<LintFinding> findings = new ArrayList<>();

        Run(JobSpecification spec) {
            this.spec = spec;
            this.scheme = schemes.scheme(spec.post().scheme());
        }

        List<LintFinding> findings() {
            structure();
            pay();
            welsh();
            boolean both = spec.texts().values().stream()
                    .anyMatch(text -> text.en().isPresent() && text.cy().isPresent());
            spec.texts().forEach((pointer, text) -> {
                if (both && !(text.en().isPresent() && text.cy().isPresent())) {
                    add(LintCode.TRANSLATION_MISSING, pointer, Map.of());
                }
                for (Language language : Language.values()) {
                    text.in(language).ifPresent(words -> text(pointer + "/" + language.tag(), words, language));
                }
            });
            spec.equalityStatement().ifPresent(this::characteristics);
            verbs();
            return List.copyOf(findings);
        }

        private void structure() {
            if (spec.purpose().isEmpty()) {
                add(LintCode.MISSING_PURPOSE, "/purpose", Map.of());
            }
            if (spec.duties().stream().allMatch(group -> group.duties().isEmpty())) {
                add(LintCode.MISSING_DUTIES, "/duties", Map.of());
            }
            if (spec.criteria().stream().allMatch(group -> group.essential().isEmpty())) {
                add(LintCode.MISSING_CRITERIA, "/criteria", Map.of());
            }
            if (spec.application().isEmpty()) {
                add(LintCode.MISSING_APPLICATION, "/application", Map.of());
            }
        }

        private void pay() {
            PayAnswer answer = spec.post().pay(scheme, spec.payOn());
            if (answer instanceof PayAnswer.Refused refused) {
                payNotKnown(refused.code());
            } else if (answer instanceof PayAnswer.Found found && !RangePicture.isDrawable(found.scale())) {
                payNotKnown(Reason.Code.NOT_KNOWN); // one end, or both
            }
            spec.post()
                    .appointment()
                    .endDate()
                    .filter(end -> !end.isAfter(spec.payOn()))
                    .ifPresent(end -> add(LintCode.TERM_OVER, "/post/appointment/endDate", Map.of()));
            families();
            spec.post().title().en().ifPresent(title -> {
                List<JobTitle> entries = scheme.titlesNamed(title, spec.payOn());
                if (entries.isEmpty()) {
                    add(LintCode.TITLE_NOT_LISTED, "/post/title/en", Map.of("title", title));
                } else if (entries.stream()
                        .noneMatch(entry -> entry.band().equals(spec.post().band()))) {
                    add(
                            LintCode.TITLE_OF_ANOTHER_BAND,
                            "/post/title/en",
                            Map.of("title", title, "band", entries.get(0).band()));
                }
            });
        }

        private void families() {
            List<String> families = spec.post().families();
            for (int i = 0; i < families.size(); i++) {
                String family = families.get(i);
                String pointer = "/post/families/" + i;
                if (scheme.findFamily(family).isEmpty()) {
                    add(LintCode.FAMILY_NOT_KNOWN, pointer, Map.of("family", family));
                } else if (i == 0) {
                    scheme.findBand(spec.post().band())
                            .flatMap(PayBand::family)
                            .filter(own -> !own.equals(family))
                            .ifPresent(own -> add(
                                    LintCode.FAMILY_OF_ANOTHER_BAND,
                                    pointer,
                                    Map.of("family", family, "band", spec.post().band())));
                }
            }
        }

        private void payNotKnown(Reason.Code code) {
            add(LintCode.PAY_NOT_KNOWN, "/post/band", Map.of("code", code.id()));
        }

        private void welsh() {
            spec.welsh()
                    .filter(welsh -> welsh.designation() != WelshSkills.Designation.NOT_NECESSARY)
                    .ifPresent(welsh -> {
                        if (welsh.levels().isEmpty()) {
                            add(LintCode.LEVEL_MISSING, "/welsh/levels", Map.of());
                        } else if (welsh.designation() == WelshSkills.Designation.ESSENTIAL) {
                            for (WelshLevel.Skill skill : WelshLevel.Skill.values()) {
                                if (!welsh.levels().containsKey(skill)) {
                                    add(
                                            LintCode.SKILL_WITHOUT_LEVEL,
                                            "/welsh/levels",
                                            Map.of("skill", skill.name().toLowerCase(Locale.ROOT)));
                                }
                            }
                        }
                        if (spec.languageRules().isEmpty()) {
                            add(LintCode.APPLICATION_STATEMENT_MISSING, "/languageRules", Map.of());
                        }
                    });
            spec.welsh().map(WelshSkills::levels).orElse(Map.of()).forEach((skill, level) -> {
                if (level instanceof SchemeLevel other) {
                    if (other.findSchemeName().isEmpty()) {
                        level(LintCode.SCHEME_NOT_KNOWN, skill, other);
                    } else if (other.isMissingFromScheme()) {
                        level(LintCode.LEVEL_NOT_IN_SCHEME, skill, other);
                    }
                }
            });
            spec.languageRules().ifPresent(this::rules);
        }

        private void level(LintCode code, WelshLevel.Skill skill, SchemeLevel level) {
            add(code, "/welsh/levels/" + skill, Map.of("level", level.toString()));
        }

        private void rules(LanguageRules rules) {
            if (rules == LanguageRules.WELSH_LANGUAGE_STANDARDS) {
                if (spec.welsh().isEmpty()) {
                    add(LintCode.DESIGNATION_MISSING, "/welsh", Map.of());
                } else if (spec.welsh().get().assessment().isEmpty()) {
                    add(LintCode.ASSESSMENT_MISSING, "/welsh/assessment", Map.of());
                }
            }
            if (rules != LanguageRules.MEMBERS_OFFICE && spec.post().employer() != Post.Employer.OTHER) {
                add(LintCode.RULES_NOT_FOR_MEMBERS, "/languageRules", Map.of("rules", rules.name()));
            }
        }

        private void text(String pointer, String text, Language language) {
            if (text.isBlank()) {
                add(LintCode.BLANK_TEXT, pointer, Map.of());
                return;
            }
            boolean bullet = BULLETED.matcher(pointer.substring(0, pointer.lastIndexOf('/')))
                    .matches();
            String plain = plain(text);
            pattern(LintCode.PLACEHOLDER, pointer, BRACKETS, text);
            listed(
                    LintCode.PLACEHOLDER,
                    pointer,
                    "placeholders",
                    BRACKETS.matcher(plain).replaceAll(" "),
                    language);
            pattern(LintCode.DOUBLED_WORD, pointer, DOUBLED, text);
            sentencesOnPay("other-amounts", plain, language)
                    .forEach(sentence -> pattern(LintCode.TYPED_AMOUNT, pointer, AMOUNT, sentence));
            if (hasAmbiguousNvq(plain, language)) {
                add(LintCode.AMBIGUOUS_QUALIFICATION, pointer, Map.of());
            }
            String onWelsh = pointer.startsWith("/welsh/")
                    ? plain
                    : sentencesWith("welsh", plain, language).collect(Collectors.joining(" "));
            listed(LintCode.UNLISTED_DESIGNATION, pointer, "designations", onWelsh, language);
            sentencesWithout("level-schemes", onWelsh, language)
                    .flatMap(sentence -> bareLevel(sentence, language).stream())
                    .findFirst()
                    .ifPresent(word -> add(LintCode.BARE_LEVEL, pointer, Map.of("word", word)));
            firstOf("unnamed", sentencesWithout("parties", plain, language), language)
                    .ifPresent(word -> add(LintCode.UNNAMED_BODY, pointer, Map.of("word", word)));
            firstOf("pro-rata", sentencesOnPay("leave", plain, language), language)
                    .ifPresent(word -> add(LintCode.PRO_RATA_IN_WORDS, pointer, Map.of("word", word)));
            listed(LintCode.GENDER_CODED_WORD, pointer, "gender-coded", plain, language);
            if (!spec.reachesAnniversary(scheme)) {
                firstOf("increments", plain, language)
                        .or(() -> firstOf("increment-days", sentencesWith("pay", plain, language), language))
                        .ifPresent(word -> add(LintCode.INCREMENT_OUT_OF_REACH, pointer, Map.of("word", word)));
            }
            if (bullet && isHeading(plain, language)) {
                add(LintCode.HEADING_AS_BULLET, pointer, Map.of("text", text.strip()));
            }
            if (bullet && BULLET.matcher(text).matches()) {
                add(LintCode.TYPED_BULLET, pointer, Map.of());
            }
            if (text.equals(text.toUpperCase(Locale.ROOT))
                    && text.chars().filter(Character::isLetter).count() > 10) {
                add(LintCode.ALL_CAPITALS, pointer, Map.of());
            }
        }

        private boolean isHeading(String text, Language language) {
            String bare = text.strip();
            return bare.endsWith(":")
                    || words("headings", language)
                            .contains(bare.toLowerCase(language.locale()).replace(",", ""));
        }

        /** A statement that names no characteristic is no list of them; «Disability Confident», a scheme, names none. */
        private void characteristics(Bilingual statement) {
            for (Language language : Language.values()) {
                statement
                        .in(language)
                        .map(text -> listPattern("no-characteristics", language)
                                .matcher(plain(text))
                                .replaceAll(" "))
                        .filter(text -> Arrays.stream(Characteristic.values())
                                .anyMatch(one -> isNamed(one, text, language)
                                        || altered(one, text, language).isPresent()))
                        .ifPresent(text -> {
                            for (Characteristic one : Characteristic.values()) {
                                characteristic(one, text, language);
                            }
                        });
            }
        }

        private void characteristic(Characteristic one, String text, Language language) {
            if (isNamed(one, text, language)) {
                return;
            }
            String pointer = "/equalityStatement/" + language.tag();
            String name = new Wording(language).text(one.key(), Map.of());
            altered(one, text, language)
                    .ifPresentOrElse(
                            word -> add(
                                    LintCode.CHARACTERISTIC_ALTERED,
                                    pointer,
                                    Map.of("word", word, "characteristic", name)),
                            () -> add(LintCode.CHARACTERISTIC_MISSING, pointer, Map.of("characteristic", name)));
        }

        private static Optional<String> altered(Characteristic one, String text, Language language) {
            return firstOf("altered." + Wording.id(one), text, language);
        }

        /** All words of its name are there, each in one of the forms that the list gives. */
        private static boolean isNamed(Characteristic one, String text, Language language) {
            return words(one.key(), language).stream()
                    .allMatch(forms -> Pattern.compile("\\b(?:" + forms + ")\\b", flags())
                            .matcher(text)
                            .find());
        }

        /** English alone: in Welsh the verb-noun and the command differ less plainly. */
        private void verbs() {
            Set<String> forms = new LinkedHashSet<>();
            spec.duties().stream()
                    .flatMap(group -> group.duties().stream())
                    .flatMap(duty -> duty.en().stream())
                    .filter(duty -> !duty.isBlank())
                    .forEach(duty -> forms.add(form(verb(duty))));
            if (forms.size() > 1) {
                add(LintCode.MIXED_VERB_FORMS, "/duties", Map.of("forms", String.join(", ", forms)));
            }
        }

        /** The first word that is no adverb. */
        private static String verb(String duty) {
            List<String> adverbs = words("adverbs", Language.ENGLISH);
            return Arrays.stream(plain(duty).strip().toLowerCase(Locale.ROOT).split(" ", -1))
                    .filter(word -> !adverbs.contains(word))
                    .findFirst()
                    .orElse("");
        }

        private static String form(String verb) {
            if (words("base-verbs", Language.ENGLISH).contains(verb)) {
                return "-";
            }
            return verb.endsWith("ing") && verb.length() > 5
                    ? "-ing"
                    : verb.endsWith("s") && verb.length() > 3 ? "-s" : "-";
        }

        private void pattern(LintCode code, String pointer, Pattern pattern, String text) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                add(code, pointer, Map.of("word", matcher.group()));
            }
        }

        private void listed(LintCode code, String pointer, String list, String text, Language language) {
            firstOf(list, text, language).ifPresent(word -> add(code, pointer, Map.of("word", word)));
        }

        private void add(LintCode code, String pointer, Map<String, String> values) {
            Optional<LintWaiver> waiver = waivers.stream()
                    .filter(candidate -> candidate.covers(code, spec, pointer))
                    .findFirst();
            findings.add(new LintFinding(code, policy.getOrDefault(code, code.severity()), pointer, values, waiver));
        }
    }
}
