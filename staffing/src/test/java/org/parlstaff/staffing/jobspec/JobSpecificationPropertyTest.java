package org.parlstaff.staffing.jobspec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.document.Block;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.jobspec.lint.Lint;
import org.parlstaff.staffing.welsh.SchemeLevel;
import org.parlstaff.staffing.welsh.SkillLevel;
import org.parlstaff.staffing.welsh.WelshLevel;
import org.parlstaff.staffing.welsh.WelshSkills;

/** Laws that every specification keeps, whatever an office writes into it. */
class JobSpecificationPropertyTest {

    private static final PayScheme SENEDD = PaySchemes.shipped().scheme("senedd");

    @Property(tries = 300)
    void is_read_back_from_what_it_writes(@ForAll("specifications") JobSpecification spec) {
        assertThat(JobSpecification.parse(spec.toJson())).isEqualTo(spec);
    }

    /** The same sections, and in each the same number of lines, bullets and rows. */
    @Property(tries = 200)
    void has_the_same_shape_in_both_languages(@ForAll("specifications") JobSpecification spec) {
        assertThat(shape(spec.document(Language.WELSH).blocks()))
                .isEqualTo(shape(spec.document(Language.ENGLISH).blocks()));
    }

    @Property(tries = 200)
    void lint_finds_the_same_twice_and_has_a_sentence_for_it_in_both_languages(
            @ForAll("specifications") JobSpecification spec) {
        List<Finding> findings = Lint.shipped().check(spec).findings();
        assertThat(Lint.shipped().check(JobSpecification.parse(spec.toJson())).findings())
                .isEqualTo(findings);
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.text(Locale.UK)).isNotBlank();
            assertThat(finding.text(Locale.forLanguageTag("cy"))).isNotBlank();
        });
    }

    /** A longer term never loses the promise of an increment. */
    @Property(tries = 300)
    void a_longer_term_promises_no_less(
            @ForAll("days") LocalDate start, @ForAll("lengths") Period shorter, @ForAll("lengths") Period longer) {
        boolean promise = term(start, shorter).promisesIncrement(SENEDD);
        if (start.plus(longer).isBefore(start.plus(shorter))) {
            assertThat(promise || !term(start, longer).promisesIncrement(SENEDD))
                    .isTrue();
        } else {
            assertThat(!promise || term(start, longer).promisesIncrement(SENEDD))
                    .isTrue();
        }
        Period first = SENEDD.rule(PayRule.INCREMENT_DATE, start)
                .find()
                .flatMap(rule -> rule.untilFirst(true))
                .orElse(Period.ofYears(1));
        LocalDate plain = start.plus(first);
        LocalDate anniversary = plain.getDayOfMonth() == start.getDayOfMonth() ? plain : plain.plusDays(1);
        assertThat(promise).isEqualTo(start.plus(shorter).isAfter(anniversary));
    }

    private static JobSpecification term(LocalDate start, Period length) {
        return JobSpecification.from(
                Specimens.post().appointment(Appointment.fixedTermOf(length)).build(), start);
    }

    private static String shape(List<Block> blocks) {
        StringBuilder shape = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                shape.append(section.id())
                        .append('(')
                        .append(shape(section.blocks()))
                        .append(')');
            } else if (block instanceof Block.Bullets bullets) {
                shape.append('b').append(bullets.items().size());
            } else if (block instanceof Block.Facts facts) {
                facts.facts()
                        .forEach(fact -> shape.append('f').append(fact.details().size()));
            } else if (block instanceof Block.Table table) {
                shape.append('t').append(table.rows().size());
            } else {
                shape.append('p');
            }
        }
        return shape.toString();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2008, 1, 1), LocalDate.of(2030, 12, 31));
    }

    @Provide
    Arbitrary<Period> lengths() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.integers().between(1, 40))
                .as(Period::of);
    }

    private static Arbitrary<Bilingual> texts() {
        Arbitrary<String> words = Arbitraries.oneOf(
                Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(30),
                Arbitraries.strings()
                        .withChars('ŵ', 'ŷ', 'â', '–', '£', '[', ']', '·', ' ', 'a', '3', '\u202e')
                        .ofMinLength(1)
                        .ofMaxLength(20),
                Arbitraries.of(
                        "Welsh level 3",
                        "Data protection",
                        "NVQ 4",
                        "pro rata",
                        "the the",
                        "TBC",
                        "<script>",
                        "¼\t|*_#"));
        return Combinators.combine(words, words) // neither is blank, and both are of one paragraph
                .as((en, cy) -> Bilingual.of("a" + oneParagraph(en), "a" + oneParagraph(cy)));
    }

    private static String oneParagraph(String text) {
        return text.replaceAll("\\R\\h*(?=\\R)", "");
    }

    private static Arbitrary<Appointment> appointments() {
        return Arbitraries.oneOf(
                Arbitraries.just(Appointment.permanent()),
                Arbitraries.just(
                        Appointment.builder().type(Appointment.Type.CASUAL).build()),
                Arbitraries.integers().between(1, 900).map(days -> Appointment.fixedTermOf(Period.ofDays(days))),
                Dates.dates()
                        .between(LocalDate.of(2008, 1, 1), LocalDate.of(2030, 12, 31))
                        .map(Appointment::fixedTermUntil));
    }

    private static Arbitrary<Post> posts() {
        Arbitrary<String[]> places = Arbitraries.of(
                new String[] {"senedd", "band-3", ""},
                new String[] {"senedd", "no-such", ""},
                new String[] {"ipsa", "executive-1", "london"},
                new String[] {"ipsa", "mp-representative", ""},
                new String[] {"scotland", "caseworker", ""});
        return Combinators.combine(
                        places,
                        texts(),
                        texts().optional(),
                        appointments(),
                        Arbitraries.of(Post.Employer.class),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.5"), new BigDecimal("48"))
                                .ofScale(2))
                .as((place, text, note, appointment, employer, hours) -> {
                    Post.Builder post = Post.builder()
                            .office(text)
                            .employer(employer)
                            .title(text)
                            .scheme(place[0])
                            .band(place[1])
                            .weeklyHours(WeeklyHours.of(hours))
                            .hoursNote(note)
                            .appointment(appointment)
                            .location(text)
                            .travel(note);
                    return (place[2].isEmpty() ? post : post.area(place[2])).build();
                });
    }

    private static Arbitrary<WelshSkills> welsh() {
        Arbitrary<SkillLevel> levels = Arbitraries.oneOf(
                Arbitraries.of(WelshLevel.class),
                Arbitraries.of(
                        SchemeLevel.of("denbighshire-training", "3"),
                        SchemeLevel.of("senedd-commission", "courtesy"),
                        SchemeLevel.of("own", "B1")));
        Arbitrary<Map<WelshLevel.Skill, SkillLevel>> maps =
                Arbitraries.maps(Arbitraries.of(WelshLevel.Skill.class), levels).ofMaxSize(4);
        return Combinators.combine(
                        Arbitraries.of(WelshSkills.Designation.class),
                        maps,
                        texts().optional(),
                        Arbitraries.of(true, false))
                .as((designation, asked, note, assessed) -> WelshSkills.builder()
                        .designation(designation)
                        .levels(asked)
                        .note(note)
                        .assessment(
                                assessed
                                        ? Optional.of(WelshSkills.Assessment.builder()
                                                .assessor("Manager")
                                                .day(LocalDate.of(2026, 1, 1))
                                                .reason("Need")
                                                .build())
                                        : Optional.empty())
                        .build());
    }

    @Provide
    Arbitrary<JobSpecification> specifications() {
        Arbitrary<List<Bilingual>> lists = texts().list().ofMaxSize(3);
        Arbitrary<List<CriteriaGroup>> criteria = Combinators.combine(texts(), lists, lists)
                .as((heading, essential, desirable) -> CriteriaGroup.builder()
                        .heading(heading)
                        .essential(essential)
                        .desirable(desirable)
                        .build())
                .list()
                .ofMaxSize(2);
        Arbitrary<List<DutyGroup>> duties = Combinators.combine(texts(), lists)
                .as((heading, items) ->
                        DutyGroup.builder().heading(heading).duties(items).build())
                .list()
                .ofMaxSize(2);
        Arbitrary<List<Qualification>> qualifications = Combinators.combine(
                        texts(),
                        Arbitraries.integers().between(1, 8).optional(),
                        Arbitraries.of(Qualification.Alternative.class).optional())
                .as((text, level, instead) -> Qualification.builder()
                        .text(text)
                        .level(level)
                        .instead(instead)
                        .build())
                .list()
                .ofMaxSize(2);
        Arbitrary<Optional<Application>> applications = Combinators.combine(
                        days(), texts(), Arbitraries.integers().between(0, 30).optional(), texts().optional())
                .as((closing, text, later, interview) -> Application.builder()
                        .closingDate(closing)
                        .howToApply(text)
                        .contact(text)
                        .interviewDate(later.map(closing::plusDays))
                        .interview(interview)
                        .build())
                .optional();
        return Combinators.combine(
                        Combinators.combine(posts(), days(), texts().optional(), texts().optional())
                                .as((post, day, purpose, equality) -> JobSpecification.builder()
                                        .post(post)
                                        .payOn(day)
                                        .purpose(purpose)
                                        .equalityStatement(equality)
                                        .build()),
                        lists,
                        criteria,
                        qualifications,
                        duties,
                        welsh().optional(),
                        Arbitraries.of(LanguageRules.class).optional(),
                        applications)
                .as((start, texts, groups, levels, work, skills, rules, application) -> JobSpecification.builder()
                        .copy(start)
                        .additionalInformation(texts)
                        .introduction(texts)
                        .keyCharacteristics(texts)
                        .criteria(groups)
                        .qualifications(levels)
                        .duties(work)
                        .welsh(skills)
                        .languageRules(rules)
                        .application(application)
                        .build());
    }
}
