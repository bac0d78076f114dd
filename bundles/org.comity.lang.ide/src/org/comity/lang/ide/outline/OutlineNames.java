/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.outline;

import com.google.inject.Singleton;
import org.comity.directory.Competence;
import org.comity.lang.ide.text.Labels;
import org.comity.statute.NormTemplate;
import org.comity.terms.Element;
import org.comity.terms.Key;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;

/** Which elements stand in the outline, and under which name; all others are left out with what is in them kept. */
@Singleton
public class OutlineNames extends DocumentSymbolNameProvider {

    @Override
    public String getName(EObject object) {
        return isShown(object) ? Labels.name(object) : null;
    }

    /** Whether an element stands in the outline. */
    public static boolean isShown(EObject object) {
        return object instanceof Element && !(object instanceof NormTemplate) || object instanceof Competence || object instanceof Key;
    }
}
