/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.comity.review.ReviewSettings;
import org.comity.workbench.views.session.ReviewSession;
import org.comity.workbench.views.toolbar.Setting;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Choosing the date of the law in its dialog: what the field shows is what OK takes. */
class DateDialogTest {

    private final ReviewSession session = ReviewSession.shared();
    private ReviewSettings before;

    @BeforeEach
    void start() {
        before = session.settings();
        session.change(before.withAsOf(LocalDate.of(2026, 11, 23)));
    }

    @AfterEach
    void restore() {
        session.change(before);
    }

    @Test
    void whatIsTypedIsTakenWithoutLeavingTheField() {
        choose(shell -> {
            Text field = only(shell, Text.class);
            assertEquals("2026-11-23", field.getText());
            assertEquals("2026-11-23", field.getSelectionText());
            field.insert("2014-08-01");
            DateTime calendar = only(shell, DateTime.class);
            assertEquals("2014-8-1", calendar.getYear() + "-" + (calendar.getMonth() + 1) + "-" + calendar.getDay());
            press(shell);
        });
        assertEquals(LocalDate.of(2014, 8, 1), session.settings().asOf());
    }

    @Test
    void whatIsPickedIsShownInTheField() {
        choose(shell -> {
            DateTime calendar = only(shell, DateTime.class);
            calendar.setDate(2015, 2, 18);
            calendar.notifyListeners(SWT.Selection, new Event());
            assertEquals("2015-03-18", only(shell, Text.class).getText());
            press(shell);
        });
        assertEquals(LocalDate.of(2015, 3, 18), session.settings().asOf());
    }

    @Test
    void whatIsNoDateIsSaidAndNotTaken() {
        choose(shell -> {
            Text field = only(shell, Text.class);
            for (String wrong : List.of("", "2014-08", "Aug 1, 2014", "2014-02-30", "2014-8-1")) {
                field.setText(wrong);
                assertEquals("Write a date that exists as year-month-day, for example 2014-08-01.", message(shell), wrong);
                assertFalse(ok(shell).isEnabled(), wrong);
            }
            for (String far : List.of("8014-08-01", "1899-12-31", "2101-01-01")) {
                field.setText(far);
                assertEquals("The law can be read as of years 1900 to 2100.", message(shell), far);
                assertFalse(ok(shell).isEnabled(), far);
            }
            for (String right : List.of("1900-01-01", "2100-12-31", " 2024-02-29 ")) {
                field.setText(right);
                assertEquals("", message(shell), right);
                assertTrue(ok(shell).isEnabled(), right);
            }
            picture();
            shell.close();
        });
        assertEquals(LocalDate.of(2026, 11, 23), session.settings().asOf());
    }

    /** Opens the dialog from the menu of the setting; fails with what went wrong while it was open. */
    private static void choose(Consumer<Shell> use) {
        List<Throwable> failures = new ArrayList<>();
        List<Shell> seen = new ArrayList<>();
        Display display = Display.getCurrent();
        display.timerExec(200, () -> {
            for (Shell shell : display.getShells()) {
                if (shell.getText().equals("Date of the Law")) {
                    seen.add(shell);
                    try {
                        use.accept(shell);
                    } catch (AssertionError | RuntimeException e) {
                        failures.add(e);
                        shell.close();
                    }
                }
            }
        });
        IAction action = Setting.AS_OF.menu().stream().filter(ActionContributionItem.class::isInstance).map(i -> ((ActionContributionItem) i).getAction())
            .filter(a -> a.getText().startsWith("&Choose a Date") || a.getText().startsWith("Choose a &Date")).findFirst().orElseThrow();
        action.run();
        assertNull(failures.isEmpty() ? null : failures.get(0), () -> failures.get(0).toString());
        assertEquals(1, seen.size());
    }

    private static void picture() {
        try {
            Screenshot.take("date-dialog");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void press(Shell shell) {
        assertTrue(ok(shell).isEnabled());
        ok(shell).notifyListeners(SWT.Selection, new Event());
    }

    private static Button ok(Shell shell) {
        return shell.getDefaultButton();
    }

    private static String message(Shell shell) {
        List<Label> labels = all(shell, Label.class);
        return labels.get(labels.size() - 1).getText();
    }

    private static <T extends Control> T only(Composite parent, Class<T> type) {
        List<T> found = all(parent, type);
        assertEquals(1, found.size());
        return found.get(0);
    }

    private static <T extends Control> List<T> all(Composite parent, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Control each : parent.getChildren()) {
            if (type.isInstance(each)) {
                found.add(type.cast(each));
            }
            if (each instanceof Composite inner && !(each instanceof DateTime)) {
                found.addAll(all(inner, type));
            }
        }
        return found;
    }
}
