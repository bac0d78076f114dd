/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;

/** Opens the first page of the help. */
public final class HelpContents extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        HelpPages.open("index.html", event);
        return null;
    }
}
