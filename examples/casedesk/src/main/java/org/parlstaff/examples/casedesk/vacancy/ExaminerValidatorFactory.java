package org.parlstaff.examples.casedesk.vacancy;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import org.parlstaff.staffing.offer.Examiner;

/** Gives the application's examiner to the validators of {@link AcceptableOffer}, and leaves the others to another factory. */
public final class ExaminerValidatorFactory implements ConstraintValidatorFactory {

    private final Examiner examiner;
    private final ConstraintValidatorFactory others;

    /**
     * Creates a factory.
     *
     * @param examiner what offers are judged by
     * @param others makes the validators of all other constraints
     */
    public ExaminerValidatorFactory(Examiner examiner, ConstraintValidatorFactory others) {
        this.examiner = examiner;
        this.others = others;
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
        return type == AcceptableOfferValidator.class
                ? type.cast(new AcceptableOfferValidator(examiner))
                : others.getInstance(type);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> validator) {
        if (!(validator instanceof AcceptableOfferValidator)) {
            others.releaseInstance(validator);
        }
    }
}
