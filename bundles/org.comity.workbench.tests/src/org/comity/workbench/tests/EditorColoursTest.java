/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.comity.editor.LanguageEditor;
import org.comity.editor.colour.Styles;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The words of a text can be read in the light and in the dark theme. */
class EditorColoursTest {

    private static final String TEXT = """
        /* A text with every kind of word.
           TODO Ask the agency. */
        agreement Ice "Ice roads" {
            under XX as of 2020-01-01
            party A is XX.Alpha "阿爾法" as requesting
            party B is XX.Beta "Beta" as requested
            cost salt "Salt" actual borne by A 60%, B 40% amount EUR 10_000
        }
        """;

    private final IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);

    @AfterEach
    void close() {
        engine.setTheme("org.eclipse.e4.ui.css.theme.e4_default", false);
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void everyKindOfWordStandsOutFromTheBackground() throws CoreException, IOException {
        for (String theme : new String[] {"e4_default", "e4_dark", "e4_default"}) {
            engine.setTheme("org.eclipse.e4.ui.css.theme." + theme, false);
            LanguageEditor editor = Workspace.open(Workspace.file(Workspace.project("Colours"), "ice.agreement", TEXT));
            Workspace.rest();
            StyledText text = (StyledText) editor.getAdapter(Control.class);
            Color ground = text.getBackground();
            assertEquals(theme.equals("e4_dark"), luminance(ground.getRGB()) < 0.5, theme + ground);
            ColorRegistry colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
            Set<String> styles = new TreeSet<>();
            for (String key : colours.getKeySet()) {
                if (key.startsWith(Styles.PREFIX)) {
                    styles.add(key.substring(Styles.PREFIX.length()));
                    readable(theme + " " + key, colours.get(key), ground);
                }
            }
            assertTrue(styles.containsAll(Set.of("keyword", "comment", "string", "number", "punctuation", "task", "error")), styles.toString());
            for (StyleRange range : text.getStyleRanges()) {
                readable(theme + " " + text.getTextRange(range.start, range.length), range.foreground == null ? text.getForeground() : range.foreground, ground);
            }
            Screenshot.take("colours-" + theme);
            Workspace.page().closeAllEditors(false);
        }
    }

    private static void readable(String what, Color colour, Color ground) {
        double contrast = contrast(colour, ground);
        assertTrue(contrast >= 4.5, what + " " + colour + " on " + ground + ": " + contrast);
    }

    /** Contrast of two colours as the accessibility guidelines define it: 1 to 21. */
    private static double contrast(Color a, Color b) {
        double x = luminance(a.getRGB());
        double y = luminance(b.getRGB());
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    }

    private static double luminance(RGB rgb) {
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int value) {
        double v = value / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
}
