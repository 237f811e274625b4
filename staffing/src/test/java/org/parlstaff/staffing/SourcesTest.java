package org.parlstaff.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parlstaff.casework.clock.TimeLimits;
import org.parlstaff.casework.clock.WorkingCalendars;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.award.WageFloors;
import org.parlstaff.staffing.plan.Allowances;

/** Holds every source that is shipped to the standing it is given. A new host is added here, and looked at. */
class SourcesTest {

    /** Hosts of bodies that decide what is said there, with those below them. */
    private static final Set<String> OFFICIAL = Set.of(
            "gov.uk",
            "ico.org.uk",
            "ipsaonline.org.uk",
            "ombudsman.org.uk",
            "parliament.uk",
            "remunerationboard.wales",
            "senedd.wales",
            "theipsa.org.uk");

    /** Hosts that reprint official texts word for word; the source says that it is a copy. */
    private static final Set<String> REPRINTS = Set.of("parallelparliament.co.uk");

    /** Documents without an address, or read in a copy whose address is not one to give. */
    private static final Set<String> DOCUMENTS = Set.of(
            "Sheet of job families, pay ranges, job titles and key responsibilities for Members' staff, undated",
            "Job and person specification MBS-016-26 of a Member of the Senedd",
            "Update to Assembly Members after the Remuneration Board meeting of 19 and 20 June 2014",
            "IPSA bulletin, 26 October 2023, read in a copy on the preview site of IPSA",
            "UK Parliament: working for a Member of Parliament, read in a copy on the test site of Parliament");

    /** The press and other third parties. */
    private static final Set<String> THIRD_PARTIES = Set.of(
            "archive.w4mp.org",
            "aspirationsaccountancy.co.uk",
            "cambrian-news.co.uk",
            "cintra.co.uk",
            "cipp.org.uk",
            "bevanbrittan.com",
            "boyesturner.com",
            "employeebenefits.co.uk",
            "employment-essentials.indicator-flm.co.uk",
            "employmentcasesupdate.co.uk",
            "moneysavingexpert.com",
            "penninehr.co.uk",
            "pixiepayroll.co.uk",
            "politicshome.com",
            "pressreader.com",
            "sluggerotoole.com",
            "spectator.co.uk",
            "unionistlite.blogspot.com",
            "unison.org.uk",
            "visitsoflondon.com",
            "w4mp.org",
            "w4mpjobs.org",
            "wilds-charteredaccountants.com");

    private static final Pattern NOT_FOR_READERS =
            Pattern.compile("(^|[.-])(test|webtest|preview|staging|dev|beta|localhost|example)([.-]|$)|azurewebsites");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s)>\"]+");

    private record Cited(String place, String standing, String title, Optional<String> href, Optional<String> note) {}

    @TestFactory
    Stream<DynamicTest> each_source_bears_the_standing_it_is_given() {
        List<Cited> cited = Stream.of(schemes(), floors(), allowances(), limits(), calendars(), roles())
                .flatMap(sources -> sources)
                .toList();
        assertThat(cited).hasSizeGreaterThan(150);
        return cited.stream().map(source -> DynamicTest.dynamicTest(source.place(), () -> isBorneOut(source)));
    }

    private static void isBorneOut(Cited cited) {
        if (cited.standing().equals("CONFIRMED")) {
            assertThat(isOfficial(cited))
                    .as("%s is no source to confirm anything by", cited)
                    .isTrue();
        }
        addresses(cited).forEach(address -> {
            String host = URI.create(address).getHost();
            assertThat(host).as("%s", cited).isNotNull().doesNotEndWith(".").doesNotContainPattern(NOT_FOR_READERS);
            assertThat(isAmong(OFFICIAL, host) || isAmong(REPRINTS, host) || isAmong(THIRD_PARTIES, host))
                    .as("%s is no host that was looked at", host)
                    .isTrue();
        });
    }

    private static boolean isOfficial(Cited cited) {
        if (cited.href().isEmpty()) {
            return DOCUMENTS.contains(cited.title());
        }
        String host = URI.create(cited.href().get()).getHost();
        return isAmong(OFFICIAL, host)
                || (isAmong(REPRINTS, host) && cited.title().contains("read in a copy at " + bare(host)));
    }

    private static Stream<String> addresses(Cited cited) {
        return Stream.concat(
                cited.href().stream(),
                cited.note().stream()
                        .flatMap(note -> ADDRESS.matcher(note).results().map(found -> found.group())));
    }

    private static boolean isAmong(Set<String> hosts, String host) {
        String bare = bare(host);
        return hosts.stream().anyMatch(known -> bare.equals(known) || bare.endsWith("." + known));
    }

    private static String bare(String host) {
        Matcher www = Pattern.compile("^www\\d?\\.").matcher(host);
        return www.find() ? host.substring(www.end()) : host;
    }

    private static Stream<Cited> schemes() {
        return PaySchemes.shipped().all().stream().flatMap(SourcesTest::ofScheme);
    }

    private static Stream<Cited> ofScheme(PayScheme scheme) {
        return Stream.of(
                        scheme.tables().stream()
                                .map(each ->
                                        cited("table " + each.span(), each.standing(), each.source(), each.note())),
                        scheme.rules().stream()
                                .map(each -> cited(
                                        each.rule() + " " + each.span(), each.standing(), each.source(), each.note())),
                        scheme.titles().stream()
                                .map(each -> cited(
                                        "titles " + each.span(), each.standing(), each.source(), Optional.empty())),
                        scheme.tables().stream()
                                .flatMap(table -> table.scales().stream()
                                        .map(cell -> cited(
                                                "cell " + table.span() + " " + cell.band(),
                                                cell.standing().orElse(table.standing()),
                                                table.source(),
                                                cell.note()))))
                .flatMap(sources -> sources)
                .map(each -> new Cited(
                        scheme.id() + " " + each.place(), each.standing(), each.title(), each.href(), each.note()));
    }

    private static Stream<Cited> floors() {
        return WageFloors.shipped().rates().stream()
                .map(rate -> cited(
                        rate + " " + rate.mayAdopt().or(rate::mustAdopt).orElseThrow(),
                        rate.standing(),
                        rate.source(),
                        rate.note()));
    }

    private static Stream<Cited> allowances() {
        return Allowances.shipped().allowances().stream()
                .map(each -> cited(each.toString(), each.standing(), each.source(), each.note()));
    }

    private static Stream<Cited> limits() {
        return TimeLimits.shipped().limits().stream()
                .map(each -> new Cited(
                        each.id() + " " + each.from(),
                        each.standing().name(),
                        each.source().title(),
                        each.source().href(),
                        each.note()));
    }

    private static Stream<Cited> calendars() {
        return WorkingCalendars.shipped().calendars().stream()
                .map(each -> new Cited(
                        "calendar " + each.id(),
                        each.standing().name(),
                        each.source().title(),
                        each.source().href(),
                        Optional.empty()));
    }

    private static Stream<Cited> roles() {
        return CaseworkRoles.shipped().roles().stream()
                .map(each -> cited("role " + each.band(), each.standing(), each.source(), Optional.empty()));
    }

    private static Cited cited(String place, Enum<?> standing, Source source, Optional<String> note) {
        return new Cited(place, standing.name(), source.title(), source.href(), note);
    }
}
