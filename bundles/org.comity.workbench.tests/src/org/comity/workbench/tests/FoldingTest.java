/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comity.editor.LanguageEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Folding parts of a text away. */
class FoldingTest {

    private static final String TEXT = """
        /* What this is about:
           roads. */
        agreement Ice "Ice roads" {
            under XX as of 2020-01-01
            party A is XX.Alpha as requesting
            party B is XX.Beta as requested {
                unit U "u"
            }
            article "Help" {
                clause plough: B must "plough the road" to A
                    by 2020-02-01
                clause pay: A must "pay" to B by 2020-02-01
            }
            article "End" {
                clause end: A must "tell" to B by 2020-02-01
            }
        }
        """;

    private IFile file;
    private LanguageEditor editor;
    private IDocument document;

    @BeforeEach
    void open() throws CoreException {
        IProject project = Workspace.project("Folding");
        file = Workspace.file(project, "ice.agreement", TEXT);
        show();
    }

    @AfterEach
    void close() {
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void elementsAndCommentsOfSeveralLinesCanBeFolded() {
        assertEquals(List.of("/* What this is about:", "agreement Ice \"Ice roads\" {", "party B is XX.Beta as requested {", "article \"Help\" {",
            "clause plough: B must \"plough the road\" to A", "article \"End\" {"), List.copyOf(parts().keySet()));
    }

    @Test
    void allIsFoldedAndUnfoldedByTheKeysOfThePlatform() throws Exception {
        run("collapse_all");
        assertEquals(List.of(true, true, true, true, true, true), states());
        assertEquals(3, widget().getLineCount());
        run("expand_all");
        assertEquals(List.of(false, false, false, false, false, false), states());
        assertEquals(document.getNumberOfLines(), widget().getLineCount());
        select("clause pay");
        run("collapse");
        assertEquals(List.of(false, false, false, true, false, false), states());
        run("expand");
        assertEquals(List.of(false, false, false, false, false, false), states());
        for (String key : List.of("expand_all CTRL+NUMPAD_MULTIPLY", "collapse_all CTRL+SHIFT+NUMPAD_DIVIDE", "expand CTRL+NUMPAD_ADD", "collapse CTRL+NUMPAD_SUBTRACT")) {
            assertTrue(keys("org.eclipse.ui.edit.text.folding." + key.split(" ")[0]).contains(key.split(" ")[1]), key);
        }
    }

    @Test
    void whatIsFoldedStaysSoWhileTheTextChanges() throws Exception {
        fold("article \"Help\" {");
        document.replace(0, 0, "// head\n\n");
        document.replace(document.get().indexOf("    article \"End\""), 0, "    article \"New\" {\n        event e \"e\"\n    }\n");
        Workspace.settle();
        assertEquals(Map.of("article \"Help\" {", true, "article \"New\" {", false, "article \"End\" {", false), articles());
        assertTrue(!widget().getText().contains("clause pay"));
        document.replace(document.get().indexOf("    article \"New\""), "    article \"New\" {\n        event e \"e\"\n    }\n".length(), "");
        Workspace.settle();
        assertEquals(Map.of("article \"Help\" {", true, "article \"End\" {", false), articles());
    }

    @Test
    void whatIsFoldedStaysSoUntilTheFileIsOpenedAgain() throws Exception {
        fold("article \"End\" {");
        Workspace.page().closeEditor(editor, false);
        file.setContents(new ByteArrayInputStream(("// changed elsewhere\n" + TEXT).getBytes(StandardCharsets.UTF_8)), true, true, null);
        show();
        assertEquals(Map.of("article \"Help\" {", false, "article \"End\" {", true), articles());
    }

    @Test
    void foldingIsSwitchedOffAndOnByItsKey() throws Exception {
        fold("article \"Help\" {");
        run("toggle");
        assertEquals(document.get(), widget().getText());
        run("toggle");
        Workspace.settle();
        assertEquals(6, parts().size());
    }

    @Test
    void whatIsLookedForIsUnfolded() throws Exception {
        run("collapse_all");
        editor.selectAndReveal(document.get().indexOf("clause pay"), 6);
        Workspace.pump();
        assertTrue(widget().getText().contains("clause pay"));
        assertEquals("clause", widget().getSelectionText());
    }

    @Test
    void theTextIsColouredBehindWhatIsFolded() throws Exception {
        fold("article \"Help\" {");
        int shown = widget().getText().indexOf("article \"End\"");
        assertEquals(SWT.BOLD, widget().getStyleRangeAtOffset(shown).fontStyle);
        Workspace.rest();
        Screenshot.take("folding");
    }

    private void show() throws CoreException {
        editor = Workspace.open(file);
        document = Workspace.document(editor);
        Workspace.settle();
    }

    private void fold(String line) throws Exception {
        select(line);
        run("collapse");
        assertEquals(true, parts().get(line));
    }

    private void select(String text) {
        editor.selectAndReveal(document.get().indexOf(text), 0);
    }

    private Map<String, Boolean> articles() {
        Map<String, Boolean> all = new TreeMap<>(parts());
        all.keySet().removeIf(k -> !k.startsWith("article"));
        return all;
    }

    private List<Boolean> states() {
        return new ArrayList<>(parts().values());
    }

    /** What can be folded, by its first line in the order of the text, and whether it is. */
    private Map<String, Boolean> parts() {
        Workspace.settle();
        ProjectionAnnotationModel model = editor.getAdapter(ProjectionAnnotationModel.class);
        Map<Integer, Boolean> found = new TreeMap<>();
        for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
            ProjectionAnnotation annotation = (ProjectionAnnotation) each.next();
            Position at = model.getPosition(annotation);
            found.put(at.getOffset(), annotation.isCollapsed());
        }
        Map<String, Boolean> named = new LinkedHashMap<>();
        found.forEach((offset, folded) -> named.put(document.get().substring(offset).lines().findFirst().orElse("").strip(), folded));
        return named;
    }

    private static List<String> keys(String command) {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        return Arrays.stream(bindings.getBindings()).filter(b -> b.getParameterizedCommand() != null && b.getParameterizedCommand().getId().equals(command))
            .map(Binding::getTriggerSequence).map(Object::toString).toList();
    }

    private static void run(String command) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.text.folding." + command, null);
        Workspace.pump();
    }

    private StyledText widget() {
        return (StyledText) editor.getAdapter(Control.class);
    }
}
