/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.search;

import org.comity.editor.model.ProjectResources;
import org.comity.editor.navigate.Going;
import org.comity.editor.navigate.Target;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;

/** The references found, as a tree of files and lines in the search view. */
public final class ReferencesPage extends AbstractTextSearchViewPage {

    /** Made by the search view. */
    public ReferencesPage() {
        super(FLAG_LAYOUT_TREE);
    }

    @Override
    protected void configureTreeViewer(TreeViewer viewer) {
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new ReferencesTree(this));
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ReferencesLabels(this)));
        viewer.setAutoExpandLevel(2);
    }

    @Override
    protected void configureTableViewer(TableViewer viewer) {
        throw new IllegalStateException("There is a tree only.");
    }

    @Override
    protected void elementsChanged(Object[] elements) {
        refresh();
    }

    @Override
    protected void clear() {
        refresh();
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) {
        Going.to(getSite().getPage(), new Target(ProjectResources.uri(((ReferenceLine) match.getElement()).file()), offset, length), activate);
    }

    private void refresh() {
        StructuredViewer viewer = getViewer();
        if (viewer instanceof TreeViewer tree && !tree.getControl().isDisposed()) {
            tree.refresh();
            tree.expandToLevel(2);
        }
    }
}
