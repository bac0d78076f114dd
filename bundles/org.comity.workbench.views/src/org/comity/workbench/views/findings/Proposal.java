/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.findings;

import org.comity.review.FindingItem;

/**
 * A cure that a finding proposes.
 *
 * @param finding the finding
 * @param fix the cure
 */
record Proposal(FindingItem finding, FindingItem.Fix fix) {
}
