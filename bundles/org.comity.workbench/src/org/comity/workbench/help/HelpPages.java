/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.help;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Which page of the help belongs to which part of the workbench. */
public final class HelpPages {

    /** Command that opens a page in whatever this product has to show it. */
    private static final String COMMAND = "org.comity.workbench.start.help";
    private static final String PAGE = "org.comity.workbench.start.help.page";

    /** Beginnings of part identifiers, the longer ones first. */
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("org.comity.workbench.reviewing", "reviewing.html");
        PAGES.put("org.comity.workbench.statute", "add-a-jurisdiction.html");
        PAGES.put("org.comity.workbench.agencies", "add-a-jurisdiction.html");
        PAGES.put("org.comity.workbench.start.help", "index.html");
        PAGES.put("org.comity.workbench.start", "first-steps.html");
        PAGES.put("org.comity.workbench.agreement", "drafting.html");
        PAGES.put("org.comity.workbench.views", "drafting.html");
    }

    private HelpPages() {
    }

    /**
     * The page of a part.
     *
     * @param part identifier of a view or editor; may be null
     */
    public static String of(String part) {
        return part == null ? "index.html" : PAGES.entrySet().stream().filter(e -> part.startsWith(e.getKey())).map(Map.Entry::getValue).findFirst().orElse("index.html");
    }

    static void open(String page, ExecutionEvent event) throws ExecutionException {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        ParameterizedCommand command = ParameterizedCommand.generateCommand(commands.getCommand(COMMAND), Map.of(PAGE, page));
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new ExecutionException("The page " + page + " cannot be opened", e);
        }
    }
}
