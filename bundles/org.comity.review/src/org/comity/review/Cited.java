/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

/**
 * A provision a result rests on.
 *
 * @param path its path
 * @param text as the reader knows it: act, article, paragraph
 */
public record Cited(String path, String text) {
}
