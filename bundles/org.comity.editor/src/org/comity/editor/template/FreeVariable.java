/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.template;

import java.util.regex.Pattern;
import org.eclipse.jface.text.templates.DocumentTemplateContext;
import org.eclipse.jface.text.templates.TemplateContext;
import org.eclipse.jface.text.templates.TemplateVariable;
import org.eclipse.jface.text.templates.TemplateVariableResolver;

/** A name the text does not use yet, {@code ${help:free}}: the variable's own, or the first of {@code help2}, {@code help3} … */
final class FreeVariable extends TemplateVariableResolver {

    /** What names of our languages consist of, in any script. */
    static final String LETTER = "[\\p{L}\\p{N}_-]";

    FreeVariable() {
        super("free", TemplateMessages.Free);
    }

    @Override
    public void resolve(TemplateVariable variable, TemplateContext context) {
        String text = context instanceof DocumentTemplateContext place ? place.getDocument().get() : "";
        String name = variable.getDefaultValue();
        String free = name;
        for (int i = 2; uses(text, free); i++) {
            free = name + i;
        }
        variable.setValue(free);
        variable.setUnambiguous(false);
        variable.setResolved(true);
    }

    private static boolean uses(String text, String name) {
        return Pattern.compile("(?<!" + LETTER + ")" + Pattern.quote(name) + "(?!" + LETTER + ")").matcher(text).find();
    }
}
