/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.template;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.templates.DocumentTemplateContext;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateBuffer;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.jface.text.templates.TemplateException;

/** A place in a text where a template comes in: its lines stand as deep as the one it is written on. */
final class LanguageContext extends DocumentTemplateContext {

    LanguageContext(TemplateContextType type, IDocument document, int offset, int length) {
        super(type, document, offset, length);
    }

    @Override
    public TemplateBuffer evaluate(Template template) throws BadLocationException, TemplateException {
        String pattern = template.getPattern().replaceAll("\\R", TextUtilities.getDefaultLineDelimiter(getDocument()) + indent());
        return super.evaluate(new Template(template.getName(), template.getDescription(), template.getContextTypeId(), pattern, template.isAutoInsertable()));
    }

    private String indent() throws BadLocationException {
        IRegion line = getDocument().getLineInformationOfOffset(getStart());
        String before = getDocument().get(line.getOffset(), getStart() - line.getOffset());
        return before.substring(0, before.length() - before.stripLeading().length());
    }
}
