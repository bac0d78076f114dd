/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.mining;

import org.comity.editor.LanguageEditor;
import org.comity.editor.model.ModelListener;
import org.comity.editor.model.Snapshot;
import org.comity.editor.preference.EditorPreferences;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Display;

/** Has the code minings of an editor worked out again, each time everything that follows from its text is known. */
public final class MiningUpdate implements ModelListener {

    private final LanguageEditor editor;
    private final IPropertyChangeListener onSwitch = event -> {
        if (event.getProperty().equals(EditorPreferences.MININGS)) {
            now();
        }
    };

    /** For an editor. To be disposed. */
    public MiningUpdate(LanguageEditor editor) {
        this.editor = editor;
        EditorPreferences.store().addPropertyChangeListener(onSwitch);
    }

    /** Ends it. */
    public void dispose() {
        EditorPreferences.store().removePropertyChangeListener(onSwitch);
    }

    @Override
    public void done(Snapshot snapshot) {
        Display.getDefault().asyncExec(this::now);
    }

    private void now() {
        if (editor.getAdapter(ITextViewer.class) instanceof ISourceViewerExtension5 viewer && ((ITextViewer) viewer).getTextWidget() != null
            && viewer.hasCodeMiningProviders()) {
            viewer.updateCodeMinings();
        }
    }
}
