/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor;

import org.comity.editor.colour.MeaningColouring;
import org.comity.editor.colour.Styles;
import org.comity.editor.fix.LampAction;
import org.comity.editor.folding.TextFolding;
import org.comity.editor.mining.MiningUpdate;
import org.comity.editor.model.DocumentModel;
import org.comity.editor.model.InstalledInput;
import org.comity.editor.model.LanguageDocument;
import org.comity.editor.model.LanguageDocumentProvider;
import org.comity.editor.occurrence.OccurrenceMarking;
import org.comity.editor.outline.OutlinePage;
import org.comity.editor.save.FileTrouble;
import org.comity.editor.save.SaveMessages;
import org.comity.editor.text.BracketMatcher;
import org.comity.editor.text.ViewerConfiguration;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.editors.text.IFoldingCommandIds;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/**
 * Edits texts of any registered language. To open files in it, register it with {@code org.eclipse.ui.editors} for their
 * extension, and their language with {@code org.comity.editor.language}.
 */
public class LanguageEditor extends TextEditor {

    /** Key context of this editor. */
    public static final String CONTEXT = "org.comity.editor.context";

    private static final String BRACKETS = "org.comity.editor.brackets";
    private static final String BRACKET_COLOUR = "org.comity.editor.brackets.colour";

