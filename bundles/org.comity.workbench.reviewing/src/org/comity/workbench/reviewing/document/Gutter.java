/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.reviewing.document;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.comity.document.reading.Mark;
import org.comity.statute.Verdict;
import org.comity.workbench.reviewing.ReviewingIcons;
import org.comity.workbench.views.list.Tone;
import org.comity.workbench.views.list.Tones;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The margin of a document: the gravest finding at each paragraph and how many there are, and a bar beside what the law adds. */
final class Gutter {

    static final int WIDTH = 46;
    private static final List<Verdict> ORDER = List.of(Verdict.ERROR, Verdict.CONTESTED, Verdict.WARNING, Verdict.OPEN, Verdict.ADVICE, Verdict.INFO);

    private final Canvas canvas;
    private final StyledText text;
    private final Page page;

    /**
     * A margin.
     *
     * @param parent where it goes
     * @param text the document beside it
     * @param page its paragraphs
     * @param tip what to say of a paragraph's findings; null for nothing
     * @param chosen told when a paragraph is clicked at
     */
    Gutter(Composite parent, StyledText text, Page page, IntFunction<String> tip, IntConsumer chosen) {
        this.text = text;
        this.page = page;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.MouseDown, e -> {
            int index = at(e.y);
            if (index >= 0) {
                chosen.accept(index);
            }
        });
        canvas.addListener(SWT.MouseHover, e -> {
            int index = at(e.y);
            canvas.setToolTipText(index < 0 ? null : tip.apply(index));
        });
        text.addListener(SWT.Paint, e -> canvas.redraw());
        text.addListener(SWT.Resize, e -> canvas.redraw());
        text.getVerticalBar().addListener(SWT.Selection, e -> canvas.redraw());
    }

    Canvas control() {
        return canvas;
    }

    void redraw() {
        canvas.redraw();
    }

    private int at(int y) {
        int line = text.getLineIndex(y);
        return page.pieces().isEmpty() ? -1 : page.at(text.getOffsetAtLine(Math.min(line, text.getLineCount() - 1)));
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(text.getBackground());
        gc.fillRectangle(area);
        List<Piece> pieces = page.pieces();
        if (pieces.isEmpty() || text.getCharCount() == 0) {
            return;
        }
        Color bar = Tones.color(Tones.series(1, Tones.dark(text)));
        for (int i = Math.max(0, page.at(text.getOffsetAtLine(Math.min(text.getTopIndex(), text.getLineCount() - 1))) - 1); i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int line = text.getLineAtOffset(piece.first());
            int y = text.getLinePixel(line);
            if (y > area.height) {
                return;
            }
            int bottom = text.getLinePixel(Math.min(text.getLineCount(), text.getLineAtOffset(piece.end()) + 1));
            int indent = 3;
            if (piece.paragraph().added()) {
                gc.setBackground(bar);
                gc.fillRectangle(area.width - 5, y + indent, 3, bottom - y - indent);
            }
            List<Mark> marks = piece.paragraph().marks();
            if (!marks.isEmpty()) {
                mark(gc, marks, y + indent);
            }
        }
    }

    private void mark(GC gc, List<Mark> marks, int y) {
        Verdict worst = ORDER.stream().filter(v -> marks.stream().anyMatch(m -> m.verdict() == v)).findFirst().orElse(Verdict.INFO);
        Image image = ReviewingIcons.of(worst);
        gc.drawImage(image, 6, y + 2);
        if (marks.size() > 1) {
            gc.setForeground(Tones.text(text, Tone.QUIET));
            gc.drawText(String.valueOf(marks.size()), 26, y + 1, true);
        }
    }
}
