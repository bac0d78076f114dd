/* SPDX-License-Identifier: EPL-2.0 */
/** The report of a review: the agreement, the findings with what was decided on them, duties and costs, on one page that stands alone. */
package org.comity.document.report;
