/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views;

import java.util.ArrayList;
import java.util.List;
import org.comity.review.Item;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Tells others which results are selected in a view that is no list. */
public final class ItemSelection implements ISelectionProvider {

    private final List<ISelectionChangedListener> listeners = new ArrayList<>();
    private ISelection selection = StructuredSelection.EMPTY;

    /** Selects results. */
    public void set(List<? extends Item> items) {
        setSelection(new StructuredSelection(items));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void setSelection(ISelection wanted) {
        selection = wanted;
        SelectionChangedEvent event = new SelectionChangedEvent(this, wanted);
        List.copyOf(listeners).forEach(l -> l.selectionChanged(event));
    }
}
