package org.parlstaff.casework.format;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/**
 * Text from outside as a person can read it: characters that hide or pass for others say which they are.
 *
 * <p>The twin of {@code org.parlstaff.payscale.format.Legible}, which this module does not know: what one marks, both mark.
 *
 * <p>A blank of no width within a title is shown as {@code [U+200B]}, and a Cyrillic letter among Latin ones has
 * {@code [U+0435]} behind it. Text in one script, and line breaks and tabs, stay as they are.
 */
public final class Legible {

    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t]+");
    private static final int LONGEST = 60;
    private static final int LAST_PLAIN = '~';
    private static final String HANGUL_FILLERS = "\u115f\u1160\u3164\uffa0";
    private static final int BRAILLE_BLANK = 0x2800;
    private static final int COMBINING_JOINER = 0x34f;

    private Legible() {}

    /**
     * Returns a text with the code points of what cannot be seen or be told apart.
     *
     * @param text the text
     * @return the text itself if there is nothing of the kind
     */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > LAST_PLAIN) {
                return marked(text);
            }
        }
        return text;
    }

    /**
     * Returns a value as an error shows it: on one line, without what hides, and cut after 60 characters.
     *
     * @param text the value
     * @return what can be shown of it
     */
    public static String shown(String text) {
        String line = of(BREAKS.matcher(text.length() <= LONGEST ? text : text.substring(0, LONGEST))
                .replaceAll(" "));
        return text.length() <= LONGEST ? line : line + "…";
    }

    private static String marked(String text) {
        boolean latin = text.codePoints().anyMatch(Legible::isLatin);
        StringBuilder marked = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            boolean hidden = isHidden(point);
            if (!hidden) {
                marked.appendCodePoint(point);
            }
            if (hidden || (latin && isForeign(point))) {
                marked.append(String.format("[U+%04X]", point));
            }
        });
        return marked.toString();
    }

    private static boolean isLatin(int point) {
        return UnicodeScript.of(point) == UnicodeScript.LATIN;
    }

    private static boolean isForeign(int point) {
        UnicodeScript script = UnicodeScript.of(point);
        return Character.isLetter(point)
                && script != UnicodeScript.LATIN
                && script != UnicodeScript.COMMON
                && script != UnicodeScript.INHERITED;
    }

    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\n' && point != '\r' && point != '\t';
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            case Character.SPACE_SEPARATOR -> point != ' ';
            default ->
                point == BRAILLE_BLANK
                        || point == COMBINING_JOINER
                        || isVariation(point)
                        || HANGUL_FILLERS.indexOf(point) >= 0;
        };
    }

    private static boolean isVariation(int point) {
        return (point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef);
    }
}
