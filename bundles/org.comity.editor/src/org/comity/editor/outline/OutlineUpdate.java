/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.outline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.TreeViewer;

/**
 * Brings a tree from the outline of a text to that of a later one. It tells the tree what changed and nothing else: to fill
 * it again after each key would keep the display's thread busy with lines that stayed as they were.
 */
final class OutlineUpdate {

    private final TreeViewer tree;
    private final List<OutlineEntry> renamed = new ArrayList<>();

    private OutlineUpdate(TreeViewer tree) {
        this.tree = tree;
    }

    /**
     * Updates a tree.
     *
     * @param tree its input is the list of the topmost entries
     * @param shown those entries
     * @param found the topmost entries of the later text
     * @return the topmost entries now, the input of the tree
     */
    static List<OutlineEntry> apply(TreeViewer tree, List<OutlineEntry> shown, List<OutlineEntry> found) {
        OutlineUpdate update = new OutlineUpdate(tree);
        List<OutlineEntry> now = update.merge(shown, found, null);
        if (!now.equals(shown)) {
            Object[] open = tree.getExpandedElements();
            tree.setInput(now);
            tree.setExpandedElements(open);
        }
        tree.update(update.renamed.toArray(), null);
        return now;
    }

    /** The entries that are shown as far as they are still there, in the order of the later text. */
    private List<OutlineEntry> merge(List<OutlineEntry> shown, List<OutlineEntry> found, OutlineEntry parent) {
        int start = 0;
        while (start < shown.size() && start < found.size() && shown.get(start).same(found.get(start))) {
            start++;
        }
        int tail = 0;
        while (tail < shown.size() - start && tail < found.size() - start
            && shown.get(shown.size() - 1 - tail).same(found.get(found.size() - 1 - tail))) {
            tail++;
        }
        if (shown.size() == found.size() && start + tail == shown.size() - 1) {
            // one among its neighbours: it got another name
            start++;
        }
        List<OutlineEntry> come = found.subList(start, found.size() - tail);
        List<OutlineEntry> gone = shown.subList(start, shown.size() - tail);
        List<OutlineEntry> now = new ArrayList<>(shown.subList(0, start));
        now.addAll(come);
        now.addAll(shown.subList(shown.size() - tail, shown.size()));
        if (parent != null && !(gone.isEmpty() && come.isEmpty())) {
            parent.setChildren(now);
            change(parent, gone, start, come);
        }
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i) != found.get(i)) {
                keep(now.get(i), found.get(i));
            }
        }
        return now;
    }

    private void keep(OutlineEntry entry, OutlineEntry later) {
        if (entry.take(later)) {
            renamed.add(entry);
        }
        merge(entry.children(), later.children(), entry);
    }

    private void change(OutlineEntry parent, List<OutlineEntry> gone, int from, List<OutlineEntry> come) {
        if (!tree.getExpandedState(parent)) {
            tree.refresh(parent);
            return;
        }
        tree.remove(gone.toArray());
        if (from + come.size() == parent.children().size()) {
            tree.add(parent, come.toArray());
            return;
        }
        for (int i = 0; i < come.size(); i++) {
            tree.insert(parent, come.get(i), from + i);
        }
    }
}
