/** An application that requires the library by name. */
module org.example.consumer {
    requires org.parlstaff.payscale;
    requires org.parlstaff.staffing;
    requires com.fasterxml.jackson.databind; // for a mapper of its own
}
