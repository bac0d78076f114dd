/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.mining;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** A few words above a line; a click on them shows the view they are a summary of. */
final class ReviewMining extends LineHeaderCodeMining {

    ReviewMining(int line, IDocument document, ICodeMiningProvider provider, String label, String view) throws BadLocationException {
        super(line, document, provider, event -> show(view));
        setLabel(label);
    }

    private static void show(String view) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null && window.getActivePage() != null) {
            try {
                window.getActivePage().showView(view);
            } catch (PartInitException e) {
                ILog.of(ReviewMining.class).log(e.getStatus());
            }
        }
    }
}
