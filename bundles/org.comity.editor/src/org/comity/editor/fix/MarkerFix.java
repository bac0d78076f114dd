/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.fix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.editor.Icons;
import org.comity.editor.change.FileChanges;
import org.comity.editor.model.FileTexts;
import org.comity.editor.problem.ProblemMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.eclipse.xtext.util.ReplaceRegion;

/** One cure of a marked problem, for it alone or for others of its kind, in one file or several. */
final class MarkerFix extends WorkbenchMarkerResolution {

    private final IMarker marker;
    private final Fix fix;
    private final String text;

    /**
     * A cure.
     *
     * @param marker the problem
     * @param fix the cure
     * @param text the text of its file
     */
    MarkerFix(IMarker marker, Fix fix, String text) {
        this.marker = marker;
        this.fix = fix;
        this.text = text;
    }

    @Override
    public String getLabel() {
        return fix.label();
    }

    @Override
    public String getDescription() {
        return Preview.of(text, fix.changes());
    }

    @Override
    public Image getImage() {
        return Icons.get("fix");
    }

    /** Problems with the same code: the wizard offers to cure them along with this one. */
    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        String code = marker.getAttribute(ProblemMarkers.CODE, "");
        return Arrays.stream(markers).filter(m -> !m.equals(marker) && isOwn(m) && code.equals(m.getAttribute(ProblemMarkers.CODE, "")) && MarkerFixes.mayFix(m))
            .toArray(IMarker[]::new);
    }

    private static boolean isOwn(IMarker marker) {
        try {
            return marker.exists() && marker.isSubtypeOf(ProblemMarkers.TYPE);
        } catch (CoreException e) {
            return false;
        }
    }

    @Override
    public void run(IMarker one) {
        run(new IMarker[] {one}, new NullProgressMonitor());
    }

    @Override
    public void run(IMarker[] markers, IProgressMonitor monitor) {
        Map<IFile, List<IMarker>> files = new LinkedHashMap<>();
        for (IMarker each : markers) {
            if (each.getResource() instanceof IFile file) {
                files.computeIfAbsent(file, f -> new ArrayList<>()).add(each);
            }
        }
        SubMonitor progress = SubMonitor.convert(monitor, FixMessages.Fixing, files.size() + 1);
        Map<IFile, List<ReplaceRegion>> changes = new LinkedHashMap<>();
        files.forEach((file, own) -> {
            progress.checkCanceled();
            progress.subTask(file.getName());
            List<ReplaceRegion> regions = MarkedProblems.read(file, own).map(problems -> own.stream().map(m -> FixAssist.choose(problems.of(m), fix))
                .flatMap(Optional::stream).flatMap(f -> f.changes().stream()).toList()).orElse(List.of());
            if (!regions.isEmpty()) {
                changes.put(file, regions);
            }
            progress.worked(1);
        });
        try {
            if (changes.isEmpty()) {
                files.keySet().forEach(FileTexts::check);
                StatusManager.getManager().handle(Status.info(FixMessages.Gone), StatusManager.SHOW);
            } else {
                FileChanges.perform(FileChanges.of(NLS.bind(FixMessages.Undo_name, fix.label()), changes, false), progress.split(1));
                changes.keySet().forEach(FileTexts::check);
            }
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
