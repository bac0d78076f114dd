/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.comity.editor.LanguageEditor;
import org.comity.workbench.start.Commands;
import org.comity.workbench.start.StartIds;
import org.comity.workbench.start.steps.StepsView;
import org.comity.workbench.views.ViewIds;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The first steps beside the work: the same steps in every language, and each of them does what it says. */
class FirstStepsTest {

    private static final String FILE = "cheatsheets/first-agreement.xml";

    @Test
    void everyStepCanBeCarriedOut() throws IOException, CommandException {
        List<String> commands = commands(FILE);
        assertEquals(7, commands.size());
        ICommandService service = PlatformUI.getWorkbench().getService(ICommandService.class);
        for (String each : commands) {
            ParameterizedCommand command = service.deserialize(each);
            assertTrue(command.getCommand().isDefined() && command.getCommand().isHandled(), each);
            Object wizard = command.getParameterMap().get("newWizardId");
            Object view = command.getParameterMap().get("org.eclipse.ui.views.showView.viewId");
            if (wizard != null) {
                assertNotNull(PlatformUI.getWorkbench().getNewWizardRegistry().findWizard((String) wizard), each);
            } else {
                assertNotNull(PlatformUI.getWorkbench().getViewRegistry().find((String) view), each);
                Commands.run(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), each);
                assertNotNull(Workspace.page().findView((String) view), each);
            }
        }
    }

    @Test
    void itIsTheSameInEveryLanguage() throws IOException {
        for (String folder : List.of("nl/zh/TW/", "nl/de/", "nl/ja/")) {
            assertEquals(commands(FILE), commands(folder + FILE), folder);
            assertEquals(titles(FILE).size(), titles(folder + FILE).size());
            assertFalse(titles(folder + FILE).stream().anyMatch(titles(FILE)::contains), folder);
        }
    }

    @Test
    void stepsAreTickedOffAndTheNextOneOpens() throws IOException {
        InstanceScope.INSTANCE.getNode(StartIds.BUNDLE).remove("stepsDone");
        StepsView view = open();
        assertEquals("Your First Agreement", view.guide().title());
        assertEquals(9, view.guide().steps().size());
        assertEquals(0, view.done());
        Workspace.rest();
        Screenshot.take("first-steps");
        press(view.links(0).get(1));
        assertEquals(1, view.done());
        // the second step shows the findings
        Workspace.page().hideView(Workspace.page().findView(ViewIds.FINDINGS));
        press(view.links(1).get(0));
        assertNotNull(Workspace.page().findView(ViewIds.FINDINGS));
        assertEquals(2, view.done());
        Workspace.page().hideView(view);
        assertEquals(2, open().done());
        Workspace.page().hideView(Workspace.page().findView(StepsView.ID));
    }

    @Test
    void noLinkIsCutOffAtAnyWidth() throws IOException {
        InstanceScope.INSTANCE.getNode(StartIds.BUNDLE).remove("stepsDone");
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        Point before = shell.getSize();
        for (int width : new int[] {1400, 1000, 1580, 1200}) {
            shell.setSize(width, 900);
            StepsView view = open();
            Workspace.rest();
            Screenshot.take("first-steps-" + width);
            assertWhole(view.links(0), width);
            Workspace.page().hideView(view);
        }
        StepsView view = open();
        for (int width : new int[] {1580, 1000, 1300}) {
            shell.setSize(width, 900);
            Workspace.rest();
            assertWhole(view.links(0), width);
        }
        Workspace.page().hideView(view);
        shell.setSize(before);
    }

    private static void assertColumnsAreRead(Table table) {
        GC gc = new GC(table);
        for (TableColumn column : table.getColumns()) {
            assertTrue(column.getWidth() > gc.textExtent(column.getText()).x + 10, column.getText() + " " + column.getWidth());
        }
        gc.dispose();
    }

    private static void assertWhole(List<Hyperlink> links, int width) {
        for (Hyperlink link : links) {
            assertTrue(link.isVisible() && link.getSize().y >= 10, link.getText());
            for (Control each = link; !(each.getParent() instanceof ScrolledComposite); each = each.getParent()) {
                Composite outer = each.getParent();
                assertTrue(each.getLocation().y + each.getSize().y <= outer.getSize().y, width + ": " + each + " " + each.getBounds() + " in " + outer.getSize());
            }
        }
    }

    /** The half hour of the help page, in the real wizard and under real law. */
    @Test
    void theHelpPageCanBeFollowed() throws CoreException, IOException {
        String page = Workspace.text("org.comity.help", "doc/first-steps.html");
        for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            each.delete(true, true, null);
        }
        try (Wizards wizard = new Wizards(StartIds.AGREEMENT_WIZARD)) {
            wizard.after("Title", Text.class).setText("Food samples, tested once");
            assertEquals("Food-samples-tested-once.agreement", wizard.after("File name", Text.class).getText());
            wizard.next();
            choose(wizard.after("Jurisdiction", Combo.class), "United States");
            Table instruments = wizard.all(Table.class).get(0);
            for (int i = 0; i < instruments.getItemCount(); i++) {
                if (instruments.getItem(i).getText().equals("memorandum of understanding")) {
                    Wizards.select(instruments, i);
                }
            }
            Screenshot.take("steps-law");
            wizard.next();
            for (Table table : wizard.all(Table.class)) {
                assertColumnsAreRead(table);
            }
            Text search = wizard.all(Text.class).get(0);
            search.setText("food and drug");
            wizard.press("Add Party");
            search.setText("environmental protection");
            wizard.press("Add Party");
            search.setText("");
            Screenshot.take("steps-parties");
            wizard.next();
            Workspace.until("the clauses", () -> wizard.all(Table.class).get(0).getItemCount() > 0);
            Table clauses = wizard.all(Table.class).get(0);
            assertEquals("required", clauses.getItem(0).getText(2));
            assertEquals("GPRA Modernization Act of 2010 § 1", clauses.getItem(0).getText(3));
            assertTrue(clauses.getItem(0).getChecked());
            Screenshot.take("steps-clauses");
            wizard.finish();
        }
        Workspace.settle();
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("Agreements").getFile("agreements/Food-samples-tested-once.agreement");
        LanguageEditor editor = (LanguageEditor) Workspace.page().getActiveEditor();
        assertEquals(List.of(), Markers.errors(file));
        Workspace.rest();
        Screenshot.take("steps-draft");
        Matcher whole = Pattern.compile("<pre class=\"agreement\"[^>]*>(.*?)</pre>", Pattern.DOTALL).matcher(page);
        assertTrue(whole.find());
        Workspace.document(editor).set(whole.group(1));
        editor.doSave(new NullProgressMonitor());
        Workspace.settle();
        Workspace.until("the review", () -> ReviewSession.shared().current() != null && ReviewSession.shared().current().norms().size() >= 9);
        assertEquals(List.of(), Markers.errors(file));
        Screenshot.take("steps-end");
        Workspace.page().closeAllEditors(false);
        file.getProject().delete(true, true, null);
    }

    private static void choose(Combo combo, String item) {
        combo.select(combo.indexOf(item));
        combo.notifyListeners(SWT.Selection, new Event());
        Workspace.pump();
    }

    private static StepsView open() {
        Commands.run(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), Commands.firstSteps());
        Workspace.pump();
        return (StepsView) Workspace.page().findView(StepsView.ID);
    }

    /** As the enter key does it. */
    private static void press(Hyperlink link) {
        Event event = new Event();
        event.character = '\r';
        link.notifyListeners(SWT.KeyDown, event);
        Workspace.pump();
    }

    private static List<String> commands(String path) throws IOException {
        return attributes(path, "command", "serialization");
    }

    private static List<String> titles(String path) throws IOException {
        return attributes(path, "item", "title");
    }

    private static List<String> attributes(String path, String element, String attribute) throws IOException {
        try {
            NodeList found = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(Workspace.text(StartIds.BUNDLE, path)))).getElementsByTagName(element);
            List<String> values = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                values.add(((Element) found.item(i)).getAttribute(attribute));
            }
            return values;
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(path, e);
        }
    }
}
