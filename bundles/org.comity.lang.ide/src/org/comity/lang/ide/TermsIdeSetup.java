/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide;

import com.google.inject.Injector;
import org.comity.lang.ComityBindings;
import org.comity.lang.TermsRuntimeModule;
import org.comity.lang.TermsStandaloneSetup;

/** Sets the shared grammar up with its editor services. */
public class TermsIdeSetup extends TermsStandaloneSetup {

    @Override
    public Injector createInjector() {
        return ComityBindings.injector(new TermsRuntimeModule(), new TermsIdeModule(), new ComityIdeBindings());
    }
}
