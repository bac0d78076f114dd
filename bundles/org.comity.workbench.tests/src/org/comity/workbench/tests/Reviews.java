/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.comity.editor.model.ModelLock;
import org.comity.editor.model.ProjectResources;
import org.comity.editor.problem.ProblemMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** What the review of files that are not open has left behind. */
final class Reviews {

    private Reviews() {
    }

    /** Waits until everything has been reviewed. */
    static void settle() {
        Workspace.settle();
        // what was read may have been told to others meanwhile
        Workspace.settle();
    }

    /** Lines and codes of a file's problems but the drafting manual's, in the order of the text. */
    static List<String> codes(IFile file) {
        try {
            List<IMarker> markers = new ArrayList<>(Arrays.asList(file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO)));
            markers.removeIf(m -> m.getAttribute(ProblemMarkers.CODE, "").startsWith("Manual."));
            markers.sort(Comparator.comparingInt(m -> m.getAttribute(IMarker.CHAR_START, 0)));
            return markers.stream().map(m -> m.getAttribute(IMarker.LINE_NUMBER, 0) + " " + m.getAttribute(ProblemMarkers.CODE, "")).toList();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    /** Times at which the markers of a file were made. */
    static List<Long> made(IFile file) throws CoreException {
        List<Long> ids = new ArrayList<>();
        for (IMarker each : file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
            ids.add(each.getId());
        }
        return ids;
    }

    /** Names of the files of a project that are parsed at present. */
    static Set<String> parsed(IProject project) {
        Set<String> names = new TreeSet<>();
        ModelLock.background(() -> ProjectResources.of(project).parsed()).forEach(uri -> names.add(uri.lastSegment()));
        return names;
    }
}
