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
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.comity.workbench.start.Commands;
import org.comity.workbench.start.StartIds;
import org.comity.workbench.start.steps.StepsView;
import org.comity.workbench.views.ViewIds;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
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
