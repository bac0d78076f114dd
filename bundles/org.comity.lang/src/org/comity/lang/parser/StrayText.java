/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.parser;

import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Lexer;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.eclipse.xtext.util.ITextRegion;

/** A text to be parsed as if parts of it were not there. Their words are in the nodes all the same, but nothing is made of them. */
final class StrayText extends ANTLRStringStream {

    private final String text;
    private final List<ITextRegion> strays;

    /**
     * A text without its strays.
     *
     * @param text the text
     * @param strays what is left out
     * @param ends ends of lines that are to end a text as a quotation mark does
     */
    StrayText(String text, List<ITextRegion> strays, List<Integer> ends) {
        super(text);
        this.text = text;
        this.strays = strays;
        ends.stream().filter(e -> e < text.length()).forEach(e -> data[e] = '"');
    }

    @Override
    public String substring(int start, int stop) {
        return text.substring(start, stop + 1);
    }

    @Override
    public String toString() {
        return text;
    }

    /** The words of a text for its parser; of any text. */
    static XtextTokenStream words(TokenSource source, ITokenDefProvider kinds) {
        return source instanceof Lexer lexer && lexer.getCharStream() instanceof StrayText text && !text.strays.isEmpty() ? new Words(source, kinds, text.strays)
            : new XtextTokenStream(source, kinds);
    }

    private static final class Words extends XtextTokenStream {

        private final List<ITextRegion> strays;

        Words(TokenSource source, ITokenDefProvider kinds, List<ITextRegion> strays) {
            super(source, kinds);
            this.strays = strays;
        }

        @Override
        protected int skipOffTokenChannels(int from) {
            int i = super.skipOffTokenChannels(from);
            while (i < tokens.size() && isStray((Token) tokens.get(i))) {
                i = super.skipOffTokenChannels(i + 1);
            }
            return i;
        }

        @Override
        protected int skipOffTokenChannelsReverse(int from) {
            int i = super.skipOffTokenChannelsReverse(from);
            while (i >= 0 && isStray((Token) tokens.get(i))) {
                i = super.skipOffTokenChannelsReverse(i - 1);
            }
            return i;
        }

        private boolean isStray(Token token) {
            int start = ((CommonToken) token).getStartIndex();
            return strays.stream().anyMatch(s -> s.contains(start));
        }
    }
}
