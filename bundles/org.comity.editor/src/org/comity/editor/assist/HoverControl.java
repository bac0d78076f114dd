/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.comity.editor.assist.StyledContent.Part;
import org.comity.editor.assist.StyledContent.Style;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * A window over a text with headings, remarks and what can be followed, by mouse and by keyboard: Tab goes to the next, Enter
 * follows. It draws text itself and has no browser inside, so nothing in a file can act in it.
 */
public final class HoverControl extends AbstractInformationControl implements IInformationControlExtension2 {

    private static final int MARGIN = 6;
    private static final int WIDE = 640;

    private final boolean inside;
    private StyledText text;
    private StyledContent content = new StyledContent();
    private FixTarget target;

    /** Carries a cure out. */
    @FunctionalInterface
    public interface FixTarget {

        /** Makes the change the user chose. */
        void apply(ICompletionProposal proposal);
    }

    /** A window that goes away with the mouse; the line below says how to stay. */
    HoverControl(Shell parent, String status) {
        super(parent, status);
        inside = false;
        create();
    }

    /** A window with the focus. */
    HoverControl(Shell parent) {
        super(parent, (ToolBarManager) null);
        inside = true;
        create();
    }

    @Override
    protected void createContent(Composite parent) {
        parent.setLayout(new FillLayout());
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setAlwaysShowScrollBars(false);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setForeground(parent.getForeground());
        text.setBackground(parent.getBackground());
        text.setFont(JFaceResources.getDialogFont());
        text.addListener(SWT.MouseMove, e -> text.setCursor(linkAt(e) == null ? null : text.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
        text.addListener(SWT.MouseUp, e -> {
            Part link = e.button == 1 && text.getSelectionCount() == 0 ? linkAt(e) : null;
            if (link != null) {
                follow(link);
            }
        });
        text.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                e.doit = !select(e.detail == SWT.TRAVERSE_TAB_NEXT);
            }
        });
        text.addListener(SWT.KeyDown, e -> {
            if (e.character == SWT.CR || e.character == ' ') {
                links().stream().filter(p -> p.start() <= text.getCaretOffset() && text.getCaretOffset() <= p.start() + p.length()).findFirst().ifPresent(this::follow);
            }
        });
    }

    @Override
    public void setInput(Object input) {
        target = input instanceof HoverInput hover ? hover.target() : null;
        content = input instanceof HoverInput hover ? hover.content() : new StyledContent().plain(String.valueOf(Objects.requireNonNullElse(input, "")));
        show();
    }

    @Override
    @Deprecated
    public void setInformation(String information) {
        setInput(information);
    }

    /** What is shown. */
    public StyledContent content() {
        return content;
    }

    /** Where it is shown. */
    public StyledText text() {
        return text;
    }

    private void show() {
        text.setText(content.text());
        Color link = JFaceColors.getHyperlinkText(text.getDisplay());
        for (Part part : content.parts()) {
            for (StyleRange range : text.getStyleRanges(part.start(), part.length(), true).length == 0
                ? new StyleRange[] {new StyleRange(part.start(), part.length(), null, null)} : filled(part)) {
                style(range, part.style(), link);
                text.setStyleRange(range);
            }
        }
    }

    /** The styles there are, and none for the text between them. */
    private StyleRange[] filled(Part part) {
        List<StyleRange> all = new ArrayList<>();
        int at = part.start();
        for (StyleRange each : text.getStyleRanges(part.start(), part.length(), true)) {
            if (each.start > at) {
                all.add(new StyleRange(at, each.start - at, null, null));
            }
            all.add((StyleRange) each.clone());
            at = each.start + each.length;
        }
        if (at < part.start() + part.length()) {
            all.add(new StyleRange(at, part.start() + part.length() - at, null, null));
        }
        return all.toArray(StyleRange[]::new);
    }

    private void style(StyleRange range, Style style, Color link) {
        switch (style) {
            case BOLD -> range.fontStyle |= SWT.BOLD;
            case ITALIC -> range.fontStyle |= SWT.ITALIC;
            case CODE -> range.font = JFaceResources.getTextFont();
            case QUIET -> range.foreground = text.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
            default -> {
                range.underline = true;
                range.foreground = link;
            }
        }
    }

    private List<Part> links() {
        return content.parts().stream().filter(p -> p.target() != null).toList();
    }

    private Part linkAt(Event event) {
        int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
        return offset < 0 ? null : links().stream().filter(p -> p.start() <= offset && offset < p.start() + p.length()).findFirst().orElse(null);
    }

    /** Selects the next, or the one before, of what can be followed; the last is followed by the first. */
    private boolean select(boolean forward) {
        List<Part> links = links();
        if (links.isEmpty()) {
            return false;
        }
        int at = text.getSelection().x;
        Part wanted = forward ? links.stream().filter(p -> p.start() > at || p.start() == at && text.getSelectionCount() == 0).findFirst().orElse(links.get(0))
            : links.stream().filter(p -> p.start() < at).reduce((a, b) -> b).orElse(links.get(links.size() - 1));
        text.setSelection(wanted.start(), wanted.start() + wanted.length());
        return true;
    }

    /** Follows something; the window closes. */
    void follow(Part part) {
        FixTarget fixes = target;
        Shell parent = getShell().getParent() instanceof Shell shell ? shell : null;
        if (part.target() instanceof ICompletionProposal proposal && fixes != null) {
            setVisible(false);
            fixes.apply(proposal);
        } else if (part.target() instanceof String address) {
            setVisible(false);
            Links.open(parent, address);
        }
    }

    @Override
    public boolean hasContents() {
        return !content.text().isEmpty();
    }

    @Override
    public void setFocus() {
        super.setFocus();
        text.setFocus();
    }

    @Override
    public Point computeSizeHint() {
        Point limit = getSizeConstraints();
        Rectangle trim = computeTrim();
        int wide = limit == null ? WIDE : Math.min(Math.max(limit.x, WIDE), WIDE);
        Point natural = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        Point size = natural.x <= wide ? natural : text.computeSize(wide, SWT.DEFAULT);
        int high = limit == null || limit.y <= 0 ? size.y : Math.max(limit.y, 360);
        return new Point(Math.min(size.x, wide) + trim.width, Math.min(size.y, high) + trim.height);
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return HoverControl::new;
    }

    /** Whether it keeps the focus. */
    boolean isInside() {
        return inside;
    }
}
