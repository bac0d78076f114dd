/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review.map;

import org.comity.engine.text.DisplayWidth;

/** How much room a line of text takes, in pixels. */
public interface TextSize {

    /** For a common sans-serif font of 12 pixels; wide characters take a full square. */
    TextSize COMMON = new TextSize() {
        @Override
        public double width(String text, boolean bold) {
            return DisplayWidth.of(text) * (bold ? 7.2 : 6.6);
        }

        @Override
        public double height() {
            return 16;
        }
    };

    /** Width of a line. */
    double width(String text, boolean bold);

    /** Height of a line. */
    double height();
}
