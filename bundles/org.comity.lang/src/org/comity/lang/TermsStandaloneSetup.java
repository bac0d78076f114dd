/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang;

import com.google.inject.Injector;

/** Sets the shared grammar up; the languages on it call this themselves. */
public class TermsStandaloneSetup extends TermsStandaloneSetupGenerated {

    /** Registers the shared grammar; safe to call more than once. */
    public static void doSetup() {
        new TermsStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        ModelPackages.register();
        return super.createInjectorAndDoEMFRegistration();
    }

    @Override
    public Injector createInjector() {
        return ComityBindings.injector(new TermsRuntimeModule());
    }
}
