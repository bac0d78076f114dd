/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.linking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.agreement.DraftFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.eclipse.xtext.resource.impl.ListBasedDiagnosticConsumer;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Triple;

/**
 * A file of a Comity language. Its references are resolved once after each parse, however many services ask for that; where
 * only some elements were parsed again and all others are well, only those in them are ({@link KeptLinks}). Where a
 * reference has found its target, what was said about it before is looked for by its place: the general way words the message
 * first, and with it the nearest names, for every reference of a file that has one error.
 */
public class ComityResource extends LazyLinkingResource {

    private boolean resolved;
    /** What has a reference that found nothing; null if not known. */
    private Set<EObject> dangling;
    private List<EObject> parts;
    private final NamesUsed names = new NamesUsed();
    private boolean drafts;

    @Override
    protected void doLinking() {
        parts = resolved && dangling != null && dangling.stream().allMatch(e -> e.eResource() != this) ? KeptLinks.parts(getParseResult(), names) : null;
        resolved = false;
        if (parts == null) {
            names.clear();
            super.doLinking();
            return;
        }
        ListBasedDiagnosticConsumer problems = new ListBasedDiagnosticConsumer();
        parts.forEach(p -> ((ComityLinker) getLinker()).linkPart(p, problems));
        getErrors().addAll(problems.getResult(Severity.ERROR));
        getWarnings().addAll(problems.getResult(Severity.WARNING));
    }

    /** The names its references are written with. */
    NamesUsed names() {
        return names;
    }

    @Override
    public void relink() {
        dangling = null;
        super.relink();
    }

    @Override
    public void resolveLazyCrossReferences(CancelIndicator cancel) {
        if (!resolved) {
            if (parts == null) {
                super.resolveLazyCrossReferences(cancel);
            } else {
                EcoreUtil.getAllProperContents(parts, false).forEachRemaining(o -> resolve((InternalEObject) o));
            }
            resolved = cancel == null || !cancel.isCanceled();
            dangling = resolved ? dangling() : null;
        }
    }

    private Set<EObject> dangling() {
        Set<EObject> found = new HashSet<>();
        Stream.concat(getErrors().stream(), getWarnings().stream()).forEach(d -> {
            if (!(d instanceof XtextSyntaxDiagnostic)) {
                ILeafNode leaf = d instanceof XtextLinkingDiagnostic about
                    ? NodeModelUtils.findLeafNodeAtOffset(getParseResult().getRootNode(), about.getOffset()) : null;
                found.add(leaf == null ? getContents().get(0) : NodeModelUtils.findActualSemanticObjectFor(leaf));
            }
        });
        return found;
    }

    private void resolve(InternalEObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer()) {
                resolveLazyCrossReference(object, reference);
            }
        }
    }

    @Override
    protected void doUnload() {
        resolved = false;
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
