/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.comity.editor.LanguageEditor;
import org.comity.editor.navigate.Names;
import org.comity.editor.occurrence.OccurrenceMarking;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.xtext.util.ITextRegion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What names the same thing as the caret is marked. */
class OccurrencesTest {

    private LanguageEditor editor;

    @BeforeEach
    void open() throws CoreException {
        editor = Workspace.open(Workspace.file(Workspace.project("Occurrences"), "ice.agreement", Drafts.GOOD));
    }

    @AfterEach
    void close() {
        OccurrenceMarking.turn(true);
        PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme("org.eclipse.e4.ui.css.theme.e4_default", false);
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void ofAPartyWhereverTheCaretIs() throws IOException {
        String text = Drafts.GOOD;
        List<String> expected = List.of(text.indexOf("A is XX") + " A", text.indexOf("A to B") + " A", text.indexOf("A by 2020") + " A");
        caret(text.indexOf("A is XX"));
        Workspace.until("the marks", () -> marks().equals(expected));
        Workspace.rest();
        Screenshot.take("occurrences");
        caret(text.indexOf("A by 2020"));
        Workspace.until("the same marks", () -> marks().equals(expected));
        caret(text.indexOf("agreement") + 3);
        Workspace.until("no marks", () -> marks().isEmpty());
    }

    @Test
    void followWhatIsTyped() throws BadLocationException {
        caret(Drafts.GOOD.indexOf("A is XX"));
        Workspace.until("the marks", () -> marks().size() == 3);
        int at = Drafts.GOOD.indexOf("// clause pay");
        Workspace.document(editor).replace(at, 3, "");
        Workspace.until("the clause that was a comment", () -> marks().size() == 4);
    }

    @Test
    void areTurnedOffAndOnByKey() {
        caret(Drafts.GOOD.indexOf("A is XX"));
        Workspace.until("the marks", () -> marks().size() == 3);
        Keys.press(SWT.ALT, SWT.SHIFT, 'o');
        Workspace.until("no marks", () -> marks().isEmpty());
        caret(Drafts.GOOD.indexOf("B must"));
        Workspace.rest();
        assertEquals(List.of(), marks());
        Keys.press(SWT.ALT, SWT.SHIFT, 'o');
        Workspace.until("the marks of the other party", () -> marks().size() == 3);
    }

    @Test
    void ofALongDraftAreThereInAMoment() throws CoreException {
        StringBuilder text = new StringBuilder(Drafts.GOOD.substring(0, Drafts.GOOD.indexOf("article")));
        for (int i = 0; i < 1000; i++) {
            text.append("    clause C").append(i).append(": B must \"do task ").append(i).append("\" to A within 5 working days of start\n");
        }
        editor = Workspace.open(Workspace.file(ResourcesPlugin.getWorkspace().getRoot().getProject("Occurrences"), "long.agreement", text.append("}\n").toString()));
        Workspace.settle();
        long start = System.nanoTime();
        List<ITextRegion> found = editor.model().read(r -> Names.in(r).references(r, uri -> uri.fragment() != null && uri.fragment().endsWith("@elements.0")));
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertEquals(1001, found.size());
        assertTrue(millis < 1000, millis + " ms");
        caret(text.indexOf("A is XX"));
        Workspace.until("the marks", () -> marks().size() == 1002);
    }

    @Test
    void canBeReadInTheDarkTheme() throws IOException {
        PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
        caret(Drafts.GOOD.indexOf("A is XX"));
        Workspace.until("the marks", () -> marks().size() == 3);
        Workspace.rest();
        Screenshot.take("occurrences-dark");
        StyledText widget = (StyledText) editor.getAdapter(Control.class);
        assertEquals(new RGB(70, 80, 100), widget.getStyleRangeAtOffset(Drafts.GOOD.indexOf("A to B")).background.getRGB());
    }

    private void caret(int offset) {
        Workspace.page().activate(editor);
        editor.selectAndReveal(offset, 0);
        Workspace.pump();
    }

    private List<String> marks() {
        List<Position> found = new ArrayList<>();
        IAnnotationModel annotations = ((ISourceViewer) editor.getAdapter(ITextViewer.class)).getAnnotationModel();
        for (Iterator<Annotation> each = annotations.getAnnotationIterator(); each.hasNext();) {
            Annotation annotation = each.next();
            if (annotation.getType().equals(OccurrenceMarking.TYPE)) {
                found.add(annotations.getPosition(annotation));
            }
        }
        Collections.sort(found, (a, b) -> a.offset - b.offset);
        String text = Workspace.document(editor).get();
        return found.stream().map(p -> p.offset + " " + text.substring(p.offset, p.offset + p.length)).toList();
    }
}
