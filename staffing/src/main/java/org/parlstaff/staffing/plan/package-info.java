/**
 * What an office's posts will cost, month by month, and whether the Member's allowance bears it.
 *
 * <p>Read {@link org.parlstaff.staffing.plan.StaffingPlan} for the posts and the rates of employer on-costs,
 * {@link org.parlstaff.staffing.plan.PlanCost} for what they come to, and {@link org.parlstaff.staffing.plan.PlanBudget} for
 * the months over budget. {@link org.parlstaff.staffing.plan.Allowances} holds the allowances that sources give, and
 * {@link org.parlstaff.staffing.plan.NotKnown} is what an answer is without.
 */
@NullMarked
package org.parlstaff.staffing.plan;

import org.jspecify.annotations.NullMarked;
