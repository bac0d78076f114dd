/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.fix;

import java.util.ArrayList;
import java.util.List;
import org.comity.editor.change.DocumentEdits;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.xtext.util.ReplaceRegion;

/** The lines a change touches, before and after it. */
final class Preview {

    private static final int LINES = 24;
    private static final int WIDTH = 160;

    private Preview() {
    }

    /**
     * The lines as text: those that go begin with a minus sign, those that come with a plus sign.
     *
     * @param text the text before the change
     * @param changes the change
     */
    static String of(String text, List<ReplaceRegion> changes) {
        IDocument document = new Document(text);
        List<String> lines = new ArrayList<>();
        try {
            List<ReplaceRegion> sorted = DocumentEdits.disjoint(changes);
            for (int i = 0; i < sorted.size() && lines.size() < LINES;) {
                int first = document.getLineOfOffset(sorted.get(i).getOffset());
                int last = document.getLineOfOffset(sorted.get(i).getEndOffset());
                int next = i + 1;
                while (next < sorted.size() && document.getLineOfOffset(sorted.get(next).getOffset()) <= last) {
                    last = Math.max(last, document.getLineOfOffset(sorted.get(next).getEndOffset()));
                    next++;
                }
                show(document, first, last, sorted.subList(i, next), lines);
                i = next;
            }
        } catch (BadLocationException e) {
            return "";
        }
        return String.join("\n", lines.size() > LINES ? lines.subList(0, LINES) : lines) + (lines.size() > LINES ? "\n\u2026" : "");
    }

    private static void show(IDocument document, int first, int last, List<ReplaceRegion> changes, List<String> lines) throws BadLocationException {
        IRegion end = document.getLineInformation(last);
        int start = document.getLineOffset(first);
        String before = document.get(start, end.getOffset() + end.getLength() - start);
        StringBuilder after = new StringBuilder(before);
        for (int i = changes.size() - 1; i >= 0; i--) {
            ReplaceRegion each = changes.get(i);
            after.replace(each.getOffset() - start, each.getEndOffset() - start, each.getText());
        }
        List<String> old = before.lines().toList();
        List<String> fresh = after.toString().lines().toList();
        int same = 0;
        while (same < Math.min(old.size(), fresh.size()) && old.get(same).equals(fresh.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), fresh.size()) - same && old.get(old.size() - 1 - tail).equals(fresh.get(fresh.size() - 1 - tail))) {
            tail++;
        }
        old.subList(same, old.size() - tail).forEach(l -> lines.add("\u2212 " + shorten(l)));
        fresh.subList(same, fresh.size() - tail).forEach(l -> lines.add("+ " + shorten(l)));
    }

    private static String shorten(String line) {
        return line.length() <= WIDTH ? line.strip() : line.substring(0, WIDTH).strip() + "\u2026";
    }
}
