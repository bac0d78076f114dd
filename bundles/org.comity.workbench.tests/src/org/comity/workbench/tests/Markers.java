/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.comity.editor.LanguageEditor;
import org.comity.editor.problem.ProblemAnnotation;
import org.comity.editor.problem.ProblemMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;

/** Problems as short lines, so that a test states all of them. */
final class Markers {

    private static final List<String> SEVERITIES = List.of("info", "warning", "error");

    private Markers() {
    }

    /** Problem markers of a file but the drafting manual's: {@code severity line code "marked text"}, in the order of the text. */
    static List<String> of(IFile file, LanguageEditor editor) {
        List<IMarker> markers = all(file);
        markers.removeIf(m -> fromManual(m.getAttribute(ProblemMarkers.CODE, "")));
        markers.sort(Comparator.comparingInt((IMarker m) -> m.getAttribute(IMarker.CHAR_START, -1)).thenComparing(m -> m.getAttribute(ProblemMarkers.CODE, "")));
        List<String> lines = new ArrayList<>();
        for (IMarker each : markers) {
            int start = each.getAttribute(IMarker.CHAR_START, 0);
            lines.add(SEVERITIES.get(each.getAttribute(IMarker.SEVERITY, 0)) + " " + each.getAttribute(IMarker.LINE_NUMBER, 0) + " "
                + each.getAttribute(ProblemMarkers.CODE, "-") + " \"" + text(Workspace.document(editor), start, each.getAttribute(IMarker.CHAR_END, start) - start) + "\"");
        }
        return lines;
    }

    /** Messages of the problem markers with a code. */
    static List<String> messages(IFile file, String code) {
        return all(file).stream().filter(m -> code.equals(m.getAttribute(ProblemMarkers.CODE, null))).map(m -> m.getAttribute(IMarker.MESSAGE, "")).toList();
    }

    /** Messages of the errors of a file. */
    static List<String> errors(IFile file) {
        return all(file).stream().filter(m -> m.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR).map(m -> m.getAttribute(IMarker.MESSAGE, "")).toList();
    }

    /** Problems underlined in an editor but the drafting manual's: {@code type "underlined text"}, in the order of the text. */
    static List<String> underlined(LanguageEditor editor) {
        IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        List<ProblemAnnotation> found = new ArrayList<>();
        for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
            if (each.next() instanceof ProblemAnnotation own && !fromManual(own.issue().getCode())) {
                found.add(own);
            }
        }
        found.sort(Comparator.comparingInt(a -> model.getPosition(a).offset));
        List<String> lines = new ArrayList<>();
        for (ProblemAnnotation each : found) {
            Position at = model.getPosition(each);
            lines.add(each.getType().substring(each.getType().lastIndexOf('.') + 1) + " \"" + text(Workspace.document(editor), at.offset, at.length) + "\"");
        }
        return lines;
    }

    private static boolean fromManual(String code) {
        return code != null && code.startsWith("Manual.");
    }

    private static List<IMarker> all(IFile file) {
        try {
            return new ArrayList<>(List.of(file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO)));
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(IDocument document, int start, int length) {
        try {
            return document.get(start, length);
        } catch (BadLocationException e) {
            throw new AssertionError(e);
        }
    }
}
