/* SPDX-License-Identifier: EPL-2.0 */
/** Lists and trees of many rows: filled when they are seen, and changed only where something has changed. */
package org.comity.workbench.views.list;
