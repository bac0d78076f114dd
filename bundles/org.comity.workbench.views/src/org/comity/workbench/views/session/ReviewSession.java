/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.comity.editor.LanguageEditor;
import org.comity.editor.build.DraftReview;
import org.comity.editor.model.FileModel;
import org.comity.editor.model.OpenModels;
import org.comity.engine.law.LawLibrary;
import org.comity.register.Register;
import org.comity.review.LawCatalogue;
import org.comity.review.Place;
import org.comity.review.Review;
import org.comity.review.ReviewReader;
import org.comity.review.ReviewSettings;
import org.comity.review.Use;
import org.comity.review.Uses;
import org.comity.workbench.views.Opening;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.xtext.resource.XtextResource;

/**
 * The review everyone looks at: how drafts are read, which draft is looked at, and what was found in it last. The text of an
 * editor is derived in the background each time it was read; the results arrive here.
 */
public final class ReviewSession {

    private static final ReviewSession SHARED = new ReviewSession();

    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, FileReview> files = new ConcurrentHashMap<>();
    private final Map<String, List<Use>> uses = new ConcurrentHashMap<>();
    private volatile ReviewSettings settings = SettingsStore.load();
    private volatile LawLibrary law;
    private volatile LawCatalogue catalogue = LawCatalogue.EMPTY;
    private final Map<String, List<Consumer<Derived>>> asked = new ConcurrentHashMap<>();
    private final QuietFile quiet = new QuietFile(this::gone);
    private String watched;
    private int caret;
    private Review current;

    private ReviewSession() {
    }

    /** The one session of this workbench. */
    public static ReviewSession shared() {
        return SHARED;
    }

    /** How drafts are read. */
    public ReviewSettings settings() {
        return settings;
    }

    /** Reads drafts in another way from now on: everything open is read again, and everyone told. To be called in the display's thread. */
    public void change(ReviewSettings wanted) {
        if (wanted.equals(settings)) {
            return;
        }
        boolean language = !wanted.language().equals(settings.language());
        settings = wanted;
        SettingsStore.save(wanted);
        if (language && law != null) {
            catalogue = LawCatalogue.of(law, wanted.language());
        }
        listeners.forEach(SessionListener::settingsChanged);
        readAgain();
    }

    /** Reads everything open again, since the law has changed. To be called in the display's thread. */
    public void readAgain() {
        editors(editor -> {
            if (editor.model() != null) {
                editor.model().refresh();
            }
        });
        IFile shown = quiet.file();
        if (shown != null) {
            OpenModels.of(shown).ifPresent(FileModel::refresh);
        }
        DraftReview.all();
    }

    /** Shows everything again in another way, since what users want to see has changed. To be called in the display's thread. */
    public void showAgain() {
        listeners.forEach(SessionListener::reviewed);
        readAgain();
    }

    /** What there is to choose from; empty until the law has been read. */
    public LawCatalogue catalogue() {
        return catalogue;
    }

    /** The law drafts are read under; null until it has been read. */
    public LawLibrary law() {
        return law;
    }

    /** Where drafts of the workspace rely on a provision: those that were reviewed in this session, and citations in the text of the others. */
    public List<Use> uses(String path) {
        uses.keySet().removeIf(f -> Opening.file(f) == null);
        List<Use> found = new ArrayList<>();
        uses.values().forEach(each -> found.addAll(Uses.on(each, path)));
        found.addAll(CitationSearch.in(path, uses.keySet()));
        return found;
    }

    /**
     * The reviews of an open file, as they were made last; none if it is not open, or has not been read yet.
     *
     * @param uri address of the file
     */
    public List<Review> reviews(String uri) {
        FileReview found = files.get(uri);
        return found == null ? List.of() : found.drafts();
    }

    /** The draft that is looked at; null if there is none, or it has not been read yet. To be called in the display's thread. */
    public Review current() {
        return current;
    }

    /** The agreements of the file that is looked at, in its order; none until it has been read. To be called in the display's thread. */
    public List<Review> drafts() {
        FileReview file = watched == null ? null : files.get(watched);
        return file == null ? List.of() : file.drafts();
    }

    /** The first place of the file that is looked at which is not understood; null if all is, or it has not been read yet. To be called in the display's thread. */
    public Place notUnderstood() {
        FileReview file = watched == null ? null : files.get(watched);
        return file == null ? null : file.notUnderstood();
    }

    /** Looks at one of the agreements of the file. To be called in the display's thread. */
    public void show(Review draft) {
        if (draft.whole() != null) {
            moveTo(draft.whole().offset() + draft.whole().length() / 2);
        }
    }

    /** Whether a draft is looked at, read or not. To be called in the display's thread. */
    public boolean hasDraft() {
        return watched != null;
    }

    /** Whether the file that is looked at has been read. To be called in the display's thread. */
    public boolean isRead() {
        return watched != null && files.containsKey(watched);
    }

