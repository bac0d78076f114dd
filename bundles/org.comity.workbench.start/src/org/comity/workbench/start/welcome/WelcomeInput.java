/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.welcome;

import org.comity.workbench.start.StartIcons;
import org.comity.workbench.start.StartMessages;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** The one input of the welcome page. It is not kept, so the page does not come back with the next start. */
final class WelcomeInput implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return StartIcons.descriptor("welcome");
    }

    @Override
    public String getName() {
        return StartMessages.Welcome;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return StartMessages.Welcome;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WelcomeInput;
    }

    @Override
    public int hashCode() {
        return WelcomeInput.class.hashCode();
    }
}
