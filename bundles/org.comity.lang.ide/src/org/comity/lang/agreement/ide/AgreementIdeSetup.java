/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agreement.ide;

import com.google.inject.Injector;
import org.comity.lang.ComityBindings;
import org.comity.lang.agreement.AgreementRuntimeModule;
import org.comity.lang.agreement.AgreementStandaloneSetup;
import org.comity.lang.ide.ComityIdeBindings;

/** Sets this language up with its editor services: workbench, language server, tests. */
public class AgreementIdeSetup extends AgreementStandaloneSetup {

    @Override
    public Injector createInjector() {
        return ComityBindings.injector(new AgreementRuntimeModule(), new AgreementIdeModule(), new ComityIdeBindings());
    }
}
