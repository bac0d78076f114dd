/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/**
 * Keeps a half-written line from taking the rest of the file with it. Where the generated parser meets a word that begins
 * nothing, it ends the block, and all that follows is lost until the word is finished: outline, findings, colours. Then the
 * line is read again without that word and what follows it in its line; the message stays where it was.
 */
public final class LineRecovery {

    /** Most lines that are tried; a text with more of them is not one that somebody is just writing. */
    private static final int MAX_LINES = 6;

    private LineRecovery() {
    }

    /**
     * Parses a text, and again what was lost of it.
     *
     * @param in the text
     * @param whole whether it is a whole file; of a part nothing is read again
     * @param builder the builder of nodes
     * @param parse the parser, given the text to parse
     */
    public static IParseResult run(CharStream in, boolean whole, NodeModelBuilder builder, Function<CharStream, IParseResult> parse) {
        IParseResult result = parse.apply(in);
        return whole && result.hasSyntaxErrors() ? improve(result, in.substring(0, in.size() - 1), builder, parse) : result;
    }

    /** The words of a text for its parser. */
    public static XtextTokenStream words(TokenSource source, ITokenDefProvider kinds) {
        return StrayText.words(source, kinds);
    }

    private static IParseResult improve(IParseResult result, String text, NodeModelBuilder builder, Function<CharStream, IParseResult> parse) {
        IParseResult best = result;
        Losses losses = Losses.of(result);
        List<Stray> strays = new ArrayList<>();
        Set<Integer> tried = new HashSet<>();
        while (losses.words() > 0 && tried.size() < MAX_LINES) {
            Optional<ILeafNode> first = losses.strayed().stream().filter(w -> tried.add(w.getOffset())).findFirst();
            if (first.isEmpty()) {
                break;
            }
            List<Stray> more = new ArrayList<>(strays);
            more.add(stray(first.get(), text));
            IParseResult next = parse.apply(new StrayText(text, more.stream().map(Stray::region).toList()));
            more.forEach(s -> mark(next, s, builder));
            Losses left = Losses.of(next);
            if (left.words() < losses.words()) {
                strays = more;
                losses = left;
                best = builder.createParseResult(next.getRootASTElement(), next.getRootNode(), true);
            }
        }
        return best;
    }

    /** The rest of the line from a word on, and the lines below that begin with no word of the language either. */
    private static Stray stray(ILeafNode word, String text) {
        int end = lineEnd(text, word.getOffset());
        for (ILeafNode leaf : word.getRootNode().getLeafNodes()) {
            if (leaf.getOffset() > end && !leaf.isHidden()) {
                if (!passedOver(leaf) || leaf.getGrammarElement() == null) {
                    break;
                }
                end = lineEnd(text, leaf.getOffset());
            }
        }
        return new Stray(new TextRegion(word.getOffset(), end - word.getOffset()), word.getSyntaxErrorMessage());
    }

    private static int lineEnd(String text, int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    /** Whether the parser made nothing of a word: then its node has no place in a rule, only, if it is a name or a text, its kind. */
    private static boolean passedOver(ILeafNode leaf) {
        return !leaf.isHidden() && (leaf.getGrammarElement() == null || leaf.getGrammarElement() instanceof TerminalRule);
    }

    private static void mark(IParseResult result, Stray stray, NodeModelBuilder builder) {
        INode leaf = NodeModelUtils.findLeafNodeAtOffset(result.getRootNode(), stray.region().getOffset());
        if (leaf != null && leaf.getSyntaxErrorMessage() == null) {
            builder.setSyntaxError(leaf, stray.message());
        }
    }

    /**
     * What the parser passed over.
     *
     * @param strayed the words with a message, after which it went on without what follows them
     * @param words how many words it passed over in lines after those
     */
    private record Losses(List<ILeafNode> strayed, int words) {

        static Losses of(IParseResult result) {
            List<ILeafNode> strayed = new ArrayList<>();
            int words = 0;
            int line = 0;
            for (ILeafNode leaf : result.getRootNode().getLeafNodes()) {
                boolean passedOver = passedOver(leaf);
                if (passedOver && leaf.getSyntaxErrorMessage() != null) {
                    strayed.add(leaf);
                    line = leaf.getTotalStartLine();
                } else if (passedOver && leaf.getTotalStartLine() > line) {
                    words++;
                }
            }
            return new Losses(strayed, words);
        }
    }

    /** What is left out, and what to say of it. */
    private record Stray(ITextRegion region, SyntaxErrorMessage message) {
    }
}
