/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agencies.scoping;

import java.util.ArrayList;
import java.util.List;
import org.comity.directory.Agency;
import org.comity.directory.Directory;
import org.comity.engine.law.LawPaths;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;

/** In a directory a name is tried inside the agency it stands in, then inside each agency around it, then the directory. */
public class AgenciesScopeProvider extends AbstractAgenciesScopeProvider {

    @Override
    protected List<QualifiedName> prefixes(EObject context) {
        List<QualifiedName> prefixes = new ArrayList<>();
        for (EObject e = context; e != null; e = e.eContainer()) {
            if ((e instanceof Agency || e instanceof Directory) && LawPaths.of(e) != null) {
                prefixes.add(QualifiedName.create(List.of(LawPaths.of(e).split("\\."))));
            }
        }
        return prefixes;
    }
}
