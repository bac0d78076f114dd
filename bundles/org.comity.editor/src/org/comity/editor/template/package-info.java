/* SPDX-License-Identifier: EPL-2.0 */
/** Texts with gaps that the user fills in, offered where their first word may be written. Who registers a language contributes them. */
package org.comity.editor.template;