    /** Adds a listener. */
    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    /**
     * Takes what was derived from a file. Called in the background by whoever derived it and still holds the lock on the parsed text.
     *
     * @param resource the parsed file
     * @param registers one register per agreement; of a file that is not open it need not have the rules complied with
     * @param under the law they were derived under
     */
    public void publish(XtextResource resource, List<Register> registers, LawLibrary under) {
        use(under);
        String uri = resource.getURI().toString();
        Uses finder = new Uses(under, new TextPositions(), settings.language());
        uses.put(uri, registers.stream().flatMap(r -> finder.of(r).stream()).toList());
        Derived derived = new Derived(resource, registers, under);
        List<Consumer<Derived>> takers = asked.remove(uri);
        if (takers != null) {
            takers.forEach(each -> SafeRunner.run(() -> each.accept(derived)));
        }
        if (!isOpen(resource.getURI())) {
            return;
        }
        ReviewReader reader = new ReviewReader(under, new TextPositions(), settings.language());
        List<Review> drafts = new ArrayList<>();
        registers.forEach(r -> drafts.add(reader.read(r)));
        FileReview review = new FileReview(uri, List.copyOf(drafts), TextPositions.notUnderstood(resource));
        if (!review.equals(files.put(uri, review))) {
            Display.getDefault().asyncExec(this::update);
        }
    }

    /** Makes law known, so that it can be chosen from before any draft is open. */
    public void use(LawLibrary library) {
        if (law == library) {
            return;
        }
        law = library;
        LawCatalogue found = LawCatalogue.of(library, settings.language());
        if (!found.equals(catalogue)) {
            catalogue = found;
            Display.getDefault().asyncExec(() -> listeners.forEach(SessionListener::settingsChanged));
        }
    }

    /** The file that is looked at; null if there is none. To be called in the display's thread. */
    public IFile file() {
        return Opening.file(watched);
    }

    /**
     * Looks at a file of the workspace as it is stored, or as it is in its editor if it is open: no editor is opened for it. It stays
     * looked at until another one is, or its editor is activated. To be called in the display's thread.
     *
     * @return whether the file can be read as a draft
     */
    public boolean look(IFile file) {
        if (!file.exists() || !EditorFollower.DRAFT.equals(file.getFileExtension())) {
            return false;
        }
        String uri = URI.createPlatformResourceURI(file.getFullPath().toString(), true).toString();
        if (!uri.equals(watched)) {
            if (!quiet.open(file)) {
                return false;
            }
            watch(uri);
        }
        return true;
    }

    /**
     * Reads a file that is looked at once more and hands over what is derived from it; for whoever needs the register itself.
     *
     * @param file the file; it must be looked at
     * @param taker called once in the background, under the lock on the parsed text; must not keep anything of it
     * @return whether the file is open, so that there will be an answer
     */
    public boolean ask(IFile file, Consumer<Derived> taker) {
        FileModel model = OpenModels.of(file).orElse(null);
        if (model == null) {
            return false;
        }
        asked.computeIfAbsent(model.uri().toString(), u -> new CopyOnWriteArrayList<>()).add(taker);
        model.refresh();
        return true;
    }

    /** The file that is looked at without an editor is gone, or elsewhere. */
    private void gone(IFile now) {
        watch(null);
        if (now != null) {
            look(now);
        }
    }

    /** An editor shows a file: it takes over, so that whoever closes it is asked about what is not saved. */
    void shownInEditor(String uri) {
        quiet.giveUp(uri);
    }

    /** An editor of a file was closed. If the file was looked at without an editor before, it is again. */
    void closedInEditor(String uri) {
        IFile back = quiet.givenUp(uri);
        if (back != null && uri.equals(watched)) {
            watch(null);
            Display.getDefault().asyncExec(() -> {
                if (watched == null) {
                    look(back);
                }
            });
        }
    }

    /** Looks at another file from now on, or at none. */
    void watch(String uri) {
        if (!Objects.equals(uri, watched)) {
            watched = uri;
            caret = 0;
            quiet.keepOnly(uri);
            files.keySet().removeIf(f -> !isOpen(URI.createURI(f)));
            update();
        }
    }

    /** The caret of the watched file has moved; another agreement of the file may be meant. */
    void moveTo(int offset) {
        caret = offset;
        FileReview file = watched == null ? null : files.get(watched);
        if (file != null && file.drafts().size() > 1 && file.at(offset) != current) {
            update();
        }
    }

    private void update() {
        FileReview file = watched == null ? null : files.get(watched);
        Review found = file == null ? null : file.at(caret);
        if (found != current || found == null) {
            current = found;
            listeners.forEach(SessionListener::reviewed);
        }
    }

    /** Whether somebody may look at a file: then it is open in an editor. */
    private static boolean isOpen(URI uri) {
        return uri.isPlatformResource()
            && OpenModels.of(ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(uri.toPlatformString(true)))).isPresent();
    }

    private static void editors(Consumer<LanguageEditor> action) {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                for (IEditorReference each : page.getEditorReferences()) {
                    if (each.getEditor(false) instanceof LanguageEditor editor) {
                        action.accept(editor);
                    }
                }
            }
        }
    }
}
