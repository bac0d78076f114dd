/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.template;

import java.util.Locale;
import org.comity.editor.Icons;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateContext;
import org.eclipse.jface.text.templates.TemplateProposal;
import org.eclipse.jface.viewers.StyledString;

/** A template among the proposals: by its first word, with what it is for. */
final class LanguageTemplateProposal extends TemplateProposal implements ICompletionProposalExtension6 {

    LanguageTemplateProposal(Template template, TemplateContext context, IRegion region) {
        super(template, context, region, Icons.get("template"));
    }

    /** The word a pattern begins with. */
    static String word(Template template) {
        return template.getPattern().strip().split("[^\\p{L}\\p{N}_-]", 2)[0];
    }

    @Override
    public StyledString getStyledDisplayString() {
        return new StyledString(word(getTemplate())).append("  " + getTemplate().getName(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return getTemplate().getDescription() + "\n\n" + super.getAdditionalProposalInfo();
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        try {
            String typed = document.get(getReplaceOffset(), offset - getReplaceOffset()).toLowerCase(Locale.ROOT);
            return word(getTemplate()).startsWith(typed) || getTemplate().getName().toLowerCase(Locale.ROOT).startsWith(typed);
        } catch (BadLocationException e) {
            return false;
        }
    }
}
