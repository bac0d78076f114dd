/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.util.Locale;
import java.util.Map;
import org.comity.editor.Outside;
import org.comity.workbench.start.help.HelpView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.Bundle;

/** Opens a page of the help: in the help window if this product has one, else in the user's browser, else in a view. */
public final class HelpPageHandler extends AbstractHandler {

    private static final String BUNDLE = "org.comity.help";
    private static final String FOLDER = "doc";

    @Override
    public Object execute(ExecutionEvent event) {
        String page = event.getParameter(StartIds.HELP_PAGE);
        String name = page == null ? "index.html" : page;
        if (PlatformUI.getWorkbench().getHelpSystem().hasHelpUI()) {
            PlatformUI.getWorkbench().getHelpSystem().displayHelpResource("/" + BUNDLE + "/" + FOLDER + "/" + name);
            return null;
        }
        try {
            if (!Outside.launch(new File(file(name).getPath()).toString())) {
                HelpView.show(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), name);
            }
        } catch (IOException | PartInitException e) {
            Errors.show(HandlerUtil.getActiveShell(event), NLS.bind(StartMessages.Help_failed, name), e);
        }
        return null;
    }

    /**
     * A page as a file, beside the pages it leads to: in the language of the interface, or in English.
     *
     * @param name name of the page
     * @throws IOException if there is none
     */
    public static URL file(String name) throws IOException {
        Bundle bundle = Platform.getBundle(BUNDLE);
        URL page = bundle == null ? null
            : FileLocator.find(bundle, IPath.fromPortableString("$nl$/" + FOLDER + "/" + name), Map.of("$nl$", Locale.getDefault().toString()));
        if (page == null) {
            throw new IOException(NLS.bind(StartMessages.No_help_page, name));
        }
        // pages of every language share the style sheet of the English ones
        FileLocator.toFileURL(bundle.getEntry(FOLDER + "/"));
        return new URL(FileLocator.toFileURL(new URL(page, ".")), name);
    }
}
