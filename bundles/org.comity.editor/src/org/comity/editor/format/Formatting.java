/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.format;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.comity.editor.language.Language;
import org.comity.editor.problem.ReaderText;
import org.eclipse.jface.text.IRegion;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.resource.XtextResource;

/**
 * What the formatter of a language would change in a text.
 *
 * @param edits the changes, in the order of the text; they do not overlap
 * @param problem why nothing can be changed, for the user; empty if all is well
 */
public record Formatting(List<ITextReplacement> edits, String problem) {

    /**
     * Asks the formatter.
     *
     * @param language the language of the text
     * @param resource the parsed text
     * @param lines the lines to be changed, whole; null: all
     */
    public static Formatting of(Language language, XtextResource resource, IRegion lines) {
        IParseResult parsed = resource.getParseResult();
        if (parsed.hasSyntaxErrors()) {
            INode error = parsed.getSyntaxErrors().iterator().next();
            return none(NLS.bind(FormatMessages.Repair_first, error.getStartLine(), said(error.getSyntaxErrorMessage())));
        }
        ITextRegionAccess access = language.service(TextRegionAccessBuilder.class).forNodeModel(resource).create();
        FormatterRequest request = new FormatterRequest().setTextRegionAccess(access).setAllowIdentityEdits(false);
        List<ITextReplacement> edits = new ArrayList<>(language.service(IFormatter2.class).format(request));
        edits.removeIf(e -> lines != null && (e.getEndOffset() < lines.getOffset() || e.getOffset() >= lines.getOffset() + lines.getLength()));
        String before = parsed.getRootNode().getText();
        boolean same = words(language, before).equals(words(language, access.getRewriter().renderToString(edits)));
        return same ? new Formatting(List.copyOf(edits), "") : none(FormatMessages.Not_safe);
    }

    private static String said(SyntaxErrorMessage error) {
        return ReaderText.of(error.getIssueCode(), error.getMessage());
    }

    private static Formatting none(String problem) {
        return new Formatting(List.of(), problem);
    }

    /** Everything but blanks: if it is the same, the text means the same. */
    private static List<String> words(Language language, String text) {
        List<String> words = new ArrayList<>();
        Lexer lexer = language.lexer();
        lexer.setCharStream(new ANTLRStringStream(text));
        for (CommonToken token = (CommonToken) lexer.nextToken(); token.getType() != Token.EOF; token = (CommonToken) lexer.nextToken()) {
            if (!token.getText().isBlank()) {
                words.add(token.getText().stripTrailing());
            }
        }
        return words;
    }
}
