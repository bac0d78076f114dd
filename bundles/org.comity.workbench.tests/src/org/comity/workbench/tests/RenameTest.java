/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.comity.editor.LanguageEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another name for an element, by its command and dialog. */
class RenameTest {

    private static final String COMMAND = "org.comity.editor.rename";
    private static final String DRAFT = Drafts.GOOD.replace("// clause pay: A must \"pay\" to B", "clause pay: A must \"pay\" to B after plough");

    private final List<IProject> projects = new ArrayList<>();

    @BeforeEach
    void create() throws CoreException {
        project("Names");
    }

    @AfterEach
    void close() throws CoreException {
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
        for (IProject each : projects) {
            each.delete(true, true, null);
        }
        Workspace.settle();
    }

    @Test
    void aPartyIsRenamedWhereverItIsNamedAndUndoneInOneStep() throws CoreException, IOException {
        IFile file = Workspace.file(projects.get(0), "a.agreement", DRAFT);
        LanguageEditor editor = Workspace.open(file);
        String expected = DRAFT.replace("party A ", "party Roads ").replace("from A ", "from Roads ").replace("to A ", "to Roads ").replace("pay: A ", "pay: Roads ");
        List<String> changes = rename(editor, "A to B written", "Roads", true);
        assertEquals(expected, Workspace.document(editor).get());
        assertEquals(expected, text(file), "there was nothing unsaved, so it is saved");
        assertFalse(editor.isDirty());
        assertEquals(List.of("a.agreement - Names"), changes);
        Workspace.page().activate(editor);
        Popups.command("org.eclipse.ui.edit.undo");
        assertEquals(DRAFT, Workspace.document(editor).get());
        Workspace.settle();
        assertEquals(List.of(), Markers.of(file, editor));
    }

    @Test
    void aFileThatCannotBeReadCompletelyIsChangedOnlyAfterAWarning() throws CoreException {
        Workspace.file(projects.get(0), "broken elsewhere.agreement", Drafts.UNREADABLE);
        LanguageEditor whole = Workspace.open(Workspace.file(projects.get(0), "w.agreement", DRAFT));
        rename(whole, "wish", "call", false);
        assertEquals(DRAFT.replace("wish", "call"), Workspace.document(whole).get());

        LanguageEditor editor = Workspace.open(Workspace.file(projects.get(0), "u.agreement", Drafts.UNREADABLE));
        List<String> said = new ArrayList<>();
        int[] done = Popups.meanwhile(() -> field() != null, () -> {
            field().setText("call");
            return true;
        }, () -> Popups.press("Preview >") || Popups.press("Next >"), () -> {
            Popups.shells().stream().flatMap(s -> Popups.all(s, Table.class).stream()).flatMap(t -> Arrays.stream(t.getItems())).map(TableItem::getText).forEach(said::add);
            return !said.isEmpty();
        }, () -> Popups.press("Cancel"));
        Popups.at(editor, Drafts.UNREADABLE.indexOf("wish"), COMMAND);
        assertEquals(5, done[0], "steps of the dialog");
        assertEquals(List.of("/Names/u.agreement cannot be read completely (8: Before 'B' ':' is missing.). Names in what cannot be read are not changed."), said);
        assertEquals(Drafts.UNREADABLE, Workspace.document(editor).get());
    }

    @Test
    void aClauseIsRenamedWhereItIsReferredTo() throws CoreException {
        LanguageEditor editor = Workspace.open(Workspace.file(projects.get(0), "c.agreement", DRAFT));
        rename(editor, "plough\n", "clear-road", false);
        assertEquals(DRAFT.replace("clause plough:", "clause clear-road:").replace("after plough", "after clear-road"), Workspace.document(editor).get());
    }

    @Test
    void unsavedChangesStayAndStayUnsaved() throws CoreException, IOException, BadLocationException {
        IFile file = Workspace.file(projects.get(0), "d.agreement", DRAFT);
        LanguageEditor editor = Workspace.open(file);
        IDocument document = Workspace.document(editor);
        document.replace(0, 0, "// typed, not saved\n");
        rename(editor, "wish", "call", false);
        assertEquals("// typed, not saved\n" + DRAFT.replace("wish", "call"), document.get());
        assertTrue(editor.isDirty());
        assertEquals(DRAFT, text(file));
    }

