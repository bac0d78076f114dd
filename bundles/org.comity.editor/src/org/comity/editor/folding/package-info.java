/* SPDX-License-Identifier: EPL-2.0 */
/** Parts of a text folded away: what the language offers, kept across edits and restarts. */
package org.comity.editor.folding;
