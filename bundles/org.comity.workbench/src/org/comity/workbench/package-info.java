/* SPDX-License-Identifier: EPL-2.0 */
/** The desktop application: window, menus and perspective. */
package org.comity.workbench;
