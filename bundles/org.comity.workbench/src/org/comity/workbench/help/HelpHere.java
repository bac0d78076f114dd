/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the page of the help that belongs to the active view or editor; bound to F1. */
public final class HelpHere extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        HelpPages.open(HelpPages.of(HandlerUtil.getActivePartId(event)), event);
        return null;
    }
}
