/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.occurrence;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Turns the marking of occurrences on and off, in all editors. */
public final class ToggleOccurrences extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        OccurrenceMarking.turn(!OccurrenceMarking.isOn());
        HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(OccurrenceMarking.isOn());
    }
}
