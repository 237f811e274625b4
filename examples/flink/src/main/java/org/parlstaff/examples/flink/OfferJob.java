package org.parlstaff.examples.flink;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.Collector;
import org.parlstaff.staffing.offer.BatchSummary;
import org.parlstaff.staffing.offer.Examiner;
import org.parlstaff.staffing.offer.OfferBatch;
import org.parlstaff.staffing.offer.OfferRow;

/** Examines the offers of a folder of JSON Lines files, a file at a time on each worker. */
public final class OfferJob {

    private OfferJob() {}

    /**
     * Runs the job on the cluster it is submitted to.
     *
     * @param args the folder to read, with JSON Lines files, and the folder to write results to
     * @throws Exception if the job fails
     */
    public static void main(String[] args) throws Exception {
        FolderJob.run(StreamExecutionEnvironment.getExecutionEnvironment(), args[0], new ExamineFile(), args[1])
                .getAllAccumulatorResults()
                .forEach((what, count) -> System.out.println(what + ": " + count));
    }

    /** Examines one file. Each worker has an examiner of its own: it comes with the jar, not over the wire. */
    static final class ExamineFile extends RichFlatMapFunction<String, String> {

        private static final long serialVersionUID = 1;

        private transient OfferBatch batch = OfferBatch.of(Examiner.shipped());

        @Override
        public void open(OpenContext context) {
            batch = OfferBatch.of(Examiner.shipped());
        }

        @Override
        public void flatMap(String file, Collector<String> out) throws IOException {
            Path path = new Path(file);
            try (InputStream in = path.getFileSystem().open(path)) {
                BatchSummary summary = batch.examine(OfferRow.readLines(in))
                        .peek(result -> out.collect(result.toJsonLine(Locale.UK)))
                        .collect(batch.summing());
                count("rows", summary.rows());
                summary.byOutcome().forEach((outcome, rows) -> count(outcome.name(), rows));
                summary.byCode().forEach((code, found) -> count(code.id(), found));
            }
        }

        private void count(String what, long more) {
            getRuntimeContext().getLongCounter(what).add(more);
        }
    }
}
