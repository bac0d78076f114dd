/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.comity.workbench.views.ViewIds;
import org.comity.workbench.views.findings.FindingsView;
import org.comity.workbench.views.list.Row;
import org.comity.workbench.views.rules.RuleSeverities;
import org.comity.workbench.views.rules.Severity;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the user sets is kept and followed. */
class PreferencesTest {

    private static final String RULE = "XX.A.1.written";

    @AfterEach
    void reset() {
        RuleSeverities.shared().choose(Map.of());
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void aRuleIsShownAsTheUserWantsAndKeepsItsVerdict() throws CoreException {
        IFile file = Workspace.file(Workspace.project("Severities"), "oral.agreement", Drafts.ORAL);
        Workspace.open(file);
        FindingsView view = (FindingsView) Workspace.page().showView(ViewIds.FINDINGS);
        Workspace.until("the warning", () -> severities(file).equals(List.of(IMarker.SEVERITY_WARNING)));
        choose(Severity.ERROR);
        Workspace.until("the error", () -> severities(file).equals(List.of(IMarker.SEVERITY_ERROR)));
        Workspace.until("the group", () -> view.tree().rows().stream().anyMatch(g -> "error".equals(g.key()) && has(g)));
        assertTrue(remark(view).startsWith("shown so by your preferences; by law: warning"), remark(view));
        assertTrue(ReviewSession.shared().current().findings().stream().anyMatch(f -> f.rule().equals(RULE) && f.verdictText().equals("warning")), "the verdict stays");
        choose(Severity.OFF);
        Workspace.until("no marker", () -> severities(file).isEmpty());
        Workspace.until("no row", () -> view.tree().rows().stream().noneMatch(PreferencesTest::has));
        choose(Severity.AS_LAW);
        Workspace.until("the warning again", () -> severities(file).equals(List.of(IMarker.SEVERITY_WARNING)));
    }

    @Test
    void thePageListsTheRulesOfTheInstalledLaw() throws IOException {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Workspace.page().getWorkbenchWindow().getShell(), "org.comity.workbench.views.rules", null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Workspace.rest();
        Table table = find(dialog.getShell(), Table.class);
        assertTrue(table.getItemCount() > 200, table.getItemCount() + " rules");
        Screenshot.take("preferences-rules");
        find((Composite) table.getParent(), Text.class).setText("XX.A.1 written");
        Workspace.pump();
        assertEquals(List.of(RULE), Arrays.stream(table.getItems()).map(i -> i.getText(0)).toList());
        assertEquals("warning", table.getItem(0).getText(2));
        assertEquals("as the law says", table.getItem(0).getText(3));
        dialog.close();
        assertFalse(RuleSeverities.shared().chosen().containsKey(RULE));
    }

    private static void choose(Severity severity) {
        RuleSeverities.shared().choose(Map.of(RULE, severity));
        ReviewSession.shared().showAgain();
    }

    private static List<Integer> severities(IFile file) {
        try {
            return Arrays.stream(file.findMarkers("org.comity.editor.problem", true, IResource.DEPTH_ZERO)).filter(m -> RULE.equals(m.getAttribute("code", "")))
                .map(m -> m.getAttribute(IMarker.SEVERITY, -1)).toList();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean has(Row group) {
        return group.children().stream().anyMatch(r -> RULE.equals(r.cell(3)));
    }

    private static String remark(FindingsView view) {
        return view.tree().rows().stream().flatMap(g -> g.children().stream()).filter(r -> RULE.equals(r.cell(3))).findFirst().orElseThrow().cell(4);
    }

    private static <T extends Control> T find(Composite parent, Class<T> type) {
        for (Control each : parent.getChildren()) {
            T inner = type.isInstance(each) ? type.cast(each) : each instanceof Composite composite ? find(composite, type) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }
}
