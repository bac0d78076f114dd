/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.fix;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.comity.editor.language.Language;
import org.comity.editor.language.LanguageRegistry;
import org.comity.editor.model.FileTexts;
import org.comity.editor.problem.ProblemFinder;
import org.comity.editor.problem.ProblemMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

/**
 * What the markers of a file stand for in its text as it is now. A marker may be older than the text, so the text is checked
 * again.
 *
 * @param text the text
 * @param fixes the cures of each marker that is still right
 */
record MarkedProblems(String text, Map<IMarker, List<Fix>> fixes) {

    /** Reads a file; empty if that is not possible. */
    static Optional<MarkedProblems> read(IFile file, List<IMarker> markers) {
        Language language = LanguageRegistry.shared().of(file).orElse(null);
        FixFinder finder = language == null ? null : language.find(FixFinder.class).orElse(null);
        return finder == null ? Optional.empty() : FileTexts.read(file, resource -> read(resource, language, finder, markers));
    }

    private static MarkedProblems read(XtextResource resource, Language language, FixFinder finder, List<IMarker> markers) {
        List<Issue> issues = ProblemFinder.find(resource, language, CancelIndicator.NullImpl);
        Map<IMarker, List<Fix>> found = new HashMap<>();
        for (IMarker marker : markers) {
            int start = marker.getAttribute(IMarker.CHAR_START, 0);
            issues.stream().filter(i -> Objects.equals(i.getCode(), marker.getAttribute(ProblemMarkers.CODE, null))
                    && i.getMessage().equals(marker.getAttribute(IMarker.MESSAGE, "")) && i.getOffset() != null && i.getLength() != null)
                .min(Comparator.comparingInt(i -> Math.abs(i.getOffset() - start))).ifPresent(i -> found.put(marker, finder.find(resource, i)));
        }
        return new MarkedProblems(resource.getParseResult().getRootNode().getText(), found);
    }

    /** The cures of a marker; none if the problem is gone. */
    List<Fix> of(IMarker marker) {
        return fixes.getOrDefault(marker, List.of());
    }
}
