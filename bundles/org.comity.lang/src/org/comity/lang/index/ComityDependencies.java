/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.index;

import com.google.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import org.comity.agreement.AgreementPackage;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionManager;

/**
 * Which files a change concerns. A change of law or of a directory concerns every file that cites anything of the same
 * jurisdiction, since rules apply without being cited; a change of a draft concerns those that name the draft.
 */
@Singleton
public class ComityDependencies extends DefaultResourceDescriptionManager {

    @Override
    public boolean isAffected(IResourceDescription.Delta delta, IResourceDescription candidate) {
        if (!hasChanges(delta, candidate)) {
            return false;
        }
        Set<String> roots = new HashSet<>();
        roots(delta.getOld(), roots);
        roots(delta.getNew(), roots);
        for (QualifiedName imported : getImportedNames(candidate)) {
            if (roots.contains(imported.getFirstSegment())) {
                return true;
            }
        }
        return super.isAffected(delta, candidate);
    }

    private static void roots(IResourceDescription description, Set<String> roots) {
        if (description == null) {
            return;
        }
        for (IEObjectDescription each : description.getExportedObjects()) {
            if (each.getEClass() != AgreementPackage.Literals.AGREEMENT) {
                roots.add(each.getName().toLowerCase().getFirstSegment());
            }
        }
    }
}
