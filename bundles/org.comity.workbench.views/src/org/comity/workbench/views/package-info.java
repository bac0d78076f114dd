/* SPDX-License-Identifier: EPL-2.0 */
/** The views of the Drafting perspective: what follows from the draft in the active editor under the law. */
package org.comity.workbench.views;
