/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.parser;

import java.util.List;
import java.util.stream.Stream;
import org.comity.agreement.DraftFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.impl.PartialParsingHelper;
import org.eclipse.xtext.parser.impl.PartialParsingPointers;
import org.eclipse.xtext.util.ReplaceRegion;

/**
 * Parses what a change concerns if that is little: one element, or a stretch of them ({@link StretchParse}). A change outside
 * every clause concerns the agreement, which is nearly the whole file; as long as the text is not right there, parsing the
 * agreement would fail, and the file be parsed after it.
 */
public class PartOrWhole extends PartialParsingHelper {

    private final ThreadLocal<Part> replaced = new ThreadLocal<>();

    @Override
    public IParseResult reparse(IParser parser, IParseResult previous, ReplaceRegion change) {
        replaced.remove();
        try {
            if (previous.hasSyntaxErrors() && previous.getRootASTElement() instanceof DraftFile) {
                // the general way looks for what holds all errors, and may find a text that ended with its line
                return fullyReparse(parser, previous, change);
            }
            IParseResult result = super.reparse(parser, previous, change);
            Part part = replaced.get();
            return result == previous || result instanceof PartResult || part == null || result.getRootASTElement() != previous.getRootASTElement() ? result
                : new PartResult(result, List.of(part.old()), Stream.ofNullable(part.now()).toList(), List.of());
        } finally {
            replaced.remove();
        }
    }

    /** Before all is parsed again because a part of it alone is not right, its neighbourhood is. */
    @Override
    protected IParseResult fullyReparse(IParser parser, IParseResult previous, ReplaceRegion change) {
        IParseResult stretch = StretchParse.run(parser, previous, change);
        return stretch != null ? stretch : super.fullyReparse(parser, previous, change);
    }

    @Override
    public void unloadSemanticObject(EObject old) {
        if (old != null && old.eContainer() != null) {
            EStructuralFeature feature = old.eContainingFeature();
            int index = feature.isMany() ? ((List<?>) old.eContainer().eGet(feature)).indexOf(old) : -1;
            replaced.set(new Part(old, old.eContainer(), feature, index));
        }
        super.unloadSemanticObject(old);
    }

    @Override
    public PartialParsingPointers calculatePartialParsingPointers(IParseResult previous, int offset, int length) {
        PartialParsingPointers pointers = super.calculatePartialParsingPointers(previous, offset, length);
        List<ICompositeNode> nodes = pointers.getValidReplaceRootNodes();
        ICompositeNode root = previous.getRootNode();
        if (!nodes.contains(root)) {
            nodes.removeIf(n -> n.getTotalLength() > root.getTotalLength() / 2);
        }
        return pointers;
    }

    /** An element that is about to be replaced, and where its successor will be. */
    private record Part(EObject old, EObject container, EStructuralFeature feature, int index) {

        EObject now() {
            Object value = container.eGet(feature);
            if (value instanceof List<?> list) {
                return index >= 0 && index < list.size() ? (EObject) list.get(index) : null;
            }
            return (EObject) value;
        }
    }
}
