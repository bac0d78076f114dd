/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;

/** Keys a user presses in the active editor, or in any other control. They take the way of key bindings. */
final class Keys {

    private Keys() {
    }

    /** Presses keys together: modifiers such as {@link SWT#CTRL}, and at last a key code or a lower case letter. */
    static void press(int... keys) {
        press(text(), keys);
    }

    /** As {@link #press(int...)}, in a control. */
    static void press(Control control, int... keys) {
        Event event = new Event();
        for (int i = 0; i < keys.length - 1; i++) {
            event.stateMask |= keys[i];
        }
        int key = keys[keys.length - 1];
        event.keyCode = key;
        if ((key & SWT.KEYCODE_BIT) == 0) {
            boolean letter = key >= 'a' && key <= 'z';
            event.character = (char) (letter && (event.stateMask & SWT.CTRL) != 0 ? key & 0x1f : letter && (event.stateMask & SWT.SHIFT) != 0 ? key - 32 : key);
        }
        control.notifyListeners(SWT.KeyDown, event);
        Workspace.pump();
    }

    /** Types a character. */
    static void type(char character) {
        press(character);
    }

    private static Control text() {
        IEditorPart editor = Workspace.page().getActiveEditor();
        return editor.getAdapter(Control.class);
    }
}
