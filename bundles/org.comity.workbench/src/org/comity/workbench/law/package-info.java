/* SPDX-License-Identifier: EPL-2.0 */
/** The law of the installed jurisdictions, and what it says about the text in an editor. */
package org.comity.workbench.law;
