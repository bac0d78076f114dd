/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.comity.editor.language.Language;
import org.comity.editor.problem.ProblemFinder;
import org.comity.editor.problem.ProblemMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

/** The parsed form of a document. It follows the text in the background, a moment after each change. */
public final class DocumentModel {

    private final IDocument document;
    private final IFile file;
    private final Language language;
    private final List<ModelListener> listeners = new CopyOnWriteArrayList<>();
    private final ReadingJob job = new ReadingJob(this);
    private final IDocumentListener onChange = new IDocumentListener() {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // the text before the change is of no interest
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            take();
        }
    };
    private volatile Snapshot latest;
    private volatile boolean relink;

    /**
     * Starts to follow a document.
     *
     * @param document the text on the screen
     * @param file where it is stored
     * @param language its language
     */
    public DocumentModel(IDocument document, IFile file, Language language) {
        this.document = document;
        this.file = file;
        this.language = language;
        document.addDocumentListener(onChange);
        OpenModels.add(this);
        take();
    }

    /** The file the text is stored in. */
    public IFile file() {
        return file;
    }

    /** The language of the text. */
    public Language language() {
        return language;
    }

    /** The text as it is now. */
    public Snapshot latest() {
        return latest;
    }

    /** Adds someone who wants to hear of each state read; the present one is read again for them. */
    public void addListener(ModelListener listener) {
        listeners.add(listener);
        job.soon();
    }

    /** Removes a listener. */
    public void removeListener(ModelListener listener) {
        listeners.remove(listener);
    }

    /**
     * Reads the parsed text, up to the last keystroke. The user waits for it, so it goes before work in the background.
     *
     * @param reader must not keep the resource
     */
    public <T> T read(Function<XtextResource, T> reader) {
        return ModelLock.now(() -> reader.apply(parsed(latest)));
    }

    /** Reads the text again, since a file it refers to has changed. */
    public void refresh() {
        relink = true;
        job.soon();
    }

    /**
     * Stops following the document.
     *
     * @param dirty whether the text on the screen was not the one on disk: then the file is read again
     */
    public void dispose(boolean dirty) {
        document.removeDocumentListener(onChange);
        listeners.clear();
        OpenModels.remove(this);
        job.stop();
        if (dirty) {
            FileReading.schedule(file);
        }
    }

    /** Parses, links and checks the present text and tells everyone; in the background. */
    void follow(Snapshot snapshot, CancelIndicator cancel) {
        List<Issue> issues = ModelLock.background(() -> {
            XtextResource resource = parsed(snapshot);
            EcoreUtil2.resolveLazyCrossReferences(resource, cancel);
            listeners.forEach(l -> l.parsed(resource, snapshot, cancel));
            return ProblemFinder.find(resource, language, cancel);
        });
        listeners.forEach(l -> l.checked(issues, snapshot));
        // outside the lock, since it takes the one of the workspace
        ProblemMarkers.update(file, issues);
    }

    private XtextResource parsed(Snapshot snapshot) {
        XtextResource resource = ProjectResources.of(file.getProject()).open(file, snapshot.text());
        if (relink) {
            relink = false;
            resource.relink();
        }
        return resource;
    }

    private void take() {
        latest = new Snapshot(document.get(), ((IDocumentExtension4) document).getModificationStamp());
        job.soon();
    }
}
