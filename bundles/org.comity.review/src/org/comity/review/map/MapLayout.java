/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.review.map.MapPicture.Arrow;
import org.comity.review.map.MapPicture.Box;
import org.comity.review.map.MapPicture.Key;
import org.comity.review.map.MapPicture.Point;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Finds a place for everything, in layers from left to right; the same diagram always gets the same places. */
public final class MapLayout {

    static {
        // also tells ELK how to copy the values of its options, which it needs even where the algorithm is called by itself
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private static final double PAD = 10;
    private static final double MARGIN = 16;

    private final MapGraph graph;
    private final TextSize size;
    private final Map<String, ElkNode> nodes = new HashMap<>();
    private final List<ElkEdge> edges = new ArrayList<>();

    private MapLayout(MapGraph graph, TextSize size) {
        this.graph = graph;
        this.size = size;
    }

    /**
     * The picture of a diagram.
     *
     * @param graph the diagram
     * @param size how much room text takes where the picture is shown
     */
    public static MapPicture of(MapGraph graph, TextSize size) {
        return new MapLayout(graph, size).run();
    }

    private MapPicture run() {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
        root.setProperty(CoreOptions.SPACING_NODE_NODE, 36.0);
        root.setProperty(CoreOptions.SPACING_EDGE_NODE, 18.0);
        root.setProperty(CoreOptions.SPACING_EDGE_EDGE, 14.0);
        root.setProperty(CoreOptions.SPACING_EDGE_LABEL, 4.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 40.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 18.0);
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        graph.nodes().forEach(n -> nodes.put(n.name(), node(root, n)));
        graph.edges().forEach(e -> edges.add(edge(e)));
        new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
        List<Box> boxes = new ArrayList<>();
        for (MapGraph.Node each : graph.nodes()) {
            ElkNode node = nodes.get(each.name());
            boxes.add(new Box(each, node.getX(), node.getY(), node.getWidth(), node.getHeight()));
        }
        List<Arrow> arrows = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            arrows.add(arrow(graph.edges().get(i), edges.get(i)));
        }
        List<Key> keys = new ArrayList<>();
        double x = MARGIN;
        for (MapGraph.Legend legend : graph.legend()) {
            keys.add(new Key(legend, x, root.getHeight() + size.height() / 2));
            x += Key.LENGTH + 8 + size.width(legend.text(), false) + 24;
        }
        return new MapPicture(Math.max(root.getWidth(), x), root.getHeight() + (keys.isEmpty() ? 0 : size.height() + MARGIN), List.copyOf(boxes), List.copyOf(arrows),
            List.copyOf(keys));
    }

    private ElkNode node(ElkNode root, MapGraph.Node node) {
        ElkNode made = ElkGraphUtil.createNode(root);
        double width = Math.max(size.width(node.name(), true), size.width(node.title(), false));
        for (String line : node.lines()) {
            width = Math.max(width, size.width(line, false));
        }
        int lines = 1 + (node.title().isEmpty() ? 0 : 1) + node.lines().size();
        made.setDimensions(Math.max(90, width + 2 * PAD), lines * size.height() + 2 * PAD - 2 + (node.lines().isEmpty() ? 0 : 6));
        return made;
    }

    private ElkEdge edge(MapGraph.Edge edge) {
        ElkEdge made = ElkGraphUtil.createSimpleEdge(nodes.get(edge.from()), nodes.get(edge.to()));
        ElkLabel label = ElkGraphUtil.createLabel(String.join("\n", edge.lines()), made);
        label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        label.setDimensions(edge.lines().stream().mapToDouble(l -> size.width(l, false)).max().orElse(0) + 8, edge.lines().size() * size.height() + 4);
        return made;
    }

    private static Arrow arrow(MapGraph.Edge edge, ElkEdge made) {
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : made.getSections()) {
            points.add(new Point(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(b -> points.add(new Point(b.getX(), b.getY())));
            points.add(new Point(section.getEndX(), section.getEndY()));
        }
        ElkLabel label = made.getLabels().get(0);
        return new Arrow(edge, List.copyOf(points), label.getX(), label.getY(), label.getWidth(), label.getHeight());
    }
}
