package org.parlstaff.payscale;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parlstaff.payscale.format.Texts;

/**
 * How a result came about, step by step.
 *
 * <p>Steps are derived from a result when they are asked for, and keep their values typed; {@link #text} renders them in
 * English or Welsh.
 *
 * @param steps the steps in the order in which they were taken
 */
public record Working(List<Step> steps) implements JsonForm {

    private static final Texts TEXTS =
            new Texts(language -> Working.class.getResourceAsStream("Working_" + language + ".properties"));

    /**
     * Copies the steps.
     *
     * @param steps the steps in the order in which they were taken
     */
    public Working {
        steps = List.copyOf(steps);
    }

    /**
     * Returns a working of the given steps.
     *
     * @param steps the steps in order
     * @return the working
     */
    public static Working of(Step... steps) {
        return new Working(List.of(steps));
    }

    /**
     * Returns this working followed by another.
     *
     * @param next what came after
     * @return both
     */
    public Working then(Working next) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(next.steps);
        return new Working(all);
    }

    /**
     * Renders the steps, a line each.
     *
     * @param locale the reader's language: Welsh, or any other for English
     * @return the lines
     */
    public String text(Locale locale) {
        return steps.stream().map(step -> step.text(locale)).collect(Collectors.joining("\n"));
    }

    static BigDecimal ratio(BigDecimal pounds, FullTimeEquivalent fte) {
        return pounds.multiply(BigDecimal.valueOf(fte.numerator()))
                .divide(BigDecimal.valueOf(fte.denominator()), MathContext.DECIMAL64);
    }

    private static String words(Position position, Locale locale) {
        String id = position.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return TEXTS.text("position-" + id, Map.of(), locale);
    }

    static Set<String> keys(Locale locale) {
        return TEXTS.keys(locale);
    }

    /**
     * One step: a label, a formula over typed values, and its result.
     *
     * @param code what was done, in kebab case
     * @param formula the values and the signs between them, in order
     * @param result what came out, after rounding
     * @param unrounded what came out before rounding, to sixteen digits, if the step rounds
     * @param rounding how it was rounded, if it was
     * @param source where the rule or the figure is from, if it has a source
     */
    public record Step(
            String code,
            List<Object> formula,
            Object result,
            Optional<BigDecimal> unrounded,
            Optional<Rounding> rounding,
            Optional<Source> source)
            implements JsonForm {

        /**
         * Copies the formula.
         *
         * @param code what was done, in kebab case
         * @param formula the values and the signs between them, in order
         * @param result what came out, after rounding
         * @param unrounded what came out before rounding, to sixteen digits, if the step rounds
         * @param rounding how it was rounded, if it was
         * @param source where the rule or the figure is from, if it has a source
         */
        public Step {
            formula = List.copyOf(formula);
        }

        /**
         * Returns a step that does not round.
         *
         * @param code what was done, in kebab case
         * @param result what came out
         * @param formula the values and the signs between them, in order; may be empty
         * @return the step
         */
        public static Step of(String code, Object result, Object... formula) {
            return new Step(code, List.of(formula), result, Optional.empty(), Optional.empty(), Optional.empty());
        }

        /**
         * Returns this step with its rounding.
         *
         * @param exact what came out before rounding
         * @param how how it was rounded
         * @return the step
         */
        public Step rounded(BigDecimal exact, Rounding how) {
            return new Step(code, formula, result, Optional.of(exact), Optional.of(how), source);
        }

        /**
         * Returns this step with the source of its rule or figure.
         *
         * @param origin the source
         * @return the step
         */
        public Step from(Source origin) {
            return new Step(code, formula, result, unrounded, rounding, Optional.of(origin));
        }

        /**
         * Renders the step on one line.
         *
         * @param locale the reader's language: Welsh, or any other for English
         * @return the line
         */
        public String text(Locale locale) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("label", TEXTS.text(code, Map.of(), locale));
            values.put(
                    "formula",
                    formula.stream().map(term -> Texts.show(term, locale)).collect(Collectors.joining(" ")));
            values.put("result", result instanceof Position position ? words(position, locale) : result);
            values.put("unrounded", unrounded.orElse(BigDecimal.ZERO));
            values.put(
                    "rounding",
                    rounding.map(how -> TEXTS.text("rounding-" + how.id(), Map.of(), locale))
                            .orElse(""));
            values.put("source", source.map(Source::title).orElse(""));
            String shape = formula.isEmpty()
                    ? rounding.isPresent() ? "rounding" : "value"
                    : result instanceof Position ? "position" : rounding.isPresent() ? "rounded" : "exact";
            String line = TEXTS.text("shape-" + shape, values, locale);
            return source.isPresent()
                    ? TEXTS.text(
                            "shape-source",
                            Map.of("line", line, "source", source.get().title()),
                            locale)
                    : line;
        }
    }
}