    @Test
    void anAgencyIsRenamedInAllProjects() throws CoreException, IOException {
        IProject law = project("Testland, named anew");
        for (String folder : List.of("META-INF", "META-INF/comity", "law")) {
            IFolder made = law.getFolder(folder);
            made.create(true, true, null);
        }
        Workspace.file(law, "law/testland.statute", Workspace.text("org.comity.workbench.tests", "law/testland.statute"));
        IFile agencies = Workspace.file(law, "law/testland.agencies", Workspace.text("org.comity.workbench.tests", "law/testland.agencies"));
        Workspace.file(law, "META-INF/comity/law.index", "# org.comity.workbench.tests\nlaw/\n");
        IFile first = Workspace.file(projects.get(0), "first.agreement", DRAFT);
        IFile second = Workspace.file(project("Other names"), "second.agreement", DRAFT.replace("Ice ", "Snow "));
        IFile other = Workspace.file(projects.get(0), "other.agreement", DRAFT.replace("XX.Alpha", "XX.Beta").replace("\"plough the road\"", "\"plough Alpha's road\""));
        LanguageEditor editor = Workspace.open(first);
        assertEquals(List.of(), Markers.of(first, editor));

        List<String> changes = rename(editor, "Alpha", "Roadworks", true);
        assertEquals(List.of("first.agreement - Names", "second.agreement - Other names", "testland.agencies - Testland, named anew/law"), changes);
        assertEquals(Workspace.text("org.comity.workbench.tests", "law/testland.agencies").replace("agency Alpha", "agency Roadworks"), text(agencies));
        assertEquals(DRAFT.replace("XX.Alpha", "XX.Roadworks"), text(first));
        assertEquals(DRAFT.replace("XX.Alpha", "XX.Roadworks").replace("Ice ", "Snow "), text(second));
        assertTrue(text(other).contains("Alpha's road"));
        Workspace.until("the new name to be known", () -> Markers.of(first, editor).isEmpty());

        Popups.answer("OK");
        Workspace.page().activate(editor);
        Popups.command("org.eclipse.ui.edit.undo");
        assertEquals(DRAFT, text(first));
        assertEquals(DRAFT.replace("Ice ", "Snow "), text(second));
        assertEquals(Workspace.text("org.comity.workbench.tests", "law/testland.agencies"), text(agencies));
    }

    @Test
    void whatIsInstalledCannotBeRenamedAndSaysWhatToDo() throws CoreException {
        LanguageEditor editor = Workspace.open(Workspace.file(projects.get(0), "i.agreement", DRAFT));
        List<String> said = Popups.answer("OK");
        Popups.at(editor, DRAFT.indexOf("Alpha"), COMMAND);
        assertEquals("[Rename Element, Alpha is declared in testland.agencies, which is installed and can only be read. To change it, open the jurisdiction as a"
            + " project in the workspace.]", said.toString());
        List<String> nothing = Popups.answer("OK");
        Popups.at(editor, DRAFT.indexOf("must"), COMMAND);
        assertEquals("[Rename Element, Put the caret on the name of a clause, a party, an agency or another element that a file of the workspace declares.]",
            nothing.toString());
        assertEquals(DRAFT, Workspace.document(editor).get());
    }

    @Test
    void aNameIsCheckedAsItIsTyped() throws CoreException {
        LanguageEditor editor = Workspace.open(Workspace.file(projects.get(0), "t.agreement", DRAFT));
        List<String> states = new ArrayList<>();
        Popups.meanwhile(() -> field() != null, () -> typed("1a", states), () -> typed("B", states), () -> typed("A", states), () -> typed("", states),
            () -> typed("Roads", states), () -> Popups.press("Cancel"));
        Popups.at(editor, DRAFT.indexOf("A is"), COMMAND);
        assertEquals(List.of("1a false '1a' is not a name: it begins with a letter and has letters, digits, '_' and '-' only.", "B false There is another 'B' beside it.",
            "A false This is its name already.", " false", "Roads true"), states);
        assertEquals(DRAFT, Workspace.document(editor).get());
    }

    private IProject project(String name) throws CoreException {
        IProject project = Workspace.project(name);
        projects.add(project);
        return project;
    }

    /** Renames what is at a place; gives the files of the preview. */
    static List<String> rename(LanguageEditor editor, String where, String name, boolean picture) {
        List<String> files = new ArrayList<>();
        int[] done = Popups.meanwhile(() -> {
            if (field() != null) {
                field().setText(name);
            }
            return field() != null;
        }, () -> Popups.press("Preview >") || Popups.press("Next >"), () -> {
            Tree tree = Popups.shells().stream().flatMap(s -> Popups.find(s, Tree.class).stream()).findFirst().orElse(null);
            if (tree == null || tree.getItemCount() == 0) {
                return false;
            }
            for (TreeItem each : tree.getItems()) {
                each.setExpanded(true);
                for (TreeItem file : each.getItemCount() > 0 && !each.getText().contains(" - ") ? each.getItems() : new TreeItem[] {each}) {
                    files.add(file.getText());
                }
            }
            return true;
        }, () -> {
            if (picture) {
                Screenshot.quietly("rename");
            }
            return true;
        }, () -> Popups.press("Finish"));
        Popups.at(editor, Workspace.document(editor).get().indexOf(where), COMMAND);
        assertEquals(5, done[0], "steps of the dialog");
        Workspace.settle();
        files.sort(null);
        return files;
    }

    private static Text field() {
        return Popups.shells().stream().filter(s -> s.getText().equals("Rename Element")).flatMap(s -> Popups.find(s, Text.class).stream())
            .filter(t -> (t.getStyle() & SWT.READ_ONLY) == 0).findFirst().orElse(null);
    }

    /** Types a name and notes what the dialog says, and whether it goes on. */
    private static boolean typed(String name, List<String> states) {
        field().setText(name);
        Shell shell = field().getShell();
        boolean on = Popups.all(shell, Button.class).stream().anyMatch(b -> b.getText().replace("&", "").matches("(Preview|Next) >") && b.isEnabled());
        String message = Popups.all(shell, Text.class).stream().filter(t -> t != field()).map(Text::getText).map(String::strip).filter(t -> !t.isEmpty()).findFirst().orElse("");
        states.add((name + " " + on + " " + (on || message.startsWith("All texts") || message.equals("Rename Element") ? "" : message)).stripTrailing());
        return true;
    }

    private static String text(IFile file) throws CoreException, IOException {
        try (InputStream in = file.getContents(true)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
