/* SPDX-License-Identifier: EPL-2.0 */
/** Costs: who bears what, and when. */
package org.comity.workbench.views.costs;
