/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.navigate;

import java.util.Optional;
import org.comity.editor.LanguageEditor;
import org.comity.editor.model.DocumentModel;
import org.comity.editor.model.LanguageDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Makes each name under the mouse, while Ctrl is held, a link to what it stands for. */
public final class LanguageLinks implements IHyperlinkDetector {

    /** Milliseconds the mouse waits for; a link not found by then is found at its next move. */
    private static final long PATIENCE = 150;

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        DocumentModel model = LanguageDocument.model(viewer.getDocument()).orElse(null);
        Optional<NameAt> name = model == null ? Optional.empty() : model.readSoon(PATIENCE, text -> Names.in(text).at(text, region.getOffset()).orElse(null));
        return name.filter(n -> n.element() != null && !n.declared()).map(n -> new IHyperlink[] {new Link(model, n)}).orElse(null);
    }

    private record Link(DocumentModel model, NameAt name) implements IHyperlink {

        @Override
        public IRegion getHyperlinkRegion() {
            return new Region(name.region().getOffset(), name.region().getLength());
        }

        @Override
        public String getTypeLabel() {
            return null;
        }

        @Override
        public String getHyperlinkText() {
            return NavigateMessages.Go;
        }

        @Override
        public void open() {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            IWorkbenchPage page = window == null ? null : window.getActivePage();
            if (page != null && page.getActiveEditor() instanceof LanguageEditor editor && editor.model() == model) {
                new DefinitionJob(editor, model, name.region().getOffset()).schedule();
            }
        }
    }
}
