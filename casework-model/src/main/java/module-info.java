/** The lifecycle of a constituency case. Start at {@link org.parlstaff.casework}. */
@SuppressWarnings("module") // Jackson 3 is compiled against and need not be there
module org.parlstaff.casework {
    requires transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires static org.immutables.value.annotations;
    requires static tools.jackson.core; // for applications that have it
    requires static tools.jackson.databind;

    exports org.parlstaff.casework;
    exports org.parlstaff.casework.clock;
    exports org.parlstaff.casework.diary;
    exports org.parlstaff.casework.format to
            com.fasterxml.jackson.databind, // which makes the readers for an application's own mapper
            tools.jackson.databind;
    exports org.parlstaff.casework.lifecycle;
    exports org.parlstaff.casework.log;
    exports org.parlstaff.casework.office;
    exports org.parlstaff.casework.person;
    exports org.parlstaff.casework.privacy;
    exports org.parlstaff.casework.report;
    exports org.parlstaff.casework.table;

    // it writes and reads our values by members that are nobody else's to call
    opens org.parlstaff.casework to
            com.fasterxml.jackson.databind;
    opens org.parlstaff.casework.clock to
            com.fasterxml.jackson.databind;
    opens org.parlstaff.casework.log to
            com.fasterxml.jackson.databind;
    opens org.parlstaff.casework.office to
            com.fasterxml.jackson.databind;
    opens org.parlstaff.casework.privacy to
            com.fasterxml.jackson.databind;
}
