/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.language;

import com.google.inject.Injector;
import org.comity.editor.LanguageFactory;
import org.comity.lang.agreement.ide.AgreementIdeSetup;
import org.comity.workbench.law.InstalledLaw;

/** Drafts of agreements. */
public final class AgreementLanguage implements LanguageFactory {

    @Override
    public Injector createInjector() {
        InstalledLaw.use();
        return EditorServices.added(new AgreementIdeSetup().createInjectorAndDoEMFRegistration());
    }
}
