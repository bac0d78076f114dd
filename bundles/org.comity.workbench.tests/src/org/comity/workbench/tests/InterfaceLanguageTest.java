/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comity.workbench.launch.InterfaceLanguage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;

/** The language of the interface is kept where the framework looks for it; what else stands there stays. */
class InterfaceLanguageTest {

    @Test
    void theChoiceStandsAmongWhatTheFrameworkIsTold() throws IOException {
        Path folder = Files.createTempDirectory("language");
        Path file = folder.resolve("config.ini");
        Files.write(file, List.of("#Product", "eclipse.product=org.comity.workbench.product", "osgi.nl.user=x"));
        InterfaceLanguage language = new InterfaceLanguage(folder);
        assertEquals("", language.chosen());
        language.choose("zh_TW");
        assertEquals("zh_TW", language.chosen());
        assertEquals(List.of("#Product", "eclipse.product=org.comity.workbench.product", "osgi.nl.user=x", "osgi.nl=zh_TW"), Files.readAllLines(file));
        language.choose("ja");
        assertEquals(List.of("#Product", "eclipse.product=org.comity.workbench.product", "osgi.nl.user=x", "osgi.nl=ja"), Files.readAllLines(file));
        language.choose("");
        assertEquals(List.of("#Product", "eclipse.product=org.comity.workbench.product", "osgi.nl.user=x"), Files.readAllLines(file));
        assertThrows(IllegalArgumentException.class, () -> language.choose("fr"));
    }

    @Test
    void aLanguageTheInterfaceDoesNotSpeakIsThatOfTheSystem() throws IOException {
        Path folder = Files.createTempDirectory("language");
        Files.write(folder.resolve("config.ini"), List.of("osgi.nl=fr"));
        assertEquals("", new InterfaceLanguage(folder).chosen());
    }

    @Test
    void thePageNamesEachLanguageInItself() throws IOException {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Workspace.page().getWorkbenchWindow().getShell(), "org.comity.workbench.language", null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Workspace.rest();
        Combo choice = combo(((Composite) dialog.getShell()));
        assertEquals(List.of("as the system", "English", "正體中文", "Deutsch", "日本語"), List.of(choice.getItems()));
        assertEquals(0, choice.getSelectionIndex());
        Screenshot.take("preferences-language");
        dialog.close();
    }

    private static Combo combo(Composite parent) {
        for (Control child : parent.getChildren()) {
            Combo found = child instanceof Combo combo ? combo : child instanceof Composite inner ? combo(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
