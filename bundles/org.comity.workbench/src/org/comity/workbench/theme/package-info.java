/* SPDX-License-Identifier: EPL-2.0 */
/** Light and dark. */
package org.comity.workbench.theme;
