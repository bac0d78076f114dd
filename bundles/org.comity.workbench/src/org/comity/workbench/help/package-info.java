/* SPDX-License-Identifier: EPL-2.0 */
/** Help by menu and key. */
package org.comity.workbench.help;
