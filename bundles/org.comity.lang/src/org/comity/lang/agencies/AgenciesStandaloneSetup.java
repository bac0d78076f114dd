/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agencies;

import com.google.inject.Injector;
import org.comity.lang.ComityBindings;
import org.comity.lang.ModelPackages;

/** Sets this language up without an Equinox registry: command line, language server, tests. */
public class AgenciesStandaloneSetup extends AgenciesStandaloneSetupGenerated {

    /** Registers the language; safe to call more than once. */
    public static void doSetup() {
        new AgenciesStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        ModelPackages.register();
        return super.createInjectorAndDoEMFRegistration();
    }

    @Override
    public Injector createInjector() {
        return ComityBindings.injector(new AgenciesRuntimeModule());
    }
}