    private final IPropertyChangeListener onTheme = event -> {
        if (event.getProperty().startsWith(Styles.PREFIX) && getSourceViewer() != null) {
            getSourceViewer().invalidateTextPresentation();
        }
    };
    private final IDocumentProvider elsewhere = new TextFileDocumentProvider();
    private MeaningColouring meaning;
    private ProjectionSupport projection;
    private TextFolding folding;
    private final MiningUpdate minings = new MiningUpdate(this);
    private OccurrenceMarking occurrences;
    private OutlinePage outline;
    private final FileTrouble trouble = new FileTrouble(this, new FileTrouble.Actions() {
        @Override
        public void save(IProgressMonitor monitor) {
            performSave(true, monitor);
        }

        @Override
        public void saveAs(IProgressMonitor monitor) {
            performSaveAs(monitor);
        }

        @Override
        public IProgressMonitor monitor() {
            return getProgressMonitor();
        }
    });

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        setPreferenceStore(EditorsUI.getPreferenceStore());
        setSourceViewerConfiguration(new ViewerConfiguration(getPreferenceStore()));
    }

    @Override
    protected void initializeKeyBindingScopes() {
        setKeyBindingScopes(new String[] {CONTEXT});
    }

    @Override
    protected void createActions() {
        super.createActions();
        setAction(ITextEditorActionConstants.RULER_CLICK, new LampAction(this));
        // the platform has the command and its key, but no handler
        IAction toggle = new Action() {
            @Override
            public void run() {
                ((ProjectionViewer) getSourceViewer()).doOperation(ProjectionViewer.TOGGLE);
                if (model() != null) {
                    // who listens anew hears of the text as it is: then there is something to fold again
                    model().removeListener(folding);
                    model().addListener(folding);
                }
            }
        };
        toggle.setActionDefinitionId(IFoldingCommandIds.FOLDING_TOGGLE);
        setAction(IFoldingCommandIds.FOLDING_TOGGLE, toggle);
    }

    @Override
    protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
        fAnnotationAccess = getAnnotationAccess();
        fOverviewRuler = createOverviewRuler(getSharedColors());
        ISourceViewer viewer = new ProjectionViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(), styles);
        getSourceViewerDecorationSupport(viewer);
        return viewer;
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        ProjectionViewer viewer = (ProjectionViewer) getSourceViewer();
        projection = new ProjectionSupport(viewer, getAnnotationAccess(), getSharedColors());
        projection.install();
        viewer.enableProjection();
        // when the editor itself is disposed, the text is no longer there
        parent.addDisposeListener(e -> {
            if (folding != null) {
                folding.remember();
            }
        });
        meaning = new MeaningColouring(viewer);
        occurrences = new OccurrenceMarking(this, getSourceViewer());
        listen(true);
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(onTheme);
    }

    @Override
    protected void configureSourceViewerDecorationSupport(SourceViewerDecorationSupport support) {
        super.configureSourceViewerDecorationSupport(support);
        support.setCharacterPairMatcher(new BracketMatcher());
        getPreferenceStore().setDefault(BRACKETS, true);
        getPreferenceStore().setDefault(BRACKET_COLOUR, "128,128,128");
        support.setMatchingCharacterPainterPreferenceKeys(BRACKETS, BRACKET_COLOUR);
    }

    /** Files of the workspace and texts of the installation are read as texts of their language; a file from elsewhere can be edited, but nothing is known of it. */
    @Override
    protected void setDocumentProvider(IEditorInput input) {
        setDocumentProvider(input instanceof IFileEditorInput || input instanceof InstalledInput ? LanguageDocumentProvider.shared() : elsewhere);
    }

    @Override
    protected void doSetInput(IEditorInput input) throws CoreException {
        listen(false);
        super.doSetInput(input);
        listen(true);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (trouble.beforeSave(monitor == null ? new NullProgressMonitor() : monitor)) {
            super.doSave(monitor);
        }
    }

    @Override
    protected void handleExceptionOnSave(CoreException exception, IProgressMonitor monitor) {
        trouble.failed(exception);
        super.handleExceptionOnSave(exception, monitor);
    }

    @Override
    protected void openSaveErrorDialog(String title, String message, CoreException exception) {
        if (exception.getStatus().getCode() == EditorsUI.CHARSET_MAPPING_FAILED) {
            // the platform offers to save as UTF-8
            super.openSaveErrorDialog(title, message, exception);
        } else {
            MessageDialog.openError(getSite().getShell(), SaveMessages.Failed_title, exception.getStatus().getMessage());
        }
    }

    @Override
    public boolean validateEditorInputState() {
        return trouble.writable() && super.validateEditorInputState();
    }

    @Override
    protected void sanityCheckState(IEditorInput input) {
        trouble.look();
        super.sanityCheckState(input);
    }

    @Override
    protected void handleEditorInputChanged() {
        if (!trouble.changed()) {
            super.handleEditorInputChanged();
        }
    }

    @Override
    public void dispose() {
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(onTheme);
        minings.dispose();
        listen(false);
        if (occurrences != null) {
            occurrences.dispose();
        }
        super.dispose();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IContentOutlinePage.class && model() != null) {
            if (outline == null || outline.getControl() != null && outline.getControl().isDisposed()) {
                outline = new OutlinePage(this, model());
            }
            return type.cast(outline);
        }
        T projected = projection == null ? null : projection.getAdapter(getSourceViewer(), type);
        return projected != null ? projected : super.getAdapter(type);
    }

    /** The parsed text; null before there is an input, and if its language is not registered. */
    public DocumentModel model() {
        return getDocumentProvider() == null || getEditorInput() == null ? null
            : LanguageDocument.model(getDocumentProvider().getDocument(getEditorInput())).orElse(null);
    }

    /**
     * Says in the status line why something cannot be done. To be called in the display's thread.
     *
     * @param message why, and what to do
     */
    public void say(String message) {
        getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(message);
        getSite().getShell().getDisplay().beep();
    }

    private void listen(boolean on) {
        DocumentModel model = model();
        if (model == null || meaning == null) {
            return;
        }
        if (on) {
            folding = new TextFolding((ProjectionViewer) getSourceViewer(), model);
            model.addListener(meaning);
            model.addListener(folding);
            model.addListener(minings);
            model.addListener(occurrences);
        } else {
            folding.remember();
            model.removeListener(meaning);
            model.removeListener(folding);
            model.removeListener(minings);
            model.removeListener(occurrences);
        }
    }
}
