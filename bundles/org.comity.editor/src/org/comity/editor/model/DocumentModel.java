/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.comity.editor.language.Language;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;

/** The parsed form of the text in an editor: of a file of the workspace, or of a text every file sees. */
public abstract class DocumentModel {

    private final URI uri;
    private final Language language;
    private final List<ModelListener> listeners = new CopyOnWriteArrayList<>();

    DocumentModel(URI uri, Language language) {
        this.uri = uri;
        this.language = language;
    }

    /** Address of the text. */
    public final URI uri() {
        return uri;
    }

    /** The language of the text. */
    public final Language language() {
        return language;
    }

    /** The file the text is stored in; null if it is in none of the workspace. */
    public abstract IFile file();

    /** The text as it is now. */
    public abstract Snapshot latest();

    /**
     * Reads the parsed text, up to the last keystroke. The user waits for it, so it goes before work in the background.
     *
     * @param reader must not keep the resource
     */
    public abstract <T> T read(Function<XtextResource, T> reader);

    /** As {@link #read}, for work that the user does not wait for; empty if the user needs the text first, or it has changed. */
    public abstract <T> Optional<T> readLater(Snapshot snapshot, Function<XtextResource, T> reader);

    /**
     * As {@link #read}, in the display's thread, for what the user can do without; empty if the text cannot be had in time.
     *
     * @param millis how long to wait, in milliseconds
     */
    public abstract <T> Optional<T> readSoon(long millis, Function<XtextResource, T> reader);

    /** Reads the text again, since a file it refers to has changed. */
    public abstract void refresh();

    /** Adds someone who wants to hear of each state read; the present one is read again for them. */
    public final void addListener(ModelListener listener) {
        listeners.add(listener);
        listened(listener);
    }

    /** Removes a listener. */
    public final void removeListener(ModelListener listener) {
        listeners.remove(listener);
    }

    /** Those who want to hear. */
    final List<ModelListener> listeners() {
        return listeners;
    }

    /** Someone was added. */
    abstract void listened(ModelListener listener);
}
