package org.parlstaff.staffing.offer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.PayAnswer;
<<<<<<< HEAD
import org.parlstaff.staffing.finding.Code;
=======
import org.parlstaff.payscale.PayBand;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.RuleAnswer;
import org.parlstaff.payscale.SchemeRule;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.StartingPoint;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.award.FloorCheck;
import org.parlstaff.payscale.award.WageFloor;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.finding.Severity;
import org.parlstaff.staffing.format.Values;
import org.parlstaff.staffing.offer.Offer.Funding;
import org.parlstaff.staffing.offer.Offer.OtherEmployment;
import org.parlstaff.staffing.offer.Offer.Recruitment;
import org.parlstaff.staffing.welsh.WelshLevel;
import org.parlstaff.staffing.welsh.WelshSkills;
>>>>>>> main

/** One examination of one offer: what is known of it is looked up once, and the rules are asked that have occasion to look. */
final class Examination {

    private Examination() {}

    static Set<Code> codes(Examiner examiner, Offer offer) {
        Terms terms = terms(examiner, offer);
        Terms.Band band = band(terms, offer);
        Terms.Cell cell = cell(band, offer);
        int arising = examiner.rules().counting(arising(examiner, offer, terms, band, cell));
        if (arising == 0) {
            return Codes.NONE;
        }
        Findings findings = new Findings(examiner, false);
        examiner.rules().look(new OfferFacts(examiner, offer, terms, band), findings, arising);
        return findings.codes();
    }

    static OfferReport full(Examiner examiner, Offer offer) {
        Terms terms = terms(examiner, offer);
        Terms.Band band = band(terms, offer);
        Terms.Cell cell = cell(band, offer);
        int arising = examiner.rules().counting(arising(examiner, offer, terms, band, cell));
        if (arising == 0
                && terms != null
                && band != null
                && cell != null
                && cell.answer instanceof PayAnswer.Found found
                && isFullTimePay(offer, terms)
                && offer.appointment().isEmpty()) {
            return new OfferReport(
                    offer,
                    List.of(),
                    band.band,
                    found,
                    new Comparison.FullTime(offer.salary().amount()));
        }
        Findings findings = new Findings(examiner, true);
        OfferFacts facts = new OfferFacts(examiner, offer, terms, band);
        examiner.rules().look(facts, findings, arising);
        return facts.report(findings.allowedBy(offer));
    }

    private static @Nullable Terms terms(Examiner examiner, Offer offer) {
        long day = examiner.tableDay().isPresent() ? examiner.tableDay().get().toEpochDay() : offer.startDay();
        return examiner.terms().on(day, offer.scheme());
    }

    private static Terms.@Nullable Band band(@Nullable Terms terms, Offer offer) {
        String band = offer.band().orElse(null);
        return terms == null || band == null ? null : terms.band(band);
    }

    private static Terms.@Nullable Cell cell(Terms.@Nullable Band band, Offer offer) {
        return band == null ? null : band.cell(offer.area().orElse(null));
    }

    private static boolean isFullTimePay(Offer offer, Terms terms) {
        return offer.fullTimePence() > 0 && offer.currencyLetters() == terms.currencyLetters;
    }

