/* SPDX-License-Identifier: EPL-2.0 */
/** What stands behind a text on the screen: its parsed form, kept up to date in the background. */
package org.comity.editor.model;
