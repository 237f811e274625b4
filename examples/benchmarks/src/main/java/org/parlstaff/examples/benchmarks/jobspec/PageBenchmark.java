package org.parlstaff.examples.benchmarks.jobspec;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.RoleProfiles;
import org.parlstaff.staffing.document.Document;
import org.parlstaff.staffing.jobspec.JobSpecification;

/** From a specification to the page, pay and picture included. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PageBenchmark {

    static final JobSpecification SPECIFICATION = specification();
    static final String STYLE = style();

    private final Document document = SPECIFICATION.document(Language.ENGLISH);

    /** Creates the benchmark. */
    public PageBenchmark() {}

    private static JobSpecification specification() {
        Post post = Post.builder()
                .office(Bilingual.english("Office of the Member for Marsh Ferry"))
                .employer(Post.Employer.MEMBER)
                .title(Bilingual.english("Junior Secretary"))
                .scheme("ipsa")
                .band("administrative-1")
                .addFamily("administrative")
                .area("outside-london")
                .weeklyHours("30")
                .appointment(Appointment.fixedTermUntil(LocalDate.of(2026, 6, 1)))
                .location(Bilingual.english("Marsh Ferry"))
                .build();
        return JobSpecification.from(
                RoleProfiles.shipped().findProfile(post).orElseThrow(), post, LocalDate.of(2025, 6, 1));
    }

    private static String style() {
        String page = SPECIFICATION.toHtml(Language.ENGLISH);
        return page.substring(page.indexOf("<style>\n") + 8, page.indexOf("</style>"));
    }

    /** Written by hand for this page alone. */
    @Benchmark
    public String handWritten() {
        return new HandWritten(STYLE).page(SPECIFICATION);
    }

    /** Ours, for every page. */
    @Benchmark
    public String parlstaff() {
        return SPECIFICATION.toHtml(Language.ENGLISH);
    }

    /** Ours from the document, as when it goes into several formats. */
    @Benchmark
    public String parlstaffFromDocument() {
        return document.toHtml();
    }
}
