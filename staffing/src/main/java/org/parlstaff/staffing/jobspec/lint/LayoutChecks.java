package org.parlstaff.staffing.jobspec.lint;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parlstaff.staffing.Language;

/** What a text brought along from a layout that it stood in before. */
final class LayoutChecks {

    /** What bullets are drawn with. */
    static final String BULLETS = "·•▪◦●■□➢➤‣✓✔►";

    private static final String MARKS = "[" + BULLETS + "]|[*–-]\\s|\\(?\\d{1,2}[.)]\\s|\\(?[a-z]\\)\\s";
    private static final Pattern BULLET = Pattern.compile("\\s*+(?:" + MARKS + ")");
    /** A word processor's second kind of bullet, which in Welsh is a word. */
    private static final Pattern LETTER_O = Pattern.compile("\\s*+o\\s");

    private static final Pattern BULLETED_LINE = Pattern.compile("\\R\\h*+(?:" + MARKS + "|o\\h)");

    private static final Pattern PAGE =
            Pattern.compile("\\b(?:[Pp]age|[Tt]udalen) \\d+ (?:of|o) \\d+\\b|\\b(?:[Pp]age|[Tt]udalen) \\d+$");
    private static final Pattern NUMBER_ALONE =
            Pattern.compile("(?:^\\h*+(\\d{1,3})\\h*+\\R|\\R\\h*+(\\d{1,3})\\s*+$)");

    /** Not that of a mark such as A*, nor one that stands alone. */
    private static final Pattern ASTERISK =
            Pattern.compile("(?<![\\p{L}\\d*])\\*++(?=[\\p{L}])|(?<=[\\p{L}]{2}|[.,:;)])\\*++|[†‡]");

    private static final Pattern LABEL = Pattern.compile("[:;]\\s*+$");

    private static final Pattern EMPTY_LINE = Pattern.compile("^\\h*+\\R|\\R\\h*+\\R");
    private static final Pattern EMPTY_LINES = Pattern.compile("^\\h*+\\R|\\R\\h*+\\R\\h*+(?:\\R|$)");

    private static final int ABBREVIATION = 10;

    private LayoutChecks() {}

    static void headings(SpecText text, SpecRule.Notes notes) {
        if (!text.isBullet()) {
            return;
        }
        String bare = text.plain().strip();
        if (bare.endsWith(":") || text.words().isHeading(bare, text.language())) {
            notes.note(SpecCode.HEADING_AS_BULLET, text.pointer(), text.text().strip());
        }
    }

    static void typedBullets(SpecText text, SpecRule.Notes notes) {
        if (!text.isBullet()) {
            return;
        }
        boolean letter = text.language() == Language.ENGLISH
                && LETTER_O.matcher(text.text()).lookingAt();
        if (letter || BULLET.matcher(text.text()).lookingAt()) {
            notes.note(SpecCode.TYPED_BULLET, text.pointer());
        }
    }

    /** Two bullets make a list; one sign in the midst of a line may be anything. */
    static void typedLists(SpecText text, SpecRule.Notes notes) {
        boolean lines = text.hasSign(SpecText.LINE)
                && BULLETED_LINE
                        .matcher("\n" + text.text())
                        .results()
                        .skip(1)
                        .findAny()
                        .isPresent();
        boolean signs = text.hasSign(SpecText.BULLET)
                && text.text()
                        .chars()
                        .filter(sign -> BULLETS.indexOf(sign) >= 0)
                        .skip(1)
                        .findAny()
                        .isPresent();
        if (lines || signs) {
            notes.note(SpecCode.TYPED_LIST, text.pointer());
        }
    }

    static void emptyLines(SpecText text, SpecRule.Notes notes) {
        if (text.hasSign(SpecText.LINE)
                && !text.isBlank()
                && (text.keepsParagraphs() ? EMPTY_LINES : EMPTY_LINE)
                        .matcher(text.text())
                        .find()) {
            notes.note(SpecCode.EMPTY_LINE, text.pointer());
        }
    }

    /** A number alone in a line is one, too, but for the last line of how to apply, which may be of a telephone. */
    static void pageNumbers(SpecText text, SpecRule.Notes notes) {
        if (!text.hasSign(SpecText.DIGIT)) {
            return;
        }
        Matcher page = PAGE.matcher(text.plain().strip());
        Matcher number = NUMBER_ALONE.matcher(text.text());
        if (page.find()) {
            notes.note(SpecCode.PAGE_NUMBER, text.pointer(), page.group());
        } else if (text.hasSign(SpecText.LINE) && !text.isOnApplying() && number.find()) {
            notes.note(SpecCode.PAGE_NUMBER, text.pointer(), number.group().strip());
        }
    }

    static void strayMarks(SpecText text, SpecRule.Notes notes) {
        if ((text.isHeading() && LABEL.matcher(text.plain()).find())
                || (text.hasSign(SpecText.FOOTNOTE)
                        && ASTERISK.matcher(text.plain()).find())) {
            notes.note(SpecCode.STRAY_MARK, text.pointer(), text.shortened());
        }
    }

    static void capitals(SpecText text, SpecRule.Notes notes) {
        if (text.text().chars().noneMatch(Character::isLowerCase)
                && text.text().equals(text.text().toUpperCase(Locale.ROOT))
                && text.text().chars().filter(Character::isLetter).count() > ABBREVIATION) {
            notes.note(SpecCode.ALL_CAPITALS, text.pointer());
        }
    }
}
