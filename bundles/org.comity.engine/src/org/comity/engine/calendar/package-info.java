/* SPDX-License-Identifier: EPL-2.0 */
/**
 * Dates of duties: periods, working days, fiscal years, deadlines, recurrence, and two ways of writing years. What a calendar does
 * not know (next year's holidays, the hour of an event) gives an unknown date with the reason, never a guess.
 */
package org.comity.engine.calendar;
