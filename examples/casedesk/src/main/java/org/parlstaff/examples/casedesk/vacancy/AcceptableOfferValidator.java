package org.parlstaff.examples.casedesk.vacancy;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.finding.Outcome;
import org.parlstaff.staffing.offer.Examiner;
import org.parlstaff.staffing.offer.Offer;

/** Examines an offer, and says each finding that stands against it. */
final class AcceptableOfferValidator implements ConstraintValidator<AcceptableOffer, Offer> {

    private static final Pattern SLASH = Pattern.compile("/");

    private final Examiner examiner;
    private Outcome atWorst = Outcome.ACCEPT_WITH_WARNINGS;

    AcceptableOfferValidator(Examiner examiner) {
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
        ConstraintViolationBuilder violation =
                context.buildConstraintViolationWithTemplate(FindingMessages.template(finding));
        NodeBuilderCustomizableContext place = null;
        for (String name : names(finding.pointer())) {
            place = place == null ? violation.addPropertyNode(name) : place.addPropertyNode(name);
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
