/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang;

import org.comity.agreement.AgreementPackage;
import org.comity.directory.DirectoryPackage;
import org.comity.register.RegisterPackage;
import org.comity.statute.StatutePackage;
import org.comity.terms.TermsPackage;
import org.eclipse.emf.ecore.EPackage;

/** Registers the model's packages where no Equinox registry does so. */
public final class ModelPackages {

    private ModelPackages() {
    }

    /** Registers all five packages in EMF's global registry. */
    public static void register() {
        for (EPackage each : new EPackage[] {TermsPackage.eINSTANCE, DirectoryPackage.eINSTANCE, StatutePackage.eINSTANCE,
            AgreementPackage.eINSTANCE, RegisterPackage.eINSTANCE}) {
            EPackage.Registry.INSTANCE.put(each.getNsURI(), each);
        }
    }
}
