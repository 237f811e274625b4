package org.parlstaff.staffing.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.ActualSalary;
import org.parlstaff.payscale.AnnualHours;
import org.parlstaff.payscale.FloorMove;
import org.parlstaff.payscale.FullTimeEquivalent;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.HourlyRate;
import org.parlstaff.payscale.IncrementalScale;
import org.parlstaff.payscale.JobTitle;
import org.parlstaff.payscale.Pay;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.PayBand;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.RuleAnswer;
import org.parlstaff.payscale.SchemeRule;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.StartingPoint;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.award.FloorAnswer;
import org.parlstaff.payscale.award.WageFloor;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.jobspec.WelshLevel;
import org.parlstaff.staffing.jobspec.WelshSkills;
import org.parlstaff.staffing.offer.Offer.Funding;
import org.parlstaff.staffing.offer.Offer.OtherEmployment;
import org.parlstaff.staffing.offer.Offer.Recruitment;

/** One examination of one offer. Codes are always collected; findings only where somebody wants them. */
final class Examination {

    private static final BigDecimal HOURS_OF_A_WEEK = BigDecimal.valueOf(168);
    private static final String REAL_LIVING_WAGE = "real-living-wage";
    private static final String ANY_CLASS = "";
    private static final String BAND = "/band";
    private static final String TITLE = "/jobTitle";
    private static final String AREA = "/area";
    private static final String AMOUNT = "/salary/amount";
    private static final String POINT = "/payPoint";
    private static final String HOURS = "/weeklyHours";
    private static final String START = "/startDate";
    private static final String TERM = "/appointment";

    private final Examiner examiner;
    private final Offer offer;
    private final Set<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
    private final @Nullable List<Finding> findings;
    private final LocalDate day;

    private PayAnswer.@Nullable Found pay;
    private @Nullable Comparison comparison;

    private Examination(Examiner examiner, Offer offer, @Nullable List<Finding> findings) {
        this.examiner = examiner;
        this.offer = offer;
        this.findings = findings;
        this.day = examiner.tableDay().orElse(offer.startDate());
    }

    static Set<FindingCode> codes(Examiner examiner, Offer offer) {
        Examination examination = new Examination(examiner, offer, null);
        examination.run();
        return examination.codes;
    }

    static OfferReport full(Examiner examiner, Offer offer) {
        List<Finding> findings = new ArrayList<>();
        Examination examination = new Examination(examiner, offer, findings);
        examination.run();
        findings.sort(Comparator.comparing(Finding::code));
        if (!examiner.waivers().isEmpty()) {
            findings.replaceAll(examination::waive);
        }
        return new OfferReport(offer, findings, examination.pay, examination.comparison);
    }

    private Finding waive(Finding finding) {
        LocalDate judged = examiner.waiverDay().orElse(offer.startDate());
        for (Waiver waiver : examiner.waivers()) {
            if (waiver.covers(finding.code(), offer.reference(), judged)) {
                return finding.suppressedBy(waiver);
            }
        }
        return finding;
    }

    private void run() {
        if (!day.equals(offer.startDate())) {
            found(FindingCode.TABLE_OTHER_DAY, START, "day", day, "start", offer.startDate());
        }
        term();
        language();
        PayScheme scheme = examiner.schemes().findScheme(offer.scheme()).orElse(null);
        boolean rightMoney = money(scheme);
        WeeklyHours hours = hours();
        if (scheme == null) {
            found(FindingCode.SCHEME_UNKNOWN, "/scheme", "scheme", offer.scheme());
            return;
        }
        rules(scheme, hours);
        if (rightMoney) {
            comparison = comparison(scheme, hours);
            if (comparison != null && examiner.looksForFloors()) {
                floors(scheme, comparison, hours);
            }
        }
        PayBand band = band(scheme);
        families(scheme, band);
        if (band == null) {
            return;
        }
        frame(band);
        scale(scheme, band);
        if (pay != null && comparison != null) {
            compare(scheme, pay.scale(), comparison);
        }
        if (pay != null && offer.incrementsPromised().orElse(false) && !(pay.scale() instanceof IncrementalScale)) {
            found(FindingCode.APPOINTMENT_NO_INCREMENTS, "/incrementsPromised", "scheme", scheme.id());
        }
    }

    // What the offer says by itself.

