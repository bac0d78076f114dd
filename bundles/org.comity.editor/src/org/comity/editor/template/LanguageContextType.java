/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.template;

import org.eclipse.jface.text.templates.GlobalTemplateVariables;
import org.eclipse.jface.text.templates.TemplateContextType;

/**
 * What templates of a language may ask for. To be registered with {@code org.eclipse.ui.editors.templates}, with the id
 * {@link Templates#CONTEXT} and the extension of the language's files, in the registry {@link Templates#REGISTRY}.
 */
public final class LanguageContextType extends TemplateContextType {

    /** A type; id and name are set by the platform. */
    public LanguageContextType() {
        addResolver(new GlobalTemplateVariables.Cursor());
        addResolver(new GlobalTemplateVariables.WordSelection());
        addResolver(new GlobalTemplateVariables.User());
        addResolver(new TextVariable());
        addResolver(new NamedVariable());
        addResolver(new FreeVariable());
        addResolver(new DateVariable("today", TemplateMessages.Today, 0));
        addResolver(new DateVariable("in_a_year", TemplateMessages.In_a_year, 1));
    }
}
