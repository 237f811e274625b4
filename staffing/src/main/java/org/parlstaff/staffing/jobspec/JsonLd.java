package org.parlstaff.staffing.jobspec;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parlstaff.payscale.Pay;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.PayRange;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.SpotSalary;
import org.parlstaff.payscale.format.JsonFile;
import org.parlstaff.staffing.Address;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.Workplace;
import org.parlstaff.staffing.document.Document;

/** Writes a specification as a schema.org JobPosting, safe to stand in a script element. */
final class JsonLd {

    private static final JsonFile<Object> FILE = new JsonFile<>(Object.class, 1_000_000);
    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");

    private final JobSpecification spec;
    private final Post post;
    private final PayScheme scheme;
    private final Document document;
    private final PayLines pay;

    JsonLd(JobSpecification spec, PayScheme scheme, Document document) {
        this.spec = spec;
        this.post = spec.post();
        this.scheme = scheme;
        this.document = document;
        this.pay = new PayLines(spec, scheme, new Wording(document.language()));
    }

    String text(LocalDate posted) {
        spec.application()
                .filter(application -> application.closingDate().isBefore(posted))
                .ifPresent(application -> {
                    throw new IllegalArgumentException("closing date must not be before the day of the posting: "
                            + application.closingDate() + " < " + posted);
                });
        Map<String, Object> job = typed("JobPosting");
        job.put("title", document.title().text());
        job.put("description", document.withoutPictures().toHtmlFragment());
        job.put("datePosted", posted.toString());
        spec.application().ifPresent(application -> job.put("validThrough", endOf(application.closingDate())));
        job.put("inLanguage", document.language().tag());
        job.put(
                "hiringOrganization",
                with(typed("Organization"), "name", document.office().text()));
        spec.reference()
                .ifPresent(reference -> job.put(
                        "identifier",
                        with(
                                with(
                                        typed("PropertyValue"),
                                        "name",
                                        document.office().text()),
                                "value",
                                reference)));
        place(job);
        List<String> employment = employment();
        if (!employment.isEmpty()) { // it is, where the hours of a full-time week are not known
            job.put("employmentType", employment);
        }
        job.put("workHours", new Wording(document.language()).text("hours.week", Map.of("hours", post.weeklyHours())));
        if (post.pay(scheme.on(spec.payOn())) instanceof PayAnswer.Found found) {
            salary(found.scale()).ifPresent(salary -> job.put("baseSalary", salary));
        }
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@context", "https://schema.org");
        page.putAll(job);
        return FILE.write(page)
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** The last day counts whole, by the clock of the United Kingdom if the scheme is of that place; else no zone is known. */
    private String endOf(LocalDate day) {
        LocalDateTime end = day.atTime(23, 59, 59);
        return isInTheUnitedKingdom()
                ? end.atZone(UNITED_KINGDOM).toOffsetDateTime().toString()
                : end.toString();
    }

    private boolean isInTheUnitedKingdom() {
        return scheme.jurisdiction().equals(Optional.of("united-kingdom"));
    }

    /** Where the work is done. Of a post without a place, those may apply who live in the country. */
    private void place(Map<String, Object> job) {
        if (post.workplace().equals(Optional.of(Workplace.REMOTE))) {
            job.put("jobLocationType", "TELECOMMUTE");
            if (isInTheUnitedKingdom()) {
                job.put("applicantLocationRequirements", with(typed("Country"), "name", "GB"));
            }
        }
        Map<String, Object> address = typed("PostalAddress");
        post.address().ifPresent(parts -> address(address, parts));
        if (isInTheUnitedKingdom()) {
            address.put("addressCountry", "GB");
        }
        Map<String, Object> place = typed("Place");
        place.put(
                "name", new Wording(document.language()).phrase(post.location()).text());
        if (address.size() > 1) {
            place.put("address", address);
        }
        job.put("jobLocation", place);
    }

    private void address(Map<String, Object> address, Address parts) {
        Language language = document.language();
        parts.street().ifPresent(street -> address.put("streetAddress", street));
        parts.locality().in(language).ifPresent(town -> address.put("addressLocality", town));
        parts.region().flatMap(region -> region.in(language)).ifPresent(region -> address.put("addressRegion", region));
        parts.postcode().ifPresent(code -> address.put("postalCode", code));
    }

    private List<String> employment() {
        List<String> types = new ArrayList<>();
        pay.fte().ifPresent(share -> types.add(share.isPartTime() ? "PART_TIME" : "FULL_TIME"));
        if (post.appointment().type() != Appointment.Type.PERMANENT) {
            types.add("TEMPORARY");
        }
        return types;
    }

    /** What is paid at contracted hours, or for an hour of casual work; nothing unless both ends are known. */
    private Optional<Map<String, Object>> salary(PayScale scale) {
        Optional<Pay> minimum = pay.paid(scale.minimum());
        Optional<Pay> maximum = pay.paid(scale.maximum());
        if (minimum.isEmpty() || maximum.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> value = typed("QuantitativeValue");
        if (scale instanceof SpotSalary) {
            value.put("value", minimum.get().pounds());
        } else {
            if (!(scale instanceof PayRange range && !range.hasMinimum())) {
                value.put("minValue", minimum.get().pounds());
            }
            value.put("maxValue", maximum.get().pounds());
        }
        value.put("unitText", pay.isHourly() ? "HOUR" : "YEAR");
        return Optional.of(with(with(typed("MonetaryAmount"), "currency", scheme.currency()), "value", value));
    }

    private static Map<String, Object> typed(String type) {
        return with(new LinkedHashMap<>(), "@type", type);
    }

    private static Map<String, Object> with(Map<String, Object> object, String key, Object value) {
        object.put(key, value);
        return object;
    }
}