    private void language() {
        WelshSkills skills = offer.language().orElse(null);
        if (skills == null) {
            return;
        }
        boolean needed = skills.designation() == WelshSkills.Designation.ESSENTIAL
                || skills.designation() == WelshSkills.Designation.TO_BE_LEARNT;
        if (needed && skills.levels().size() < WelshLevel.Skill.values().length) {
            found(FindingCode.LANGUAGE_LEVEL_MISSING, "/language/levels", "designation", skills.designation());
        } else if (skills.designation() == WelshSkills.Designation.NOT_NECESSARY
                && !skills.levels().isEmpty()) {
            found(FindingCode.LANGUAGE_LEVEL_NOT_NEEDED, "/language/levels", "designation", skills.designation());
        }
    }

    private void term() {
        Appointment appointment = offer.appointment().orElse(null);
        if (appointment == null) {
            return;
        }
        if (appointment.type() == Appointment.Type.CASUAL) {
            found(FindingCode.APPOINTMENT_CASUAL, TERM + "/type");
        }
        LocalDate end = appointment.endAfter(offer.startDate()).orElse(null);
        if (end == null) {
            return;
        }
        if (!end.isAfter(offer.startDate())) {
            found(FindingCode.DATES_END_BEFORE_START, TERM, "start", offer.startDate(), "end", end);
        } else if (offer.incrementsPromised().orElse(false)
                && !end.isAfter(offer.startDate().plusYears(1))) {
            found(
                    FindingCode.APPOINTMENT_INCREMENT_NEVER_DUE,
                    "/incrementsPromised",
                    "end",
                    end,
                    "anniversary",
                    offer.startDate().plusYears(1));
        }
    }

    private boolean money(@Nullable PayScheme scheme) {
        OfferedAmount amount = offer.salary().amount();
        boolean right = true;
        if (amount.amount().signum() <= 0) {
            found(FindingCode.PAY_NOT_POSITIVE, AMOUNT, "amount", amount);
            right = false;
        }
        if (!amount.isWholePence()) {
            found(FindingCode.PAY_FINER_THAN_PENNY, AMOUNT, "amount", amount);
            right = false;
        }
        if (scheme != null && !scheme.currency().equals(amount.currency())) {
            found(FindingCode.PAY_CURRENCY, AMOUNT, "amount", amount, "currency", scheme.currency());
            right = false;
        }
        return right;
    }

    private @Nullable WeeklyHours hours() {
        BigDecimal hours = offer.weeklyHours().orElse(null);
        if (hours == null) {
            found(
                    offer.salary().basis() == OfferedPay.Basis.FULL_TIME
                            ? FindingCode.HOURS_NOT_STATED
                            : FindingCode.HOURS_NEEDED,
                    HOURS);
            return null;
        }
        return weekly(hours, HOURS);
    }

    private @Nullable WeeklyHours weekly(BigDecimal hours, String pointer) {
        if (hours.signum() <= 0
                || hours.compareTo(HOURS_OF_A_WEEK) > 0
                || hours.stripTrailingZeros().scale() > 4) {
            found(FindingCode.HOURS_OUT_OF_RANGE, pointer, "hours", hours);
            return null;
        }
        return WeeklyHours.of(hours);
    }

    // What the rules of the scheme say.

    private void rules(PayScheme scheme, @Nullable WeeklyHours hours) {
        RuleAnswer<WeeklyHours> fullTime = scheme.rule(PayRule.FULL_TIME_HOURS, day);
        if (hours != null
                && fullTime instanceof RuleAnswer.Found<WeeklyHours> known
                && hours.compareTo(known.value()) > 0) {
            foundBy(known.rule(), FindingCode.HOURS_ABOVE_FULL_TIME, HOURS, "hours", hours, "limit", known.value());
        }
        claimedFullTime(fullTime);
        if (hours != null) {
            allEmployments(scheme, hours);
        }
        if (offer.previousContractDate().isPresent()
                && scheme.rule(PayRule.CONTRACTS_SINCE, day) instanceof RuleAnswer.Found<LocalDate> since
                && offer.previousContractDate().get().isBefore(since.value())) {
            foundBy(
                    since.rule(),
                    FindingCode.DATES_BEFORE_SCHEME,
                    "/previousContractDate",
                    "contract",
                    offer.previousContractDate().get(),
                    "since",
                    since.value());
        }
        if (offer.funding().isPresent() && offer.funding().get() != Funding.PARLIAMENTARY) {
            found(
                    FindingCode.FUNDING_NOT_PARLIAMENTARY,
                    "/funding",
                    "funding",
                    offer.funding().get().name());
        }
        if (offer.appointment().isPresent()) {
            length(scheme, offer.appointment().get());
        }
    }

