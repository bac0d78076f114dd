/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the welcome page, because somebody asks for it. */
public final class WelcomeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Welcome.show(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        return null;
    }
}
