/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.reviewing;

import org.comity.statute.Verdict;
import org.comity.workbench.views.ViewIcons;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The pictures of this bundle, and those of findings. */
public final class ReviewingIcons {

    private ReviewingIcons() {
    }

    /** The description of a picture, by the name of its file without extension. */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle("org.comity.workbench.reviewing", "icons/" + name + ".svg")
            .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /** The picture of a verdict; the registry of the workbench owns it. */
    public static Image of(Verdict verdict) {
        return ViewIcons.get(name(verdict));
    }

    /** Name of the picture of a verdict. */
    public static String name(Verdict verdict) {
        return switch (verdict) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case CONTESTED -> "contested";
            case OPEN -> "open";
            default -> "info";
        };
    }
}