    private void claimedFullTime(RuleAnswer<WeeklyHours> fullTime) {
        if (offer.fullTimeHours().isEmpty()) {
            return;
        }
        WeeklyHours claimed = weekly(offer.fullTimeHours().get(), "/fullTimeHours");
        if (claimed != null
                && fullTime instanceof RuleAnswer.Found<WeeklyHours> known
                && !claimed.equals(known.value())) {
            foundBy(
                    known.rule(),
                    FindingCode.HOURS_FULL_TIME_DIFFERS,
                    "/fullTimeHours",
                    "hours",
                    claimed,
                    "limit",
                    known.value());
        }
    }

    private void allEmployments(PayScheme scheme, WeeklyHours hours) {
        BigDecimal total = hours.decimal();
        for (OtherEmployment other : offer.otherEmployments()) {
            total = total.add(other.weeklyHours());
        }
        if (!(scheme.rule(PayRule.WEEKLY_HOURS_LIMIT, day) instanceof RuleAnswer.Found<WeeklyHours> limit)) {
            if (!offer.otherEmployments().isEmpty()) {
                found(FindingCode.HOURS_LIMIT_NOT_KNOWN, "/otherEmployments", "hours", total, "scheme", scheme.id());
            }
        } else if (total.compareTo(limit.value().decimal()) > 0) {
            foundBy(
                    limit.rule(),
                    FindingCode.HOURS_OVER_LIMIT,
                    offer.otherEmployments().isEmpty() ? HOURS : "/otherEmployments",
                    "hours",
                    total,
                    "limit",
                    limit.value());
        }
    }

    private void length(PayScheme scheme, Appointment appointment) {
        LocalDate end = appointment.endAfter(offer.startDate()).orElse(null);
        if (end != null
                && scheme.rule(PayRule.FIXED_TERM_LIMIT, day) instanceof RuleAnswer.Found<Period> limit
                && end.isAfter(offer.startDate().plus(limit.value()))) {
            foundBy(
                    limit.rule(),
                    FindingCode.APPOINTMENT_TERM_OVER_LIMIT,
                    TERM,
                    "end",
                    end,
                    "limit",
                    offer.startDate().plus(limit.value()));
        }
        if (appointment.type() != Appointment.Type.CASUAL
                && scheme.rule(PayRule.OPEN_RECRUITMENT_BEYOND, day) instanceof RuleAnswer.Found<Period> beyond
                && (end == null || end.isAfter(offer.startDate().plus(beyond.value())))) {
            recruitment(beyond.rule(), offer.startDate().plus(beyond.value()));
        }
    }

    private void recruitment(SchemeRule rule, LocalDate limit) {
        Recruitment recruitment = offer.recruitment().orElse(null);
        if (recruitment == null) {
            foundBy(rule, FindingCode.APPOINTMENT_RECRUITMENT_NOT_STATED, "/recruitment", "limit", limit);
        } else if (recruitment == Recruitment.NONE) {
            foundBy(rule, FindingCode.APPOINTMENT_OPEN_RECRUITMENT, "/recruitment", "limit", limit);
        } else if (recruitment == Recruitment.INTERNAL) {
            foundBy(rule, FindingCode.APPOINTMENT_INTERNAL, "/recruitment", "limit", limit);
        }
    }

    // What the law and the living wage say.

    private void floors(PayScheme scheme, Comparison offered, @Nullable WeeklyHours hours) {
        Optional<AnnualHours> year =
                offered instanceof Comparison.Actual ? contractedYear(scheme, hours) : scheme.findAnnualHours(day);
        if (year.isEmpty() && !(offered instanceof Comparison.Hourly)) {
            found(FindingCode.FLOOR_NOT_CHECKED, AMOUNT, "reason", scheme.id() + ", weeks-in-year, " + day);
            return;
        }
        statutory(offered, year);
        if (examiner.floors().mustPay(REAL_LIVING_WAGE, ANY_CLASS, day) instanceof FloorAnswer.Found voluntary
                && !offered.check(voluntary.floor(), year).isMet()) {
            foundByFloor(FindingCode.FLOOR_BELOW_REAL_LIVING_WAGE, voluntary.floor());
        }
    }

