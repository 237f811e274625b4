package org.parlstaff.examples.casedesk.vacancy;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.parlstaff.staffing.finding.Outcome;

/**
 * The offer must be one that the office may make, such as a salary inside the range of the band.
 *
 * <p>What is judged by (schemes, policy, waivers, day) is the {@link org.parlstaff.staffing.offer.Examiner} that the
 * application gives to {@link ExaminerValidatorFactory}. Each finding that stands against the offer is a violation of its
 * own: at the place in the offer, with the code in the message template, and {@link FindingMessages} for the text. No
 * offer at all is valid.
 */
@Documented
@Constraint(validatedBy = AcceptableOfferValidator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AcceptableOffer {

    /** {@return the worst outcome that is acceptable} */
    Outcome atWorst() default Outcome.ACCEPT_WITH_WARNINGS;

    /** {@return not used: every finding brings its own message} */
    String message() default "{org.parlstaff.offer.not-acceptable}";

    /** {@return the groups it is checked in} */
    Class<?>[] groups() default {};

    /** {@return what a caller attaches to it} */
    Class<? extends Payload>[] payload() default {};
}
