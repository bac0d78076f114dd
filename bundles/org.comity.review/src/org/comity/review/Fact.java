/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import org.comity.register.SourceKind;

/**
 * A fact a result rests on.
 *
 * @param text the expression
 * @param value its value; may be empty
 * @param kind kind of source
 * @param kindText kind of source in the reader's words
 * @param place where it stands in the draft or the law
 * @param path path of its source in the law or the directory; empty if it is in the draft
 * @param source source in words; may be empty
 */
public record Fact(String text, String value, SourceKind kind, String kindText, Place place, String path, String source) {
}
