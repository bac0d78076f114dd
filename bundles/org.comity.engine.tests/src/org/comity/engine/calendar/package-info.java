/* SPDX-License-Identifier: EPL-2.0 */
/** Tests of {@code org.comity.engine.calendar}; expected values are worked out by hand from the rules. */
package org.comity.engine.calendar;