    private Optional<AnnualHours> contractedYear(PayScheme scheme, @Nullable WeeklyHours hours) {
        return hours != null && scheme.rule(PayRule.WEEKS_IN_YEAR, day) instanceof RuleAnswer.Found<BigDecimal> weeks
                ? Optional.of(new AnnualHours(hours, weeks.value()))
                : Optional.empty();
    }

    /** Pay that meets the highest statutory floor meets that of every class. */
    private void statutory(Comparison offered, Optional<AnnualHours> year) {
        WageFloor highest = null;
        WageFloor own = null;
        for (WageFloor rate : examiner.floors().rates()) {
            if (rate.statutory()
                    && rate.mustAdopt().isPresent()
                    && rate.mustAdopt().get().contains(day)) {
                highest = highest == null || rate.rate().compareTo(highest.rate()) > 0 ? rate : highest;
                own = offer.hourlyRateClass().isPresent()
                                && offer.hourlyRateClass().equals(rate.workerClass())
                        ? rate
                        : own;
            }
        }
        if (highest == null) {
            found(FindingCode.FLOOR_NOT_CHECKED, AMOUNT, "reason", day);
        } else if (offered.check(highest, year).isMet()) {
            return;
        } else if (offer.hourlyRateClass().isEmpty()) {
            foundByFloor(FindingCode.FLOOR_CLASS_NEEDED, highest);
        } else if (own == null) {
            found(
                    FindingCode.FLOOR_NOT_CHECKED,
                    AMOUNT,
                    "reason",
                    offer.hourlyRateClass().get() + ", " + day);
        } else if (!offered.check(own, year).isMet()) {
            foundByFloor(FindingCode.STATUTORY_BELOW_FLOOR, own);
        }
    }

    private void foundByFloor(FindingCode code, WageFloor floor) {
        found(
                code,
                AMOUNT,
                Optional.of(floor.source()),
                Optional.of(floor.standing()),
                "amount",
                offer.salary().amount(),
                "rate",
                floor.rate(),
                "floor",
                floor.floor());
    }

    // Which band it is.

    private @Nullable PayBand band(PayScheme scheme) {
        List<JobTitle> titles = offer.jobTitle()
                .filter(title -> examiner.looksForTitles() || offer.band().isEmpty())
                .map(title -> scheme.titlesNamed(title, day))
                .orElse(List.of());
        String id = offer.band().orElse(null);
        if (id == null) {
            if (titles.size() != 1) {
                found(FindingCode.BAND_NEEDED, BAND, "scheme", scheme.id());
                title(scheme, titles, null);
                return null;
            }
            id = titles.get(0).band();
            found(FindingCode.BAND_FROM_TITLE, TITLE, "title", offer.jobTitle().orElse(""), "band", id);
        } else {
            title(scheme, titles, scheme.findBand(id).isPresent() ? id : null);
        }
        PayBand band = scheme.findBand(id).orElse(null);
        if (band == null) {
            found(
                    scheme.noSuchBands().contains(id) ? FindingCode.BAND_DOES_NOT_EXIST : FindingCode.BAND_UNKNOWN,
                    BAND,
                    "band",
                    id,
                    "scheme",
                    scheme.id());
        }
        return band;
    }

    private void title(PayScheme scheme, List<JobTitle> titles, @Nullable String band) {
        String title = offer.jobTitle().orElse(null);
        if (title == null || !examiner.looksForTitles()) {
            return;
        }
        if (titles.isEmpty()) {
            found(FindingCode.TITLE_UNKNOWN, TITLE, "title", title, "scheme", scheme.id(), "day", day);
            for (PayScheme other : examiner.schemes().all()) {
                if (!other.equals(scheme) && !other.titlesNamed(title, day).isEmpty()) {
                    found(FindingCode.TITLE_OTHER_SCHEME, TITLE, "title", title, "scheme", other.id());
                    return;
                }
            }
        } else if (band != null
                && titles.stream().noneMatch(entry -> entry.band().equals(band))) {
            found(
                    FindingCode.TITLE_OTHER_BAND,
                    TITLE,
                    "title",
                    title,
                    "band",
                    band,
                    "other",
                    String.join(", ", titles.stream().map(JobTitle::band).toList()));
        }
    }

