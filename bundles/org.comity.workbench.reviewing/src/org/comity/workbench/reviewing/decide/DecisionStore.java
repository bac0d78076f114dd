/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.reviewing.decide;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.comity.document.decisions.Decisions;
import org.comity.document.decisions.DecisionsFile;
import org.comity.workbench.reviewing.ReviewingMessages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/**
 * The decisions on a draft and their file beside it. A decision is put into the file as it is on disk at that moment, so that
 * what somebody else decided meanwhile stays; a file that cannot be read is never written. All methods but the jobs' own are
 * to be called in the display's thread.
 */
public final class DecisionStore {

    /** Family of the jobs that read and write decisions. */
    public static final Object FAMILY = DecisionStore.class;

    private final IFile file;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final IResourceChangeListener onChange = this::changed;
    private Decisions decisions = new Decisions();
    private Decisions stored = decisions;
    private String problem = "";
    private boolean unreadable;
    private boolean loaded;
    private boolean closed;
    private int writing;

    /**
     * The decisions on a draft; they are read in the background.
     *
     * @param draft the draft
     */
    public DecisionStore(IFile draft) {
        file = beside(draft);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(onChange, IResourceChangeEvent.POST_CHANGE);
        load();
    }

    /** The file of the decisions on a draft, whether it exists or not. */
    public static IFile beside(IFile draft) {
        IPath path = IPath.fromPortableString(draft.getName()).removeFileExtension().addFileExtension(DecisionsFile.EXTENSION);
        return draft.getParent().getFile(path);
    }

    /** Where the decisions are kept. */
    public IFile file() {
        return file;
    }

    /** The decisions as they are known. */
    public Decisions decisions() {
        return decisions;
    }

    /** Why the decisions cannot be read or written, in words for the reviewer; empty if they can. */
    public String problem() {
        return problem;
    }

    /** Whether the file has been read, with or without success. */
    public boolean isLoaded() {
        return loaded;
    }

    /** Whether everything decided is in the file. */
    public boolean isSettled() {
        return loaded && writing == 0;
    }

    /** Adds someone who hears in the display's thread that decisions or the problem have changed. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Ends it. */
    public void close() {
        closed = true;
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(onChange);
    }

    /**
     * Changes the decisions and puts the change into the file.
     *
     * @param change what to do with decisions; called for those known here and for those in the file
     * @return whether it is done; not while the file cannot be read
     */
    public boolean change(UnaryOperator<Decisions> change) {
        if (!loaded || unreadable) {
            return false;
        }
        decisions = change.apply(decisions);
        writing++;
        listeners.forEach(Runnable::run);
        schedule(ReviewingMessages.Writing_decisions, monitor -> write(change, monitor), () -> writing--);
        return true;
    }

    /** Reads the file again. */
    public void load() {
        schedule(ReviewingMessages.Reading_decisions, monitor -> read(), () -> { });
    }

    /** Looks whether somebody has changed the file behind the back of the workspace. */
    public void refresh() {
        if (!file.isSynchronized(IResource.DEPTH_ZERO)) {
            schedule(ReviewingMessages.Reading_decisions, monitor -> {
                file.refreshLocal(IResource.DEPTH_ZERO, monitor);
                return read();
            }, () -> { });
        }
    }

    private interface Work {
        Decisions with(IProgressMonitor monitor) throws CoreException, IOException;
    }

    private void schedule(String name, Work work, Runnable after) {
        Job job = new WorkspaceJob(name) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) {
                Decisions found = null;
                boolean damaged = false;
                String message = "";
                try {
                    found = work.with(monitor);
                } catch (IOException e) {
                    damaged = true;
                    Throwable cause = e.getCause() == null ? e : e.getCause();
                    message = NLS.bind(ReviewingMessages.Decisions_unreadable, file.getFullPath().makeRelative(), String.valueOf(cause.getMessage()));
                } catch (CoreException e) {
                    message = NLS.bind(ReviewingMessages.Decisions_not_written, file.getFullPath().makeRelative(), e.getStatus().getMessage());
                }
                Decisions known = found;
                String why = message;
                boolean cannot = damaged;
                Display.getDefault().asyncExec(() -> {
                    after.run();
                    taken(known, why, cannot);
                });
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
        job.setSystem(true);
        job.setPriority(Job.SHORT);
        ISchedulingRule rule = file.getParent();
        job.setRule(rule);
        job.schedule();
    }

    private void taken(Decisions found, String message, boolean cannot) {
        if (closed) {
            return;
        }
        loaded = true;
        problem = message;
        unreadable = cannot;
        stored = found != null ? found : cannot ? new Decisions() : stored;
        if (writing == 0) {
            decisions = stored;
        }
        listeners.forEach(Runnable::run);
    }

    private Decisions read() throws IOException, CoreException {
        if (!file.exists()) {
            return new Decisions();
        }
        try (InputStream in = file.getContents(true)) {
            return DecisionsFile.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The file is read, changed and replaced as a whole; where it has a place on disk, by a move, so that there is never half a file. */
    private Decisions write(UnaryOperator<Decisions> change, IProgressMonitor monitor) throws IOException, CoreException {
        file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        Decisions now = change.apply(read());
        IPath location = file.getLocation();
        if (location == null) {
            byte[] bytes = DecisionsFile.print(now).getBytes(StandardCharsets.UTF_8);
            if (file.exists()) {
                file.setContents(new ByteArrayInputStream(bytes), true, true, monitor);
            } else {
                file.create(new ByteArrayInputStream(bytes), true, monitor);
            }
            return now;
        }
        Path path = location.toPath();
        try {
            if (Files.exists(path) && !Files.isWritable(path)) {
                throw new IOException(ReviewingMessages.Read_only);
            }
            DecisionsFile.write(path, now);
        } catch (IOException e) {
            throw new CoreException(Status.error(String.valueOf(e.getMessage()), e));
        }
        file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        return now;
    }

    private void changed(IResourceChangeEvent event) {
        if (event.getDelta() != null && event.getDelta().findMember(file.getFullPath()) != null) {
            Display.getDefault().asyncExec(() -> {
                if (!closed && writing == 0) {
                    load();
                }
            });
        }
    }
}
