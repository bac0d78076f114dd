/* SPDX-License-Identifier: EPL-2.0 */
/** Why a result is what it is. */
package org.comity.workbench.views.why;
