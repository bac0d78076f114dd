/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.list;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Colours that can be read on the background they stand on, whatever the theme. The registry of the workbench owns them. */
public final class Tones {

    private static final RGB[] SERIES_ON_LIGHT = {new RGB(29, 95, 168), new RGB(46, 139, 87), new RGB(191, 115, 24), new RGB(128, 80, 160), new RGB(178, 58, 72),
        new RGB(0, 128, 128), new RGB(120, 110, 40), new RGB(90, 100, 115)};
    private static final RGB[] SERIES_ON_DARK = {new RGB(106, 170, 232), new RGB(110, 196, 144), new RGB(231, 168, 92), new RGB(190, 150, 220), new RGB(232, 128, 140),
        new RGB(84, 196, 196), new RGB(200, 190, 110), new RGB(160, 170, 185)};

    private Tones() {
    }

    /** Whether the background of a control is dark. */
    public static boolean dark(Control control) {
        RGB b = control.getBackground().getRGB();
        return (b.red * 299 + b.green * 587 + b.blue * 114) / 1000 < 128;
    }

    /** Colour of a row's text; null for the control's own. */
    public static Color text(Control control, Tone tone) {
        boolean dark = dark(control);
        return switch (tone) {
            case QUIET -> color(dark ? new RGB(150, 155, 162) : new RGB(105, 112, 122));
            case ERROR -> color(dark ? new RGB(255, 140, 130) : new RGB(176, 32, 32));
            case WARNING -> color(dark ? new RGB(236, 190, 100) : new RGB(138, 88, 0));
            default -> null;
        };
    }

    /** Height of a line that may hold wide characters, in the font of a graphics context; its own metrics speak of the first font only. */
    public static int lineHeight(GC gc) {
        return Math.max(gc.getFontMetrics().getHeight(), gc.textExtent("Åg漢").y);
    }

    /** One of a series of colours that are easy to tell apart. */
    public static RGB series(int index, boolean dark) {
        RGB[] series = dark ? SERIES_ON_DARK : SERIES_ON_LIGHT;
        return series[Math.floorMod(index, series.length)];
    }

    /** A colour that lives as long as the display. */
    public static Color color(RGB rgb) {
        return JFaceResources.getResources().get(ColorDescriptor.createFrom(rgb));
    }
}
