/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.costs;

import java.util.List;
import org.comity.review.CostBars;
import org.comity.review.Review;
import org.comity.workbench.views.ViewMessages;
import org.comity.workbench.views.list.Tones;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Bars: who bears which part of each cost, and who pays what in which fiscal year. */
final class CostChart {

    private static final int MARGIN = 10;
    private static final int BAR = 20;
    private static final int GAP = 6;
    /** Colours of years are others than those of parties. */
    private static final int YEARS = 2;

    private final ScrolledComposite scroll;
    private final Canvas canvas;
    private CostBars bars = new CostBars(List.of(), List.of(), List.of());
    private Review review;

    CostChart(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        canvas = new Canvas(scroll, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        canvas.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        scroll.setContent(canvas);
        canvas.addPaintListener(e -> paint(e.gc));
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = NLS.bind(ViewMessages.Chart_of, text());
            }
        });
    }

    void show(Review wanted) {
        CostBars found = CostBars.of(wanted);
        boolean same = found.equals(bars) && review != null && wanted.parties().equals(review.parties());
        review = wanted;
        if (!same) {
            bars = found;
            GC gc = new GC(canvas);
            scroll.setMinSize(SWT.DEFAULT, height(gc));
            gc.dispose();
            canvas.redraw();
        }
    }

    private int height(GC gc) {
        int line = Tones.lineHeight(gc);
        int height = MARGIN;
        if (!bars.items().isEmpty()) {
            height += line + GAP + bars.items().size() * (line + BAR + GAP) + line + GAP;
        }
        for (CostBars.Years years : bars.years()) {
            height += GAP + line + GAP + years.bars().size() * (line + BAR + GAP) + line + GAP;
        }
        return height + MARGIN;
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        boolean dark = Tones.dark(canvas);
        int y = MARGIN;
        if (!bars.items().isEmpty()) {
            y = heading(gc, ViewMessages.Shares_by_item, y);
            for (CostBars.Bar bar : bars.items()) {
                y = bar(gc, bar.label(), bar, 0, 1, y, dark);
            }
            y = legend(gc, bars.parties().stream().map(review::named).toList(), 0, y, dark);
        }
        for (CostBars.Years years : bars.years()) {
            y = heading(gc, NLS.bind(ViewMessages.Amounts_by_party, years.currency()), y + GAP);
            for (CostBars.Bar bar : years.bars()) {
                double whole = bar.parts().stream().mapToDouble(CostBars.Part::part).sum();
                y = bar(gc, review.named(bar.label()), bar, YEARS, whole, y, dark);
            }
            y = legend(gc, years.years(), YEARS, y, dark);
        }
    }

    private int heading(GC gc, String text, int y) {
        gc.setFont(org.eclipse.jface.resource.JFaceResources.getFontRegistry().getBold(org.eclipse.jface.resource.JFaceResources.DEFAULT_FONT));
        gc.drawText(text, MARGIN, y, true);
        gc.setFont(null);
        return y + Tones.lineHeight(gc) + GAP;
    }

    private int bar(GC gc, String label, CostBars.Bar bar, int colours, double whole, int y, boolean dark) {
        Rectangle area = canvas.getClientArea();
        int width = Math.max(40, area.width - 2 * MARGIN);
        String amount = bar.amount() == null ? "" : CostRows.money(bar.amount(), bar.currency());
        int right = gc.textExtent(amount).x;
        gc.setForeground(canvas.getForeground());
        gc.drawText(fit(gc, label, width - right - 12), MARGIN, y, true);
        gc.drawText(amount, MARGIN + width - right, y, true);
        int top = y + Tones.lineHeight(gc);
        int x = MARGIN;
        for (CostBars.Part part : bar.parts()) {
            boolean known = !Double.isNaN(part.part());
            int size = known ? (int) Math.round(width * part.part()) : width / Math.max(1, bar.parts().size());
            Color colour = Tones.color(Tones.series(colours + part.party(), dark));
            gc.setBackground(colour);
            gc.setForeground(colour);
            if (known) {
                gc.fillRectangle(x, top, Math.max(1, size - 1), BAR - 4);
            } else {
                gc.drawRectangle(x, top, Math.max(1, size - 2), BAR - 5);
            }
            String text = known ? part.text() : part.text() + ": " + ViewMessages.Share_unknown;
            if (gc.textExtent(text).x < size - 8) {
                gc.setForeground(known ? on(Tones.series(colours + part.party(), dark)) : canvas.getForeground());
                Point extent = gc.textExtent(text);
                gc.drawText(text, x + 5, top + (BAR - 4 - extent.y) / 2, true);
            }
            x += size;
        }
        if (whole < 0.999 && bar.parts().stream().noneMatch(p -> Double.isNaN(p.part())) && bar.amount() == null) {
            gc.setForeground(canvas.getForeground());
            gc.drawRectangle(x, top, MARGIN + width - x - 1, BAR - 5);
        }
        return y + Tones.lineHeight(gc) + BAR + GAP;
    }

    private int legend(GC gc, List<String> labels, int colours, int y, boolean dark) {
        int x = MARGIN;
        int line = Tones.lineHeight(gc);
        for (int i = 0; i < labels.size(); i++) {
            int width = gc.textExtent(labels.get(i)).x + 34;
            if (x > MARGIN && x + width > canvas.getClientArea().width - MARGIN) {
                break;
            }
            gc.setBackground(Tones.color(Tones.series(colours + i, dark)));
            gc.fillRectangle(x, y + line / 2 - 5, 10, 10);
            gc.setForeground(canvas.getForeground());
            gc.drawText(labels.get(i), x + 15, y, true);
            x += width;
        }
        return y + line + GAP;
    }

    /** Black or white, whichever can be read on a colour. */
    private Color on(RGB rgb) {
        boolean light = (rgb.red * 299 + rgb.green * 587 + rgb.blue * 114) / 1000 > 140;
        return canvas.getDisplay().getSystemColor(light ? SWT.COLOR_BLACK : SWT.COLOR_WHITE);
    }

    private static String fit(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && gc.textExtent(text.substring(0, end) + "…").x > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + "…";
    }

    private String text() {
        StringBuilder all = new StringBuilder();
        for (CostBars.Bar bar : bars.items()) {
            all.append(bar.label()).append(": ").append(String.join(", ", bar.parts().stream().map(CostBars.Part::text).toList())).append("; ");
        }
        return all.toString();
    }
}
