/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.theme;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Turns the dark theme on or off; the platform's page for appearance offers the same. */
public final class DarkTheme extends AbstractHandler {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        boolean dark = !HandlerUtil.toggleCommandState(event.getCommand());
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        // kept for the next start
        engine.setTheme(dark ? DARK : LIGHT, true);
        return null;
    }
}
