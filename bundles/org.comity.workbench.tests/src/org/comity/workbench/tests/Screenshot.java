/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Pictures of the display, for a look by eye, in {@code target/screenshots}. */
final class Screenshot {

    private Screenshot() {
    }

    /** As {@link #take}, where nothing can be thrown. */
    static void quietly(String name) {
        try {
            take(name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static void take(String name) throws IOException {
        Workspace.pump();
        Display display = PlatformUI.getWorkbench().getDisplay();
        Rectangle bounds = new Rectangle(0, 0, 0, 0);
        for (Shell shell : display.getShells()) {
            if (shell.isVisible()) {
                // without a window manager the bounds speak of a frame nobody draws
                Rectangle inside = display.map(shell, null, shell.getClientArea());
                bounds = bounds.union(inside).union(new Rectangle(shell.getLocation().x, shell.getLocation().y, 1, 1));
            }
        }
        bounds.intersect(display.getBounds());
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        gc.copyArea(image, bounds.x, bounds.y);
        gc.dispose();
        Path folder = Files.createDirectories(Path.of(System.getProperty("comity.screenshots", "target/screenshots")));
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        image.dispose();
    }
}
