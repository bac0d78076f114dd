/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.parser;

import java.util.List;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.impl.PartialParsingHelper;
import org.eclipse.xtext.parser.impl.PartialParsingPointers;

/**
 * Parses what a change concerns if that is little. A change outside every clause concerns the agreement, which is nearly the
 * whole file; as long as the text is not right there, parsing the agreement would fail, and the file be parsed after it.
 */
public class PartOrWhole extends PartialParsingHelper {

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
}
