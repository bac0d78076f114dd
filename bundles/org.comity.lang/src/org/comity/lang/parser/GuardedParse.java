/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.parser;

import com.google.common.base.Throwables;
import java.util.Optional;
import java.util.function.Supplier;
import org.antlr.runtime.CharStream;
import org.comity.lang.parser.TextGuard.Refusal;
import org.comity.lang.validation.IssueCode;
import org.comity.lang.validation.Sentence;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseException;

/** Runs a parser within the limits of {@link TextGuard}; text beyond them gives an empty model and one message at its place. */
public final class GuardedParse {

    private GuardedParse() {
    }

    /**
     * Parses, or refuses to.
     *
     * @param in the text
     * @param rule the rule to parse
     * @param builder builds the nodes of a refusal
     * @param parse the parser itself
     */
    public static IParseResult run(CharStream in, AbstractRule rule, NodeModelBuilder builder, Supplier<IParseResult> parse) {
        String text = in.size() == 0 ? "" : in.substring(0, in.size() - 1);
        Optional<Refusal> refusal = TextGuard.check(text);
        if (refusal.isPresent()) {
            return refuse(text, rule, builder, refusal.get());
        }
        try {
            IParseResult result = parse.get();
            EObject root = result.getRootASTElement();
            Optional<EObject> deep = root == null ? Optional.empty() : TextGuard.tooDeep(root);
            if (deep.isEmpty()) {
                return result;
            }
            INode node = NodeModelUtils.getNode(deep.get());
            return refuse(text, rule, builder, TextGuard.refusal(node == null ? 0 : node.getTotalOffset(), IssueCode.NESTING, TextGuard.MAX_MODEL));
        } catch (StackOverflowError e) {
            return refuse(text, rule, builder, TextGuard.exhausted());
        } catch (ParseException e) {
            Throwable cause = Throwables.getRootCause(e);
            return refuse(text, rule, builder, cause instanceof StackOverflowError ? TextGuard.exhausted()
                : TextGuard.refusal(0, IssueCode.SYNTAX, Sentence.UNREADABLE.text(cause)));
        }
    }

    private static IParseResult refuse(String text, AbstractRule rule, NodeModelBuilder builder, Refusal refusal) {
        EObject model = EcoreUtil.create((EClass) rule.getType().getClassifier());
        ICompositeNode root = builder.newRootNode(text);
        ICompositeNode node = builder.newCompositeNode(rule, 1, root);
        builder.associateWithSemanticElement(node, model);
        int offset = Math.min(refusal.offset(), Math.max(0, text.length() - 1));
        if (offset > 0) {
            builder.newLeafNode(0, offset, rule, false, null, node);
        }
        builder.newLeafNode(offset, text.length() - offset, rule, false, refusal.message(), node);
        builder.compressAndReturnParent(node);
        return builder.createParseResult(model, root, true);
    }
}
