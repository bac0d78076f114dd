/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The pictures of this plug-in. */
public final class StartIcons {

    private StartIcons() {
    }

    /**
     * A picture; the registry of the workbench owns it. To be called in the display's thread.
     *
     * @param name name of the file in the folder {@code icons}, without its extension
     */
    public static Image get(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = StartIds.BUNDLE + "/" + name;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor(name));
        }
        return registry.get(key);
    }

    /** The description of a picture. */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(StartIds.BUNDLE, "icons/" + name + ".svg").orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
