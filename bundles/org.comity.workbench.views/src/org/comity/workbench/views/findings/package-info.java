/* SPDX-License-Identifier: EPL-2.0 */
/** Findings by severity, and what did not fire. */
package org.comity.workbench.views.findings;
