/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.law;

import java.util.ArrayList;
import java.util.List;
import org.comity.review.LawPage;
import org.comity.review.ReaderWords;
import org.comity.workbench.views.list.Tone;
import org.comity.workbench.views.list.Tones;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;

/** A page of law as styled text. */
final class PageText {

    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private final Color quiet;
    private final Color warning;

    private PageText(StyledText widget) {
        quiet = Tones.text(widget, Tone.QUIET);
        warning = Tones.text(widget, Tone.WARNING);
    }

    /** Shows a page; headings are in the language of the reader. */
    static void show(StyledText widget, LawPage page, String language) {
        PageText out = new PageText(widget);
        out.write(page, new ReaderWords(language));
        widget.setText(out.text.toString());
        widget.setStyleRanges(out.styles.toArray(StyleRange[]::new));
        widget.setTopPixel(0);
    }

    private void write(LawPage page, ReaderWords words) {
        add(page.title() + (page.heading().isEmpty() ? "" : "  " + page.heading()), SWT.BOLD, null);
        add(page.path(), SWT.NORMAL, quiet);
        if (!page.force().isEmpty()) {
            add(page.force(), SWT.NORMAL, page.inForce() ? quiet : warning);
        }
        String label = null;
        String standing = "";
        for (LawPage.Wording wording : page.wordings()) {
            if (!wording.label().equals(label)) {
                standing(standing);
                gap();
                label = wording.label();
                standing = wording.standing();
                if (!label.isEmpty()) {
                    add("(" + label + ")", SWT.BOLD, null);
                }
            }
            String note = wording.translation() ? "   [" + wording.language() + ", " + words.of("translation") + "]" : "";
            add(wording.text() + note, wording.translation() ? SWT.ITALIC : SWT.NORMAL, null);
        }
        standing(standing);
        section(words.of("rules"), page.rules().stream().map(r -> r.path() + (r.force().isEmpty() ? "" : " (" + r.force() + ")") + (r.text().isEmpty() ? "" : ": " + r.text())).toList());
        section(words.of("notes"), page.notes());
        section(words.of("cited-by"), page.citedBy());
    }

    private void standing(String standing) {
        if (!standing.isEmpty()) {
            add(standing, SWT.NORMAL, quiet);
        }
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            gap();
            add(title, SWT.BOLD, null);
            lines.forEach(l -> add("•  " + l, SWT.NORMAL, null));
        }
    }

    private void gap() {
        text.append('\n');
    }

    private void add(String line, int style, Color colour) {
        if (style != SWT.NORMAL || colour != null) {
            styles.add(new StyleRange(text.length(), line.length(), colour, null, style));
        }
        text.append(line).append('\n');
    }
}
