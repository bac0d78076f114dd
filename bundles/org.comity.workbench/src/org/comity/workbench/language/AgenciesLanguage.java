/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.language;

import com.google.inject.Injector;
import org.comity.editor.LanguageFactory;
import org.comity.lang.agencies.ide.AgenciesIdeSetup;
import org.comity.workbench.law.InstalledLaw;

/** Directories of public bodies. */
public final class AgenciesLanguage implements LanguageFactory {

    @Override
    public Injector createInjector() {
        InstalledLaw.use();
        return EditorServices.added(new AgenciesIdeSetup().createInjectorAndDoEMFRegistration());
    }
}
