package org.parlstaff.staffing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parlstaff.staffing.Language;

/**
 * A line of text whose parts may be in different languages, such as «Intermediate: Canolradd».
 *
 * @param runs the parts in order
 */
public record Phrase(List<Run> runs) {

    /**
     * Copies the parts.
     *
     * @param runs the parts in order
     */
    public Phrase {
        runs = List.copyOf(runs);
    }

    /**
     * Returns a text in one language.
     *
     * @param text the text
     * @param language its language
     * @return the phrase
     */
    public static Phrase of(String text, Language language) {
        return new Phrase(List.of(new Run(text, language, false)));
    }

    /**
     * Returns this phrase followed by a text.
     *
     * @param text the text
     * @param language its language
     * @return both
     */
    public Phrase then(String text, Language language) {
        List<Run> all = new ArrayList<>(runs);
        all.add(new Run(text, language, false));
        return new Phrase(all);
    }

    /** {@return this phrase, with weight} */
    public Phrase strong() {
        return new Phrase(runs.stream()
                .map(run -> new Run(run.text(), run.language(), true))
                .toList());
    }

    /** {@return whether there is nothing to read} */
    public boolean isBlank() {
        for (Run run : runs) {
            if (!run.text().isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** {@return the text without languages and weight} */
    public String text() {
        return runs.size() == 1
                ? runs.get(0).text()
                : runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /**
     * A part of a line in one language.
     *
     * <p>Runs of blanks, line ends among them, are one blank. Control characters, characters that turn the direction of
     * the text, and halves of characters become U+FFFD: they mean nothing in English or Welsh, and hide what is written.
     *
     * @param text the text
     * @param language its language
     * @param strong whether it has weight
     */
    public record Run(String text, Language language, boolean strong) {

        /**
         * Cleans the text.
         *
         * @param text the text
         * @param language its language
         * @param strong whether it has weight
         */
        public Run {
            text = clean(text);
        }

        private static String clean(String text) {
            int length = text.length();
            for (int i = 0; i < length; i++) {
                char c = text.charAt(i);
                if (c < ' '
                        || (c == ' ' && i + 1 < length && text.charAt(i + 1) == ' ')
                        || (c >= 0x7f && !isLetterOrSign(c))) {
                    return cleaned(text);
                }
            }
            return text;
        }

        /** Whether it surely stays as it is: pounds, accents, dashes and quotation marks. */
        private static boolean isLetterOrSign(char c) {
            return (c > 0xa0 && c < 0x180) || (c >= 0x2010 && c < 0x2028);
        }

        private static String cleaned(String text) {
            StringBuilder clean = new StringBuilder(text.length());
            text.codePoints().forEach(c -> {
                if (c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029) {
                    if (clean.isEmpty() || clean.charAt(clean.length() - 1) != ' ') {
                        clean.append(' ');
                    }
                } else {
                    clean.appendCodePoint(isInert(c) ? c : 0xfffd);
                }
            });
            return clean.toString();
        }

        private static boolean isInert(int c) {
            boolean turns = c == 0x61c
                    || (c >= 0x200b && c <= 0x200f)
                    || (c >= 0x202a && c <= 0x202e)
                    || (c >= 0x2060 && c <= 0x206f)
                    || c == 0xfeff;
            return !turns
                    && !Character.isISOControl(c)
                    && Character.getType(c) != Character.SURROGATE
                    && (c & 0xfffe) != 0xfffe;
        }
    }
}
