/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.statute.ide;

import com.google.inject.Injector;
import org.comity.lang.ComityBindings;
import org.comity.lang.statute.StatuteRuntimeModule;
import org.comity.lang.statute.StatuteStandaloneSetup;
import org.comity.lang.ide.ComityIdeBindings;

/** Sets this language up with its editor services: workbench, language server, tests. */
public class StatuteIdeSetup extends StatuteStandaloneSetup {

    @Override
    public Injector createInjector() {
        return ComityBindings.injector(new StatuteRuntimeModule(), new StatuteIdeModule(), new ComityIdeBindings());
    }
}
