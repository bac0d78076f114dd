/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.comity.workbench.views.ViewIds;
import org.comity.workbench.views.costs.CostsView;
import org.comity.workbench.views.findings.FindingsView;
import org.comity.workbench.views.list.Tone;
import org.comity.workbench.views.list.Tones;
import org.comity.workbench.views.map.MapView;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The views in the light and in the dark theme. */
class ThemeTest {

    private final IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);

    @BeforeEach
    void open() throws CoreException {
        Workspace.open(Workspace.file(Workspace.project("Themes"), "costs.agreement", Drafts.COSTS));
        Workspace.until("the review", () -> ReviewSession.shared().current() != null && ReviewSession.shared().current().name().equals("Roads"));
    }

    @AfterEach
    void close() {
        engine.setTheme("org.eclipse.e4.ui.css.theme.e4_default", false);
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void textCanBeReadInBothThemes() throws CoreException, IOException {
        for (String theme : new String[] {"e4_default", "e4_dark"}) {
            engine.setTheme("org.eclipse.e4.ui.css.theme." + theme, false);
            FindingsView findings = (FindingsView) Workspace.page().showView(ViewIds.FINDINGS);
            findings.showQuiet(true);
            Workspace.rest();
            Control tree = findings.tree().control();
            assertEquals(theme.equals("e4_dark"), Tones.dark(tree));
            for (Tone tone : new Tone[] {Tone.QUIET, Tone.WARNING, Tone.ERROR}) {
                double contrast = contrast(Tones.text(tree, tone), tree.getBackground());
                assertTrue(contrast >= 4.5, theme + " " + tone + " " + contrast);
            }
            Screenshot.take("findings-" + theme);
            findings.showQuiet(false);
            CostsView costs = (CostsView) Workspace.page().showView(ViewIds.COSTS);
            Workspace.page().toggleZoom(Workspace.page().getReference(costs));
            Workspace.rest();
            Screenshot.take("costs-" + theme);
            Workspace.page().toggleZoom(Workspace.page().getReference(costs));
            MapView map = (MapView) Workspace.page().showView(ViewIds.MAP);
            Workspace.until("the map", () -> !map.picture().boxes().isEmpty());
            Workspace.rest();
            Screenshot.take("map-" + theme);
        }
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
