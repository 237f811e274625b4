package org.parlstaff.examples.flink;

import java.util.Arrays;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** A job that takes the files of a folder, one at a time on each worker, and writes lines to another. */
final class FolderJob {

    private FolderJob() {}

    static JobExecutionResult run(
            StreamExecutionEnvironment cluster, String from, FlatMapFunction<String, String> work, String to)
            throws Exception {
        Path folder = new Path(from);
        String[] files = Arrays.stream(folder.getFileSystem().listStatus(folder))
                .filter(status -> !status.isDir())
                .map(FileStatus::getPath)
                .map(Path::toString)
                .sorted()
                .toArray(String[]::new);
        cluster.setRuntimeMode(RuntimeExecutionMode.BATCH);
        cluster.fromData(files)
                .rebalance()
                .flatMap(work)
                .returns(String.class)
                .sinkTo(FileSink.forRowFormat(new Path(to), new SimpleStringEncoder<String>())
                        .build());
        return cluster.execute(work.getClass().getSimpleName());
    }
}
