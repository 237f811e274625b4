package org.parlstaff.casework.table;

import java.util.ArrayList;
import java.util.List;

/** The rows of a CSV text, one after the other; a row may go over several lines within quotation marks. */
final class CsvLines {

    /** The longest cell that is kept, in characters. */
    static final int LONGEST_CELL = 200;

    private final String text;
    private int at;
    private long nextLine = 1;
    private long line;
    private List<String> cells = List.of();
    private boolean sound;
    private boolean tooLong;

    CsvLines(String text) {
        this.text = text;
    }

    /** Goes to the next row that is not blank, if there is one. */
    boolean next() {
        while (at < text.length()) {
            line = nextLine;
            cells = new ArrayList<>();
            sound = true;
            tooLong = false;
            readRow();
            if (cells.size() > 1 || !cells.get(0).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private void readRow() {
        boolean more = true;
        while (more) {
            String cell = at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
            tooLong |= cell.length() > LONGEST_CELL;
            cells.add(cell);
            more = at < text.length() && text.charAt(at) == ',';
            if (more) {
                at++;
            }
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        nextLine++;
    }

    private String plain() {
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            sound &= text.charAt(at) != '"';
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                nextLine += c == '\n' ? 1 : 0;
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                sound &= at == text.length() || ",\r\n".indexOf(text.charAt(at)) >= 0;
                plain(); // what stands behind the closing mark is no part of the cell
                return cell.toString();
            }
        }
        sound = false;
        return cell.toString();
    }

    /** The line on which the row begins, from 1. */
    long line() {
        return line;
    }

    List<String> cells() {
        return List.copyOf(cells);
    }

    /** Whether every quotation mark stands where it may. */
    boolean isSound() {
        return sound;
    }

    boolean isTooLong() {
        return tooLong;
    }
}
