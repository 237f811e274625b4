package org.parlstaff.examples.benchmarks.casework;

import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.Status;

/** A state machine of any make, with the states and transitions of the standard lifecycle and nothing else. */
interface Machine {

    /** Puts the machine into a state. */
    void reset(Status state);

    /** Takes the transition of an event, if the state has one, and returns the state then reached. */
    Status fire(EventKind event);
}
