/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.launch;

import org.comity.workbench.WorkbenchMessages;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A picture while the workbench loads. The Java launcher has none of its own. */
public final class Splash {

    private static Shell shown;

    private Splash() {
    }

    /** Shows the picture in the middle of the first screen. */
    public static void show(Display display) {
        ImageDescriptor descriptor = ImageDescriptor.createFromURL(Splash.class.getResource("/icons/splash.svg"));
        Image image = descriptor.createImage(false, display);
        if (image == null) {
            return;
        }
        Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
        Rectangle screen = display.getPrimaryMonitor().getBounds();
        Rectangle size = image.getBounds();
        shell.setBounds(screen.x + (screen.width - size.width) / 2, screen.y + (screen.height - size.height) / 3, size.width, size.height);
        Font name = font(display, 30, SWT.BOLD);
        Font line = font(display, 10, SWT.NORMAL);
        shell.addListener(SWT.Paint, e -> {
            e.gc.drawImage(image, 0, 0);
            e.gc.setForeground(display.getSystemColor(SWT.COLOR_WHITE));
            e.gc.setFont(name);
            e.gc.drawText("Comity", 226, 72, true);
            e.gc.setFont(line);
            e.gc.drawText(WorkbenchMessages.Splash_text, 24, 228, true);
        });
        shell.addListener(SWT.Dispose, e -> {
            image.dispose();
            name.dispose();
            line.dispose();
        });
        shell.open();
        // nothing else is painted until the first window opens
        shell.update();
        while (display.readAndDispatch()) {
            // until it is on the screen
        }
        shown = shell;
    }

    private static Font font(Display display, int height, int style) {
        return new Font(display, display.getSystemFont().getFontData()[0].getName(), height, style);
    }

    /** The first window is there. */
    public static void close() {
        if (shown != null && !shown.isDisposed()) {
            shown.dispose();
        }
        shown = null;
    }
}
