/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

/**
 * A text at a moment.
 *
 * @param text the whole text
 * @param stamp modification stamp of the document it was taken from
 */
public record Snapshot(String text, long stamp) {
}
