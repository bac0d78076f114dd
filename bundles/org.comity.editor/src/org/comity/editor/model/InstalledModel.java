/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.comity.editor.EditorMessages;
import org.comity.editor.language.Language;
import org.comity.editor.language.LanguageRegistry;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

/** The parsed form of a text of the installation in an editor. The text does not change, and its parsed form is the one all files refer to. */
public final class InstalledModel extends DocumentModel {

    private final Snapshot snapshot;
    private final Telling telling = new Telling();
    private XtextResource resource;

    /**
     * For a document.
     *
     * @param document the text on the screen
     * @param uri where it comes from
     * @param language its language
     */
    InstalledModel(IDocument document, URI uri, Language language) {
        super(uri, language);
        snapshot = new Snapshot(document.get(), ((IDocumentExtension4) document).getModificationStamp());
    }

    @Override
    public IFile file() {
        return null;
    }

    @Override
    public Snapshot latest() {
        return snapshot;
    }

    @Override
    public <T> T read(Function<XtextResource, T> reader) {
        return ModelLock.now(() -> reader.apply(resource()));
    }

    @Override
    public <T> Optional<T> readLater(Snapshot wanted, Function<XtextResource, T> reader) {
        return ModelLock.background(() -> ModelLock.wanted() ? Optional.empty() : Optional.ofNullable(reader.apply(resource())));
    }

    @Override
    public <T> Optional<T> readSoon(long millis, Function<XtextResource, T> reader) {
        return ModelLock.within(millis, () -> Optional.ofNullable(reader.apply(resource())));
    }

    @Override
    public void refresh() {
        telling.schedule();
    }

    @Override
    void listened(ModelListener listener) {
        telling.schedule();
    }

    void dispose() {
        telling.cancel();
        listeners().clear();
    }

    /** The text as all files see it; if it is not installed any more, read on its own. */
    private XtextResource resource() {
        XtextResource installed = LanguageRegistry.shared().texts().stream().map(t -> t.resource(uri())).filter(Objects::nonNull).findFirst().orElse(null);
        // offsets must be those of the text on the screen
        if (installed != null && installed.getParseResult() != null && installed.getParseResult().getRootNode().getText().equals(snapshot.text())) {
            resource = installed;
        } else if (resource == null) {
            resource = own();
        }
        return resource;
    }

    private XtextResource own() {
        XtextResource read = language().service(XtextResource.class);
        read.setURI(uri());
        new XtextResourceSet().getResources().add(read);
        try {
            read.load(new ByteArrayInputStream(snapshot.text().getBytes(StandardCharsets.UTF_8)), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException impossible) {
            throw new IllegalStateException("Reading from memory does not fail.", impossible);
        }
        return read;
    }

    /** Tells everyone about the text, in the background. */
    private final class Telling extends Job {

        Telling() {
            super(EditorMessages.Reading_job);
            setSystem(true);
            setPriority(Job.SHORT);
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == ReadingJob.FAMILY;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            CancelIndicator cancel = () -> monitor.isCanceled() || ModelLock.wanted();
            try {
                ModelLock.background(() -> {
                    XtextResource text = resource();
                    listeners().forEach(l -> l.parsed(text, snapshot, cancel));
                    return null;
                });
                listeners().forEach(l -> l.done(snapshot));
            } catch (RuntimeException | StackOverflowError e) {
                if (!language().service(OperationCanceledManager.class).isOperationCanceledException(e)) {
                    ILog.of(InstalledModel.class).error("Reading " + uri() + " failed", e);
                } else if (!monitor.isCanceled()) {
                    schedule(20);
                }
            }
            return Status.OK_STATUS;
        }
    }
}
