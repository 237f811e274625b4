/** Offers, job specifications and staffing plans for Members' staff. Start at {@link org.parlstaff.staffing}. */
module org.parlstaff.staffing {
    requires transitive org.parlstaff.payscale;
    requires transitive org.parlstaff.casework;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires static org.immutables.value.annotations;
    requires static tools.jackson.databind; // for applications that have it

    exports org.parlstaff.staffing;
    exports org.parlstaff.staffing.data;
    exports org.parlstaff.staffing.document;
    exports org.parlstaff.staffing.finding;
    exports org.parlstaff.staffing.jobspec;
    exports org.parlstaff.staffing.jobspec.lint;
    exports org.parlstaff.staffing.offer;
    exports org.parlstaff.staffing.plan;
    exports org.parlstaff.staffing.welsh;

    // it writes and reads our values by members that are nobody else's to call
    opens org.parlstaff.staffing to
            com.fasterxml.jackson.databind;
    opens org.parlstaff.staffing.data to
            com.fasterxml.jackson.databind;
    opens org.parlstaff.staffing.finding to
            com.fasterxml.jackson.databind;
    opens org.parlstaff.staffing.jobspec to
            com.fasterxml.jackson.databind;
    opens org.parlstaff.staffing.jobspec.lint to
            com.fasterxml.jackson.databind;
    opens org.parlstaff.staffing.offer to
            com.fasterxml.jackson.databind;
    opens org.parlstaff.staffing.plan to
            com.fasterxml.jackson.databind;
    opens org.parlstaff.staffing.welsh to
            com.fasterxml.jackson.databind;
}
