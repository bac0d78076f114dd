/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.parser;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.agreement.DraftFile;
import org.comity.agreement.ElementContainer;
import org.comity.lang.validation.IssueCode;
import org.comity.terms.Element;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.ParseResult;
import org.eclipse.xtext.util.ReplaceRegion;

/**
 * Parses the stretch of a draft around a change as a small draft of its own, and puts what it found in the place of what was
 * there. While a line is being written the text has an error, and the general way is to parse, link and check all of it anew
 * at each key; so the elements before and after stay, with all that is known of them.
 */
final class StretchParse {

    /** How many elements after the change are tried: a line half written often takes one more. */
    private static final int[] REACH = {1, 5};
    /** Most errors in the text; somebody who writes a line makes one or two at a time. */
    private static final int MAX_ERRORS = 3;

    private StretchParse() {
    }

    /**
     * Parses the stretch around a change.
     *
     * @param parser the parser of drafts
     * @param previous what was parsed before the change; is changed if a result is returned
     * @param change the change
     * @return the result for the whole text; null if the change may concern more than a stretch
     */
    static PartResult run(IParser parser, IParseResult previous, ReplaceRegion change) {
        if (!(previous.getRootASTElement() instanceof DraftFile)) {
            return null;
        }
        ICompositeNode root = previous.getRootNode();
        StringBuilder text = new StringBuilder(root.getText());
        change.applyTo(text);
        for (int reach : REACH) {
            Stretch stretch = Stretch.around(root, change.getOffset(), change.getEndOffset(), reach).orElse(null);
            List<INode> others = stretch == null ? List.of() : others(previous, stretch);
            if (stretch == null || others.size() > MAX_ERRORS) {
                return null;
            }
            List<INode> found = found(parser, stretch, text, text.length() - root.getTotalLength());
            List<INode> errors = found == null ? List.of() : errors(found);
            if (found != null && isCertain(text.toString(), found, errors, others)) {
                return replace(previous, stretch, found, text.toString(), errors, others);
            }
        }
        return null;
    }

    /** The nodes for the stretch in the new text; null if they say something of their surroundings. */
    private static List<INode> found(IParser parser, Stretch stretch, CharSequence text, int grown) {
        List<ICompositeNode> blocks = blocks(stretch.block());
        StringBuilder small = new StringBuilder(blocks.stream().map(StretchParse::header).collect(Collectors.joining(" ")));
        int end = stretch.after() != null ? stretch.after().getTotalOffset() : stretch.block().getTotalEndOffset();
        int length = end + grown - stretch.before().getTotalEndOffset();
        small.append(text, stretch.before().getTotalOffset(), stretch.after() != null ? stretch.after().getTotalEndOffset() + grown : end + grown);
        small.append("\n}".repeat(stretch.after() != null ? blocks.size() : blocks.size() - 1));
        IParseResult result = parser.parse(new StringReader(small.toString()));
        ICompositeNode block = innermost(result, blocks.size());
        if (block == null) {
            return null;
        }
        List<INode> children = Stretch.children(block);
        int from = index(children, stretch.before());
        int to = stretch.after() == null ? children.size() : lastIndex(children, stretch.after());
        if (from < 0 || to <= from) {
            return null;
        }
        List<INode> inner = children.subList(from + 1, to);
        boolean complete = inner.stream().mapToInt(INode::getTotalLength).sum() == length && Stretch.isEnd(children.get(children.size() - 1));
        return complete && Stretch.onlyElements(inner) && errors(List.of(result.getRootNode())).size() == errors(inner).size() ? inner : null;
    }

    /** The errors outside the stretch. */
    private static List<INode> others(IParseResult previous, Stretch stretch) {
        int start = stretch.before().getTotalEndOffset();
        int end = stretch.after() == null ? stretch.block().getTotalEndOffset() : stretch.after().getTotalOffset();
        List<INode> others = new ArrayList<>();
        for (INode error : previous.getSyntaxErrors()) {
            if (error.getTotalEndOffset() <= start || error.getTotalOffset() >= end) {
                others.add(error);
            }
        }
        return others;
    }

    /** Whether the whole text would give the same: what the parser makes of many errors, and of open texts, depends on all of them. */
    private static boolean isCertain(String text, List<INode> found, List<INode> errors, List<INode> others) {
        boolean unended = errors.stream().anyMatch(StretchParse::isUnended);
        return errors.isEmpty() && others.isEmpty() || errors.size() + others.size() <= MAX_ERRORS
            && (others.isEmpty() || !unended && others.stream().noneMatch(StretchParse::isUnended))
            && (unended || !hasOddQuotes(text) && !hasOddQuotes(found)) && errors.stream().noneMatch(StretchParse::endsBlockInError);
    }

