/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

/** The keys of the help page do what the page says. */
class HelpKeysTest {

    private static final Pattern ROW = Pattern.compile("<tr data-command=\"([^\"]+)\"><td><kbd>([^<]+)</kbd>");

    @Test
    void everyKeyIsBoundToItsCommand() throws IOException, ParseException {
        Matcher row = ROW.matcher(Workspace.text("org.comity.help", "doc/keys.html"));
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        while (row.find()) {
            rows++;
            KeySequence keys = KeySequence.getInstance(row.group(2).replace("Up", "ARROW_UP").replace("Left", "ARROW_LEFT").replace("PageDown", "PAGE_DOWN").toUpperCase(Locale.ROOT));
            if (!bound(row.group(1), keys)) {
                wrong.add(row.group(2) + " " + row.group(1));
            }
        }
        assertTrue(rows >= 12, "keys: " + rows);
        assertEquals(List.of(), wrong);
    }

    private static boolean bound(String command, KeySequence keys) {
        IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
        for (Binding each : service.getBindings()) {
            if (each.getParameterizedCommand() != null && each.getParameterizedCommand().getId().equals(command) && each.getTriggerSequence().equals(keys)) {
                return each.getParameterizedCommand().getCommand().isDefined();
            }
        }
        return false;
    }
}
