/* SPDX-License-Identifier: EPL-2.0 */
/** Parties, duties and money as a diagram. */
package org.comity.workbench.views.map;
