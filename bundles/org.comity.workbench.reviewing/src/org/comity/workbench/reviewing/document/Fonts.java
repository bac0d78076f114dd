/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.reviewing.document;

import org.comity.document.reading.Paragraph;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;

/** Fonts of a document at a size: those of dialogs, which the system completes with fonts for other scripts. */
final class Fonts {

    private final LocalResourceManager resources;
    private final double zoom;

    Fonts(Control owner, double zoom) {
        this.resources = new LocalResourceManager(JFaceResources.getResources(), owner);
        this.zoom = zoom;
    }

    void dispose() {
        resources.dispose();
    }

    /** The font of most paragraphs. */
    Font body() {
        return font(1.1, SWT.NORMAL);
    }

    /** The font of a number, and of what stands out. */
    Font bold() {
        return font(1.1, SWT.BOLD);
    }

    /** The font of a kind of paragraph. */
    Font of(Paragraph.Kind kind) {
        return switch (kind) {
            case TITLE -> font(1.7, SWT.BOLD);
            case HEADING -> font(1.3, SWT.BOLD);
            case SUBHEADING -> font(1.1, SWT.BOLD);
            case ABOUT, NOTE -> font(1, SWT.NORMAL);
            default -> body();
        };
    }

    /** The font of what stands before a paragraph; higher where there is to be more room above. */
    Font spacer(Paragraph.Kind kind) {
        return font(kind == Paragraph.Kind.NOTE ? 1 : 1.55, SWT.NORMAL);
    }

    /** A length that grows with the text, in pixels. */
    int scaled(int pixels) {
        return (int) Math.round(pixels * zoom);
    }

    private Font font(double size, int style) {
        FontData base = JFaceResources.getDialogFont().getFontData()[0];
        return resources.get(FontDescriptor.createFrom(JFaceResources.getDialogFont())
            .setHeight(Math.max(4, (int) Math.round(base.getHeight() * size * zoom))).setStyle(style));
    }
}
