/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.outline;

import java.util.ArrayList;
import java.util.List;
import org.comity.editor.LanguageEditor;
import org.comity.editor.model.DocumentModel;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.xtext.util.CancelIndicator;
import org.osgi.framework.FrameworkUtil;

/** The outline of a text in a window over it: type part of a name, Enter goes there. */
public final class QuickOutline extends PopupDialog {

    private static final Point SIZE = new Point(460, 360);

    private final LanguageEditor editor;
    private final DocumentModel model;
    private final OutlineFilter filter = new OutlineFilter();
    private List<OutlineEntry> entries = List.of();
    private Text field;
    private TreeViewer tree;

    /**
     * For an editor; to be opened.
     *
     * @param editor the editor
     * @param model its text
     */
    QuickOutline(LanguageEditor editor, DocumentModel model) {
        super(editor.getSite().getShell(), SWT.RESIZE, true, true, false, false, false, null, OutlineMessages.Keys);
        this.editor = editor;
        this.model = model;
    }

    @Override
    protected boolean hasTitleArea() {
        return true;
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH);
        field.setMessage(OutlineMessages.Filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addModifyListener(e -> narrow());
        field.addListener(SWT.DefaultSelection, e -> go());
        field.addKeyListener(KeyListener.keyPressedAdapter(this::keyInField));
        return field;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.setUseHashlookup(true);
        tree.setContentProvider(new OutlineContent());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        tree.addFilter(filter);
        tree.setInput(entries);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        tree.getControl().addListener(SWT.DefaultSelection, e -> go());
        tree.getControl().addListener(SWT.MouseUp, e -> {
            // as in any list of choices one click is enough
            if (e.button == 1 && tree.getTree().getItem(new Point(e.x, e.y)) != null) {
                go();
            }
        });
        read();
        return tree.getControl();
    }

    @Override
    protected Control getFocusControl() {
        return field;
    }

    @Override
    protected IDialogSettings getDialogSettings() {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(QuickOutline.class)).getDialogSettings();
        IDialogSettings own = all.getSection("outline");
        return own != null ? own : all.addNewSection("outline");
    }

    @Override
    protected Point getDefaultSize() {
        return SIZE;
    }

    /** In the middle of the text. */
    @Override
    protected Point getInitialLocation(Point size) {
        Control text = editor.getAdapter(Control.class);
        Rectangle area = text.getDisplay().map(text, null, new Rectangle(0, 0, text.getSize().x, text.getSize().y));
        return new Point(area.x + Math.max(0, (area.width - size.x) / 2), area.y + Math.max(0, (area.height - size.y) / 3));
    }

    /** The window is there at once; its entries come when the text has been read. */
    private void read() {
        Job reading = Job.createSystem(OutlineMessages.Reading, (ICoreRunnable) monitor -> {
            List<OutlineEntry> found = model.read(text -> Outline.of(text, CancelIndicator.NullImpl));
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                if (!tree.getControl().isDisposed()) {
                    show(found);
                }
            });
        });
        reading.setPriority(Job.INTERACTIVE);
        reading.schedule();
    }

    private void show(List<OutlineEntry> found) {
        entries = found;
        tree.setInput(found);
        if (field.getText().isEmpty()) {
            tree.expandToLevel(3);
            if (editor.getSelectionProvider().getSelection() instanceof ITextSelection caret) {
                select(around(found, caret.getOffset()));
            }
        } else {
            narrow();
        }
    }

    private static OutlineEntry around(List<OutlineEntry> entries, int offset) {
        for (OutlineEntry each : entries) {
            if (each.whole().getOffset() <= offset && offset <= each.whole().getOffset() + each.whole().getLength()) {
                OutlineEntry inside = around(each.children(), offset);
                return inside != null ? inside : each;
            }
        }
        return null;
    }

    private void narrow() {
        filter.type(field.getText());
        tree.getControl().setRedraw(false);
        try {
            tree.refresh();
            tree.expandAll();
        } finally {
            tree.getControl().setRedraw(true);
        }
        OutlineEntry first = filter.first(entries);
        select(first);
        setInfoText(first == null && !entries.isEmpty() ? OutlineMessages.Nothing : OutlineMessages.Keys);
    }

    private void select(OutlineEntry entry) {
        if (entry == null) {
            tree.setSelection(StructuredSelection.EMPTY);
        } else {
            tree.setSelection(new StructuredSelection(entry), true);
        }
    }

    /** The keys of the tree work while something is typed. */
    private void keyInField(KeyEvent event) {
        if (event.keyCode == SWT.ESC) {
            close();
            return;
        }
        if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
            event.doit = false;
            List<TreeItem> rows = new ArrayList<>();
            seen(tree.getTree().getItems(), rows);
            int at = tree.getTree().getSelectionCount() == 0 ? -1 : rows.indexOf(tree.getTree().getSelection()[0]);
            int next = at + (event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
            if (next >= 0 && next < rows.size()) {
                select((OutlineEntry) rows.get(next).getData());
            }
        }
    }

    /** The rows as they are seen, from top to bottom. */
    private static void seen(TreeItem[] items, List<TreeItem> rows) {
        for (TreeItem each : items) {
            rows.add(each);
            if (each.getExpanded()) {
                seen(each.getItems(), rows);
            }
        }
    }

    private void go() {
        if (tree.getStructuredSelection().getFirstElement() instanceof OutlineEntry entry) {
            close();
            int end = editor.getDocumentProvider().getDocument(editor.getEditorInput()).getLength();
            if (entry.significant().getOffset() + entry.significant().getLength() <= end) {
                editor.getSite().getPage().getNavigationHistory().markLocation(editor);
                editor.selectAndReveal(entry.significant().getOffset(), entry.significant().getLength());
                editor.setFocus();
            }
        }
    }
}
