/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.problem;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.markers.MarkerSupportView;

/** Lists problems, the worst first, with the rule that found them. */
public final class ProblemsView extends MarkerSupportView {

    /** Id of this view. */
    public static final String ID = "org.comity.editor.problems";

    private boolean first;

    /** For the extension registry. */
    public ProblemsView() {
        super("org.comity.editor.problemsGenerator");
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        first = memento == null;
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        if (first) {
            // the columns get their widths when the view is first laid out
            parent.getDisplay().asyncExec(() -> widen(parent));
        }
    }

    /** Messages are sentences: their column is wider than the platform's default, until the user sets another width. */
    private static void widen(Composite parent) {
        for (Control each : parent.isDisposed() ? new Control[0] : parent.getChildren()) {
            if (each instanceof Tree tree && tree.getColumnCount() > 0) {
                tree.getColumn(0).setWidth(tree.getColumn(0).getWidth() * 2);
            } else if (each instanceof Composite inner) {
                widen(inner);
            }
        }
    }
}
