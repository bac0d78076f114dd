/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.reading;

import org.comity.statute.Verdict;

/**
 * A finding at a paragraph.
 *
 * @param finding identifier of the finding
 * @param verdict its verdict
 */
public record Mark(String finding, Verdict verdict) {
}
