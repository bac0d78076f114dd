/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agencies.ide;

import com.google.inject.Injector;
import org.comity.lang.ComityBindings;
import org.comity.lang.agencies.AgenciesRuntimeModule;
import org.comity.lang.agencies.AgenciesStandaloneSetup;
import org.comity.lang.ide.ComityIdeBindings;

/** Sets this language up with its editor services: workbench, language server, tests. */
public class AgenciesIdeSetup extends AgenciesStandaloneSetup {

    @Override
    public Injector createInjector() {
        return ComityBindings.injector(new AgenciesRuntimeModule(), new AgenciesIdeModule(), new ComityIdeBindings());
    }
}
