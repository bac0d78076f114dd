/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.language;

import com.google.inject.Injector;
import org.comity.editor.LanguageFactory;
import org.comity.lang.statute.ide.StatuteIdeSetup;
import org.comity.workbench.law.InstalledLaw;

/** Law. */
public final class StatuteLanguage implements LanguageFactory {

    @Override
    public Injector createInjector() {
        InstalledLaw.use();
        return EditorServices.added(new StatuteIdeSetup().createInjectorAndDoEMFRegistration());
    }
}
