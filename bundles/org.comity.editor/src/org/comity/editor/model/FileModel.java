/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comity.editor.build.DraftReview;
import org.comity.editor.language.Language;
import org.comity.editor.problem.LiveMarkers;
import org.comity.editor.problem.ProblemFinder;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

/** The parsed form of a file in an editor. It follows the text in the background, a moment after each change. */
public final class FileModel extends DocumentModel {

    private final IDocument document;
    private final IFile file;
    private final LiveMarkers markers;
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
    private volatile boolean shown;
    private volatile Snapshot linked;

    /**
     * Starts to follow a document.
     *
     * @param document the text on the screen
     * @param file where it is stored
     * @param language its language
     */
    public FileModel(IDocument document, IFile file, Language language) {
        super(ProjectResources.uri(file), language);
        this.document = document;
        this.file = file;
        this.markers = new LiveMarkers(file);
        document.addDocumentListener(onChange);
        OpenModels.add(this);
        take();
    }

    @Override
    public IFile file() {
        return file;
    }

    @Override
    public Snapshot latest() {
        return latest;
    }

    @Override
    void listened(ModelListener listener) {
        job.soon();
    }

    @Override
    public <T> T read(Function<XtextResource, T> reader) {
        return ModelLock.now(() -> reader.apply(parsed(latest)));
    }

    @Override
    public <T> Optional<T> readLater(Snapshot snapshot, Function<XtextResource, T> reader) {
        // parsing is done once, by whoever finds the problems; a key that is followed by another is not parsed for anything else
        return ModelLock.background(() -> snapshot != latest || snapshot != linked || ModelLock.wanted() ? Optional.empty()
            : Optional.ofNullable(reader.apply(parsed(snapshot))));
    }

    @Override
    public <T> Optional<T> readSoon(long millis, Function<XtextResource, T> reader) {
        return ModelLock.within(millis, () -> Optional.ofNullable(reader.apply(parsed(latest))));
    }

    @Override
    public void refresh() {
        relink = true;
        job.soon();
    }

    /** Stops following the document. The file is read as it is on disk from now on. */
    public void dispose() {
        document.removeDocumentListener(onChange);
        listeners().clear();
        OpenModels.remove(this);
        job.stop();
        markers.stop();
        FileReading.run(() -> {
            if (file.exists()) {
                ProjectResources.of(file.getProject()).release(file);
            }
        });
        DraftReview.closed(file);
    }

    /**
     * Parses, links and checks the present text and tells everyone; in the background. What is wrong comes first: colours move
     * along with the text anyway.
     */
    void follow(Snapshot snapshot, CancelIndicator cancel) {
        if (!shown) {
            show(snapshot, cancel);
            shown = true;
        }
        List<Issue> issues = ModelLock.background(() -> {
            XtextResource resource = linked(snapshot, cancel);
            return ProblemFinder.find(resource, language(), cancel);
        });
        listeners().forEach(l -> l.checked(issues, snapshot));
        // outside the lock, since it takes the one of the workspace
        markers.update(issues);
        show(snapshot, cancel);
        ModelLock.background(() -> {
            stopIf(cancel);
            ProblemFinder.shown(parsed(snapshot), language(), cancel);
            return null;
        });
        listeners().forEach(l -> l.done(snapshot));
    }

    private void show(Snapshot snapshot, CancelIndicator cancel) {
        ModelLock.background(() -> {
            XtextResource resource = linked(snapshot, cancel);
            listeners().forEach(l -> l.parsed(resource, snapshot, cancel));
            return null;
        });
    }

    private XtextResource linked(Snapshot snapshot, CancelIndicator cancel) {
        stopIf(cancel);
        XtextResource resource = parsed(snapshot);
        EcoreUtil2.resolveLazyCrossReferences(resource, cancel);
        stopIf(cancel);
        linked = snapshot;
        return resource;
    }

    private static void stopIf(CancelIndicator cancel) {
        if (cancel.isCanceled()) {
            throw new OperationCanceledException();
        }
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