    /**
     * What there is to look at in an offer, as the bits of {@link Occasion}s. Many offers are plain full-time pay within the range,
     * in which there is nothing, and need no examination; others may still be right.
     */
    private static int arising(
            Examiner examiner,
            Offer offer,
            @Nullable Terms terms,
            Terms.@Nullable Band band,
            Terms.@Nullable Cell cell) {
        int wanted = examiner.rules().occasions();
        boolean otherDay = examiner.tableDay().isPresent();
        int arising = (otherDay ? Occasion.DAY.bit() : 0) | (offer.isPlain() ? 0 : Occasion.SPECIAL.bit());
        if ((wanted & Occasion.TITLE.bit()) != 0 && offer.jobTitle().isPresent()) {
            arising |= Occasion.TITLE.bit();
        }
        if ((wanted & Occasion.FAMILY.bit()) != 0 && offer.family().isPresent()) {
            arising |= Occasion.FAMILY.bit();
        }
        if (terms == null) {
<<<<<<< HEAD
            return arising
                    | Occasion.SCHEME.bit()
                    | Occasion.HOURS.bit()
                    | Occasion.MONEY.bit()
                    | Occasion.APPOINTMENT.bit();
        }
        if ((wanted & Occasion.APPOINTMENT.bit()) != 0
                && (terms.limitsAppointments != null || offer.appointment().isPresent())) {
            arising |= Occasion.APPOINTMENT.bit();
        }
        if (offer.weeklyUnits() <= 0
                || offer.weeklyUnits() > terms.fullTimeUnits
                || offer.weeklyUnits() > terms.weeklyUnitsLimit) {
            arising |= Occasion.HOURS.bit();
        }
        boolean fullTimePay = isFullTimePay(offer, terms);
        if (!fullTimePay) {
            arising |= Occasion.MONEY.bit();
        }
        if (band == null || band.closed || otherDay) {
            arising |= Occasion.BAND.bit();
        }
        if (cell == null || cell.noteworthy) {
            arising |= Occasion.TABLE.bit();
        }
        if (cell == null || !fullTimePay || !cell.isWithin(offer.fullTimePence())) {
            arising |= Occasion.PAY.bit();
        }
        if (cell == null
                || !fullTimePay
                || otherDay
                || !offer.isPlain()
                || !cell.isSurelyEnough(offer.fullTimePence())) {
            arising |= Occasion.FLOORS.bit();
        }
        return arising;
=======
            found(OfferCode.SCHEME_UNKNOWN, "/scheme", "scheme", offer.scheme());
            return;
        }
        rules(terms);
        if (rightMoney) {
            fullTime = offer.fullTimePence() > 0;
            comparison = fullTime ? null : byHours(terms);
            if (sought.floors && !(fullTime && isSurelyEnough(terms))) {
                floors();
            }
        }
        Terms.Band band = decidedBand(terms, named);
        if (sought.families && offer.family().isPresent()) {
            families(
                    terms.scheme,
                    band == null ? null : band.band,
                    offer.family().get());
        }
        if (band == null) {
            return;
        }
        frame(band.band);
        Terms.Cell cell = band == named ? cellNamed : cell(band, offer);
        if (cell == null) {
            found(OfferCode.AREA_UNKNOWN, AREA, "area", offer.area().orElse(""), "scheme", terms.scheme.id());
        } else if (cell.answer instanceof PayAnswer.Refused refused) {
            refused(terms.scheme, band.band, refused);
        } else {
            scale(terms, band.band, cell, (PayAnswer.Found) cell.answer);
        }
    }

    /** The day whose tables and rules count. */
    private LocalDate day() {
        return examiner.tableDay().orElse(offer.startDate());
    }

    private OfferedAmount amount() {
        return offer.salary().amount();
    }

    private WeeklyHours hours() {
        return WeeklyHours.of(offer.weeklyHours().orElseThrow());
    }

    // What the offer says by itself.

    private void language(WelshSkills skills) {
        boolean needed = skills.designation() == WelshSkills.Designation.ESSENTIAL
                || skills.designation() == WelshSkills.Designation.TO_BE_LEARNT;
        if (needed && skills.levels().size() < WelshLevel.Skill.values().length) {
            found(OfferCode.LANGUAGE_LEVEL_MISSING, "/language/levels", "designation", skills.designation());
        } else if (skills.designation() == WelshSkills.Designation.NOT_NECESSARY
                && !skills.levels().isEmpty()) {
            found(OfferCode.LANGUAGE_LEVEL_NOT_NEEDED, "/language/levels", "designation", skills.designation());
        }
    }

    private void term(Appointment appointment) {
        if (appointment.type() == Appointment.Type.CASUAL) {
            found(OfferCode.APPOINTMENT_CASUAL, TERM + "/type");
        }
        LocalDate end = appointment.endAfter(offer.startDate()).orElse(null);
        if (end != null && !end.isAfter(offer.startDate())) {
            found(OfferCode.DATES_END_BEFORE_START, TERM, "start", offer.startDate(), "end", end);
        }
    }

    private boolean money(@Nullable Terms terms) {
        if (offer.fullTimePence() > 0 && terms != null && offer.currencyLetters() == terms.currencyLetters) {
            return true;
        }
        boolean right = true;
        if (amount().amount().signum() <= 0) {
            found(OfferCode.PAY_NOT_POSITIVE, AMOUNT, "amount", amount());
            right = false;
        }
        if (!amount().isWholePence()) {
            found(OfferCode.PAY_FINER_THAN_PENNY, AMOUNT, "amount", amount());
            right = false;
        }
        if (terms != null && offer.currencyLetters() != terms.currencyLetters) {
            found(OfferCode.PAY_CURRENCY, AMOUNT, "amount", amount(), "currency", terms.scheme.currency());
            right = false;
        }
        return right;
    }

    private void noHours() {
        if (offer.weeklyHours().isPresent()) {
            found(
                    OfferCode.HOURS_OUT_OF_RANGE,
                    HOURS,
                    "hours",
                    offer.weeklyHours().get());
        } else if (offer.salary().basis() == OfferedPay.Basis.ACTUAL) {
            found(OfferCode.HOURS_NEEDED, HOURS);
        } else {
            found(OfferCode.HOURS_NOT_STATED, HOURS);
        }
    }

    // What the rules of the scheme say.

    private void rules(Terms terms) {
        if (offer.weeklyUnits() > terms.fullTimeUnits && finds(OfferCode.HOURS_ABOVE_FULL_TIME)) {
            aboveFullTime(terms.fullTimeHours);
        }
        if (offer.weeklyUnits() > terms.weeklyUnitsLimit || !offer.isPlain()) {
            allEmployments(terms);
        }
        if (!offer.isPlain()) {
            special(terms);
        }
        if (sought.terms && offer.appointment().isPresent()) {
            length(terms, offer.appointment().get());
        } else if (terms.limitsAppointments != null && offer.appointment().isEmpty()) {
            foundBy(terms.limitsAppointments, OfferCode.APPOINTMENT_NOT_STATED, TERM, "scheme", terms.scheme.id());
        }
    }

    private void special(Terms terms) {
        if (offer.fullTimeHours().isPresent()) {
            claimedFullTime(terms.fullTimeHours, offer.fullTimeHours().get());
        }
        RuleAnswer.Found<LocalDate> since = terms.contractsSince;
        if (since != null && isOnEarlierTerms(terms)) {
            foundBy(
                    since.rule(),
                    OfferCode.DATES_BEFORE_SCHEME,
                    "/previousContractDate",
                    "contract",
                    offer.previousContractDate().get(),
                    "since",
                    since.value());
        }
        if (offer.funding().isPresent() && offer.funding().get() != Funding.PARLIAMENTARY) {
            found(
                    OfferCode.FUNDING_NOT_PARLIAMENTARY,
                    "/funding",
                    "funding",
                    offer.funding().get().name());
        }
        if (offer.incrementsPromised().orElse(false)) {
            increments(terms);
        }
    }

    private void increments(Terms terms) {
        RuleAnswer.Found<IncrementDate> rule = terms.incrementDate;
        if (rule == null) {
            found(OfferCode.APPOINTMENT_INCREMENTS_NOT_KNOWN, INCREMENTS, "scheme", terms.scheme.id(), "day", day());
        } else if (rule.value() == IncrementDate.NONE) {
            foundBy(rule.rule(), OfferCode.APPOINTMENT_NO_INCREMENTS, INCREMENTS, "scheme", terms.scheme.id());
        } else if (rule.value() == IncrementDate.ANNIVERSARY_OF_START) {
            LocalDate anniversary = offer.startDate().plusYears(1);
            offer.appointment()
                    .flatMap(appointment -> appointment.endAfter(offer.startDate()))
                    .filter(end -> end.isAfter(offer.startDate()) && !end.isAfter(anniversary))
                    .ifPresent(end -> foundBy(
                            rule.rule(),
                            OfferCode.APPOINTMENT_INCREMENT_NEVER_DUE,
                            INCREMENTS,
                            "end",
                            end,
                            "anniversary",
                            anniversary));
        }
    }

    private void aboveFullTime(RuleAnswer.@Nullable Found<WeeklyHours> limit) {
        if (limit != null) {
            tell(
                    OfferCode.HOURS_ABOVE_FULL_TIME,
                    HOURS,
                    Optional.of(limit.rule().source()),
                    Optional.of(limit.rule().standing()),
                    "hours",
                    hours(),
                    "limit",
                    limit.value());
        }
    }

    private void claimedFullTime(RuleAnswer.@Nullable Found<WeeklyHours> fullTime, BigDecimal hours) {
        if (OfferLimits.tenThousandths(hours) < 0) {
            found(OfferCode.HOURS_OUT_OF_RANGE, "/fullTimeHours", "hours", hours);
        } else if (fullTime != null && !WeeklyHours.of(hours).equals(fullTime.value())) {
            foundBy(
                    fullTime.rule(),
                    OfferCode.HOURS_FULL_TIME_DIFFERS,
                    "/fullTimeHours",
                    "hours",
                    WeeklyHours.of(hours),
                    "limit",
                    fullTime.value());
        }
    }

    private void allEmployments(Terms terms) {
        boolean stated = offer.weeklyUnits() > 0;
        if (!stated && offer.weeklyHours().isPresent()) {
            return;
        }
        BigDecimal total = stated ? hours().decimal() : BigDecimal.ZERO;
        for (OtherEmployment other : offer.otherEmployments()) {
            total = total.add(other.weeklyHours());
        }
        RuleAnswer.Found<WeeklyHours> limit = terms.weeklyHoursLimit;
        if (limit == null) {
            if (stated && !offer.otherEmployments().isEmpty()) {
                found(OfferCode.HOURS_LIMIT_NOT_KNOWN, EMPLOYMENTS, "hours", total, "scheme", terms.scheme.id());
            }
        } else if (total.compareTo(limit.value().decimal()) > 0) {
            foundBy(
                    limit.rule(),
                    OfferCode.HOURS_OVER_LIMIT,
                    offer.otherEmployments().isEmpty() ? HOURS : EMPLOYMENTS,
                    "hours",
                    total,
                    "limit",
                    limit.value());
        } else if (!stated && !offer.otherEmployments().isEmpty()) {
            foundBy(limit.rule(), OfferCode.HOURS_TOTAL_NOT_KNOWN, HOURS, "hours", total, "limit", limit.value());
        }
    }

    private void length(Terms terms, Appointment appointment) {
        LocalDate end = appointment.endAfter(offer.startDate()).orElse(null);
        RuleAnswer.Found<Period> limit = terms.fixedTermLimit;
        if (end != null && limit != null && end.isAfter(offer.startDate().plus(limit.value()))) {
            foundBy(
                    limit.rule(),
                    OfferCode.APPOINTMENT_TERM_OVER_LIMIT,
                    TERM,
                    "end",
                    end,
                    "limit",
                    offer.startDate().plus(limit.value()));
        }
        RuleAnswer.Found<Period> beyond = terms.openRecruitmentBeyond;
        if (beyond != null
                && appointment.type() != Appointment.Type.CASUAL
                && (end == null || end.isAfter(offer.startDate().plus(beyond.value())))) {
            recruitment(beyond.rule(), offer.startDate().plus(beyond.value()));
        }
    }

    private void recruitment(SchemeRule rule, LocalDate limit) {
        Recruitment recruitment = offer.recruitment().orElse(null);
        if (recruitment == null) {
            foundBy(rule, OfferCode.APPOINTMENT_RECRUITMENT_NOT_STATED, "/recruitment", "limit", limit);
        } else if (recruitment == Recruitment.NONE) {
            foundBy(rule, OfferCode.APPOINTMENT_OPEN_RECRUITMENT, "/recruitment", "limit", limit);
        } else if (recruitment == Recruitment.INTERNAL) {
            foundBy(rule, OfferCode.APPOINTMENT_INTERNAL, "/recruitment", "limit", limit);
        }
    }

    // What the law and the living wage say.

    /** Whether pay for a full-time year meets every floor at a glance, so that none need be looked at. */
    private boolean isSurelyEnough(Terms terms) {
        return offer.fullTimePence() >= terms.floors.enough(offer.area().orElse(null))
                && offer.fullTimeHours().isEmpty()
                && examiner.tableDay().isEmpty();
    }

    /** Judges the pay by the floors of the day on which it starts, whatever day the table is of. */
    private void floors() {
        Terms law = Objects.requireNonNull(examiner.terms().on(offer.startDay(), offer.scheme()));
        Pay offered = offeredPay();
        boolean byYear = !(offered instanceof HourlyRate);
        if ((byYear && law.weeksInYear == null) || (fullTime && law.year == null)) {
            String rule = law.weeksInYear == null ? "weeks-in-year" : "full-time-hours";
            found(
                    OfferCode.FLOOR_NOT_CHECKED,
                    AMOUNT,
                    "reason",
                    law.scheme.id() + ", " + rule + ", " + offer.startDate());
        } else if (!byYear || fullTime || offer.weeklyUnits() > 0) {
            AnnualHours paid = byYear ? paidHours(law) : null;
            statutory(law, offered, paid);
            DatedFloors.Floor voluntary = law.floors.voluntary(offer.area(), offer.hourlyRateClass());
            if (voluntary != null && !meets(voluntary, offered, paid)) {
                foundByFloor(OfferCode.FLOOR_BELOW_REAL_LIVING_WAGE, offered, voluntary.rate);
            }
        }
    }

    private Pay offeredPay() {
        long pence = amount().pence();
        return switch (offer.salary().basis()) {
            case FULL_TIME -> FullTimeSalary.ofPence(amount().currency(), pence);
            case ACTUAL -> ActualSalary.ofPence(amount().currency(), pence);
            case HOURLY -> HourlyRate.ofPence(amount().currency(), pence);
        };
    }

    /** The hours of the year that is paid for, or null for the full-time year of the scheme. */
    private @Nullable AnnualHours paidHours(Terms law) {
        if (law.weeksInYear == null) {
            return null;
        } else if (!fullTime) {
            return new AnnualHours(hours(), law.weeksInYear.value());
        }
        int claimed = offer.fullTimeHours().map(OfferLimits::tenThousandths).orElse(0);
        return claimed > law.fullTimeUnits
                ? new AnnualHours(WeeklyHours.of(offer.fullTimeHours().get()), law.weeksInYear.value())
                : null;
    }

    private static boolean meets(DatedFloors.Floor floor, Pay offered, @Nullable AnnualHours paid) {
        if (paid != null) {
            return new FloorCheck(floor.rate, offered, paid.hours()).isMet();
        }
        return offered.pence()
                >= (offered instanceof HourlyRate ? floor.rate.rate().pence() : floor.fullTime);
    }

    private void statutory(Terms law, Pay offered, @Nullable AnnualHours paid) {
        if (law.floors.statutory.isEmpty()) {
            found(
                    OfferCode.FLOOR_NOT_CHECKED,
                    AMOUNT,
                    "reason",
                    law.scheme.jurisdiction().orElse(law.scheme.id() + ", jurisdiction") + ", " + offer.startDate());
        }
        for (DatedFloors.Rates floor : law.floors.statutory) {
            statutory(floor, offered, paid);
        }
    }

    /** Pay that meets the highest rate meets that of every class. */
    private void statutory(DatedFloors.Rates floor, Pay offered, @Nullable AnnualHours paid) {
        if (meets(floor.highest, offered, paid)) {
            return;
        }
        DatedFloors.Floor own = floor.of(offer.hourlyRateClass());
        if (own != null && !meets(own, offered, paid)) {
            foundByFloor(OfferCode.STATUTORY_BELOW_FLOOR, offered, own.rate);
        } else if (own == null && offer.hourlyRateClass().isEmpty()) {
            foundByFloor(OfferCode.FLOOR_CLASS_NEEDED, offered, floor.highest.rate);
        } else if (own == null) {
            found(
                    OfferCode.FLOOR_NOT_CHECKED,
                    AMOUNT,
                    "reason",
                    offer.hourlyRateClass().get() + ", " + offer.startDate());
        }
    }

    private void foundByFloor(OfferCode code, Pay offered, WageFloor floor) {
        if (finds(code)) {
            tell(
                    code,
                    AMOUNT,
                    Optional.of(floor.source()),
                    Optional.of(floor.standing()),
                    "amount",
                    offered,
                    "rate",
                    floor.rate(),
                    "floor",
                    floor.floor());
        }
    }

    // Which band it is.

    private Terms.@Nullable Band decidedBand(Terms terms, Terms.@Nullable Band named) {
        PayScheme scheme = terms.scheme;
        String id = offer.band().orElse(null);
        String title = id == null || sought.titles ? offer.jobTitle().orElse(null) : null;
        List<JobTitle> titles = title == null ? List.of() : scheme.titlesNamed(title, day());
        boolean fromTitle = id == null;
        if (id == null) {
            if (titles.size() != 1) {
                found(OfferCode.BAND_NEEDED, BAND, "scheme", scheme.id());
                title(scheme, title, titles, null);
                return null;
            }
            id = titles.get(0).band();
            found(OfferCode.BAND_FROM_TITLE, TITLE, "title", offer.jobTitle().orElse(""), "band", id);
        }
        Terms.Band band = fromTitle ? terms.band(id) : named;
        if (!fromTitle) {
            title(scheme, title, titles, band == null ? null : id);
        }
        if (band == null) {
            found(
                    scheme.noSuchBands().contains(id) ? OfferCode.BAND_DOES_NOT_EXIST : OfferCode.BAND_UNKNOWN,
                    BAND,
                    "band",
                    id,
                    "scheme",
                    scheme.id());
        }
        return band;
    }

    private void title(PayScheme scheme, @Nullable String title, List<JobTitle> titles, @Nullable String band) {
        if (title == null || !sought.titles) {
            return;
        }
        if (titles.isEmpty()) {
            found(OfferCode.TITLE_UNKNOWN, TITLE, "title", title, "scheme", scheme.id(), "day", day());
            for (PayScheme other : examiner.schemes().all()) {
                if (!other.equals(scheme) && !other.titlesNamed(title, day()).isEmpty()) {
                    found(OfferCode.TITLE_OTHER_SCHEME, TITLE, "title", title, "scheme", other.id());
                    return;
                }
            }
        } else if (band != null && !isAmong(titles, band)) {
            found(
                    OfferCode.TITLE_OTHER_BAND,
                    TITLE,
                    "title",
                    title,
                    "band",
                    band,
                    "other",
                    String.join(", ", titles.stream().map(JobTitle::band).toList()));
        }
    }

    private static boolean isAmong(List<JobTitle> titles, String band) {
        for (JobTitle title : titles) {
            if (title.band().equals(band)) {
                return true;
            }
        }
        return false;
    }

    private void families(PayScheme scheme, @Nullable PayBand band, String family) {
        List<String> named = family.indexOf('+') < 0 ? List.of(family) : List.of(family.split("\\+", -1));
        boolean known = true;
        for (String id : named) {
            if (scheme.findFamily(id).isEmpty()) {
                found(OfferCode.FAMILY_UNKNOWN, "/family", "family", id, "scheme", scheme.id());
                known = false;
            }
        }
        if (!known || band == null || band.family().isEmpty()) {
            return;
        }
        if (!named.contains(band.family().get())) {
            found(
                    OfferCode.FAMILY_OTHER,
                    "/family",
                    "family",
                    family,
                    "band",
                    band.id(),
                    "other",
                    band.family().get());
        } else if (named.size() > 1) {
            found(OfferCode.FAMILY_BLENDED, "/family", "family", family, "scheme", scheme.id());
        }
    }

    /** A band is closed to whoever starts too late, whatever day the table is of. */
    private void frame(PayBand band) {
        if (band.until().isPresent() && !offer.startDate().isBefore(band.until().get())) {
            found(
                    OfferCode.BAND_CLOSED,
                    BAND,
                    "band",
                    band.id(),
                    "until",
                    band.until().get());
        }
        if (!offer.isPlain()
                && offer.framework().isPresent()
                && !offer.framework().equals(band.framework())) {
            found(
                    OfferCode.FRAMEWORK_OTHER,
                    "/framework",
                    "framework",
                    offer.framework().get(),
                    "band",
                    band.id());
        }
    }

    // What it pays.

    private void scale(Terms terms, PayBand band, Terms.Cell cell, PayAnswer.Found found) {
        pay = found;
        if (cell.noteworthy) {
            table(band, found);
        }
        if (fullTime ? !cell.isWithin(offer.fullTimePence()) : comparison != null) {
            compare(terms, found.scale(), offered());
        }
        if (!offer.isPlain() && !(found.scale() instanceof IncrementalScale)) {
            withoutPoints(terms);
        }
    }

    /** What is said of pay points and increments where the scale has none; some have points that no source gives. */
    private void withoutPoints(Terms terms) {
        RuleAnswer.Found<IncrementDate> rule = terms.incrementDate;
        if (offer.payPoint().isPresent() && rule != null) {
            foundHere(
                    OfferCode.PAY_POINT_DOES_NOT_EXIST,
                    POINT,
                    "point",
                    offer.payPoint().get());
        } else if (offer.payPoint().isPresent()) {
            foundHere(
                    OfferCode.PAY_POINT_NOT_KNOWN,
                    POINT,
                    "point",
                    offer.payPoint().get(),
                    "reason",
                    terms.scheme.id() + ", increment-date, " + day());
        }
        if (rule != null
                && rule.value() != IncrementDate.NONE
                && offer.incrementsPromised().orElse(false)) {
            found(OfferCode.APPOINTMENT_NO_INCREMENTS, INCREMENTS, "scheme", terms.scheme.id());
        }
    }

    private void table(PayBand band, PayAnswer.Found found) {
        if (found.standing() == Standing.CONFLICTING) {
            foundIn(found, OfferCode.TABLE_CONFLICTING, BAND, "band", band.id(), "day", day());
        } else if (found.standing() != Standing.CONFIRMED) {
            foundIn(
                    found,
                    OfferCode.TABLE_NOT_CONFIRMED,
                    BAND,
                    "band",
                    band.id(),
                    "standing",
                    found.standing(),
                    "day",
                    day());
        }
        if (found.scale().force() == PayScale.Force.INDICATIVE) {
            foundIn(found, OfferCode.SCALE_INDICATIVE, BAND, "band", band.id());
        }
    }

    private void refused(PayScheme scheme, PayBand band, PayAnswer.Refused refused) {
        switch (refused.code()) {
            case AREA_NEEDED -> found(OfferCode.AREA_NEEDED, AREA, "band", band.id());
            case DAY_NOT_COVERED ->
                found(OfferCode.TABLE_DAY_NOT_COVERED, START, "band", band.id(), "scheme", scheme.id(), "day", day());
            case PUBLICATION_DAY_NOT_KNOWN ->
                found(OfferCode.TABLE_PUBLICATION_NOT_KNOWN, START, "band", band.id(), "day", day());
            case NOT_KNOWN -> found(OfferCode.TABLE_NOT_KNOWN, BAND, "band", band.id(), "reason", refused.message());
            case NO_SUCH_BAND, NO_SUCH_AREA ->
                throw new IllegalStateException("band and area must be of the scheme: " + refused.message());
        }
    }

    private void compare(Terms terms, PayScale scale, Comparison offered) {
        if (scale.force() == PayScale.Force.BINDING) {
            judge(terms, scale, offered);
        }
        if (scale instanceof IncrementalScale points) {
            points(terms, points, offered);
        }
    }

    /** What is offered, where it can be compared. Most full-time pay is right at a glance, and is not asked for. */
    private Comparison offered() {
        return comparison == null ? new Comparison.FullTime(amount()) : comparison;
    }

    private @Nullable Comparison byHours(Terms terms) {
        boolean hourly = offer.salary().basis() == OfferedPay.Basis.HOURLY;
        Rounding rounding = terms.payRounding != null ? terms.payRounding.value() : examiner.payRounding();
        if (hourly && terms.year != null) {
            return new Comparison.Hourly(
                    HourlyRate.ofPence(amount().currency(), amount().pence()), terms.year, rounding);
        } else if (hourly || terms.fullTimeHours == null) {
            found(OfferCode.HOURS_FULL_TIME_NOT_KNOWN, "/salary/basis", "scheme", terms.scheme.id(), "day", day());
            return null;
        } else if (offer.weeklyUnits() <= 0) {
            return null;
        }
        FullTimeEquivalent fte = hours().outOf(terms.fullTimeHours.value());
        return new Comparison.Actual(ActualSalary.ofPence(amount().currency(), amount().pence()), fte, rounding);
    }

    private void judge(Terms terms, PayScale scale, Comparison offered) {
        switch (offered.position(scale)) {
            case INSIDE -> {}
            case BELOW -> againstBound(OfferCode.PAY_BELOW_MINIMUM, scale, offered);
            case ABOVE -> {
                if (mayHaveRisen(terms, scale)) {
                    notKnown(offered, terms.unknownFloor + ", " + day());
                } else {
                    againstBound(above(terms, offered), scale, offered);
                }
            }
            case OFF_POINT ->
                foundHere(
                        OfferCode.PAY_NOT_ON_POINT,
                        AMOUNT,
                        "amount",
                        offered.offered(),
                        "points",
                        points(scale, offered));
            case NOT_KNOWN ->
                notKnown(
                        offered,
                        scale.figures().stream()
                                .filter(PayFigure.NotKnown.class::isInstance)
                                .map(figure -> ((PayFigure.NotKnown) figure).reason())
                                .findFirst()
                                .orElse(""));
        }
    }

    private void notKnown(Comparison offered, String reason) {
        foundHere(OfferCode.PAY_FIGURE_NOT_KNOWN, AMOUNT, "amount", offered.offered(), "reason", reason);
    }

    /** Whether a wage floor that had reached the maximum may since have lifted it by more than anybody knows. */
    private static boolean mayHaveRisen(Terms terms, PayScale scale) {
        return terms.formerCap != null
                && scale.maximum() instanceof PayFigure.Known maximum
                && maximum.amount().compareTo(terms.formerCap) <= 0;
    }

    private OfferCode above(Terms terms, Comparison offered) {
        if (terms.cap != null && offered.pence() <= offered.brought(terms.cap).pence()) {
            return OfferCode.PAY_WITHIN_FLOOR_CAP;
        }
        return offer.existingEmployee().orElse(false) || isOnEarlierTerms(terms)
                ? OfferCode.PAY_EXISTING_ABOVE_MAXIMUM
                : OfferCode.PAY_ABOVE_MAXIMUM;
    }

    /** Whether the person's contract is older than the scheme, whose maxima may not bind it. */
    private boolean isOnEarlierTerms(Terms terms) {
        return terms.contractsSince != null
                && offer.previousContractDate().isPresent()
                && offer.previousContractDate().get().isBefore(terms.contractsSince.value());
    }

    private void againstBound(OfferCode code, PayScale scale, Comparison offered) {
        if (!finds(code) || pay == null) {
            return;
        }
        PayFigure.Known nearest = null;
        for (PayFigure figure : scale.figures()) {
            if (figure instanceof PayFigure.Known known && (nearest == null || code != OfferCode.PAY_BELOW_MINIMUM)) {
                nearest = known;
            }
        }
        if (nearest != null) {
            Pay bound = offered.brought(nearest.amount());
            tell(
                    code,
                    AMOUNT,
                    Optional.of(pay.source()),
                    Optional.of(pay.standing()),
                    "amount",
                    offered.offered(),
                    "bound",
                    bound,
                    "difference",
                    difference(bound, offered.offered()));
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

    private void points(Terms terms, IncrementalScale scale, Comparison offered) {
        if (offer.payPoint().isPresent()) {
            payPoint(scale, offered, offer.payPoint().get());
        }
        if (!(scale.points().get(0) instanceof PayFigure.Known lowest)) {
            return;
        }
        Pay bottom = offered.brought(lowest.amount());
        int order = Long.compare(offered.pence(), bottom.pence());
        boolean newStarter = offer.newStarter().orElse(!offer.existingEmployee().orElse(false));
        RuleAnswer.Found<StartingPoint> start = terms.startingPoint;
        if (order > 0 && newStarter && start != null && start.value() == StartingPoint.SCALE_MINIMUM) {
            String reason = offer.payPointReason().orElse("");
            foundBy(
                    start.rule(),
                    reason.isBlank()
                            ? OfferCode.PAY_ABOVE_SCALE_MINIMUM
                            : OfferCode.PAY_ABOVE_SCALE_MINIMUM_WITH_REASON,
                    AMOUNT,
                    "amount",
                    offered.offered(),
                    "bound",
                    bottom,
                    "reason",
                    reason);
        } else if (order == 0 && terms.raisesFirstPoint != null && terms.unknownFloor != null) {
            foundBy(
                    terms.raisesFirstPoint,
                    OfferCode.FLOOR_OF_SCHEME_NOT_CHECKED,
                    AMOUNT,
                    "floor",
                    terms.unknownFloor,
                    "scheme",
                    terms.scheme.id(),
                    "day",
                    day());
        }
    }

    private void payPoint(IncrementalScale scale, Comparison offered, int number) {
        Optional<PayFigure> point = scale.point(number);
        if (point.isEmpty()) {
            foundHere(OfferCode.PAY_POINT_DOES_NOT_EXIST, POINT, "point", number);
        } else if (point.get() instanceof PayFigure.Known known) {
            Pay brought = offered.brought(known.amount());
            if (!brought.equals(offered.offered())) {
                foundHere(
                        OfferCode.PAY_POINT_DIFFERS,
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
                    OfferCode.PAY_POINT_NOT_KNOWN,
                    POINT,
                    "point",
                    number,
                    "reason",
                    ((PayFigure.NotKnown) point.get()).reason());
        }
    }

    // How it is noted.

    private void found(OfferCode code, String pointer, Object... namesAndValues) {
        found(code, pointer, Optional.empty(), Optional.empty(), namesAndValues);
    }

    private void foundBy(SchemeRule rule, OfferCode code, String pointer, Object... namesAndValues) {
        found(code, pointer, Optional.of(rule.source()), Optional.of(rule.standing()), namesAndValues);
    }

    private void foundIn(PayAnswer.Found table, OfferCode code, String pointer, Object... namesAndValues) {
        found(code, pointer, Optional.of(table.source()), Optional.of(table.standing()), namesAndValues);
    }

    private void foundHere(OfferCode code, String pointer, Object... namesAndValues) {
        if (pay != null) {
            foundIn(pay, code, pointer, namesAndValues);
        }
    }

    private void found(
            OfferCode code,
            String pointer,
            Optional<Source> source,
            Optional<Standing> standing,
            Object... namesAndValues) {
        if (finds(code)) {
            tell(code, pointer, source, standing, namesAndValues);
        }
    }

    /** Notes a code, if it is looked for; whether somebody wants to be told more. */
    private boolean finds(OfferCode code) {
        if (!sought.contains(code)) {
            return false;
        }
        int place = codes.length;
        while (place > 0 && codes[place - 1].compareTo(code) >= 0) {
            place--;
            if (codes[place] == code) {
                return inFull;
            }
        }
        OfferCode[] more = Arrays.copyOf(codes, codes.length + 1);
        System.arraycopy(codes, place, more, place + 1, codes.length - place);
        more[place] = code;
        codes = more;
        return inFull;
    }

    /** Tells what was found, in the order of the catalogue. */
    private void tell(
            OfferCode code,
            String pointer,
            Optional<Source> source,
            Optional<Standing> standing,
            Object... namesAndValues) {
        if (findings.isEmpty()) {
            findings = new ArrayList<>();
        }
        int place = findings.size();
        while (place > 0 && Code.order().compare(findings.get(place - 1).code(), code) > 0) {
            place--;
        }
        Severity severity = examiner.policy().severity(code);
        Values values = new Values(namesAndValues);
        findings.add(place, new Finding(code, severity, pointer, values, source, standing, Optional.empty()));
>>>>>>> main
    }
}
