/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.reviewing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.comity.document.reading.Paragraph;
import org.comity.document.reading.Paragraph.Kind;
import org.comity.document.reading.Reading;
import org.comity.workbench.views.list.Tone;
import org.comity.workbench.views.list.Tones;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;

/** A document as styled text. A new state of it changes only the paragraphs that differ, so that the reader's place stays. */
final class Page {

    private static final int NUMBER = 46;
    private static final int INSET = 16;

    private final StyledText widget;
    private List<Piece> pieces = List.of();
    private Fonts fonts;
    private int marked = -1;
    private String agreement = "";

    Page(StyledText widget, double zoom) {
        this.widget = widget;
        fonts = new Fonts(widget, zoom);
        widget.setFont(fonts.body());
        // lines are styled when they come into sight: a long document is shown at once
        widget.addLineStyleListener(this::style);
        widget.addLineBackgroundListener(e -> {
            int index = marked < 0 || marked >= pieces.size() ? -1 : marked;
            if (index >= 0 && e.lineOffset >= pieces.get(index).first() && e.lineOffset <= pieces.get(index).end()) {
                e.lineBackground = Tones.color(Tones.dark(widget) ? new RGB(48, 62, 84) : new RGB(226, 237, 250));
            }
        });
    }

    /** The paragraphs on the screen. */
    List<Piece> pieces() {
        return pieces;
    }

    /** Shows a document. */
    void show(Reading reading, boolean law) {
        List<Piece> now = pieces(reading, law);
        if (!reading.agreement().equals(agreement)) {
            agreement = reading.agreement();
            begin(now);
            return;
        }
        int same = 0;
        while (same < now.size() && same < pieces.size() && now.get(same).looksLike(pieces.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < now.size() - same && tail < pieces.size() - same && now.get(now.size() - 1 - tail).looksLike(pieces.get(pieces.size() - 1 - tail))) {
            tail++;
        }
        List<Piece> old = pieces;
        boolean unchanged = same == now.size() && same == old.size();
        pieces = now;
        if (unchanged) {
            return;
        }
        int begin = same == old.size() ? widget.getCharCount() : old.get(same).start();
        int end = tail == 0 ? widget.getCharCount() : old.get(old.size() - tail).start();
        StringBuilder text = new StringBuilder();
        if (same == old.size() && same > 0) {
            text.append('\n');
        }
        for (int i = same; i < now.size() - tail; i++) {
            text.append(now.get(i).text()).append(i < now.size() - 1 ? "\n" : "");
        }
        if (same == now.size() && begin > 0) {
            // what is left ends without a line break
            begin--;
        }
        int top = widget.getTopPixel();
        int caret = widget.getCaretOffset();
        widget.setRedraw(false);
        try {
            // the widget loses its way if the line on top is gone afterwards
            widget.setTopIndex(0);
            widget.replaceTextRange(begin, end - begin, text.toString());
            marked = Math.min(marked, now.size() - 1);
            widget.setTopPixel(top);
            widget.setCaretOffset(Math.min(caret, widget.getCharCount()));
        } finally {
            widget.setRedraw(true);
        }
    }

    /** Another agreement begins at its first line. */
    private void begin(List<Piece> now) {
        pieces = now;
        marked = -1;
        widget.setRedraw(false);
        try {
            widget.setText(now.stream().map(Piece::text).collect(Collectors.joining("\n")));
        } finally {
            widget.setRedraw(true);
        }
    }

    /** Shows the document larger or smaller, or in other colours. */
    void restyle(double zoom) {
        Fonts before = fonts;
        fonts = new Fonts(widget, zoom);
        int caret = widget.getCaretOffset();
        int first = at(widget.getOffsetAtLine(Math.min(widget.getTopIndex(), widget.getLineCount() - 1)));
        widget.setRedraw(false);
        try {
            widget.setFont(fonts.body());
            widget.setCaretOffset(caret);
            if (first >= 0) {
                widget.setTopIndex(widget.getLineAtOffset(pieces.get(first).start()));
            }
        } finally {
            widget.setRedraw(true);
        }
        before.dispose();
    }

    /** Index of the paragraph on the screen at an offset; -1 if there is none. */
    int at(int offset) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            if (offset < pieces.get(middle).start()) {
                high = middle - 1;
            } else if (offset > pieces.get(middle).end()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** Index of the first paragraph on the screen a result is at; -1 if there is none. */
    int of(String result) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).paragraph().holds(result)) {
                return i;
            }
        }
        return -1;
    }

    /** Sets a paragraph off from the others; -1 for none. */
    void mark(int index) {
        if (index != marked) {
            marked = index;
            widget.redraw();
        }
    }

    /** Index of the paragraph that is set off; -1 if none is. */
    int marked() {
        return marked;
    }

    /** Brings a paragraph into sight. */
    void reveal(int index) {
        Piece piece = pieces.get(index);
        int y = widget.getLinePixel(widget.getLineAtOffset(piece.first()));
        int bottom = widget.getLinePixel(Math.min(widget.getLineCount(), widget.getLineAtOffset(piece.end()) + 1));
        if (y < 0 || bottom > widget.getClientArea().height) {
            widget.setTopPixel(Math.max(0, widget.getTopPixel() + y - widget.getClientArea().height / 4));
        }
    }

    private static List<Piece> pieces(Reading reading, boolean law) {
        List<Piece> found = new ArrayList<>();
        int start = 0;
        boolean tail = false;
        for (int i = 0; i < reading.paragraphs().size(); i++) {
            Paragraph p = reading.paragraphs().get(i);
            tail |= p.kind() == Kind.HEADING && i + 1 < reading.paragraphs().size() && (reading.paragraphs().get(i + 1).kind() == Kind.SUBHEADING);
            if (!law && (p.added() || tail)) {
                continue;
            }
            found.add(Piece.of(p, start));
            start = found.get(found.size() - 1).end() + 1;
        }
        return found;
    }

    private void style(LineStyleEvent line) {
        int index = at(line.lineOffset);
        if (index < 0 || line.lineText.isEmpty()) {
            return;
        }
        Piece piece = pieces.get(index);
        Kind kind = piece.paragraph().kind();
        int end = line.lineOffset + line.lineText.length();
        int said = piece.end() - piece.paragraph().source().length();
        boolean quiet = kind == Kind.ABOUT || kind == Kind.NOTE;
        List<StyleRange> styles = new ArrayList<>();
        int from = line.lineOffset;
        int indent = fonts.scaled(switch (kind) {
            case CLAUSE -> NUMBER;
            case NOTE -> NUMBER + INSET;
            case LAW -> INSET;
            default -> 0;
        });
        if (indent > 0 && from == piece.start()) {
            int tab = piece.paragraph().number().length();
            add(styles, from, tab, null, fonts.bold());
            // a tab that is a little higher than the text keeps paragraphs apart
            add(styles, from + tab, 1, null, fonts.spacer(kind));
            from += tab + 1;
            line.tabStops = new int[] {indent};
        } else {
            line.indent = indent;
        }
        line.wrapIndent = indent;
        add(styles, from, Math.min(end, said) - from, quiet ? Tones.text(widget, Tone.QUIET) : null, fonts.of(kind));
        add(styles, Math.max(from, said), end - Math.max(from, said), Tones.text(widget, Tone.QUIET), fonts.of(Kind.NOTE));
        line.styles = styles.toArray(StyleRange[]::new);
    }

    private static void add(List<StyleRange> styles, int start, int length, Color colour, Font font) {
        if (length > 0) {
            StyleRange range = new StyleRange(start, length, colour, null, SWT.NORMAL);
            range.font = font;
            styles.add(range);
        }
    }
}
