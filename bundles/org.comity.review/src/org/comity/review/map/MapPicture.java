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
 * @param keys the legend, below everything
 */
public record MapPicture(double width, double height, List<Box> boxes, List<Arrow> arrows, List<Key> keys) {

    /** A picture of nothing. */
    public static final MapPicture EMPTY = new MapPicture(1, 1, List.of(), List.of(), List.of());

    /** An entry of the legend: a short line at ({@code x}, {@code y}), its text right of it, centred on the line. */
    public record Key(MapGraph.Legend legend, double x, double y) {

        /** Length of the line. */
        public static final double LENGTH = 24;
    }

    /** A point. */
    public record Point(double x, double y) {
    }

    /** The head of an arrow that comes from one point and ends in another: three corners. */
    public static List<Point> head(Point from, Point to) {
        double length = Math.max(0.01, Math.hypot(to.x() - from.x(), to.y() - from.y()));
        double dx = (to.x() - from.x()) / length;
        double dy = (to.y() - from.y()) / length;
        return List.of(to, new Point(to.x() - 9 * dx + 4.5 * dy, to.y() - 9 * dy - 4.5 * dx), new Point(to.x() - 9 * dx - 4.5 * dy, to.y() - 9 * dy + 4.5 * dx));
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
