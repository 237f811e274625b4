package org.parlstaff.examples.benchmarks.offers;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.defs.DecimalMaxDef;
import org.hibernate.validator.cfg.defs.DecimalMinDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.parlstaff.staffing.offer.OfferCode;

/** Hibernate Validator: ready-made constraints for hours and floor, one of our own for what needs the ranges. */
final class HibernateValidatorSide implements Side {

    /** The band and the salary fit the ranges, as far as the rule goes that the code names. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = FitsValidator.class)
    public @interface Fits {

        OfferCode value();

        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Looks the range up. */
    public static final class FitsValidator implements ConstraintValidator<Fits, CandidateBean> {

        private final RangeTable table;
        private OfferCode code = OfferCode.BAND_UNKNOWN;

        FitsValidator(RangeTable table) {
            this.table = table;
        }

        @Override
        public void initialize(Fits fits) {
            code = fits.value();
        }

        @Override
        public boolean isValid(CandidateBean bean, ConstraintValidatorContext context) {
            return switch (code) {
                case PAY_BELOW_MINIMUM -> table.reachesMinimum(bean.candidate());
                case PAY_ABOVE_MAXIMUM -> table.keepsMaximum(bean.candidate());
                default -> table.hasBand(bean.candidate());
            };
        }
    }

    private final List<CandidateBean> candidates;
    private final Validator validator;

    HibernateValidatorSide(Ranges ranges, List<Candidate> candidates) {
        this.candidates = candidates.stream().map(CandidateBean::new).toList();
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(CandidateBean.class)
                .constraint(fits(OfferCode.BAND_UNKNOWN))
                .constraint(fits(OfferCode.PAY_BELOW_MINIMUM))
                .constraint(fits(OfferCode.PAY_ABOVE_MAXIMUM))
                .getter("weeklyHours")
                .constraint(new DecimalMaxDef()
                        .value(ranges.fullTimeHours().toPlainString())
                        .message(OfferCode.HOURS_ABOVE_FULL_TIME.id()))
                .getter("salary")
                .constraint(new DecimalMinDef()
                        .value(ranges.floor().toPlainString())
                        .message(OfferCode.STATUTORY_BELOW_FLOOR.id()));
        this.validator = configuration
                .addMapping(mapping)
                .messageInterpolator(new ParameterMessageInterpolator())
                .constraintValidatorFactory(new Validators(new RangeTable(ranges), configuration))
                .buildValidatorFactory()
                .getValidator();
    }

    private static GenericConstraintDef<Fits> fits(OfferCode code) {
        return new GenericConstraintDef<>(Fits.class).param("value", code).message(code.id());
    }

    /** Gives our validator its ranges, and leaves the others to the library. */
    private record Validators(RangeTable table, ConstraintValidatorFactory others)
            implements ConstraintValidatorFactory {

        Validators(RangeTable table, HibernateValidatorConfiguration configuration) {
            this(table, configuration.getDefaultConstraintValidatorFactory());
        }

        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            return type == FitsValidator.class ? type.cast(new FitsValidator(table)) : others.getInstance(type);
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {
            // nothing is held
        }
    }

    @Override
    public void examine(Faults faults) {
        for (CandidateBean candidate : candidates) {
            for (ConstraintViolation<CandidateBean> violation : validator.validate(candidate)) {
                faults.found(candidate.getNumber(), OfferCode.parse(violation.getMessage()));
            }
        }
    }
}
