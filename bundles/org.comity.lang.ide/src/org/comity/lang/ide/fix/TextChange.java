/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.fix;

/**
 * A change of the text.
 *
 * @param offset where it begins
 * @param length how much is taken away
 * @param text what takes its place
 */
public record TextChange(int offset, int length, String text) {
}
