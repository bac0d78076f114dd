/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.problem;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;

/** Problems as markers of a file, so that the Problems view and the project explorer show them. */
public final class ProblemMarkers {

    /** Marker type of all problems of this editor. */
    public static final String TYPE = "org.comity.editor.problem";
    /** Attribute: issue code, or name of the rule that found the problem. */
    public static final String CODE = "code";
    /** Attribute: what the check left for the cure, one piece after the other. */
    public static final String DATA = "data";

    private static final String BETWEEN = "\u001e";
    /** Markers take no longer values. */
    private static final int LIMIT = 20_000;

    private ProblemMarkers() {
    }

    /**
     * Gives each of some files exactly its problems, in one operation. A marker of a problem that is still there stays.
     *
     * @param problems problems by file; a file that is gone is passed over
     */
    public static void update(Map<IFile, List<Issue>> problems) {
        if (problems.isEmpty()) {
            return;
        }
        IWorkspace workspace = problems.keySet().iterator().next().getWorkspace();
        try {
            // markers need no scheduling rule, so nobody who saves meanwhile has to wait for more than this
            workspace.run(monitor -> {
                for (Map.Entry<IFile, List<Issue>> each : problems.entrySet()) {
                    if (each.getKey().exists()) {
                        replace(each.getKey(), each.getValue());
                    }
                }
            }, null, IWorkspace.AVOID_UPDATE, null);
        } catch (CoreException e) {
            ILog.of(ProblemMarkers.class).log(e.getStatus());
        }
    }

    /** A digest of problems: equal for equal problems in any order, 0 for none. */
    public static long digest(List<Issue> issues) {
        long digest = 0;
        for (Issue each : issues) {
            digest += digest(each.getMessage(), severity(each.getSeverity()), each.getCode());
        }
        return digest;
    }

    /** The same digest of the markers in a project, by file; files without any are missing. */
    public static Map<IFile, Long> digests(IProject project) throws CoreException {
        Map<IFile, Long> digests = new HashMap<>();
        for (IMarker marker : project.findMarkers(TYPE, true, IResource.DEPTH_INFINITE)) {
            Object[] values = marker.getAttributes(new String[] {IMarker.MESSAGE, IMarker.SEVERITY, CODE});
            if (marker.getResource() instanceof IFile file) {
                digests.merge(file, digest(values[0], values[1], values[2]), Long::sum);
            }
        }
        return digests;
    }

    private static long digest(Object message, Object severity, Object code) {
        return 1L + Math.abs((long) Objects.hash(message, severity, code));
    }

    /**
     * Gives a file exactly these problems. A marker of a problem that is still there stays, moved if need be.
     *
     * @param file a file; nothing happens if it is gone
     * @param issues its problems
     */
    public static void update(IFile file, List<Issue> issues) {
        IWorkspace workspace = file.getWorkspace();
        try {
            workspace.run(monitor -> {
                if (file.exists()) {
                    replace(file, issues);
                }
            }, workspace.getRuleFactory().markerRule(file), IWorkspace.AVOID_UPDATE, null);
        } catch (CoreException e) {
            if (file.exists()) {
                ILog.of(ProblemMarkers.class).log(e.getStatus());
            }
        }
    }

    /** What the check left for the cure of a marked problem; null if nothing. */
    public static String[] data(IMarker marker) {
        String data = marker.getAttribute(DATA, "");
        return data.isEmpty() ? null : data.split(BETWEEN, -1);
    }

    private static void replace(IFile file, List<Issue> issues) throws CoreException {
        Map<List<Object>, Deque<IMarker>> old = new HashMap<>();
        for (IMarker marker : file.findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
            old.computeIfAbsent(Arrays.asList(marker.getAttributes(new String[] {IMarker.MESSAGE, IMarker.SEVERITY, CODE})), k -> new ArrayDeque<>()).add(marker);
        }
        List<Issue> added = new ArrayList<>();
        for (Issue issue : issues) {
            Map<String, Object> attributes = attributes(issue);
            Deque<IMarker> same = old.get(Arrays.asList(attributes.get(IMarker.MESSAGE), attributes.get(IMarker.SEVERITY), attributes.get(CODE)));
            if (same == null || same.isEmpty()) {
                added.add(issue);
            } else {
                IMarker kept = same.poll();
                if (!attributes.equals(kept.getAttributes())) {
                    kept.setAttributes(attributes);
                }
            }
        }
        for (Deque<IMarker> left : old.values()) {
            for (IMarker marker : left) {
                marker.delete();
            }
        }
        for (Issue issue : added) {
            file.createMarker(TYPE, attributes(issue));
        }
    }

    private static Map<String, Object> attributes(Issue issue) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, issue.getMessage());
        attributes.put(IMarker.SEVERITY, severity(issue.getSeverity()));
        if (issue.getCode() != null) {
            attributes.put(CODE, issue.getCode());
        }
        String data = issue.getData() == null ? "" : String.join(BETWEEN, issue.getData());
        if (!data.isEmpty() && data.length() < LIMIT) {
            attributes.put(DATA, data);
        }
        if (issue.getLineNumber() != null) {
            attributes.put(IMarker.LINE_NUMBER, issue.getLineNumber());
        }
        if (issue.getOffset() != null && issue.getLength() != null) {
            attributes.put(IMarker.CHAR_START, issue.getOffset());
            attributes.put(IMarker.CHAR_END, issue.getOffset() + issue.getLength());
        }
        return attributes;
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            default -> IMarker.SEVERITY_INFO;
        };
    }
}
