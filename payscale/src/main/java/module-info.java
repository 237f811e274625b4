/** Pay schemes as dated, cited data. Start at {@link org.parlstaff.payscale}. */
@SuppressWarnings("module") // staffing is compiled after what it alone may use
module org.parlstaff.payscale {
    requires transitive java.money;
    requires transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires static org.immutables.value.annotations;
    requires static tools.jackson.core; // for applications that have it
    requires static tools.jackson.databind;

    exports org.parlstaff.payscale;
    exports org.parlstaff.payscale.award;
    exports org.parlstaff.payscale.progression;
    exports org.parlstaff.payscale.rule;
    exports org.parlstaff.payscale.format to
            org.parlstaff.staffing,
            com.fasterxml.jackson.databind, // which makes the readers for an application's own mapper
            tools.jackson.databind;

    // it writes and reads our values by members that are nobody else's to call
    opens org.parlstaff.payscale to
            com.fasterxml.jackson.databind;
    opens org.parlstaff.payscale.award to
            com.fasterxml.jackson.databind;
    opens org.parlstaff.payscale.format to
            com.fasterxml.jackson.databind;
}
