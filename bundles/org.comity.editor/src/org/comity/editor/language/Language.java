/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.language;

import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.name.Names;
import java.util.Optional;
import org.comity.editor.fix.FixFinder;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.syntaxcoloring.AbstractAntlrTokenToAttributeIdMapper;
import org.eclipse.xtext.ide.editor.syntaxcoloring.DefaultAntlrTokenToAttributeIdMapper;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.validation.Issue;

/** One language, and what the editor asks of it. */
public final class Language {

    private final String extension;
    private final boolean everywhere;
    private final Injector injector;
    private final AbstractAntlrTokenToAttributeIdMapper styles;

    Language(String extension, boolean everywhere, Injector injector) {
        this.extension = extension;
        this.everywhere = everywhere;
        this.injector = injector;
        // the lexer that colours a text is the one that reads it
        Injector colouring = injector.createChildInjector(binder -> binder.bind(ITokenDefProvider.class)
            .annotatedWith(Names.named(LexerIdeBindings.HIGHLIGHTING)).to(ITokenDefProvider.class));
        this.styles = colouring.getInstance(DefaultAntlrTokenToAttributeIdMapper.class);
    }

    /** Extension of its files, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether its files concern every other file without being named: then they are always read. */
    public boolean isEverywhere() {
        return everywhere;
    }

    /**
     * A service of the language.
     *
     * @param type its interface, or a class that can be injected
     */
    public <T> T service(Class<T> type) {
        return injector.getInstance(type);
    }

    /**
     * A service that a language may have or not.
     *
     * @param type its interface
     */
    public <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(injector.getExistingBinding(Key.get(type))).map(binding -> binding.getProvider().get());
    }

    /** Whether there may be a cure for a problem. */
    public boolean mayFix(Issue issue) {
        return find(FixFinder.class).filter(f -> f.mayFix(issue.getCode(), issue.getData())).isPresent();
    }

    /** A new lexer, the one the parser uses. */
    public Lexer lexer() {
        return injector.getInstance(Key.get(Lexer.class, Names.named(LexerBindings.RUNTIME)));
    }

    /**
     * Style of a kind of token, as in {@link org.eclipse.xtext.ide.editor.syntaxcoloring.HighlightingStyles}.
     *
     * @param tokenType type the lexer gave to the token
     */
    public String style(int tokenType) {
        return styles.getId(tokenType);
    }

    /** What starts a comment that ends with the line; empty if there is no such comment. */
    public Optional<String> lineComment() {
        return Optional.ofNullable(GrammarUtil.findRuleForName(service(IGrammarAccess.class).getGrammar(), "SL_COMMENT"))
            .filter(TerminalRule.class::isInstance)
            .flatMap(rule -> EcoreUtil2.eAllOfType(rule, Keyword.class).stream().findFirst()).map(Keyword::getValue);
    }
}
