/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.build;

import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.comity.editor.EditorMessages;
import org.comity.editor.index.ProjectIndex;
import org.comity.editor.problem.ProblemMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/**
 * Reviews files that are not open, with progress. It holds no lock on the workspace while it works, so nobody waits for it
 * to save; cancelled, it stops at once and goes on the next time anything changes, a build is asked for, or the workbench
 * starts.
 */
public final class DraftReview extends Job {

    /** Family of this job. */
    public static final Object FAMILY = DraftReview.class;

    /** Milliseconds in which further changes are waited for. */
    private static final long DELAY = 150;
    private static final DraftReview JOB = new DraftReview();
    /** One review at a time, whoever asked for it. */
    private static final ReentrantLock RUNNING = new ReentrantLock();

    /** What is to be reviewed: files of a project, or null for all of them. */
    private final Map<IProject, Set<IFile>> wanted = new LinkedHashMap<>();

    private DraftReview() {
        super(EditorMessages.Reviewing);
        setPriority(Job.BUILD);
    }

    /** Something has changed in a project: what follows from it is reviewed soon, unless the user builds by hand. */
    public static void soon(IProject project) {
        if (ResourcesPlugin.getWorkspace().isAutoBuilding()) {
            JOB.want(project, null);
        }
    }

    /** The settings or the installed law may have changed: every file they matter to is reviewed soon. */
    public static void all() {
        for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            JOB.want(each, null);
        }
    }

    /** A file is no longer open: its markers are those of its last text on the screen. */
    public static void closed(IFile file) {
        JOB.want(file.getProject(), ResourcesPlugin.getWorkspace().isAutoBuilding() ? null : Set.of(file));
    }

    /**
     * Reviews a project now.
     *
     * @throws OperationCanceledException if the monitor says so
     */
    static void now(IProject project, IProgressMonitor monitor) throws CoreException {
        RUNNING.lock();
        try {
            review(project, null, SubMonitor.convert(monitor, EditorMessages.Reviewing, 1000));
        } finally {
            RUNNING.unlock();
        }
    }

    /** Forgets what is known of a project, and its markers. */
    static void forget(IProject project) throws CoreException {
        RUNNING.lock();
        try {
            ProjectIndex.of(project).clear();
            project.deleteMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE);
        } finally {
            RUNNING.unlock();
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Map<IProject, Set<IFile>> todo;
        synchronized (wanted) {
            todo = new LinkedHashMap<>(wanted);
        }
        SubMonitor progress = SubMonitor.convert(monitor, EditorMessages.Reviewing, todo.size() * 1000);
        for (Map.Entry<IProject, Set<IFile>> each : todo.entrySet()) {
            RUNNING.lock();
            try {
                synchronized (wanted) {
                    wanted.remove(each.getKey());
                }
                if (each.getKey().isAccessible()) {
                    review(each.getKey(), each.getValue(), progress.split(1000));
                }
            } catch (OperationCanceledException e) {
                synchronized (wanted) {
                    todo.forEach(this::add);
                }
                return Status.CANCEL_STATUS;
            } catch (CoreException e) {
                if (each.getKey().isAccessible()) {
                    ILog.of(DraftReview.class).log(e.getStatus());
                }
            } finally {
                RUNNING.unlock();
            }
        }
        return Status.OK_STATUS;
    }

    private static void review(IProject project, Set<IFile> only, SubMonitor progress) throws CoreException {
        ProjectReview review = new ProjectReview(project);
        int total = review.prepare(only);
        if (total > 0) {
            NumberFormat numbers = NumberFormat.getIntegerInstance();
            progress.setWorkRemaining(total);
            int[] most = {total};
            progress.setTaskName(NLS.bind(EditorMessages.Reviewing_n_of, numbers.format(0), numbers.format(total)));
            review.run(progress, left -> {
                // one that is checked twice makes it longer
                most[0] = Math.max(most[0], left);
                progress.worked(1);
                progress.setTaskName(NLS.bind(EditorMessages.Reviewing_n_of, numbers.format((long) most[0] - left), numbers.format(most[0])));
            });
        }
        ProjectIndex.of(project).save();
        review.others().forEach(DraftReview::soon);
    }

    private void want(IProject project, Set<IFile> only) {
        synchronized (wanted) {
            add(project, only);
        }
        schedule(DELAY);
    }

    private void add(IProject project, Set<IFile> only) {
        if (only == null || wanted.containsKey(project) && wanted.get(project) == null) {
            wanted.put(project, null);
        } else {
            wanted.computeIfAbsent(project, k -> new LinkedHashSet<>()).addAll(only);
        }
    }
}