    private void families(PayScheme scheme, @Nullable PayBand band) {
        String family = offer.family().orElse(null);
        if (family == null) {
            return;
        }
        List<String> named = List.of(family.split("\\+", -1));
        boolean known = true;
        for (String id : named) {
            if (scheme.findFamily(id).isEmpty()) {
                found(FindingCode.FAMILY_UNKNOWN, "/family", "family", id, "scheme", scheme.id());
                known = false;
            }
        }
        if (!known || band == null || band.family().isEmpty()) {
            return;
        }
        if (!named.contains(band.family().get())) {
            found(
                    FindingCode.FAMILY_OTHER,
                    "/family",
                    "family",
                    family,
                    "band",
                    band.id(),
                    "other",
                    band.family().get());
        } else if (named.size() > 1) {
            found(FindingCode.FAMILY_BLENDED, "/family", "family", family, "scheme", scheme.id());
        }
    }

    private void frame(PayBand band) {
        if (band.until().isPresent() && !day.isBefore(band.until().get())) {
            found(
                    FindingCode.BAND_CLOSED,
                    BAND,
                    "band",
                    band.id(),
                    "until",
                    band.until().get());
        }
        if (offer.framework().isPresent() && !offer.framework().equals(band.framework())) {
            found(
                    FindingCode.FRAMEWORK_OTHER,
                    "/framework",
                    "framework",
                    offer.framework().get(),
                    "band",
                    band.id());
        }
    }

    // What it pays.

    private void scale(PayScheme scheme, PayBand band) {
        String area = offer.area().orElse(null);
        PayAnswer answer = examiner.knownOn().isPresent()
                ? scheme.payAsKnownOn(
                        band.id(), offer.area(), day, examiner.knownOn().get())
                : area == null ? scheme.pay(band.id(), day) : scheme.pay(band.id(), area, day);
        if (answer instanceof PayAnswer.Refused refused) {
            refused(scheme, band, refused);
            return;
        }
        PayAnswer.Found found = (PayAnswer.Found) answer;
        pay = found;
        if (found.standing() == Standing.CONFLICTING) {
            foundIn(found, FindingCode.TABLE_CONFLICTING, BAND, "band", band.id(), "day", day);
        } else if (found.standing() != Standing.CONFIRMED) {
            foundIn(
                    found,
                    FindingCode.TABLE_NOT_CONFIRMED,
                    BAND,
                    "band",
                    band.id(),
                    "standing",
                    found.standing(),
                    "day",
                    day);
        }
        if (found.scale().force() == PayScale.Force.INDICATIVE) {
            foundIn(found, FindingCode.SCALE_INDICATIVE, BAND, "band", band.id());
        }
    }

    private void refused(PayScheme scheme, PayBand band, PayAnswer.Refused refused) {
        switch (refused.code()) {
            case NO_SUCH_AREA ->
                found(FindingCode.AREA_UNKNOWN, AREA, "area", offer.area().orElse(""), "scheme", scheme.id());
            case AREA_NEEDED -> found(FindingCode.AREA_NEEDED, AREA, "band", band.id());
            case DAY_NOT_COVERED ->
                found(FindingCode.TABLE_DAY_NOT_COVERED, START, "band", band.id(), "scheme", scheme.id(), "day", day);
            case PUBLICATION_DAY_NOT_KNOWN ->
                found(FindingCode.TABLE_PUBLICATION_NOT_KNOWN, START, "band", band.id(), "day", day);
            case NOT_KNOWN -> found(FindingCode.TABLE_NOT_KNOWN, BAND, "band", band.id(), "reason", refused.message());
            case NO_SUCH_BAND -> throw new IllegalStateException("band must be of the scheme: " + band.id());
        }
    }

    private void compare(PayScheme scheme, PayScale scale, Comparison offered) {
        if (scale.force() == PayScale.Force.BINDING) {
            judge(scheme, scale, offered);
        }
        if (scale instanceof IncrementalScale points) {
            points(scheme, points, offered);
        }
    }

