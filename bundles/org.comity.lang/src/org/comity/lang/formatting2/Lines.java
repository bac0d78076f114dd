/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.formatting2;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.lang.formatting2.GrammarLayout.Start;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;

/** The tokens of a file with the blocks they form and what stands before each: a line, a possible break, a blank, nothing. */
final class Lines {

    /** What stands before a token. */
    enum Before {
        /** First token of a block. */
        OPEN,
        /** Brace that ends a block. */
        CLOSE,
        /** First token of a member. */
        MEMBER,
        /** A blank, or a new line if the line is long or the author broke it here. */
        BREAK,
        /** A blank. */
        BLANK,
        /** Nothing. */
        NOTHING
    }

    /** Members between braces. */
    static final class Block {
        final Block outer;
        final int open;
        int close = -1;
        boolean lines;

        Block(Block outer, int open) {
            this.outer = outer;
            this.open = open;
        }
    }

    final List<ISemanticRegion> tokens = new ArrayList<>();
    final List<Before> before = new ArrayList<>();
    /** Innermost block around each token; the braces themselves belong to the block outside. */
    final List<Block> around = new ArrayList<>();
    final List<Block> blocks = new ArrayList<>();
    /** The block each closing brace closes. */
    final Map<Integer, Block> closed = new HashMap<>();

    private final GrammarLayout layout;

    Lines(ITextRegionAccess access, GrammarLayout layout) {
        this.layout = layout;
        ISemanticRegion token = access.regionForRootEObject().getPreviousHiddenRegion().getNextSemanticRegion();
        Deque<Boolean> braces = new ArrayDeque<>();
        Block block = null;
        for (; token != null; token = token.getNextSemanticRegion()) {
            if (token.getLength() == 0) {
                continue;
            }
            int index = tokens.size();
            boolean sign = token.getGrammarElement() instanceof Keyword;
            boolean opens = sign && layout.opensBlock(token.getGrammarElement());
            boolean closes = sign && "}".equals(token.getText()) && !braces.isEmpty();
            boolean closesBlock = closes && braces.pop();
            Before kind = closesBlock ? Before.CLOSE : block != null && block.open == index - 1 ? Before.OPEN : before(token, index, block);
            if (closesBlock) {
                block.close = index;
                closed.put(index, block);
                block = block.outer;
            }
            tokens.add(token);
            before.add(kind);
            around.add(block);
            if (opens) {
                block = new Block(block, index);
                blocks.add(block);
            }
            if (sign && "{".equals(token.getText())) {
                braces.push(opens);
            }
        }
        blocks.removeIf(b -> b.close < 0);
    }

    private Before before(ISemanticRegion token, int index, Block block) {
        if (index == 0) {
            return Before.NOTHING;
        }
        ISemanticRegion previous = tokens.get(index - 1);
        if (Spacing.glued(previous, token)) {
            return Before.NOTHING;
        }
        Start start = start(token, block == null);
        if (start == Start.MEMBER) {
            return Before.MEMBER;
        }
        // the brace of a text in several languages is not left alone at the end of a line, nor is a period without what it runs from
        boolean together = "{".equals(previous.getText()) || token.getGrammarElement() instanceof Keyword && "of".equals(token.getText());
        return !together && (start == Start.BREAK || ",".equals(previous.getText())) ? Before.BREAK : Before.BLANK;
    }

    /**
     * The strongest of what begins with a token: the token itself, and each element whose first token it is. The first of
     * several parts of an element that begins with them stands with what is before the element.
     */
    private Start start(ISemanticRegion token, boolean outermost) {
        IEObjectRegion element = token.getEObjectRegion();
        Start found = begins(element, token) ? Start.NONE : layout.start(token.getGrammarElement());
        while (element != null && begins(element, token)) {
            IEObjectRegion outer = element.getContainingRegion();
            boolean root = outermost && outer != null && outer.getContainingRegion() == null;
            Start own = root ? Start.MEMBER : outer != null && begins(outer, token) ? Start.NONE : layout.start(element.getGrammarElement());
            found = own.compareTo(found) < 0 ? own : found;
            element = outer;
        }
        return found;
    }

    private static boolean begins(IEObjectRegion element, ISemanticRegion token) {
        return element.getPreviousHiddenRegion() == token.getPreviousHiddenRegion();
    }
}
