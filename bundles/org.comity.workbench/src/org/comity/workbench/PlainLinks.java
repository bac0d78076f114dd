/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench;

import java.util.Locale;
import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.Hyperlink;

/**
 * Takes the lines from under links of the platform where they would run through the words: the place of the line is worked out
 * from the Latin letters of the font, and Chinese and Japanese signs come from another one and stand lower.
 */
final class PlainLinks {

    private static final Set<String> LANGUAGES = Set.of(Locale.CHINESE.getLanguage(), Locale.JAPANESE.getLanguage());

    private PlainLinks() {
    }

    /** Looks for links in what a view shows; does nothing in other languages. */
    static void in(Object widget) {
        if (widget instanceof Composite parent && !parent.isDisposed() && LANGUAGES.contains(Locale.getDefault().getLanguage())) {
            plain(parent);
        }
    }

    private static void plain(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Hyperlink link) {
                link.setUnderlined(false);
            } else if (child instanceof Composite inner) {
                plain(inner);
            }
        }
    }
}
