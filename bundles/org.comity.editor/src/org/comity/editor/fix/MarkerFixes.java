/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.fix;

import java.util.List;
import java.util.Optional;
import org.comity.editor.language.Language;
import org.comity.editor.language.LanguageRegistry;
import org.comity.editor.problem.ProblemMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** The cures of a problem marker, for the Problems view; its file need not be open. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return mayFix(marker);
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        if (!mayFix(marker) || !(marker.getResource() instanceof IFile file)) {
            return new IMarkerResolution[0];
        }
        return MarkedProblems.read(file, List.of(marker)).map(problems -> problems.of(marker).stream()
            .map(fix -> new MarkerFix(marker, fix, problems.text())).toArray(IMarkerResolution[]::new)).orElse(new IMarkerResolution[0]);
    }

    static boolean mayFix(IMarker marker) {
        Optional<Language> language = LanguageRegistry.shared().of(marker.getResource());
        return language.flatMap(l -> l.find(FixFinder.class)).filter(f -> f.mayFix(marker.getAttribute(ProblemMarkers.CODE, null), ProblemMarkers.data(marker))).isPresent();
    }
}
