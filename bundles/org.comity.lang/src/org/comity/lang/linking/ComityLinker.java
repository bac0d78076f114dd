/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.linking;

import java.text.Normalizer;
import java.util.Map;
import org.comity.statute.StatutePackage;
import org.comity.terms.Citation;
import org.comity.terms.TermsPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Links lazily, and notes on each citation the path as written: the engine reads law by path, so that a draft can be
 * derived while some of the law it cites is not loaded.
 */
public class ComityLinker extends LazyLinker {

    /** Which class stands in for an abstract one until a reference is resolved; spares a search of every package. */
    private static final Map<EClass, EClass> STAND_INS = Map.of(
        TermsPackage.Literals.CITABLE, StatutePackage.Literals.PROVISION,
        TermsPackage.Literals.ACTOR, StatutePackage.Literals.ROLE,
        TermsPackage.Literals.ELEMENT, StatutePackage.Literals.TOPIC);

    /**
     * Links one element of a file whose other references stay as they are.
     *
     * @param part the element
     * @param problems takes what is wrong with its references
     */
    void linkPart(EObject part, IDiagnosticConsumer problems) {
        doLinkModel(part, problems);
    }

    @Override
    protected void createAndSetProxy(EObject object, INode node, EReference reference) {
        super.createAndSetProxy(object, node, reference);
        if (object instanceof Citation citation) {
            citation.setPath(path(node));
        } else if (object.eResource() instanceof ComityResource file) {
            file.names().add(path(node));
        }
    }

    @Override
    protected EClass findInstantiableCompatible(EClass type) {
        EClass standIn = STAND_INS.get(type);
        return standIn != null ? standIn : super.findInstantiableCompatible(type);
    }

    @Override
    protected EClass globalFindInstantiableCompatible(EClass type) {
        throw new IllegalStateException("No class stands in for " + type.getName() + " until it is resolved.");
    }

    /**
     * The qualified name a reference consists of, without blanks, comments and escapes, in Unicode normal form C.
     *
     * @param node node of the cross-reference
     */
    public static String path(INode node) {
        StringBuilder path = new StringBuilder();
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                path.append(leaf.getText());
            }
        }
        return Normalizer.normalize(path.toString().replace("^", ""), Normalizer.Form.NFC);
    }
}
