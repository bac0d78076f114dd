/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.completion;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.BidiIterator;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** The visible words before an offset, last first; the text may be broken, so nothing but words is relied on. */
final class Before {

    private static final int FAR = 200;

    private final List<ILeafNode> leaves = new ArrayList<>();

    /**
     * Words that end at or before an offset.
     *
     * @param root root of the nodes
     * @param offset where the word to complete begins
     */
    Before(INode root, int offset) {
        BidiIterator<INode> all = root.getAsTreeIterable().iterator();
        List<ILeafNode> seen = new ArrayList<>();
        while (all.hasNext()) {
            if (all.next() instanceof ILeafNode leaf) {
                if (leaf.getEndOffset() > offset) {
                    break;
                }
                if (!leaf.isHidden()) {
                    seen.add(leaf);
                }
            }
        }
        for (int i = seen.size() - 1; i >= 0 && leaves.size() < FAR; i--) {
            leaves.add(seen.get(i));
        }
    }

    /** The word {@code back} places before, from 0; empty text if there is none. */
    String word(int back) {
        return back < leaves.size() ? leaves.get(back).getText() : "";
    }

    /** The leaf {@code back} places before, or null. */
    ILeafNode leaf(int back) {
        return back < leaves.size() ? leaves.get(back) : null;
    }

    /** The keyword a list of names belongs to: the last one before that is neither a comma nor part of a path. */
    String listKeyword() {
        for (ILeafNode leaf : leaves) {
            boolean letters = Character.isLetter(leaf.getText().charAt(0));
            if (letters && leaf.getGrammarElement() instanceof Keyword keyword && !isName(keyword)) {
                return leaf.getText();
            }
            if ("{".equals(leaf.getText()) || "}".equals(leaf.getText())) {
                return "";
            }
        }
        return "";
    }

    private static boolean isName(Keyword keyword) {
        String rule = GrammarUtil.containingParserRule(keyword).getName();
        return ComityProposals.NAMES.contains(rule);
    }
}
