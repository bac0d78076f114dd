/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.linking;

import org.comity.agreement.AgreementPackage;
import org.comity.agreement.DraftElement;
import org.comity.agreement.DraftFile;
import org.comity.agreement.ElementContainer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.parser.antlr.IReferableElementsUnloader;

/**
 * Turns what a new parse has replaced into references to its successor, for files that refer to it. Of a draft, other files
 * name the agreement and its elements but nothing inside these, and its own references are linked anew by every parse; to
 * look up the address of each word at each key would take as long as the parse.
 */
public class NamedAbroad extends IReferableElementsUnloader.GenericUnloader {

    @Override
    public void unloadRoot(EObject root) {
        if (root instanceof DraftFile file) {
            file.getAgreements().forEach(NamedAbroad::unload);
        } else if (is(root)) {
            unload(root);
        } else if (root.eClass().getEPackage() != AgreementPackage.eINSTANCE) {
            super.unloadRoot(root);
        }
    }

    /** Whether something of a draft can be named in other files. */
    static boolean is(EObject object) {
        return object instanceof DraftElement || object instanceof ElementContainer;
    }

    private static void unload(EObject element) {
        if (element instanceof ElementContainer container) {
            container.getElements().forEach(NamedAbroad::unload);
        }
        ((InternalEObject) element).eSetProxyURI(EcoreUtil.getURI(element));
    }
}
