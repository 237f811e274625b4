package org.parlstaff.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.RuleAnswer;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.RoleProfile;
import org.parlstaff.staffing.RoleProfiles;
import org.parlstaff.staffing.jobspec.JobSpecification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Begins a job specification: what the role profile says is in it, what the office must say stands in brackets. */
@Command
final class SpecNew extends Task {

    @Option(names = "--scheme", required = true, paramLabel = "SCHEME", descriptionKey = "scheme-id")
    private String scheme = "";

    @Option(names = "--family", required = true, paramLabel = "FAMILY", descriptionKey = "family-id")
    private String family = "";

    @Option(names = "--band", required = true, paramLabel = "BAND", descriptionKey = "band-id")
    private String band = "";

    @Option(names = "--area", paramLabel = "AREA", descriptionKey = "area-id")
    private Optional<String> area = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "spec-new.on")
    private Optional<LocalDate> on = Optional.empty();

    @Mixin
    private Figures figures = new Figures();

    SpecNew(Terminal terminal, Words words) {
        super(terminal, words);
    }

    @Override
    public Integer call() throws IOException {
        PayScheme rules = figures.schemes(this).scheme(scheme);
        if (rules.findBand(band).isEmpty()) {
            throw badUse(
                    "spec-new.no-band",
                    "band",
                    band,
                    "bands",
                    rules.bands().stream().map(b -> b.id()).toList());
        } else if (rules.findFamily(family).isEmpty()) {
            throw badUse(
                    "spec-new.no-family",
                    "family",
                    family,
                    "families",
                    rules.families().stream().map(f -> f.id()).toList());
        }
        LocalDate payOn = on.orElseGet(() -> LocalDate.now(terminal.clock()));
        if (!(rules.rule(PayRule.FULL_TIME_HOURS, payOn) instanceof RuleAnswer.Found<WeeklyHours> week)) {
            throw badUse("spec-new.no-hours", "scheme", scheme, "day", payOn);
        }
        Post post = Post.builder()
                .office(toFillIn("spec-new.office"))
                .employer(Post.Employer.MEMBER)
                .title(toFillIn("spec-new.title"))
                .scheme(scheme)
                .band(band)
                .addFamily(family)
                .area(area)
                .weeklyHours(week.value())
                .appointment(Appointment.permanent())
                .location(toFillIn("spec-new.location"))
                .build();
        Optional<RoleProfile> profile = RoleProfiles.shipped().findProfile(post);
        JobSpecification spec = profile.isPresent()
                ? JobSpecification.from(profile.get(), post, payOn)
                : JobSpecification.from(post, payOn);
        terminal.out().print(spec.toJson());
        return Parlstaff.GOOD;
    }

    private static Bilingual toFillIn(String key) {
        return Bilingual.of(
                Words.in(Language.ENGLISH).text(key), Words.in(Language.WELSH).text(key));
    }
}
