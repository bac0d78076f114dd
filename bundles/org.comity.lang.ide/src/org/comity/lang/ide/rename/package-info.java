/* SPDX-License-Identifier: EPL-2.0 */
/** Giving an element another name. */
package org.comity.lang.ide.rename;
