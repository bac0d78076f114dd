/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review.map;

import java.util.List;

/**
 * A diagram with a place for everything, in pixels from the upper left corner.
 *
 * @param width width
 * @param height height
 * @param boxes the nodes
 * @param arrows the edges
 */
public record MapPicture(double width, double height, List<Box> boxes, List<Arrow> arrows) {

    /** A point. */
    public record Point(double x, double y) {
    }

    /** A node in its place. */
    public record Box(MapGraph.Node node, double x, double y, double width, double height) {

        /** Whether a point is inside. */
        public boolean contains(double px, double py) {
            return px >= x && px <= x + width && py >= y && py <= y + height;
        }
    }

    /**
     * An edge in its place.
     *
     * @param edge the edge
     * @param points from its begin to its end, at least two
     * @param x left edge of its label
     * @param y upper edge of its label
     * @param width width of its label
     * @param height height of its label
     */
    public record Arrow(MapGraph.Edge edge, List<Point> points, double x, double y, double width, double height) {

        /** Whether a point is in the label. */
        public boolean contains(double px, double py) {
            return px >= x && px <= x + width && py >= y && py <= y + height;
        }
    }
}
