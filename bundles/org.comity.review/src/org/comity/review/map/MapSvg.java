/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review.map;

import java.util.List;
import java.util.Locale;
import org.comity.review.map.MapPicture.Arrow;
import org.comity.review.map.MapPicture.Box;
import org.comity.review.map.MapPicture.Point;

/** A picture as SVG: one file, no scripts, nothing fetched from elsewhere. */
public final class MapSvg {

    private static final double LINE = TextSize.COMMON.height();

    private final StringBuilder out = new StringBuilder();
    private final MapColours colours;

    private MapSvg(MapColours colours) {
        this.colours = colours;
    }

    /**
     * Writes a picture.
     *
     * @param picture the picture, laid out for {@link TextSize#COMMON}
     * @param title title, for those who do not see it
     * @param colours colours
     * @return the text of the file
     */
    public static String of(MapPicture picture, String title, MapColours colours) {
        return new MapSvg(colours).write(picture, title);
    }

    private String write(MapPicture picture, String title) {
        String width = number(Math.ceil(picture.width()));
        String height = number(Math.ceil(picture.height()));
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width).append("\" height=\"").append(height)
            .append("\" viewBox=\"0 0 ").append(width).append(' ').append(height)
            .append("\" font-family=\"'Noto Sans', 'Noto Sans CJK TC', 'Microsoft JhengHei', 'PingFang TC', sans-serif\" font-size=\"12\">\n");
        out.append("<title>").append(escape(title)).append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"").append(colours.background()).append("\"/>\n");
        picture.arrows().forEach(this::line);
        picture.boxes().forEach(this::box);
        picture.arrows().forEach(this::label);
        picture.keys().forEach(this::key);
        return out.append("</svg>\n").toString();
    }

    private void box(Box box) {
        boolean party = box.node().kind() == MapGraph.NodeKind.PARTY;
        out.append("<g><rect x=\"").append(number(box.x())).append("\" y=\"").append(number(box.y())).append("\" width=\"").append(number(box.width()))
            .append("\" height=\"").append(number(box.height())).append("\" rx=\"6\" fill=\"").append(party ? colours.party() : colours.other())
            .append("\" stroke=\"").append(party ? colours.partyLine() : colours.otherLine()).append("\"/>");
        double y = box.y() + 8 + LINE * 0.75;
        text(box.x() + 10, y, box.node().name(), colours.text(), true);
        if (!box.node().title().isEmpty()) {
            y += LINE;
            text(box.x() + 10, y, box.node().title(), colours.quiet(), false);
        }
        if (!box.node().lines().isEmpty()) {
            y += 6;
        }
        for (String line : box.node().lines()) {
            y += LINE;
            text(box.x() + 10, y, line, colours.text(), false);
        }
        out.append("</g>\n");
    }

    private void line(Arrow arrow) {
        List<Point> points = arrow.points();
        stroke(points, arrow.edge().kind());
        List<Point> head = MapPicture.head(points.get(points.size() - 2), points.get(points.size() - 1));
        out.append("<path d=\"").append(path(head)).append("z\" stroke=\"none\" fill=\"").append(colours.of(arrow.edge().kind())).append("\"/>\n");
    }

    private void key(MapPicture.Key key) {
        stroke(List.of(new Point(key.x(), key.y()), new Point(key.x() + MapPicture.Key.LENGTH, key.y())), key.legend().kind());
        text(key.x() + MapPicture.Key.LENGTH + 8, key.y() + LINE * 0.25, key.legend().text(), colours.text(), false);
        out.append('\n');
    }

    private void stroke(List<Point> points, MapGraph.EdgeKind kind) {
        out.append("<path d=\"").append(path(points)).append("\" fill=\"none\" stroke=\"").append(colours.of(kind)).append("\" stroke-width=\"1.500\"")
            .append(kind == MapGraph.EdgeKind.BAN ? " stroke-dasharray=\"5 3\"" : "").append("/>\n");
    }

    private static String path(List<Point> points) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.length() == 0 ? 'M' : 'L').append(number(point.x())).append(' ').append(number(point.y()));
        }
        return path.toString();
    }

    private void label(Arrow arrow) {
        out.append("<g><rect x=\"").append(number(arrow.x())).append("\" y=\"").append(number(arrow.y())).append("\" width=\"").append(number(arrow.width()))
            .append("\" height=\"").append(number(arrow.height())).append("\" stroke=\"none\" fill=\"").append(colours.background()).append("\"/>");
        double y = arrow.y() + 2 + LINE * 0.75;
        for (String line : arrow.edge().lines()) {
            text(arrow.x() + 4, y, line, colours.of(arrow.edge().kind()), false);
            y += LINE;
        }
        out.append("</g>\n");
    }

    private void text(double x, double y, String text, String colour, boolean bold) {
        out.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" stroke=\"none\" fill=\"").append(colour).append(bold ? "\" font-weight=\"bold\">" : "\">")
            .append(escape(text)).append("</text>");
    }

    /** A number with at most two places, and a point whatever the machine's language. */
    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }

    /** Text that cannot be taken for markup; characters XML does not allow are left out. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '&') {
                safe.append("&amp;");
            } else if (c == '<') {
                safe.append("&lt;");
            } else if (c == '>') {
                safe.append("&gt;");
            } else if (c == '"') {
                safe.append("&quot;");
            } else if (c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF) {
                safe.appendCodePoint(c);
            } else {
                safe.append(' ');
            }
        });
        return safe.toString();
    }
}
