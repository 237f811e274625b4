/**
 * What changes pay tables and what is paid once: awards, wage floors, part periods and back pay.
 *
 * <p>Read {@link org.parlstaff.payscale.award.WageFloors} for the dated hourly floors and
 * {@link org.parlstaff.payscale.award.YearlyFloor} for what one is worth in a year; {@link org.parlstaff.payscale.award.Award}
 * for a rule that turns one year's table into the next; {@link org.parlstaff.payscale.award.OneOffPayment} for a sum that
 * changes no scale; {@link org.parlstaff.payscale.award.PartPeriod} for a part of a month or a year; and
 * {@link org.parlstaff.payscale.award.BackPay} for what is still owed.
 */
@NullMarked
package org.parlstaff.payscale.award;

import org.jspecify.annotations.NullMarked;