    private @Nullable Comparison comparison(PayScheme scheme, @Nullable WeeklyHours hours) {
        OfferedAmount amount = offer.salary().amount();
        if (offer.salary().basis() == OfferedPay.Basis.FULL_TIME) {
            return new Comparison.FullTime(FullTimeSalary.ofPence(amount.currency(), amount.pence()));
        }
        Rounding rounding = scheme.rule(PayRule.PAY_ROUNDING, day) instanceof RuleAnswer.Found<Rounding> rule
                ? rule.value()
                : examiner.policy().payRounding();
        if (offer.salary().basis() == OfferedPay.Basis.HOURLY) {
            Optional<AnnualHours> year = scheme.findAnnualHours(day);
            if (year.isEmpty()) {
                found(FindingCode.HOURS_FULL_TIME_NOT_KNOWN, "/salary/basis", "scheme", scheme.id(), "day", day);
                return null;
            }
            return new Comparison.Hourly(HourlyRate.ofPence(amount.currency(), amount.pence()), year.get(), rounding);
        }
        if (!(scheme.rule(PayRule.FULL_TIME_HOURS, day) instanceof RuleAnswer.Found<WeeklyHours> fullTime)) {
            found(FindingCode.HOURS_FULL_TIME_NOT_KNOWN, "/salary/basis", "scheme", scheme.id(), "day", day);
            return null;
        } else if (hours == null) {
            return null;
        }
        FullTimeEquivalent fte = hours.outOf(fullTime.value());
        return new Comparison.Actual(ActualSalary.ofPence(amount.currency(), amount.pence()), fte, rounding);
    }

    private void judge(PayScheme scheme, PayScale scale, Comparison offered) {
        switch (offered.position(scale)) {
            case INSIDE -> {}
            case BELOW -> againstBound(FindingCode.PAY_BELOW_MINIMUM, scale.figures(), offered);
            case ABOVE -> {
                List<PayFigure> fromTop = new ArrayList<>(scale.figures());
                Collections.reverse(fromTop);
                againstBound(above(scheme, offered), fromTop, offered);
            }
            case OFF_POINT ->
                foundHere(
                        FindingCode.PAY_NOT_ON_POINT,
                        AMOUNT,
                        "amount",
                        offered.offered(),
                        "points",
                        points(scale, offered));
            case NOT_KNOWN ->
                foundHere(
                        FindingCode.PAY_FIGURE_NOT_KNOWN,
                        AMOUNT,
                        "amount",
                        offered.offered(),
                        "reason",
                        scale.figures().stream()
                                .filter(PayFigure.NotKnown.class::isInstance)
                                .map(figure -> ((PayFigure.NotKnown) figure).reason())
                                .findFirst()
                                .orElse(""));
        }
    }

    private FindingCode above(PayScheme scheme, Comparison offered) {
        if (withinFloorCap(scheme, offered)) {
            return FindingCode.PAY_WITHIN_FLOOR_CAP;
        }
        return offer.existingEmployee().orElse(false) || isOnEarlierTerms(scheme)
                ? FindingCode.PAY_EXISTING_ABOVE_MAXIMUM
                : FindingCode.PAY_ABOVE_MAXIMUM;
    }

    /** Whether the person's contract is older than the scheme, whose maxima may not bind it. */
    private boolean isOnEarlierTerms(PayScheme scheme) {
        return offer.previousContractDate().isPresent()
                && scheme.rule(PayRule.CONTRACTS_SINCE, day) instanceof RuleAnswer.Found<LocalDate> since
                && offer.previousContractDate().get().isBefore(since.value());
    }

    /** Where a wage floor lifts maxima from a day that no source gives, it may have lifted this one by now. */
    private boolean withinFloorCap(PayScheme scheme, Comparison offered) {
        if (!(scheme.rule(PayRule.FLOOR_MOVES, day) instanceof RuleAnswer.Found<FloorMove> moves
                && moves.value() == FloorMove.MAXIMUM
                && scheme.rule(PayRule.WAGE_FLOOR, day) instanceof RuleAnswer.Found<String> floor
                && examiner.floors().mayPay(floor.value(), ANY_CLASS, day) instanceof FloorAnswer.Found rate)) {
            return false;
        }
        Optional<AnnualHours> year = scheme.findAnnualHours(day);
        Rounding rounding = scheme.rule(PayRule.UPLIFT_ROUNDING, day) instanceof RuleAnswer.Found<Rounding> rule
                ? rule.value()
                : Rounding.PENNY_HALF_UP;
        return year.isPresent()
                && offered.offered().pence()
                        <= offered.brought(rate.floor()
                                        .yearly(BigDecimal.ONE, year.get(), rounding)
                                        .bound())
                                .pence();
    }

