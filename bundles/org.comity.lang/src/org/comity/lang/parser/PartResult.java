/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.parser;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;

/** A text of which only one element was parsed again. */
public final class PartResult extends ParseResult {

    private final EObject old;
    private final EObject now;

    PartResult(IParseResult result, EObject old, EObject now) {
        super(result.getRootASTElement(), result.getRootNode(), result.hasSyntaxErrors());
        this.old = old;
        this.now = now;
    }

    /** The element before; it is in no file any more. */
    public EObject old() {
        return old;
    }

    /** The element that took its place; null if nothing did. */
    public EObject now() {
        return now;
    }
}
