package org.parlstaff.staffing.plan;

import java.util.regex.Pattern;
import org.parlstaff.payscale.format.JsonFile;

/** The files that plans and allowances are read from. */
final class PlanFile {

    static final JsonFile<StaffingPlan> PLAN = new JsonFile<>(StaffingPlan.class, 1_000_000);
    static final JsonFile<Allowances> ALLOWANCES = new JsonFile<>(Allowances.class, 1_000_000);

    private static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}\\u0085\\u2028-\\u202e\\u2066-\\u2069]{1,200}");

    private PlanFile() {}

    /** Names and sources stand in lines of text: they must not break them or turn them round. */
    static void checkName(String place, String name) {
        if (name.isBlank() || !LINE.matcher(name).matches()) {
            String shown = name.replaceAll("\\p{Cntrl}", "?");
            throw new IllegalArgumentException(place + ": text must be one line of 1 to 200 characters: \""
                    + (shown.length() <= 60 ? shown : shown.substring(0, 60) + "…") + "\"");
        }
    }
}
