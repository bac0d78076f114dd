/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.outline;

import java.util.List;
import org.comity.editor.model.DocumentModel;
import org.comity.editor.model.ModelListener;
import org.comity.editor.model.Snapshot;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** The outline of the text in an editor. */
public final class OutlinePage extends ContentOutlinePage implements ModelListener {

    private final ITextEditor editor;
    private final DocumentModel model;
    private List<OutlineEntry> entries = List.of();
    private boolean first = true;

    /**
     * For an editor.
     *
     * @param editor selects what is selected here
     * @param model its text
     */
    public OutlinePage(ITextEditor editor, DocumentModel model) {
        this.editor = editor;
        this.model = model;
    }

    /** What it shows now. */
    public List<OutlineEntry> entries() {
        return entries;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        tree.setUseHashlookup(true);
        tree.setContentProvider(new OutlineContent());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        tree.setInput(entries);
        model.addListener(this);
    }

    @Override
    public void parsed(XtextResource resource, Snapshot snapshot, CancelIndicator cancel) {
        List<OutlineEntry> found = Outline.of(resource, cancel);
        Display.getDefault().asyncExec(() -> show(found));
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (getControl() != null && getControl().isFocusControl()
            && ((IStructuredSelection) event.getSelection()).getFirstElement() instanceof OutlineEntry entry) {
            reveal(entry.significant());
        }
    }

    @Override
    public void dispose() {
        model.removeListener(this);
        super.dispose();
    }

    private void reveal(IRegion region) {
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        if (document != null && region.getOffset() + region.getLength() <= document.getLength()) {
            editor.selectAndReveal(region.getOffset(), region.getLength());
        }
    }

    private void show(List<OutlineEntry> found) {
        TreeViewer tree = getTreeViewer();
        if (tree == null || tree.getControl().isDisposed()) {
            return;
        }
        entries = OutlineUpdate.apply(tree, entries, found);
        if (first && !found.isEmpty()) {
            first = false;
            tree.expandToLevel(3);
        }
    }
}
