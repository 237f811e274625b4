package org.parlstaff.payscale;

/** Where a salary lies against a pay scale. */
public enum Position {
    /** Within the range, both ends included; on a pay point; or the spot salary. */
    INSIDE,
    /** Below the lowest salary that may be paid. */
    BELOW,
    /** Above the highest salary that may be paid. */
    ABOVE,
    /** Between two neighbouring pay points, both of them known. */
    OFF_POINT,
    /** It depends on a figure that is not known. */
    NOT_KNOWN
}
