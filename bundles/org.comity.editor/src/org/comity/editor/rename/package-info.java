/* SPDX-License-Identifier: EPL-2.0 */
/** Giving an element another name wherever it is named, after a look at every change. */
package org.comity.editor.rename;
