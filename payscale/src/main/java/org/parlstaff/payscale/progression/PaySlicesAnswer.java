package org.parlstaff.payscale.progression;

import java.util.List;
import java.util.NoSuchElementException;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.award.PaySlice;
import org.parlstaff.payscale.progression.Timeline.Ending;

/**
 * The actual salaries of a timeline: of all the days that were asked for, or only of those before the day on which it can no
 * longer be told.
 *
 * <p>A sum over days some of which are not known is no answer, so the two are different types, and who wants the sum of a part
 * has to say so.
 */
public sealed interface PaySlicesAnswer extends JsonForm {

    /**
     * The salaries of all the days, up to the end of the span or of the term.
     *
     * @param slices the salaries in order, without gap or overlap
     */
    record Whole(List<PaySlice> slices) implements PaySlicesAnswer {

        /**
         * Copies the slices.
         *
         * @param slices the salaries in order, without gap or overlap
         */
        public Whole {
            slices = List.copyOf(slices);
        }
    }

    /**
     * The salaries as far as they are known.
     *
     * @param known the salaries in order, without gap or overlap, up to the ending; may be empty
     * @param ending the first day without a salary, and why there is none
     */
    record Partial(List<PaySlice> known, Ending ending) implements PaySlicesAnswer {

        /**
         * Copies the slices.
         *
         * @param known the salaries in order, without gap or overlap, up to the ending; may be empty
         * @param ending the first day without a salary, and why there is none
         */
        public Partial {
            known = List.copyOf(known);
        }
    }

    /**
     * Returns the salaries of all the days.
     *
     * @return the salaries in order, without gap or overlap
     * @throws NoSuchElementException if they are not known for all the days, with the first one that is not, the code and the
     *     message
     */
    default List<PaySlice> orElseThrow() {
        if (this instanceof Whole whole) {
            return whole.slices();
        }
        throw new NoSuchElementException(((Partial) this).ending().toString());
    }
}
