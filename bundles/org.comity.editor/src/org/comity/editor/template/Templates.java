/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comity.editor.preference.EditorPreferences;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.templates.ContextTypeRegistry;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.jface.text.templates.persistence.TemplateStore;
import org.eclipse.ui.editors.text.templates.ContributionContextTypeRegistry;
import org.eclipse.ui.editors.text.templates.ContributionTemplateStore;

/** The templates there are: those that plug-ins contributed, and the user's own. To be called in the display's thread. */
public final class Templates {

    /** Id of the registry of kinds of templates. */
    public static final String REGISTRY = "org.comity.editor.templates";
    /** Start of the id of a language's kind of templates; the extension of its files follows. */
    public static final String CONTEXT = "org.comity.editor.template.";

    private static ContextTypeRegistry types;
    private static TemplateStore store;

    private Templates() {
    }

    /** The kinds of templates, one per language. */
    public static ContextTypeRegistry types() {
        if (types == null) {
            types = new ContributionContextTypeRegistry(REGISTRY);
        }
        return types;
    }

    /** The templates, kept with the preferences of the editor. */
    public static TemplateStore store() {
        if (store == null) {
            store = new ContributionTemplateStore(types(), EditorPreferences.store(), REGISTRY);
            try {
                store.load();
            } catch (IOException e) {
                ILog.of(Templates.class).error("The templates of the user cannot be read", e);
            }
        }
        return store;
    }

    /**
     * The templates that may stand at a place.
     *
     * @param extension extension of the language's files
     * @param document the text
     * @param offset where the cursor is
     * @param words words the language allows there
     * @return none if something else than a word is written before the cursor on its line
     */
    public static List<ICompletionProposal> at(String extension, IDocument document, int offset, Set<String> words) {
        TemplateContextType type = types().getContextType(CONTEXT + extension);
        List<ICompletionProposal> found = new ArrayList<>();
        try {
            int line = document.getLineInformationOfOffset(offset).getOffset();
            String before = document.get(line, offset - line);
            String typed = before.stripLeading();
            if (type == null || !typed.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-')) {
                return found;
            }
            int start = offset - typed.length();
            for (Template each : store().getTemplates(type.getId())) {
                String word = LanguageTemplateProposal.word(each);
                if (words.contains(word) && word.startsWith(typed)) {
                    found.add(new LanguageTemplateProposal(each, new LanguageContext(type, document, start, typed.length()), new Region(start, typed.length())));
                }
            }
        } catch (BadLocationException e) {
            // the text has changed meanwhile
            return List.of();
        }
        return found;
    }
}
