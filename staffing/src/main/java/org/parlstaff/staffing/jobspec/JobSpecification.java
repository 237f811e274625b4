package org.parlstaff.staffing.jobspec;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.SchemeDay;
import org.parlstaff.payscale.format.FromJson;
import org.parlstaff.payscale.format.JsonFile;
import org.parlstaff.payscale.rule.LeapDay;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.RoleProfile;
import org.parlstaff.staffing.document.Document;
import org.parlstaff.staffing.welsh.WelshSkills;

/**
 * What an office publishes about a post: its terms and pay, its purpose, its duties, and whom it looks for.
 *
 * <p>It is drawn up from a role profile, edited as a copy, checked, and written:
 *
 * <pre>{@code
 * JobSpecification draft = JobSpecification.from(profile, post, LocalDate.of(2026, 12, 1));
 * JobSpecification specification = JobSpecification.builder()
 *         .copy(draft)
 *         .application(Application.builder()
 *                 .closingDate(LocalDate.of(2026, 11, 27))
 *                 .howToApply(Bilingual.of("Send us the application form.", "Anfonwch y ffurflen gais atom."))
 *                 .contact(Bilingual.of("The office manager", "Rheolwr y swyddfa"))
 *                 .build())
 *         .build();
 * SpecReport report = Lint.shipped().check(specification);
 * Files.writeString(folder.resolve("post.cy.html"), specification.toHtml(Language.WELSH));
 * Files.write(folder.resolve("post.docx"), specification.toDocx(Language.ENGLISH));
 * Files.writeString(folder.resolve("post.json"), specification.toJson());
 * }</pre>
 *
 * <p>No figure of pay is part of it: they come from the pay scheme, for the day that is stated and printed. Immutable and
 * safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = JobSpecification.class)
@JsonDeserialize(builder = JobSpecification.Builder.class, using = FromJson.class)
@JsonPropertyOrder({
    "reference",
    "post",
    "payOn",
    "purpose",
    "application",
    "languageRules",
    "equalityStatement",
    "additionalInformation",
    "checks",
    "introduction",
    "keyCharacteristics",
    "criteria",
    "qualifications",
    "welsh",
    "duties",
    "furtherSections"
})
public abstract sealed class JobSpecification implements JsonForm permits ImmutableJobSpecification {

    private static final JsonFile<JobSpecification> FILE = new JsonFile<>(JobSpecification.class, 1_000_000);

    JobSpecification() {}

    /** {@return the reference to quote, if there is one} */
    @JsonProperty
    public abstract Optional<String> reference();

    /** {@return the post} */
    @JsonProperty
    public abstract Post post();

    /** {@return the day for which pay is quoted, from which a term of a stated length is counted} */
    @JsonProperty
    public abstract LocalDate payOn();

    /** {@return why there is such a post, if it is said} */
    @JsonProperty
    public abstract Optional<Bilingual> purpose();

    /** {@return how to apply, once that is settled} */
    @JsonProperty
    public abstract Optional<Application> application();

    /** {@return the rules on Welsh that the office is under, if there are any} */
    @JsonProperty
    public abstract Optional<LanguageRules> languageRules();

    /** {@return the office's own statement on equal treatment, in place of the one that the library prints} */
    @JsonProperty
    public abstract Optional<Bilingual> equalityStatement();

    /** {@return what else an applicant should know, a paragraph each} */
    @JsonProperty
    public abstract List<Bilingual> additionalInformation();

    /** {@return what an appointment is subject to} */
    @JsonProperty
    public abstract List<PreEmploymentCheck> checks();

    /** {@return what the post is about, a paragraph each} */
    @JsonProperty
    public abstract List<Bilingual> introduction();

    /** {@return what marks the post, a bullet each} */
    @JsonProperty
    public abstract List<Bilingual> keyCharacteristics();

    /** {@return the person specification, group by group} */
    @JsonProperty
    public abstract List<CriteriaGroup> criteria();

    /** {@return the qualifications} */
    @JsonProperty
    public abstract List<Qualification> qualifications();

    /** {@return what is asked for in Welsh, if the office has settled it} */
    @JsonProperty
    public abstract Optional<WelshSkills> welsh();

    /** {@return the main duties, group by group} */
    @JsonProperty
    public abstract List<DutyGroup> duties();

    /** {@return sections of the office's own, which stand before how to apply} */
    @JsonProperty
    public abstract List<FurtherSection> furtherSections();

    /**
     * Returns the specification of a post, with nothing in it yet but the post.
     *
     * @param post the post
     * @param payOn the day for which pay is quoted
     * @return the specification
     */
    public static JobSpecification from(Post post, LocalDate payOn) {
        return builder().post(post).payOn(payOn).build();
    }

    /**
     * Returns the specification of a post drawn up from a role profile, to be edited.
     *
     * <p>A responsibility that may belong to another band is left out. What the source of the profile does not give, see
     * {@link RoleProfile#notInSource()}, is taken over like the rest.
     *
     * @param profile what the work of such posts is
     * @param post the post
     * @param payOn the day for which pay is quoted
     * @return the specification
     * @throws IllegalArgumentException if the profile is of another scheme than the post
     */
    public static JobSpecification from(RoleProfile profile, Post post, LocalDate payOn) {
        return Draft.of(profile, post, payOn);
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a specification from a text.
     *
     * @param json the text of a specification file
     * @return the specification
     * @throws FileFormatException if the text is not a specification file
     */
    public static JobSpecification parse(String json) {
        return FILE.parse(json, "job specification");
    }

    /**
     * Reads a specification from a stream of UTF-8 and leaves the stream open.
     *
     * @param in the stream, of at most one megabyte
     * @param sourceName what to call it in errors, such as the name of the file
     * @return the specification
     * @throws FileFormatException if it is not a specification file
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static JobSpecification read(InputStream in, String sourceName) {
        return FILE.read(in, sourceName);
    }

    /** {@return the specification as a file, from which {@link #parse} makes an equal one} */
    public final String toJson() {
        return FILE.write(this);
    }

    /**
     * Returns this specification with the duties of a second profile, for a post that blends the work of two families.
     *
     * <p>Groups with one heading become one, and a duty is named once. Band, pay and person specification stay as they are.
     *
     * @param other what the other part of the work is
     * @return the specification
     * @throws IllegalArgumentException if the profile is of another scheme than the post
     */
    public final JobSpecification blendedWith(RoleProfile other) {
        return Draft.blended(this, other);
    }

    /**
     * Returns the document of this specification, with pay from the shipped schemes.
     *
     * @param language the language of the document
     * @return the document
     * @throws IllegalArgumentException if a text is not given in that language
     * @throws java.util.NoSuchElementException if the scheme is not shipped
     */
    public final Document document(Language language) {
        return document(language, PaySchemes.shipped());
    }

    /**
     * Returns the document of this specification, from which every format is written.
     *
     * <p>Pay is that of the day for which it is quoted. Pay at contracted hours, and the hourly rate of casual work, are
     * rounded by the scheme's rule; where it has none, to the nearest penny with halves up. What the scheme cannot answer is
     * left out. Where the figures come from, how sure they are and why one is missing is not for who reads an advertisement: it
     * stands in the {@link #provenance}.
     *
     * @param language the language of the document
     * @param schemes where the pay is looked up
     * @return the document
     * @throws IllegalArgumentException if a text is not given in that language
     * @throws java.util.NoSuchElementException if the scheme is not among them
     */
    public final Document document(Language language, PaySchemes schemes) {
        return new Layout(this, schemes.scheme(post().scheme()), language).document();
    }

    /**
     * Returns a sheet for whoever publishes the document, with pay from the shipped schemes.
     *
     * @param language the language of the sheet
     * @return where each figure and each clause comes from, how sure it is, and what is left out and why
     * @throws java.util.NoSuchElementException if the scheme is not shipped
     */
    public final Document provenance(Language language) {
        return provenance(language, PaySchemes.shipped());
    }

    /**
     * Returns a sheet for whoever publishes the document.
     *
     * @param language the language of the sheet
     * @param schemes where the pay is looked up
     * @return where each figure and each clause comes from, how sure it is, and what is left out and why
     * @throws java.util.NoSuchElementException if the scheme is not among them
     */
    public final Document provenance(Language language, PaySchemes schemes) {
        return new Provenance(this, schemes.scheme(post().scheme()), language).document();
    }

    /**
     * Returns the document as a page of HTML, with pay from the shipped schemes.
     *
     * @param language the language of the page
     * @return the page
     * @throws IllegalArgumentException if a text is not given in that language
     * @throws java.util.NoSuchElementException if the scheme is not shipped
     */
    public final String toHtml(Language language) {
        return document(language).toHtml();
    }

    /**
     * Returns the document as Markdown, with pay from the shipped schemes.
     *
     * @param language the language of the text
     * @return the text
     * @throws IllegalArgumentException if a text is not given in that language
     * @throws java.util.NoSuchElementException if the scheme is not shipped
     */
    public final String toMarkdown(Language language) {
        return document(language).toMarkdown();
    }

    /**
     * Returns the document as plain text, with pay from the shipped schemes.
     *
     * @param language the language of the text
     * @return lines of at most 80 characters
     * @throws IllegalArgumentException if a text is not given in that language
     * @throws java.util.NoSuchElementException if the scheme is not shipped
     */
    public final String toText(Language language) {
        return document(language).toText();
    }

    /**
     * Returns the document as a file for word processors (.docx), with pay from the shipped schemes.
     *
     * @param language the language of the document
     * @return the bytes of the file
     * @throws IllegalArgumentException if a text is not given in that language
     * @throws java.util.NoSuchElementException if the scheme is not shipped
     */
    public final byte[] toDocx(Language language) {
        return document(language).toDocx();
    }

    /**
     * Returns the specification as a <a href="https://schema.org/JobPosting">schema.org JobPosting</a>, with pay from the
     * shipped schemes.
     *
     * <p>Its salary is what is paid a year at the contracted hours, or an hour for casual work; it is left out where the scheme
     * cannot answer. The posting is valid to the end of the closing date, in the time of the United Kingdom where the scheme is
     * of that jurisdiction. The text is safe inside {@code <script type="application/ld+json">}.
     *
     * @param language the language of the posting
     * @param posted the day on which the post is advertised
     * @return the JSON
     * @throws IllegalArgumentException if a text is not given in that language, or the closing date is before that day
     * @throws java.util.NoSuchElementException if the scheme is not shipped
     */
    public final String toJsonLd(Language language, LocalDate posted) {
        return toJsonLd(language, posted, PaySchemes.shipped());
    }

    /**
     * Returns the specification as a <a href="https://schema.org/JobPosting">schema.org JobPosting</a>.
     *
     * @param language the language of the posting
     * @param posted the day on which the post is advertised
     * @param schemes where the pay is looked up
     * @return the JSON
     * @throws IllegalArgumentException if a text is not given in that language, or the closing date is before that day
     * @throws java.util.NoSuchElementException if the scheme is not among them
     */
    public final String toJsonLd(Language language, LocalDate posted, PaySchemes schemes) {
        return new JsonLd(this, schemes.scheme(post().scheme()), document(language, schemes)).text(posted);
    }

    /** A term that ends on its first anniversary never pays an increment; casual work has no term to reach one. */
    final boolean promisesIncrement(PayScheme scheme) {
        return post().appointment().type() != Appointment.Type.CASUAL && reachesAnniversary(scheme);
    }

    /**
     * Tells whether the term lasts beyond the first anniversary of the day for which pay is quoted.
     *
     * @param scheme the scheme of the post, whose rule for 29 February counts
     * @return whether it does; true if the term is open
     */
    public final boolean reachesAnniversary(PayScheme scheme) {
        return post().appointment()
                .endAfter(payOn())
                .map(end -> end.isAfter(firstIncrement(scheme.on(payOn()))))
                .orElse(true);
    }

    /** Where nobody has settled which of two days it is, the later one counts, so that nothing is promised too early. */
    private static LocalDate firstIncrement(SchemeDay start) {
        Period period = start.rule(PayRule.INCREMENT_DATE)
                .find()
                .flatMap(rule -> rule.untilFirst(true))
                .orElse(Period.ofYears(1));
        return start.anniversary(period, LeapDay.REJECT).latest();
    }

    /** {@return every text that can have two languages, by its place in the file as a JSON Pointer, in order} */
    public final Map<String, Bilingual> texts() {
        Map<String, Bilingual> texts = new LinkedHashMap<>();
        SpecTexts.each(this, (place, number, text) -> texts.put(SpecTexts.pointer(place, number), text));
        return texts;
    }

    /** What an appointment is subject to. */
    public enum PreEmploymentCheck {
        /** References. */
        REFERENCES,
        /** A security check. */
        SECURITY_CHECK
    }

    /** Builds a {@link JobSpecification}. */
    public static final class Builder extends ImmutableJobSpecification.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
