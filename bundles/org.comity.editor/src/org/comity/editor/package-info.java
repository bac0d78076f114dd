/* SPDX-License-Identifier: EPL-2.0 */
/** A text editor over the UI-free language services; it knows no language by name. */
package org.comity.editor;
