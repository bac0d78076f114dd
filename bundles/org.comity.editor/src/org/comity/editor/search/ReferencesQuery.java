/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.comity.editor.language.LanguageRegistry;
import org.comity.editor.model.FileModel;
import org.comity.editor.model.ModelLock;
import org.comity.editor.model.OpenModels;
import org.comity.editor.model.ProjectResources;
import org.comity.editor.navigate.Names;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.Match;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

/** Looks through the files of all open projects for references to an element or to something in it, one file after the other. */
public final class ReferencesQuery implements ISearchQuery {

    /** Milliseconds until a file that could not be read is tried again. */
    private static final long AGAIN = 20;

    private final Subject subject;
    private final ReferencesResult result = new ReferencesResult(this);

    /**
     * A search; to be run by the search view.
     *
     * @param subject what to look for
     */
    public ReferencesQuery(Subject subject) {
        this.subject = subject;
    }

    @Override
    public String getLabel() {
        return NLS.bind(SearchMessages.References, subject.label());
    }

    @Override
    public boolean canRerun() {
        return true;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public ReferencesResult getSearchResult() {
        return result;
    }

    /** What is looked for. */
    Subject subject() {
        return subject;
    }

    @Override
    public IStatus run(IProgressMonitor monitor) {
        result.removeAll();
        URI address = ModelLock.background(() -> subject.element().map(EcoreUtil2::getPlatformResourceOrNormalizedURI).orElse(subject.uri()));
        String inside = address + "/";
        Predicate<URI> wanted = uri -> uri.equals(address) || uri.toString().startsWith(inside);
        List<IFile> files = files();
        SubMonitor progress = SubMonitor.convert(monitor, getLabel(), files.size() + 1);
        for (IFile file : files) {
            if (progress.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            progress.subTask(NLS.bind(SearchMessages.Reading, file.getFullPath()));
            search(file, givingWay(wanted), monitor);
            progress.worked(1);
        }
        relying(monitor);
        return Status.OK_STATUS;
    }

    private static List<IFile> files() {
        List<IFile> files = new ArrayList<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            try {
                if (project.isAccessible()) {
                    project.accept(each -> {
                        if (each instanceof IFile file && LanguageRegistry.shared().of(file).isPresent()) {
                            files.add(file);
                        }
                        return !each.isDerived();
                    });
                }
            } catch (CoreException e) {
                // closed meanwhile
                ILog.of(ReferencesQuery.class).log(e.getStatus());
            }
        }
        return files;
    }

    private void search(IFile file, Predicate<URI> wanted, IProgressMonitor monitor) {
        try {
            FileModel open = OpenModels.of(file).orElse(null);
            if (open == null && !mayRefer(file)) {
                return;
            }
            result.addMatches(read(file, open, monitor, text -> matches(file, text, Names.in(text).references(text, wanted))).toArray(Match[]::new));
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException e) {
            // one file that cannot be read must not hide the references of the others
            ILog.of(ReferencesQuery.class).error("No references in " + file.getFullPath(), e);
        }
    }

    /** Reads a file in the background; while the user needs the lock, it waits, and starts over with the file. */
    private static List<Match> read(IFile file, FileModel open, IProgressMonitor monitor, Function<XtextResource, List<Match>> reader) {
        while (!monitor.isCanceled()) {
            try {
                Optional<List<Match>> found = open != null ? open.readLater(open.latest(), reader) : ModelLock.background(() -> {
                    ProjectResources files = ProjectResources.of(file.getProject());
                    XtextResource text = files.read(file);
                    List<Match> all = text == null || text.getParseResult() == null ? List.of() : reader.apply(text);
                    files.release(file);
                    return Optional.of(all);
                });
                if (found.isPresent()) {
                    return found.get();
                }
                Thread.sleep(AGAIN);
            } catch (GaveWay e) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            }
        }
        throw new OperationCanceledException();
    }

    /** Says when a search has to let the user go first. */
    private static Predicate<URI> givingWay(Predicate<URI> wanted) {
        return uri -> {
            if (ModelLock.wanted()) {
                throw new GaveWay();
            }
            return wanted.test(uri);
        };
    }

    private static final class GaveWay extends RuntimeException {

        private static final long serialVersionUID = 1L;

        GaveWay() {
            super(null, null, false, false);
        }
    }

    /** Whether a file has the word every reference has. Reading it is far quicker than parsing it. */
    private boolean mayRefer(IFile file) {
        if (subject.word() == null) {
            return true;
        }
        try (InputStream in = file.getContents(true)) {
            return new String(in.readAllBytes(), Charset.forName(file.getCharset())).contains(subject.word());
        } catch (IOException | CoreException | IllegalArgumentException e) {
            return false;
        }
    }

    private static List<Match> matches(IFile file, XtextResource text, List<ITextRegion> regions) {
        String whole = text.getParseResult().getRootNode().getText();
        return regions.stream().map(r -> match(file, whole, r.getOffset(), r.getLength(), "")).toList();
    }

    private static Match match(IFile file, String text, int offset, int length, String how) {
        int from = Math.min(offset, text.length());
        int start = text.lastIndexOf('\n', from - 1) + 1;
        int end = text.indexOf('\n', from);
        int number = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        String line = text.substring(start, end < 0 ? text.length() : end).strip();
        return new Match(new ReferenceLine(file, number, line, how), from, Math.min(length, text.length() - from));
    }

    private void relying(IProgressMonitor monitor) {
        List<Reliance> found = ModelLock.background(() -> {
            List<Reliance> all = new ArrayList<>();
            EObject element = subject.element().orElse(null);
            for (RelianceFinder each : element == null ? List.<RelianceFinder>of() : LanguageRegistry.shared().reliances()) {
                all.addAll(each.on(element));
            }
            return all;
        });
        for (Reliance each : found) {
            FileModel open = OpenModels.of(each.file()).orElse(null);
            result.addMatches(read(each.file(), open, monitor, text -> List.of(match(each.file(), text.getParseResult().getRootNode().getText(), each.offset(), each.length(),
                each.how()))).toArray(Match[]::new));
        }
    }
}
