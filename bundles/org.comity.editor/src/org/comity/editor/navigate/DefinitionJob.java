/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.navigate;

import org.comity.editor.LanguageEditor;
import org.comity.editor.model.DocumentModel;
import org.comity.editor.search.ReferencesSearch;
import org.comity.editor.search.Subject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;

/** Goes from a name to what it stands for; from where something has its name, to the places that refer to it. */
public final class DefinitionJob extends Job {

    /** Family of these jobs, for whoever wants to wait for them. */
    public static final Object FAMILY = DefinitionJob.class;

    private final LanguageEditor editor;
    private final DocumentModel model;
    private final int offset;

    /**
     * Looks for a definition; to be scheduled.
     *
     * @param editor shows the name
     * @param model its text
     * @param offset where the name is
     */
    public DefinitionJob(LanguageEditor editor, DocumentModel model, int offset) {
        super(NavigateMessages.Looking);
        this.editor = editor;
        this.model = model;
        this.offset = offset;
        setPriority(Job.INTERACTIVE);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Runnable next = model.read(text -> Names.in(text).at(text, offset).map(this::next).orElseGet(() -> () -> say(NavigateMessages.No_name)));
            Display.getDefault().asyncExec(() -> {
                if (!monitor.isCanceled() && editor.getSite() != null && editor.model() == model) {
                    next.run();
                }
            });
        } catch (RuntimeException e) {
            ILog.of(DefinitionJob.class).error("No definition in " + model.uri(), e);
        }
        return Status.OK_STATUS;
    }

    private Runnable next(NameAt name) {
        if (name.element() == null) {
            return () -> say(NavigateMessages.Not_found);
        }
        if (name.declared()) {
            Subject subject = Subject.of(name.element());
            return () -> ReferencesSearch.start(subject);
        }
        IWorkbenchPage page = editor.getSite().getPage();
        return Places.of(name.element()).<Runnable>map(target -> () -> Going.to(page, target)).orElse(() -> say(NavigateMessages.Not_found));
    }

    private void say(String message) {
        editor.say(message);
    }
}
