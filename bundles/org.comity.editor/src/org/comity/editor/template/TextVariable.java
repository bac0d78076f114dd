/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.template;

import java.util.List;
import org.eclipse.jface.text.templates.TemplateContext;
import org.eclipse.jface.text.templates.TemplateVariable;
import org.eclipse.jface.text.templates.TemplateVariableResolver;

/** Words to be replaced, {@code ${name:text('any words')}}: unlike a variable's name they may have blanks. */
final class TextVariable extends TemplateVariableResolver {

    TextVariable() {
        super("text", TemplateMessages.Text);
    }

    @Override
    public void resolve(TemplateVariable variable, TemplateContext context) {
        List<String> words = variable.getVariableType().getParams();
        variable.setValue(words.isEmpty() ? variable.getDefaultValue() : words.get(0));
        variable.setUnambiguous(false);
        variable.setResolved(true);
    }
}
