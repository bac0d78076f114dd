/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.template;

import java.time.LocalDate;
import org.eclipse.jface.text.templates.SimpleTemplateVariableResolver;
import org.eclipse.jface.text.templates.TemplateContext;

/** A date as texts have it: {@code 2026-01-31}. */
final class DateVariable extends SimpleTemplateVariableResolver {

    private final int years;

    /**
     * A date.
     *
     * @param type name of the variable
     * @param description what it is, for the user
     * @param years how many years from today
     */
    DateVariable(String type, String description, int years) {
        super(type, description);
        this.years = years;
    }

    @Override
    protected String resolve(TemplateContext context) {
        return LocalDate.now().plusYears(years).toString();
    }
}
