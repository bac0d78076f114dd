/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.comity.editor.LanguageEditor;
import org.comity.editor.colour.Tokens;
import org.comity.editor.language.Language;
import org.comity.editor.model.LanguageDocument;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tokens read again in part are those of the whole text. */
class TokensTest {

    private static final String[] TYPED = {"x", " ", "\n", "\"", "//", "/*", "*/", "必要", "2", "-", "must", "{", "}", ":", "\\", "'", "%", "𠮷"};

    @AfterEach
    void close() {
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void whateverIsTyped() throws CoreException, BadLocationException {
        LanguageEditor editor = Workspace.open(Workspace.file(Workspace.project("Tokens"), "ice.agreement", Drafts.GOOD));
        IDocument document = Workspace.document(editor);
        Language language = editor.model().language();
        assertSame(Tokens.of(language, document.get()), LanguageDocument.tokens(document), "at first");
        Random random = new Random(20150401);
        for (int i = 0; i < 400; i++) {
            int at = random.nextInt(document.getLength() + 1);
            int removed = random.nextInt(4) == 0 ? Math.min(random.nextInt(6), document.getLength() - at) : 0;
            String typed = removed > 0 ? "" : TYPED[random.nextInt(TYPED.length)];
            String before = document.get();
            document.replace(at, removed, typed);
            assertSame(Tokens.of(language, document.get()), LanguageDocument.tokens(document), "step " + i + ": '" + typed + "' at " + at + ", " + removed + " off of\n" + before);
        }
    }

    private static void assertSame(Tokens expected, Tokens found, String when) {
        for (int i = 0; i < Math.min(expected.count(), found.count()); i++) {
            assertEquals(expected.start(i), found.start(i), "start of " + i + " " + when);
            assertEquals(expected.end(i), found.end(i), when);
            assertEquals(expected.style(i), found.style(i), when);
        }
        assertEquals(expected.count(), found.count(), when);
    }
}
