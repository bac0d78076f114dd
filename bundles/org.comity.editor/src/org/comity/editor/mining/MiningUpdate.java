/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.mining;

import org.comity.editor.LanguageEditor;
import org.comity.editor.model.ModelListener;
import org.comity.editor.model.Snapshot;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.swt.widgets.Display;

/** Has the code minings of an editor worked out again, each time everything that follows from its text is known. */
public final class MiningUpdate implements ModelListener {

    private final LanguageEditor editor;

    /** For an editor. */
    public MiningUpdate(LanguageEditor editor) {
        this.editor = editor;
    }

    @Override
    public void done(Snapshot snapshot) {
        Display.getDefault().asyncExec(() -> now(editor));
    }

    /** Has them worked out at once. To be called in the display's thread. */
    public static void now(LanguageEditor editor) {
        if (editor.getAdapter(ITextViewer.class) instanceof ISourceViewerExtension5 viewer && ((ITextViewer) viewer).getTextWidget() != null
            && viewer.hasCodeMiningProviders()) {
            viewer.updateCodeMinings();
        }
    }
}
