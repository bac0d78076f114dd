/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.outline;

import com.google.inject.Singleton;
import org.comity.lang.ide.text.Labels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolDetailsProvider;

/** What stands beside a name in the outline: its title, its sentence, the beginning of its text. */
@Singleton
public class OutlineDetails extends DocumentSymbolDetailsProvider {

    @Override
    public String getDetails(EObject object) {
        return OutlineNames.isShown(object) ? Labels.detail(object) : "";
    }
}
