/* SPDX-License-Identifier: EPL-2.0 */
/**
 * The review of files that are not open: in the background, whenever something changes that they depend on. It runs nothing
 * from a project; it only reads.
 */
package org.comity.editor.build;
