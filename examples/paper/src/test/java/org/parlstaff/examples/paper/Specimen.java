package org.parlstaff.examples.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.progression.Progression;
import org.parlstaff.payscale.progression.Start;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.document.Block;
import org.parlstaff.staffing.document.Document;
import org.parlstaff.staffing.document.Phrase;
import org.parlstaff.staffing.document.RangePicture;
import org.parlstaff.staffing.document.TimelinePicture;

/** A document with every kind of block, of an invented office. */
final class Specimen {

    private static final PayScheme OWN = PaySchemes.shipped()
            .scheme("senedd")
            .overlaidWith(PayScheme.parse(read(Path.of("../../staffing/src/test/resources/own-senedd.json"))));
    static final RangePicture RANGE = RangePicture.of(
            OWN.pay("band-3", LocalDate.of(2026, 12, 1)).orElseThrow(), FullTimeSalary.ofPounds("26345"));
    static final TimelinePicture TIMELINE = new TimelinePicture(
            Progression.of(OWN, Start.atPoint("band-3", 1, LocalDate.of(2026, 6, 1), WeeklyHours.parse("29.6")))
                    .until(LocalDate.of(2028, 4, 1)));

    private Specimen() {}

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document document() {
        return document(8);
    }

    /** With so many rows in its table. */
    static Document document(int rows) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Section(
                "post",
                english("The post"),
                List.of(
                        new Block.Facts(List.of(new Block.Fact(
                                english("Full-time salary"),
                                List.of(
                                        english("£26,345 to £33,873 a year"),
                                        english("For a full-time week: 37 hours"))))),
                        new Block.Figure(english("Full-time salary of the band"), RANGE),
                        new Block.Figure(english("Actual salary a year"), TIMELINE))));
        blocks.add(new Block.Section(
                "duties",
                english("Main duties"),
                List.of(
                        new Block.Paragraph(english("An efficient office offers first-class advice to affluent and"
                                + " afflicted constituents alike.")),
                        new Block.Bullets(List.of(
                                english("Answer enquiries"),
                                Phrase.of("Ateb ymholiadau’n brydlon: ŵ, ŷ, â, ê, î, ô, û", Language.WELSH),
                                english("Close the case"))))));
        blocks.add(new Block.Table(
                english("Levels of Welsh language skills"),
                List.of(english("Level"), english("Course"), english("Speaking")),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> new Block.Row(
                                english("Level " + i),
                                List.of(
                                        Phrase.of("Canolradd", Language.WELSH),
                                        english("Keeps up an exchange about daily life, in row " + i)
                                                .strong())))
                        .toList()));
        return new Document(
                Language.ENGLISH,
                english("Office of the Member for Cwm Arian"),
                english("Constituency Support Officer"),
                english("Band 3 – job & person specification"),
                blocks);
    }

    static Phrase english(String text) {
        return Phrase.of(text, Language.ENGLISH);
    }
}
