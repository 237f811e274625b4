package org.parlstaff.examples.casedesk.vacancy;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import java.util.regex.Pattern;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.finding.Outcome;
import org.parlstaff.staffing.offer.Examiner;
import org.parlstaff.staffing.offer.Offer;

/** Examines an offer once, and says each finding that stands against it. */
public final class AcceptableOfferValidator implements ConstraintValidator<AcceptableOffer, Offer> {

    private static final Pattern SLASH = Pattern.compile("/");

    private final Examiner examiner;
    private Outcome atWorst = Outcome.ACCEPT_WITH_WARNINGS;

    /** Creates a validator that judges by the shipped schemes, for applications that configure nothing. */
    public AcceptableOfferValidator() {
        this(Examiner.shipped());
    }

    /**
     * Creates a validator.
     *
     * @param examiner what offers are judged by
     */
    public AcceptableOfferValidator(Examiner examiner) {
        this.examiner = examiner;
    }

    @Override
    public void initialize(AcceptableOffer constraint) {
        atWorst = constraint.atWorst();
    }

    @Override
    public boolean isValid(@Nullable Offer offer, ConstraintValidatorContext context) {
        if (offer == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        boolean valid = true;
        for (Finding finding : examiner.examine(offer).findings()) {
            if (!finding.isSuppressed() && finding.severity().outcome().compareTo(atWorst) > 0) {
                report(finding, context);
                valid = false;
            }
        }
        return valid;
    }

    /** Puts the finding at its place: the pointer {@code /salary/amount} becomes the path {@code salary.amount}. */
    private static void report(Finding finding, ConstraintValidatorContext context) {
        String name = FindingMessages.name(finding);
        ConstraintViolationBuilder violation = context.unwrap(HibernateConstraintValidatorContext.class)
                .addMessageParameter(name, new FindingMessages.Said(finding))
                .buildConstraintViolationWithTemplate("{" + name + "}");
        NodeBuilderCustomizableContext place = null;
        for (String part : names(finding.pointer())) {
            place = place == null ? violation.addPropertyNode(part) : place.addPropertyNode(part);
        }
        if (place == null) {
            violation.addConstraintViolation();
        } else {
            place.addConstraintViolation();
        }
    }

    private static List<String> names(String pointer) {
        return SLASH.splitAsStream(pointer).skip(1).toList();
    }
}
