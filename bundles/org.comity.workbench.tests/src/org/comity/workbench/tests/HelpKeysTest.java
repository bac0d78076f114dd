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

    /** What a page calls a view, a button or an entry of a menu stands so on the screen. */
    @Test
    void whatReviewingNamesIsThere() throws IOException {
        List<String> labels = new ArrayList<>();
        for (String[] each : new String[][] {{"org.comity.workbench.reviewing", "org/comity/workbench/reviewing/messages"}, {"org.comity.workbench.reviewing", "OSGI-INF/l10n/bundle"},
            {"org.comity.workbench.views", "org/comity/workbench/views/messages"}, {"org.comity.workbench.views", "OSGI-INF/l10n/bundle"},
            {"org.comity.workbench", "org/comity/workbench/messages"}, {"org.comity.workbench", "OSGI-INF/l10n/bundle"}}) {
            WordsTest.read(each[0], each[1] + ".properties").values().forEach(v -> labels.add(plain((String) v)));
        }
        Matcher bold = Pattern.compile("<b>([^<]+)</b>").matcher(Workspace.text("org.comity.help", "doc/reviewing.html"));
        List<String> wrong = new ArrayList<>();
        int named = 0;
        while (bold.find()) {
            for (String name : bold.group(1).replaceAll("\\s+", " ").split(" &gt; ")) {
                named++;
                if (labels.stream().noneMatch(l -> l.equals(name) || l.startsWith(name + ":") || l.startsWith(name + " {"))) {
                    wrong.add(name);
                }
            }
        }
        assertTrue(named >= 20, "named: " + named);
        assertEquals(List.of(), wrong);
    }

    private static String plain(String label) {
        return label.replace("&", "").replace("...", "…").replaceAll(" \\(.\\)$", "");
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
