/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.outline;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Leaves the entries that have all the words that were typed, in their name or detail, and those above them. */
final class OutlineFilter extends ViewerFilter {

    private List<String> words = List.of();

    void type(String text) {
        words = text.isBlank() ? List.of() : List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    /** Whether an entry itself has the words. */
    boolean fits(OutlineEntry entry) {
        String text = entry.toString().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        return leaves((OutlineEntry) element);
    }

    private boolean leaves(OutlineEntry entry) {
        return fits(entry) || entry.children().stream().anyMatch(this::leaves);
    }

    /** The first entry that has the words, in the order of the text; null if there is none. */
    OutlineEntry first(List<OutlineEntry> entries) {
        for (OutlineEntry each : entries) {
            OutlineEntry found = fits(each) ? each : first(each.children());
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
