/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.review.map.MapGraph;
import org.comity.review.map.TextSize;
import org.comity.workbench.views.list.Tones;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Sizes of the texts of a diagram in the font of the display. Measured in the display's thread, used in another. */
final class MeasuredText implements TextSize {

    private final Map<String, Integer> plain = new HashMap<>();
    private final Map<String, Integer> bold = new HashMap<>();
    private final int height;

    MeasuredText(Control control, MapGraph graph) {
        GC gc = new GC(control);
        try {
            height = Tones.lineHeight(gc);
            graph.edges().forEach(e -> measure(gc, plain, e.lines()));
            graph.legend().forEach(l -> measure(gc, plain, List.of(l.text())));
            for (MapGraph.Node node : graph.nodes()) {
                measure(gc, plain, node.lines());
                measure(gc, plain, List.of(node.title()));
            }
            gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            graph.nodes().forEach(n -> measure(gc, bold, List.of(n.name())));
        } finally {
            gc.dispose();
        }
    }

    @Override
    public double width(String text, boolean wantsBold) {
        return (wantsBold ? bold : plain).getOrDefault(text, 0);
    }

    @Override
    public double height() {
        return height;
    }

    private static void measure(GC gc, Map<String, Integer> widths, List<String> lines) {
        lines.forEach(l -> widths.computeIfAbsent(l, x -> gc.textExtent(x).x));
    }
}
