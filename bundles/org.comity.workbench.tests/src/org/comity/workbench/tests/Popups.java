/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.comity.editor.LanguageEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** Commands by their id, and the windows that open over a text. */
final class Popups {

    private Popups() {
    }

    /** Carries a command out as its key or its entry in the menu does. */
    static void command(String id) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        } catch (Exception e) {
            throw new AssertionError(id, e);
        }
    }

    /** Puts the caret into an editor and carries out a command there. */
    static void at(LanguageEditor editor, int offset, String command) {
        Workspace.page().activate(editor);
        editor.selectAndReveal(offset, 0);
        Workspace.pump();
        command(command);
    }

    /** The list of proposals that is open. */
    static Table proposals() {
        Table[] found = new Table[1];
        Workspace.until("the proposals", () -> {
            found[0] = shells().stream().flatMap(s -> find(s, Table.class).stream()).findFirst().orElse(null);
            return found[0] != null && found[0].getItemCount() > 0;
        });
        return found[0];
    }

    static List<String> labels(Table table) {
        return Arrays.stream(table.getItems()).map(TableItem::getText).toList();
    }

    /** Chooses a proposal as a double click does. */
    static void choose(Table table, String label) {
        int index = labels(table).indexOf(label);
        if (index < 0) {
            throw new AssertionError(label + " is not one of " + labels(table));
        }
        table.setSelection(index);
        Event event = new Event();
        event.item = table.getItem(index);
        table.notifyListeners(SWT.Selection, event);
        table.notifyListeners(SWT.DefaultSelection, new Event());
        Workspace.pump();
    }

    /** Presses a button of the next dialog that opens, and remembers what the dialog said. The dialog is open while the call that opens it waits. */
    static List<String> answer(String button) {
        List<String> said = new ArrayList<>();
        answer(button, said, System.currentTimeMillis() + 20_000);
        return said;
    }

    private static void answer(String button, List<String> said, long end) {
        Display.getDefault().timerExec(50, () -> {
            for (Shell shell : shells()) {
                Optional<Button> found = all(shell, Button.class).stream().filter(b -> b.getText().replace("&", "").equals(button)).findFirst();
                if (found.isPresent()) {
                    said.add(shell.getText());
                    all(shell, Label.class).stream().map(Label::getText).filter(t -> !t.isBlank()).forEach(said::add);
                    found.get().notifyListeners(SWT.Selection, new Event());
                    return;
                }
            }
            if (System.currentTimeMillis() < end) {
                answer(button, said, end);
            }
        });
    }

    /**
     * Does things one after the other while a dialog is open, each as soon as it returns true.
     *
     * @return how many were done, so far
     */
    static int[] meanwhile(BooleanSupplier... steps) {
        int[] done = new int[1];
        next(steps, done, System.currentTimeMillis() + 30_000);
        return done;
    }

    private static void next(BooleanSupplier[] steps, int[] done, long end) {
        Display.getDefault().timerExec(60, () -> {
            if (done[0] < steps.length && steps[done[0]].getAsBoolean()) {
                done[0]++;
            }
            if (done[0] < steps.length && System.currentTimeMillis() < end) {
                next(steps, done, end);
            } else if (done[0] < steps.length) {
                // whatever is still open would keep the test waiting for ever
                shells().forEach(Shell::close);
            }
        });
    }

    /** Presses a button if there is one that can be pressed. */
    static boolean press(String button) {
        Optional<Button> found = shells().stream().flatMap(s -> all(s, Button.class).stream())
            .filter(b -> b.isEnabled() && b.isVisible() && b.getText().replace("&", "").equals(button)).findFirst();
        found.ifPresent(b -> b.notifyListeners(SWT.Selection, new Event()));
        return found.isPresent();
    }

    /** Visible windows over the workbench. */
    static List<Shell> shells() {
        Shell main = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
        return Arrays.stream(Display.getDefault().getShells()).filter(s -> !s.isDisposed() && s.isVisible() && s != main).toList();
    }

    /** The first control of a kind in a window. */
    static <T extends Control> Optional<T> find(Composite parent, Class<T> type) {
        List<T> all = new ArrayList<>();
        collect(parent, type, all);
        return all.stream().findFirst();
    }

    /** All controls of a kind in a window. */
    static <T extends Control> List<T> all(Composite parent, Class<T> type) {
        List<T> all = new ArrayList<>();
        collect(parent, type, all);
        return all;
    }

    private static <T extends Control> void collect(Composite parent, Class<T> type, List<T> all) {
        for (Control each : parent.getChildren()) {
            if (type.isInstance(each)) {
                all.add(type.cast(each));
            }
            if (each instanceof Composite inner) {
                collect(inner, type, all);
            }
        }
    }
}
