/* SPDX-License-Identifier: EPL-2.0 */
/** The law there is, as of the date, and who relies on it. */
package org.comity.workbench.views.law;
