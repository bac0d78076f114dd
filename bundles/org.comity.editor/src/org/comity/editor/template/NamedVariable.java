/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.text.templates.DocumentTemplateContext;
import org.eclipse.jface.text.templates.TemplateContext;
import org.eclipse.jface.text.templates.TemplateVariable;
import org.eclipse.jface.text.templates.TemplateVariableResolver;

/**
 * A name the text declares, {@code ${B:named('party','2')}}: the second one that follows the word {@code party} at the start of
 * a line; the others are offered beside it. The variable's own name where the text has not so many.
 */
final class NamedVariable extends TemplateVariableResolver {

    NamedVariable() {
        super("named", TemplateMessages.Named);
    }

    @Override
    public void resolve(TemplateVariable variable, TemplateContext context) {
        List<String> how = variable.getVariableType().getParams();
        int first = how.size() < 2 || !how.get(1).matches("[1-9]") ? 0 : Integer.parseInt(how.get(1)) - 1;
        List<String> declared = how.isEmpty() || !(context instanceof DocumentTemplateContext place) ? List.of() : after(how.get(0), place.getDocument().get());
        Set<String> values = new LinkedHashSet<>();
        values.add(first < declared.size() ? declared.get(first) : variable.getDefaultValue());
        values.addAll(declared);
        variable.setValues(values.toArray(String[]::new));
        variable.setUnambiguous(false);
        variable.setResolved(true);
    }

    private static List<String> after(String word, String text) {
        List<String> names = new ArrayList<>();
        Matcher each = Pattern.compile("^[ \\t]*" + Pattern.quote(word) + "[ \\t]+(" + FreeVariable.LETTER + "+)", Pattern.MULTILINE).matcher(text);
        while (each.find()) {
            names.add(each.group(1));
        }
        return names;
    }
}
