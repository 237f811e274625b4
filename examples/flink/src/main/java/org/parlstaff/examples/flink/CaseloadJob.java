package org.parlstaff.examples.flink;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.Collector;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.log.CaseLog;
import org.parlstaff.casework.log.LogAnswer;
import org.parlstaff.casework.report.CaseloadReport;
import org.parlstaff.casework.report.Outcomes;

/** Verifies and counts the case logs of many offices, one log an office, as they stood on a day. */
public final class CaseloadJob {

    private CaseloadJob() {}

    /**
     * Runs the job on the cluster it is submitted to.
     *
     * @param args the folder to read, with case logs, the folder to write reports to, and the day
     * @throws Exception if the job fails
     */
    public static void main(String[] args) throws Exception {
        CountFile count = new CountFile(LocalDate.parse(args[2]));
        FolderJob.run(StreamExecutionEnvironment.getExecutionEnvironment(), args[0], count, args[1]);
    }

    /**
     * Counts one office.
     *
     * @param day the day at whose end the cases are counted
     */
    record CountFile(LocalDate day) implements FlatMapFunction<String, String> {

        private static final long serialVersionUID = 1;

        @Override
        public void flatMap(String file, Collector<String> out) throws IOException {
            Path path = new Path(file);
            try (InputStream in = path.getFileSystem().open(path)) {
                report(path.getName(), CaseLog.replay(in, path.getName(), day)).forEach(out::collect);
            }
        }
    }

    /** A line for each report on a sound log, and for each fault of one that is not. */
    static Iterable<String> report(String name, LogAnswer answer) {
        if (answer instanceof LogAnswer.Faulty faulty) {
            return faulty.faults().stream()
                    .map(fault ->
                            name + ":" + fault.line() + ": " + fault.reason().code())
                    .toList();
        }
        Caseload caseload = answer.orElseThrow().caseload();
        return List.of(
                name + ": " + CaseloadReport.of(caseload),
                name + ": " + Outcomes.of(caseload, caseload.day().withDayOfMonth(1)));
    }
}
