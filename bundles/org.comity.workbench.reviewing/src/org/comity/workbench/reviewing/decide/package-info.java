/* SPDX-License-Identifier: EPL-2.0 */
/** Deciding on findings: the list, the form, and the file of decisions beside the draft. */
package org.comity.workbench.reviewing.decide;
