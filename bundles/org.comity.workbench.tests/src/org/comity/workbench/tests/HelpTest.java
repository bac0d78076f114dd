/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.editor.Outside;
import org.comity.workbench.reviewing.report.ExportReport;
import org.comity.workbench.start.Commands;
import org.comity.workbench.start.help.HelpText;
import org.comity.workbench.start.help.HelpText.Part;
import org.comity.workbench.start.help.HelpView;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Help by key and menu: the page comes, and where nothing can show it the user is told where it is. */
class HelpTest {

    private final List<String> opened = new ArrayList<>();

    @AfterEach
    void close() {
        Outside.openWith(null);
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void theKeyOpensThePageOfTheEditor() throws CoreException {
        Outside.openWith(opened::add);
        IProject project = Workspace.project("Help");
        Workspace.open(Workspace.file(project, "a.agreement", Drafts.GOOD));
        Keys.press(SWT.F1);
        assertEquals(List.of("drafting.html"), names());
        assertTrue(new File(opened.get(0)).isFile(), opened.get(0));
        Workspace.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void theMenuOpensTheContentsAndShowsTheKey() {
        Outside.openWith(opened::add);
        choose("Help Contents");
        assertEquals(List.of("index.html"), names());
        assertTrue(item("Help on This").getText().endsWith("\tF1"), item("Help on This").getText());
    }

    @Test
    void keysHaveOneEntry() {
        assertEquals(1, Arrays.stream(help().getItems()).filter(i -> i.getText().endsWith("Ctrl+L")).count());
    }

    @Test
    void whereNoBrowserIsTheWorkbenchShowsThePage() throws IOException {
        Outside.openWith(address -> false);
        Commands.run(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), Commands.help("reviewing.html"));
        HelpView view = (HelpView) Workspace.page().findView(HelpView.ID);
        assertEquals("reviewing.html", view.page());
        assertTrue(view.text().getText().startsWith("Reviewing\n\nYou have somebody else's draft"), view.text().getText());
        Workspace.rest();
        Screenshot.take("help-view");
        view.text().setCaretOffset(view.text().getText().indexOf("First steps and") + 2);
        Keys.press(view.text(), '\r');
        assertEquals("first-steps.html", view.page());
        Keys.press(view.text(), '\b');
        assertEquals("reviewing.html", view.page());
        Workspace.page().hideView(view);
    }

    @Test
    void pagesAreInTheLanguageOfTheInterface() throws IOException {
        Outside.openWith(opened::add);
        Locale before = Locale.getDefault();
        try {
            for (String[] each : new String[][] {{"zh-TW", "按鍵"}, {"de", "Tasten"}, {"ja", "キー操作"}, {"fr", "Keys"}}) {
                Locale.setDefault(Locale.forLanguageTag(each[0]));
                opened.clear();
                Commands.run(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), Commands.help("keys.html"));
                Path page = Path.of(opened.get(0));
                String text = Files.readString(page);
                assertTrue(text.contains("<title>" + each[1] + "</title>"), text);
                Matcher style = Pattern.compile("href=\"([^\"]+\\.css)\"").matcher(text);
                assertTrue(style.find() && Files.exists(page.resolveSibling(style.group(1))), text);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPageIsReadAsItIsWritten() {
        HelpText read = HelpText.of("<html><head><title>no</title></head><body>\n<h1>T</h1>\n<p>Press <b>A\nB</b> &gt; <kbd>F1</kbd>.</p>\n<ol>\n<li>one</li>\n<li>two:\n"
            + "<pre class=\"x\">a {\n  b\n}</pre></li>\n</ol>\n<table><tr><th>K</th><th>M</th></tr>\n<tr><td>x</td><td>y</td></tr></table>\n<p><a href=\"n.html\">N</a></p></body>");
        assertEquals("T\n\nPress A B > F1.\n\n  1.  one\n  2.  two:\n\na {\n  b\n}\n\nK – M\nx – y\n\nN\n", read.text());
        Part link = read.parts().get(read.parts().size() - 1);
        assertEquals("n.html", link.target());
        assertEquals("N", read.text().substring(link.start(), link.end()));
    }

    @Test
    void aReportThatNothingOpensCanBeFoundByItsAddress() {
        Outside.openWith(address -> {
            opened.add(address);
            return false;
        });
        Path report = Path.of("reports", "ice.html");
        String[] shown = new String[1];
        int[] done = Popups.meanwhile(() -> Popups.press("Yes"), () -> {
            shown[0] = Popups.shells().stream().flatMap(s -> Popups.all(s, Text.class).stream()).map(Text::getText).findFirst().orElse(null);
            return shown[0] != null;
        }, () -> Popups.press("Copy Address"), () -> Popups.press("Close"));
        ExportReport.offer(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), report, "");
        assertEquals(4, done[0]);
        assertEquals(List.of(report.toString()), opened);
        assertEquals(report.toString(), shown[0]);
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        assertEquals(shown[0], clipboard.getContents(TextTransfer.getInstance()));
        clipboard.dispose();
    }

    @Test
    void noHandlersAreInEachOthersWay() throws IOException {
        assertTrue(item("Help Contents").isEnabled() && item("Help on This").isEnabled());
        Path log = Platform.getLogFileLocation().toFile().toPath();
        String text = Files.exists(log) ? Files.readString(log) : "";
        assertFalse(text.contains("Conflicting handlers"), () -> text.substring(text.indexOf("Conflicting handlers"), text.indexOf("Conflicting handlers") + 200));
    }

    private List<String> names() {
        return opened.stream().map(o -> new File(o).getName()).toList();
    }

    private static void choose(String name) {
        item(name).notifyListeners(SWT.Selection, new Event());
        Workspace.pump();
    }

    private static MenuItem item(String name) {
        return Arrays.stream(help().getItems()).filter(i -> i.getText().replace("&", "").replaceAll("\t.*", "").equals(name)).findFirst().orElseThrow();
    }

    private static Menu help() {
        Menu bar = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getMenuBar();
        Menu help = Arrays.stream(bar.getItems()).filter(i -> i.getText().replace("&", "").equals("Help")).findFirst().orElseThrow().getMenu();
        help.notifyListeners(SWT.Show, null);
        return help;
    }
}
