/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.session;

import org.comity.editor.LanguageEditor;
import org.comity.editor.model.DocumentModel;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPartService;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Tells the session which draft is in the active editor. While a text of another kind is active, the draft that was active
 * last stays, as long as it is open: who looks up a provision does not want the review to go away.
 */
public final class EditorFollower implements IPartListener2, IWindowListener {

    /** Extension of drafts. */
    public static final String DRAFT = "agreement";

    private final ISelectionListener onCaret = (part, selection) -> {
        if (part instanceof LanguageEditor editor && isDraft(editor) && selection instanceof ITextSelection text) {
            ReviewSession.shared().moveTo(text.getOffset());
        }
    };
    private LanguageEditor followed;
    private String followedUri;

    private EditorFollower() {
    }

    /** Starts to follow the editors of all windows. To be called once, in the display's thread. */
    public static void start() {
        EditorFollower follower = new EditorFollower();
        PlatformUI.getWorkbench().addWindowListener(follower);
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            follower.windowOpened(window);
        }
    }

    /** Address of the file in an editor; null if it shows none of the workspace. */
    static String uri(LanguageEditor editor) {
        DocumentModel model = editor.model();
        return model == null ? null : model.uri().toString();
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        IPartService parts = window.getPartService();
        parts.addPartListener(this);
        window.getSelectionService().addPostSelectionListener(onCaret);
        if (window.getActivePage() != null) {
            follow(window.getActivePage().getActiveEditor());
        }
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        window.getPartService().removePartListener(this);
        window.getSelectionService().removePostSelectionListener(onCaret);
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        if (window.getActivePage() != null) {
            follow(window.getActivePage().getActiveEditor());
        }
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // the draft looked at stays
    }

    @Override
    public void partActivated(IWorkbenchPartReference ref) {
        follow(ref.getPart(false));
    }

    @Override
    public void partOpened(IWorkbenchPartReference ref) {
        if (ref.getPart(false) instanceof LanguageEditor editor && isDraft(editor)) {
            ReviewSession.shared().shownInEditor(uri(editor));
        }
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference ref) {
        follow(ref.getPart(false));
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference ref) {
        if (ref.getPart(false) == followed && followed != null) {
            follow(followed);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference ref) {
        if (ref.getPart(false) == followed && followed != null) {
            String uri = followedUri;
            followed = null;
            ReviewSession.shared().closedInEditor(uri);
            ReviewSession.shared().watch(null);
            IWorkbenchPage page = ref.getPage();
            follow(page == null ? null : page.getActiveEditor());
            for (IEditorReference each : page == null || followed != null ? new IEditorReference[0] : page.getEditorReferences()) {
                follow(each.getEditor(false));
            }
        }
    }

    private void follow(IWorkbenchPart part) {
        if (part instanceof LanguageEditor editor && isDraft(editor)) {
            followed = editor;
            followedUri = uri(editor);
            ReviewSession.shared().shownInEditor(uri(editor));
            ReviewSession.shared().watch(uri(editor));
        }
    }

    private static boolean isDraft(LanguageEditor editor) {
        return editor.model() != null && DRAFT.equals(editor.model().language().extension());
    }
}
