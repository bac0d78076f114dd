/* SPDX-License-Identifier: EPL-2.0 */
/** Pages of the help inside the workbench, where no browser shows them. */
package org.comity.workbench.start.help;
