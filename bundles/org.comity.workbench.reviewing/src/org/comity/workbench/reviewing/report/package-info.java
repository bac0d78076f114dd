/* SPDX-License-Identifier: EPL-2.0 */
/** The report of a review as a file. */
package org.comity.workbench.reviewing.report;