    /** Whether a line with an error has a brace after something else: it may be the one that ends a block, and left out with the line. */
    private static boolean endsBlockInError(INode error) {
        String text = error.getRootNode().getText();
        int end = text.indexOf('\n', error.getOffset());
        String line = text.substring(text.lastIndexOf('\n', error.getOffset()) + 1, end < 0 ? text.length() : end).strip();
        return line.lastIndexOf('}') > 0;
    }

    private static boolean hasOddQuotes(List<INode> nodes) {
        return hasOddQuotes(nodes.stream().map(INode::getText).collect(Collectors.joining()));
    }

    private static boolean hasOddQuotes(String text) {
        boolean odd = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                odd = !odd;
            }
        }
        return odd;
    }

    private static PartResult replace(IParseResult previous, Stretch stretch, List<INode> found, String text, List<INode> errors,
        List<INode> others) {
        List<EObject> old = stretch.elements();
        List<EObject> now = Stretch.elements(found);
        List<EObject> elements = elements(stretch.block().getSemanticElement());
        int index = elements.indexOf(Stretch.element(stretch.before())) + 1;
        List<URI> addresses = old.stream().map(EcoreUtil::getURI).toList();
        elements.subList(index, index + old.size()).clear();
        elements.addAll(index, now);
        for (int i = 0; i < old.size(); i++) {
            ((InternalEObject) old.get(i)).eSetProxyURI(successor(old.get(i), now).orElse(addresses.get(i)));
        }
        List<INode> children = new ArrayList<>(stretch.children().subList(0, stretch.from()));
        children.addAll(found);
        children.addAll(stretch.children().subList(stretch.to(), stretch.children().size()));
        new NodeSplice().fill(stretch.block(), children, text);
        ICompositeNode root = previous.getRootNode();
        List<INode> all = Stream.concat(others.stream(), errors.stream()).sorted(Comparator.comparingInt(INode::getTotalOffset)).toList();
        return new PartResult(new ParseResult(previous.getRootASTElement(), root, !all.isEmpty()), old, now, all);
    }

    /** Where a reference to an element goes now: elements before it may have come or gone. */
    private static Optional<URI> successor(EObject old, List<EObject> now) {
        return now.stream().filter(n -> n.eClass() == old.eClass() && n instanceof Element named && named.getName() != null
            && named.getName().equals(((Element) old).getName())).findFirst().map(EcoreUtil::getURI);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> elements(EObject block) {
        return (List<EObject>) (List<?>) ((ElementContainer) block).getElements();
    }

    /** A block and those it is in, the outermost first. */
    private static List<ICompositeNode> blocks(ICompositeNode inner) {
        List<ICompositeNode> blocks = new ArrayList<>();
        for (EObject e = inner.getSemanticElement(); e instanceof ElementContainer; e = e.eContainer()) {
            blocks.add(0, NodeModelUtils.getNode(e));
        }
        return blocks;
    }

    /** How a block begins, up to its brace. */
    private static String header(ICompositeNode block) {
        for (INode child : block.getChildren()) {
            if (child.getGrammarElement() instanceof Keyword word && "{".equals(word.getValue())) {
                return block.getRootNode().getText().substring(block.getOffset(), child.getTotalEndOffset());
            }
        }
        return "";
    }

    private static ICompositeNode innermost(IParseResult result, int depth) {
        EObject block = result.getRootASTElement() instanceof DraftFile file && file.getAgreements().size() == 1 ? file.getAgreements().get(0) : null;
        for (int i = 1; i < depth && block != null; i++) {
            List<EObject> inner = elements(block);
            block = inner.size() == 1 && inner.get(0) instanceof ElementContainer ? inner.get(0) : null;
        }
        return block == null ? null : NodeModelUtils.getNode(block);
    }

    /** The first of some nodes that is the same element as a sound one elsewhere, or -1. */
    private static int index(List<INode> nodes, INode sound) {
        for (int i = 0; i < nodes.size(); i++) {
            if (Stretch.isElement(nodes.get(i))) {
                return isSame(nodes.get(i), sound) ? i : -1;
            }
        }
        return -1;
    }

    private static int lastIndex(List<INode> nodes, INode sound) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            if (Stretch.isElement(nodes.get(i))) {
                return isSame(nodes.get(i), sound) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isSame(INode node, INode sound) {
        return !Stretch.isBroken(node) && node.getText().equals(sound.getText());
    }

    /** Whether a quotation mark has no partner; then one elsewhere may have been taken for it. */
    private static boolean isUnended(INode error) {
        return IssueCode.QUOTE.id().equals(error.getSyntaxErrorMessage().getIssueCode());
    }

    private static List<INode> errors(List<? extends INode> nodes) {
        List<INode> errors = new ArrayList<>();
        for (INode node : nodes) {
            for (INode each : node.getAsTreeIterable()) {
                if (each.getSyntaxErrorMessage() != null) {
                    errors.add(each);
                }
            }
        }
        return errors;
    }
}
