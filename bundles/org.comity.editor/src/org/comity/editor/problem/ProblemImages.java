/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.problem;

import org.comity.editor.Icons;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.xtext.diagnostics.Severity;

/** Signs of problems in the margin. */
public final class ProblemImages {

    private ProblemImages() {
    }

    /**
     * The platform's sign of a severity; the registry of the workbench owns it. To be called in the display's thread.
     *
     * @param severity how bad it is
     * @param fixable whether it carries a lamp
     */
    public static Image get(Severity severity, boolean fixable) {
        String shared = switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            default -> ISharedImages.IMG_OBJS_INFO_TSK;
        };
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        if (!fixable) {
            return images.getImage(shared);
        }
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = "org.comity.editor/fixable/" + shared;
        if (registry.getDescriptor(key) == null) {
            ImageDescriptor lamp = Icons.descriptor("fix_overlay");
            registry.put(key, new DecorationOverlayIcon(images.getImage(shared), lamp, IDecoration.BOTTOM_RIGHT));
        }
        return registry.get(key);
    }
}
