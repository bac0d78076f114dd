/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.map;

import java.util.List;
import org.comity.review.map.MapColours;
import org.comity.review.map.MapGraph;
import org.comity.review.map.MapPicture;
import org.comity.review.map.MapPicture.Arrow;
import org.comity.review.map.MapPicture.Box;
import org.comity.review.map.MapPicture.Point;
import org.comity.workbench.views.list.Tones;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;

/** Draws a picture on the display, as {@link org.comity.review.map.MapSvg} writes it. */
final class MapPainter {

    private static final int[] DASHES = {5, 3};

    private final GC gc;
    private final MapColours colours;
    private final Object selected;
    private final int line;

    MapPainter(GC gc, MapColours colours, Object selected) {
        this.gc = gc;
        this.colours = colours;
        this.selected = selected;
        this.line = Tones.lineHeight(gc);
    }

    void paint(MapPicture picture) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        picture.arrows().forEach(this::line);
        picture.boxes().forEach(this::box);
        picture.arrows().forEach(this::label);
        picture.keys().forEach(this::key);
    }

    private void box(Box box) {
        boolean party = box.node().kind() == MapGraph.NodeKind.PARTY;
        gc.setBackground(color(party ? colours.party() : colours.other()));
        gc.setForeground(color(party ? colours.partyLine() : colours.otherLine()));
        gc.setLineWidth(box.node() == selected ? 3 : 1);
        int x = round(box.x());
        int y = round(box.y());
        gc.fillRoundRectangle(x, y, round(box.width()), round(box.height()), 12, 12);
        gc.drawRoundRectangle(x, y, round(box.width()), round(box.height()), 12, 12);
        int top = y + 8;
        gc.setForeground(color(colours.text()));
        gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        gc.drawText(box.node().name(), x + 10, top, true);
        gc.setFont(JFaceResources.getDefaultFont());
        if (!box.node().title().isEmpty()) {
            top += line;
            gc.setForeground(color(colours.quiet()));
            gc.drawText(box.node().title(), x + 10, top, true);
        }
        top += box.node().lines().isEmpty() ? 0 : 6;
        gc.setForeground(color(colours.text()));
        for (String each : box.node().lines()) {
            top += line;
            gc.drawText(each, x + 10, top, true);
        }
    }

    private void line(Arrow arrow) {
        Color colour = color(colours.of(arrow.edge().kind()));
        gc.setForeground(colour);
        gc.setBackground(colour);
        gc.setLineWidth(arrow.edge() == selected ? 3 : 2);
        stroke(arrow.points(), arrow.edge().kind());
        List<Point> points = arrow.points();
        gc.fillPolygon(flat(MapPicture.head(points.get(points.size() - 2), points.get(points.size() - 1))));
    }

    private void key(MapPicture.Key key) {
        gc.setForeground(color(colours.of(key.legend().kind())));
        gc.setLineWidth(2);
        stroke(List.of(new Point(key.x(), key.y()), new Point(key.x() + MapPicture.Key.LENGTH, key.y())), key.legend().kind());
        gc.setForeground(color(colours.text()));
        gc.drawText(key.legend().text(), round(key.x() + MapPicture.Key.LENGTH + 8), round(key.y()) - line / 2, true);
    }

    private void stroke(List<Point> points, MapGraph.EdgeKind kind) {
        if (kind == MapGraph.EdgeKind.BAN) {
            gc.setLineDash(DASHES);
        }
        gc.drawPolyline(flat(points));
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private static int[] flat(List<Point> points) {
        int[] flat = new int[points.size() * 2];
        for (int i = 0; i < points.size(); i++) {
            flat[2 * i] = round(points.get(i).x());
            flat[2 * i + 1] = round(points.get(i).y());
        }
        return flat;
    }

    private void label(Arrow arrow) {
        gc.setBackground(color(colours.background()));
        gc.fillRectangle(round(arrow.x()), round(arrow.y()), round(arrow.width()), round(arrow.height()));
        gc.setForeground(color(colours.of(arrow.edge().kind())));
        int y = round(arrow.y()) + 2;
        for (String each : arrow.edge().lines()) {
            gc.drawText(each, round(arrow.x()) + 4, y, true);
            y += line;
        }
    }

    static Color color(String hex) {
        return Tones.color(new RGB(Integer.parseInt(hex.substring(1, 3), 16), Integer.parseInt(hex.substring(3, 5), 16), Integer.parseInt(hex.substring(5, 7), 16)));
    }

    private static int round(double value) {
        return (int) Math.round(value);
    }
}
