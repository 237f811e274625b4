package org.parlstaff.examples.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which sheet of a workbook is meant. */
final class SheetNames {

    private SheetNames() {}

    /** The sheet of a name, or the first that is not hidden. */
    static <T> T choose(List<T> all, List<T> seen, Function<T, String> name, Optional<String> wanted)
            throws SheetException {
        for (T sheet : wanted.isPresent() ? all : seen) {
            if (wanted.isEmpty()
                    || wanted.get().strip().equalsIgnoreCase(name.apply(sheet).strip())) {
                return sheet;
            }
        }
        throw new SheetException(
                wanted.isPresent()
                        ? "sheet must be one of "
                                + String.join(", ", all.stream().map(name).toList()) + "; found: " + wanted.get()
                        : "the workbook has no sheet that is not hidden");
    }

    static <T> List<String> chosenFirst(List<T> seen, Function<T, String> name, String chosen) {
        List<String> names = new ArrayList<>(seen.stream().map(name).toList());
        names.remove(chosen);
        names.add(0, chosen);
        return names;
    }
}
