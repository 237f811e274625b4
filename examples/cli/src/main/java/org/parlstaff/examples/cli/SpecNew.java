package org.parlstaff.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parlstaff.payscale.PayBand;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.RuleAnswer;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Nation;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.RoleProfile;
import org.parlstaff.staffing.RoleProfiles;
import org.parlstaff.staffing.jobspec.JobSpecification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Begins a job specification: what the role profile says is in it, what the office must say stands in brackets. It says what it
 * took, from where, and what is missing.
 */
@Command
final class SpecNew extends Task {

    @Option(names = "--scheme", required = true, paramLabel = "SCHEME", descriptionKey = "scheme-id")
    private String scheme = "";

    @Option(names = "--band", required = true, paramLabel = "BAND", descriptionKey = "band-id")
    private String band = "";

    @Option(names = "--family", paramLabel = "FAMILY", descriptionKey = "spec-new.family")
    private List<String> families = new ArrayList<>();

    @Option(names = "--area", paramLabel = "AREA", descriptionKey = "area-id")
    private Optional<String> area = Optional.empty();

    @Option(names = "--nation", paramLabel = "NATION", descriptionKey = "spec-new.nation")
    private Optional<Nation> nation = Optional.empty();

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "spec-new.title-text")
    private Optional<String> title = Optional.empty();

    @Option(names = "--office", paramLabel = "TEXT", descriptionKey = "spec-new.office-text")
    private Optional<String> office = Optional.empty();

    @Option(names = "--hours", paramLabel = "HOURS", descriptionKey = "spec-new.hours")
    private Optional<String> hours = Optional.empty();

    @Option(names = "--term", paramLabel = "TERM", descriptionKey = "spec-new.term")
    private Optional<String> term = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "spec-new.on")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "spec-new.out")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--scheme-file", paramLabel = "FILE", descriptionKey = "scheme-file")
    private Optional<Path> schemeFile = Optional.empty();

    SpecNew(Terminal terminal, Words words) {
        super(terminal, words);
    }

    @Override
    public Integer call() throws IOException {
        PayScheme rules = Judging.schemes(this, schemeFile).scheme(scheme);
        PayBand graded = rules.findBand(band)
                .orElseThrow(() -> badUse(
                        "spec-new.no-band",
                        "band",
                        band,
                        "bands",
                        rules.bands().stream().map(PayBand::id).toList()));
        for (String family : families) {
            if (rules.findFamily(family).isEmpty()) {
                throw badUse(
                        "spec-new.no-family",
                        "family",
                        family,
                        "families",
                        rules.families().stream().map(one -> one.id()).toList());
            }
        }
        if (families.isEmpty()) {
            graded.family().ifPresent(families::add);
        }
        LocalDate payOn = on.orElseGet(() -> LocalDate.now(terminal.clock()));
        Post post = Post.builder()
                .office(text(office, "spec-new.office"))
                .employer(Post.Employer.MEMBER)
                .title(text(title, "spec-new.title"))
                .scheme(scheme)
                .band(band)
                .families(families)
                .area(area)
                .weeklyHours(weeklyHours(rules, payOn))
                .appointment(term.map(SpecNew::fixedTerm).orElseGet(Appointment::permanent))
                .nation(nation)
                .location(text(Optional.empty(), "spec-new.location"))
                .build();
        Optional<RoleProfile> profile = RoleProfiles.shipped().findProfile(post);
        if (profile.isPresent() && families.isEmpty()) {
            post = Post.builder().copy(post).addFamily(profile.get().family()).build();
        }
        List<RoleProfile> others =
                profile.map(first -> others(first, rules, graded)).orElse(List.of());
        JobSpecification spec = profile.isPresent()
                ? JobSpecification.from(profile.get(), post, payOn)
                : JobSpecification.from(post, payOn);
        for (RoleProfile other : others) {
            spec = spec.blendedWith(other);
        }
        PrintWriter report = out.isPresent() ? terminal.out() : terminal.err();
        if (out.isPresent()) {
            Files.writeString(terminal.folder().resolve(out.get()), spec.toJson());
            say("written", "file", out.get());
        } else {
            terminal.out().print(spec.toJson());
        }
        report(report, spec, profile, others, rules);
        return Parlstaff.GOOD;
    }

    /** The profiles of the further families, in their band of the same level; the first may blend in a family already. */
    private List<RoleProfile> others(RoleProfile first, PayScheme rules, PayBand graded) {
        return families.stream()
                .skip(1)
                .filter(family ->
                        !first.blends().contains(family) && !first.family().equals(family))
                .flatMap(family -> RoleProfiles.shipped().profiles().stream()
                        .filter(other ->
                                other.scheme().equals(scheme) && other.family().equals(family))
                        .filter(other -> rules.findBand(other.band())
                                .map(PayBand::seniority)
                                .equals(Optional.of(graded.seniority()))))
                .toList();
    }

    private void report(
            PrintWriter report,
            JobSpecification spec,
            Optional<RoleProfile> profile,
            List<RoleProfile> others,
            PayScheme rules) {
        List<String> described = RoleProfiles.shipped().profiles().stream()
                .filter(one -> one.scheme().equals(rules.id()))
                .map(RoleProfile::band)
                .toList();
        if (profile.isEmpty()) {
            report.println(
                    described.isEmpty()
                            ? words.text("spec-new.no-profiles")
                            : words.text("spec-new.no-profile", "bands", described));
        }
        profile.ifPresent(first -> {
            took(report, "spec-new.took", first);
            if (!first.notInSource().isEmpty()) {
                report.println(words.text(
                        "spec-new.ours",
                        "parts",
                        first.notInSource().stream()
                                .map(part -> words.text("part."
                                        + part.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                                .toList()));
            }
        });
        others.forEach(other -> took(report, "spec-new.took-duties", other));
        families.stream()
                .skip(1)
                .filter(family -> profile.filter(first -> first.blends().contains(family)
                                        || first.family().equals(family))
                                .isEmpty()
                        && others.stream().noneMatch(other -> other.family().equals(family)))
                .forEach(family -> report.println(words.text("spec-new.no-duties-of", "family", family)));
        report.println(words.text(
                "spec-new.missing",
                "places",
                spec.texts().entrySet().stream()
                        .filter(text ->
                                text.getValue().in(Language.ENGLISH).orElse("").startsWith("["))
                        .map(text -> text.getKey())
                        .toList()));
    }

    private void took(PrintWriter report, String key, RoleProfile profile) {
        report.println(words.text(
                key,
                "band",
                profile.band(),
                "family",
                profile.family(),
                "source",
                profile.source().title(),
                "duties",
                profile.responsibilities().stream()
                        .filter(duty -> duty.doubt().isEmpty())
                        .count(),
                "criteria",
                profile.essential().size() + profile.desirable().size()));
        profile.responsibilities().stream()
                .filter(duty -> duty.doubt().isPresent())
                .forEach(duty -> report.println(words.text(
                        "spec-new.doubtful",
                        "duty",
                        duty.text().in(words.language()).orElseThrow(),
                        "doubt",
                        duty.doubt().orElseThrow())));
    }

    private WeeklyHours weeklyHours(PayScheme rules, LocalDate payOn) {
        if (hours.isPresent()) {
            return WeeklyHours.parse(hours.get());
        }
        if (rules.rule(PayRule.FULL_TIME_HOURS, payOn) instanceof RuleAnswer.Found<WeeklyHours> week) {
            return week.value();
        }
        throw badUse("spec-new.no-hours", "scheme", scheme, "day", payOn);
    }

    /** A length like P6M, or the last day. */
    private static Appointment fixedTerm(String text) {
        return text.startsWith("P")
                ? Appointment.fixedTermOf(Period.parse(text))
                : Appointment.fixedTermUntil(LocalDate.parse(text).plusDays(1));
    }

    /** What was given, in one language or in both with a bar between; else words in brackets. */
    private static Bilingual text(Optional<String> given, String key) {
        if (given.isEmpty()) {
            return Bilingual.of(
                    Words.in(Language.ENGLISH).text(key),
                    Words.in(Language.WELSH).text(key));
        }
        String[] parts = given.get().split("\\|", 2);
        return parts.length == 2 ? Bilingual.of(parts[0].strip(), parts[1].strip()) : Bilingual.english(given.get());
    }
}
