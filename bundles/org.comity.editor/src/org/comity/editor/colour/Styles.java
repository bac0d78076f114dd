/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.colour;

import java.util.Set;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.eclipse.xtext.ide.editor.syntaxcoloring.HighlightingStyles;

/**
 * How styles look: each has a colour of the theme with the id {@code org.comity.editor.style.NAME}, which the user may change
 * under Colors and Fonts. A style without such a colour looks like plain text.
 */
public final class Styles {

    /** Start of the ids of the colours. */
    public static final String PREFIX = "org.comity.editor.style.";

    private static final Set<String> BOLD = Set.of(HighlightingStyles.KEYWORD_ID);

    private Styles() {
    }

    /** Look of a style; null: like plain text. */
    public static TextAttribute attribute(String style) {
        Color colour = colours().get(PREFIX + style);
        int font = BOLD.contains(style) ? SWT.BOLD : SWT.NORMAL;
        return colour == null && font == SWT.NORMAL ? null : new TextAttribute(colour, null, font);
    }

    private static ColorRegistry colours() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
    }
}
