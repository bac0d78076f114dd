/* SPDX-License-Identifier: EPL-2.0 */
/** Changes of texts, in editors and on disk, that are undone in one step. */
package org.comity.editor.change;
