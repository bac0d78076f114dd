/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.session;

import java.util.List;
import org.comity.review.Place;
import org.comity.review.Review;

/**
 * The reviews of a file.
 *
 * @param uri the file
 * @param drafts one review per agreement, in the order of the file; none if it holds no agreement that can be read
 * @param notUnderstood the first place that is not understood, so that what is written there does not count; null if all is
 */
record FileReview(String uri, List<Review> drafts, Place notUnderstood) {

    /** The review of the agreement around a place; the first one if the place is between agreements, null if there is none. */
    Review at(int offset) {
        for (Review each : drafts) {
            if (each.whole() != null && offset >= each.whole().offset() && offset <= each.whole().offset() + each.whole().length()) {
                return each;
            }
        }
        return drafts.isEmpty() ? null : drafts.get(0);
    }
}
