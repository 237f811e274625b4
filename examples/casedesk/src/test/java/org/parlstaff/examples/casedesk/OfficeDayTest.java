package org.parlstaff.examples.casedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfficeDayTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void prints_the_day_and_worked_through_again_doubles_nothing(Database kind) throws IOException, SQLException {
        String url = kind.fresh(folder);
        String printed = run(url);
        assertThat(printed).isEqualTo(Files.readString(Path.of("src/test/resources/office-day.txt")));
        assertThat(run(url)).endsWith(printed.substring(printed.indexOf("In the evening")));
    }

    private static String run(String url) throws SQLException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OfficeDay.run(url, new SecureRandom(), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
