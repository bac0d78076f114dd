/* SPDX-License-Identifier: EPL-2.0 */
/** The languages that plug-ins have registered, and their services. */
package org.comity.editor.language;
