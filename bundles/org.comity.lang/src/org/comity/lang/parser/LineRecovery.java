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
import org.comity.lang.validation.IssueCode;
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
 * line is read again without that word and what follows it in its line; the message stays where it was. A text whose second
 * quotation mark is missing ends with its line, instead of turning all texts and words after it about.
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
        Attempt best = new Attempt(List.of(), result, Losses.of(result));
        Attempt last = best;
        Set<Integer> tried = new HashSet<>();
        while (last.losses().words() > 0 && tried.size() < MAX_LINES) {
            Optional<ILeafNode> word = last.losses().strayed().stream().filter(w -> tried.add(w.getOffset())).findFirst();
            if (word.isEmpty()) {
                break;
            }
            Attempt least = last;
            for (Stray stray : strays(word.get(), text)) {
                Attempt next = attempt(last, stray, text, builder, parse);
                // of two quotation marks without partner the second puts right what the first did, so what comes between them counts
                if (stray.isUnended() && next.losses().first() > last.losses().first()) {
                    least = next;
                    break;
                }
                least = next.losses().words() < least.losses().words() ? next : least;
            }
            last = least;
            best = last.losses().words() < best.losses().words() ? last : best;
        }
        IParseResult read = best.result();
        return read == result ? result : builder.createParseResult(read.getRootASTElement(), read.getRootNode(), true);
    }

    private static Attempt attempt(Attempt last, Stray stray, String text, NodeModelBuilder builder, Function<CharStream, IParseResult> parse) {
        List<Stray> strays = new ArrayList<>(last.strays());
        strays.add(stray);
        IParseResult result = parse.apply(new StrayText(text, strays.stream().map(Stray::region).toList(), strays.stream().flatMap(s -> s.ends().stream()).toList()));
        strays.forEach(s -> mark(result, s, builder));
        return new Attempt(strays, result, Losses.of(result));
    }

    /**
     * What may be wrong at a word: that the text which ends in its line and began above was to end there, since without its
     * second quotation mark all texts and words from there on have changed places; that the line above stops where this one
     * begins; or the word itself.
     */
    private static List<Stray> strays(ILeafNode word, String text) {
        List<Stray> strays = new ArrayList<>();
        opening(word).ifPresent(t -> strays.add(unended(t, text)));
        if (isLong(word)) {
            strays.add(unended(word, text));
        } else if (strays.isEmpty() && beginsLine(word) && above(word) != null) {
            strays.add(unfinished(above(word), text));
        }
        if (!word.isHidden()) {
            strays.add(stray(word, text));
        }
        return strays;
    }

    /**
     * The text with which texts and words have changed places before a word: the one that ends in its line, and as long as
     * such a text begins in a line in which another ends, that one.
     */
    private static Optional<ILeafNode> opening(ILeafNode word) {
        ILeafNode found = null;
        for (ILeafNode leaf = endingInLineOf(word); leaf != null; leaf = endingInLineOf(leaf)) {
            found = leaf;
        }
        return Optional.ofNullable(found);
    }

    private static ILeafNode endingInLineOf(ILeafNode word) {
        ILeafNode before = before(word);
        while (before != null && before.getStartLine() == word.getStartLine()) {
            before = before(before);
        }
        return before != null && isLong(before) ? before : null;
    }

    /** The first word of the line above that has words; null if there is none. */
    private static ILeafNode above(ILeafNode word) {
        ILeafNode first = null;
        for (ILeafNode leaf = before(word); leaf != null && (first == null || leaf.getEndLine() == first.getStartLine()); leaf = before(leaf)) {
            if (!leaf.isHidden()) {
                first = leaf;
            }
        }
        return first;
    }

    private static ILeafNode before(ILeafNode leaf) {
        return leaf.getTotalOffset() == 0 ? null : NodeModelUtils.findLeafNodeAtOffset(leaf.getRootNode(), leaf.getTotalOffset() - 1);
    }

    /** Whether a word is the first of its line and one of the language: then the line above may have stopped too early. */
    private static boolean beginsLine(ILeafNode word) {
        ILeafNode before = before(word);
        return !(word.getGrammarElement() instanceof TerminalRule) && before != null && before.getText().indexOf('\n') >= 0;
    }

    /** Whether the parser wanted a name and met the word the next line begins with. */
    private static boolean isNoName(ILeafNode leaf) {
        return is(leaf, IssueCode.RESERVED) && beginsLine(leaf);
    }

    private static boolean is(ILeafNode leaf, IssueCode code) {
        return leaf.getSyntaxErrorMessage() != null && code.id().equals(leaf.getSyntaxErrorMessage().getIssueCode());
    }

    /** A line that stops before it says anything. */
    private static Stray unfinished(ILeafNode first, String text) {
        int end = lineEnd(text, first.getOffset());
        return new Stray(new TextRegion(first.getOffset(), end - first.getOffset()), List.of(), message(IssueCode.UNFINISHED));
    }

    private static SyntaxErrorMessage message(IssueCode code) {
        return new SyntaxErrorMessage(code.text(), code.id(), new String[0]);
    }

    /** Whether a word is a text of several lines. */
    private static boolean isLong(ILeafNode leaf) {
        return leaf.getText().startsWith("\"") && !leaf.getText().startsWith("\"\"\"") && leaf.getEndLine() > leaf.getStartLine();
    }

    /** A text that is to end with its line. */
    private static Stray unended(ILeafNode leaf, String text) {
        return new Stray(new TextRegion(leaf.getOffset(), 0), List.of(lineEnd(text, leaf.getOffset())), message(IssueCode.QUOTE));
    }

    /** The rest of the line from a word on, and the lines below that begin with no word of the language either. */
    private static Stray stray(ILeafNode word, String text) {
        int end = lineEnd(text, word.getOffset());
        List<Integer> ends = new ArrayList<>();
        for (ILeafNode leaf : word.getRootNode().getLeafNodes()) {
            if (leaf.getOffset() >= word.getOffset() && leaf.getOffset() < end && leaf.getTotalEndOffset() > end && isLong(leaf)) {
                ends.add(end);
                break;
            }
            if (leaf.getOffset() > end && !leaf.isHidden()) {
                if (!passedOver(leaf) || leaf.getGrammarElement() == null) {
                    break;
                }
                end = lineEnd(text, leaf.getOffset());
            }
        }
        return new Stray(new TextRegion(word.getOffset(), end - word.getOffset()), ends, isLong(word) ? message(IssueCode.QUOTE) : word.getSyntaxErrorMessage());
    }

    private static int lineEnd(String text, int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    /** Whether the parser made nothing of a word: then its node has no place in a rule, only, if it is a name or a text, its kind. */
    static boolean passedOver(ILeafNode leaf) {
        return !leaf.isHidden() && (leaf.getGrammarElement() == null || leaf.getGrammarElement() instanceof TerminalRule);
    }

    private static void mark(IParseResult result, Stray stray, NodeModelBuilder builder) {
        INode leaf = NodeModelUtils.findLeafNodeAtOffset(result.getRootNode(), stray.region().getOffset());
        if (leaf != null) {
            builder.setSyntaxError(leaf, stray.message());
        }
    }

    /** What came of leaving something out. */
    private record Attempt(List<Stray> strays, IParseResult result, Losses losses) {
    }

    /**
     * What the parser passed over.
     *
     * @param strayed the words with a message, after which it went on without what follows them
     * @param words how many words it passed over in lines after those, or with them if they begin a line and so may belong to it
     */
    private record Losses(List<ILeafNode> strayed, int words) {

        /** Where the first of them is. */
        int first() {
            return strayed.isEmpty() ? Integer.MAX_VALUE : strayed.get(0).getOffset();
        }

        static Losses of(IParseResult result) {
            List<ILeafNode> strayed = new ArrayList<>();
            int words = 0;
            int line = 0;
            boolean counted = false;
            for (ILeafNode leaf : result.getRootNode().getLeafNodes()) {
                boolean passedOver = passedOver(leaf);
                if (leaf.getSyntaxErrorMessage() != null && isLong(leaf) && leaf.isHidden()) {
                    // a text that has no end took all that follows
                    strayed.add(leaf);
                    words++;
                } else if (is(leaf, IssueCode.UNFINISHED)) {
                    line = leaf.getTotalStartLine();
                    counted = false;
                } else if (passedOver && leaf.getSyntaxErrorMessage() != null) {
                    strayed.add(leaf);
                    line = leaf.getTotalStartLine();
                    counted = beginsLine(leaf);
                    words += counted ? 1 : 0;
                } else if (isNoName(leaf)) {
                    strayed.add(leaf);
                    words++;
                } else if (leaf.getSyntaxErrorMessage() != null && endingInLineOf(leaf) != null) {
                    strayed.add(leaf);
                } else if (passedOver && (counted || leaf.getTotalStartLine() > line)) {
                    words++;
                }
            }
            return new Losses(strayed, words);
        }
    }

    /**
     * What is left out.
     *
     * @param region where; empty if only a text ends too late
     * @param ends ends of lines that are to end a text
     * @param message what to say of it
     */
    private record Stray(ITextRegion region, List<Integer> ends, SyntaxErrorMessage message) {

        boolean isUnended() {
            return region.getLength() == 0;
        }
    }
}
