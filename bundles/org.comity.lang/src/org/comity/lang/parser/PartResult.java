/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.parser;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;

/** A text of which only some neighbouring elements were parsed again. */
public final class PartResult extends ParseResult {

    private final List<EObject> old;
    private final List<EObject> now;
    private final List<INode> errors;

    PartResult(IParseResult result, List<EObject> old, List<EObject> now, List<INode> errors) {
        super(result.getRootASTElement(), result.getRootNode(), !errors.isEmpty());
        this.errors = List.copyOf(errors);
        this.old = List.copyOf(old);
        this.now = List.copyOf(now);
    }

    /** Known without a search of the whole text. */
    @Override
    public Iterable<INode> getSyntaxErrors() {
        return errors;
    }

    /** The elements before, in the order of the text; they are in no file any more. */
    public List<EObject> old() {
        return old;
    }

    /** The elements that took their place, in the order of the text. */
    public List<EObject> now() {
        return now;
    }
}