    private void againstBound(FindingCode code, List<PayFigure> figures, Comparison offered) {
        for (PayFigure figure : figures) {
            if (figure instanceof PayFigure.Known known) {
                Pay bound = offered.brought(known.amount());
                foundHere(
                        code,
                        AMOUNT,
                        "amount",
                        offered.offered(),
                        "bound",
                        bound,
                        "difference",
                        difference(bound, offered.offered()));
                return;
            }
        }
    }

    private static Pay difference(Pay one, Pay other) {
        return ActualSalary.ofPence(one.currency(), Math.abs(one.pence() - other.pence()));
    }

    private static Object points(PayScale scale, Comparison offered) {
        return scale.figures().stream()
                .filter(PayFigure.Known.class::isInstance)
                .map(figure -> (Object) offered.brought(((PayFigure.Known) figure).amount()))
                .toList();
    }

    private void points(PayScheme scheme, IncrementalScale scale, Comparison offered) {
        if (offer.payPoint().isPresent()) {
            payPoint(scale, offered, offer.payPoint().get());
        }
        boolean newStarter =
                offer.newStarter().orElse(true) && !offer.existingEmployee().orElse(false);
        if (newStarter
                && scheme.rule(PayRule.STARTING_POINT, day) instanceof RuleAnswer.Found<StartingPoint> start
                && start.value() == StartingPoint.SCALE_MINIMUM
                && scale.points().get(0) instanceof PayFigure.Known lowest) {
            Pay bottom = offered.brought(lowest.amount());
            if (offered.offered().pence() > bottom.pence()) {
                foundBy(
                        start.rule(),
                        offer.payPointReason().isPresent()
                                ? FindingCode.PAY_ABOVE_SCALE_MINIMUM_WITH_REASON
                                : FindingCode.PAY_ABOVE_SCALE_MINIMUM,
                        AMOUNT,
                        "amount",
                        offered.offered(),
                        "bound",
                        bottom,
                        "reason",
                        offer.payPointReason().orElse(""));
            }
        }
    }

    private void payPoint(IncrementalScale scale, Comparison offered, int number) {
        Optional<PayFigure> point = scale.point(number);
        if (point.isEmpty()) {
            foundHere(FindingCode.PAY_POINT_DOES_NOT_EXIST, POINT, "point", number);
        } else if (point.get() instanceof PayFigure.Known known) {
            Pay brought = offered.brought(known.amount());
            if (!brought.equals(offered.offered())) {
                foundHere(
                        FindingCode.PAY_POINT_DIFFERS,
                        POINT,
                        "point",
                        number,
                        "amount",
                        offered.offered(),
                        "bound",
                        brought);
            }
        } else {
            foundHere(
                    FindingCode.PAY_POINT_NOT_KNOWN,
                    POINT,
                    "point",
                    number,
                    "reason",
                    ((PayFigure.NotKnown) point.get()).reason());
        }
    }

    // How it is noted.

    private void found(FindingCode code, String pointer, Object... namesAndValues) {
        found(code, pointer, Optional.empty(), Optional.empty(), namesAndValues);
    }

    private void foundBy(SchemeRule rule, FindingCode code, String pointer, Object... namesAndValues) {
        found(code, pointer, Optional.of(rule.source()), Optional.of(rule.standing()), namesAndValues);
    }

    private void foundIn(PayAnswer.Found table, FindingCode code, String pointer, Object... namesAndValues) {
        found(code, pointer, Optional.of(table.source()), Optional.of(table.standing()), namesAndValues);
    }

    private void foundHere(FindingCode code, String pointer, Object... namesAndValues) {
        if (pay != null) {
            foundIn(pay, code, pointer, namesAndValues);
        }
    }

    private void found(
            FindingCode code,
            String pointer,
            Optional<Source> source,
            Optional<Standing> standing,
            Object... namesAndValues) {
        if (!examiner.looksFor().contains(code)) {
            return;
        }
        codes.add(code);
        if (findings == null) {
            return;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        findings.add(new Finding(
                code, examiner.policy().severity(code), pointer, values, source, standing, Optional.empty()));
    }
}
