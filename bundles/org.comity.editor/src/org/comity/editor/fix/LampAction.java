/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.fix;

import java.util.Optional;
import org.comity.editor.LanguageEditor;
import org.comity.editor.language.Language;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** A click on a problem in the margin selects it; if it has a lamp, its cures are proposed. */
public final class LampAction extends Action {

    private final LanguageEditor editor;

    /** For an editor. */
    public LampAction(LanguageEditor editor) {
        this.editor = editor;
    }

    @Override
    public void run() {
        IVerticalRulerInfo ruler = editor.getAdapter(IVerticalRulerInfo.class);
        IAnnotationModel annotations = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        if (ruler != null && annotations != null && editor.model() != null) {
            at(ruler.getLineOfLastMouseButtonActivity(), annotations);
        }
    }

    private void at(int line, IAnnotationModel annotations) {
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        Language language = editor.model().language();
        Optional<Problem> here = Problem.of(annotations).stream().filter(p -> line(document, p) == line)
            .reduce((a, b) -> !language.mayFix(a.issue()) && language.mayFix(b.issue()) ? b : a);
        here.ifPresent(problem -> {
            editor.selectAndReveal(problem.at().offset, language.mayFix(problem.issue()) ? 0 : problem.at().length);
            IAction assist = editor.getAction(ITextEditorActionConstants.QUICK_ASSIST);
            if (assist != null && language.mayFix(problem.issue())) {
                assist.run();
            }
        });
    }

    private static int line(IDocument document, Problem problem) {
        try {
            return document.getLineOfOffset(problem.at().offset);
        } catch (BadLocationException e) {
            return -1;
        }
    }
}
