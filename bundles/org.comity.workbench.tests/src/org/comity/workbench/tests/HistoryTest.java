/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.comity.editor.LanguageEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Earlier states of a text. */
class HistoryTest {

    private static final String COMMAND = "org.comity.editor.restore";
    private static final String SECOND = Drafts.GOOD.replace("plough the road", "clear the road");

    private LanguageEditor editor;
    private IDocument document;

    @BeforeEach
    void open() throws CoreException {
        IFile file = Workspace.file(Workspace.project("History"), "ice.agreement", Drafts.GOOD);
        editor = Workspace.open(file);
        document = Workspace.document(editor);
    }

    @AfterEach
    void close() {
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void anEarlierStateIsShownWithWhatDiffersAndBroughtBackInOneStep() {
        save(SECOND);
        save(SECOND.replace("by 2020-02-01", "by 2020-03-01"));
        String now = document.get();
        List<Integer> marked = new ArrayList<>();
        within("Restore from Local History", shell -> {
            org.eclipse.swt.widgets.List states = Popups.find(shell, org.eclipse.swt.widgets.List.class).orElseThrow();
            StyledText preview = Popups.find(shell, StyledText.class).orElseThrow();
            assertEquals(2, states.getItemCount());
            assertEquals(SECOND, preview.getText());
            states.select(1);
            states.notifyListeners(SWT.Selection, new Event());
            assertEquals(Drafts.GOOD, preview.getText());
            for (int line = 0; line < preview.getLineCount(); line++) {
                if (preview.getLineBackground(line) != null) {
                    marked.add(line);
                }
            }
            picture("history");
            press(shell, "&Restore");
        });
        assertEquals(List.of(7), marked);
        assertEquals(Drafts.GOOD, document.get());
        assertTrue(editor.isDirty());
        ((TextViewer) editor.getAdapter(ITextViewer.class)).getUndoManager().undo();
        assertEquals(now, document.get());
    }

    @Test
    void whatIsOnDiskIsTheFirstStateWhileTheTextIsNotSaved() {
        document.set(SECOND);
        within("Restore from Local History", shell -> {
            assertEquals(1, Popups.find(shell, org.eclipse.swt.widgets.List.class).orElseThrow().getItemCount());
            assertEquals(Drafts.GOOD, Popups.find(shell, StyledText.class).orElseThrow().getText());
            press(shell, "Cancel");
        });
        assertEquals(SECOND, document.get());
    }

    @Test
    void withoutAnEarlierStateTheUserIsToldHowThereWillBeOne() {
        List<String> said = new ArrayList<>();
        within("Restore from Local History", shell -> {
            Popups.all(shell, Label.class).forEach(label -> said.add(label.getText()));
            press(shell, "OK");
        });
        assertTrue(said.contains("There is no earlier state of ice.agreement. A state is kept each time the file is saved."), said.toString());
    }

    private void save(String text) {
        document.set(text);
        assertTrue(Workspace.page().saveEditor(editor, false));
        Workspace.settle();
    }

    /** Opens the window by the command and does something in it; the command returns when the window is closed. */
    private static void within(String title, Consumer<Shell> work) {
        List<Throwable> failed = new ArrayList<>();
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + 20_000;
        Runnable[] look = new Runnable[1];
        look[0] = () -> {
            Shell shell = Popups.shells().stream().filter(s -> s.getText().equals(title)).findFirst().orElse(null);
            if (shell == null && System.currentTimeMillis() < end) {
                display.timerExec(50, look[0]);
                return;
            }
            try {
                work.accept(shell);
            } catch (RuntimeException | AssertionError e) {
                failed.add(e);
                if (shell != null) {
                    shell.close();
                }
            }
        };
        display.timerExec(50, look[0]);
        Popups.command(COMMAND);
        Workspace.settle();
        if (!failed.isEmpty()) {
            throw new AssertionError(failed.get(0));
        }
    }

    private static void press(Shell shell, String label) {
        Button button = Popups.all(shell, Button.class).stream().filter(b -> b.getText().equals(label)).findFirst().orElseThrow();
        button.notifyListeners(SWT.Selection, new Event());
    }

    private static void picture(String name) {
        try {
            Screenshot.take(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
