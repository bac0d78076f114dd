/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.linking;

import java.util.List;
import org.comity.agreement.DraftFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Triple;

/**
 * A file of a Comity language. Its references are resolved once after each parse, however many services ask for that. Where a
 * reference has found its target, what was said about it before is looked for by its place: the general way words the message
 * first, and with it the nearest names, for every reference of a file that has one error.
 */
public class ComityResource extends LazyLinkingResource {

    private boolean resolved;
    private boolean drafts;

    @Override
    protected void doLinking() {
        resolved = false;
        super.doLinking();
    }

    @Override
    public void resolveLazyCrossReferences(CancelIndicator cancel) {
        if (!resolved) {
            super.resolveLazyCrossReferences(cancel);
            resolved = cancel == null || !cancel.isCanceled();
        }
    }

    @Override
    protected void doUnload() {
        drafts = !getContents().isEmpty() && getContents().get(0) instanceof DraftFile;
        super.doUnload();
    }

    /** Whoever names something of a draft elsewhere needs its address; to look up that of every word takes long. */
    @Override
    protected void unloaded(InternalEObject object) {
        if (!drafts || NamedAbroad.is(object)) {
            super.unloaded(object);
        } else {
            object.eAdapters().clear();
        }
    }

    @Override
    protected void removeDiagnostic(Triple<EObject, EReference, INode> triple) {
        remove(getErrors(), triple.getThird());
        remove(getWarnings(), triple.getThird());
    }

    private static void remove(List<Diagnostic> known, INode node) {
        if (!known.isEmpty()) {
            known.removeIf(d -> d instanceof XtextLinkingDiagnostic about && about.getOffset() == node.getOffset() && about.getLength() == node.getLength());
        }
    }
}
