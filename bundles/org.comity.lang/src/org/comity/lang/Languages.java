/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang;

import com.google.inject.Injector;
import java.util.LinkedHashMap;
import java.util.Map;
import org.comity.lang.agencies.AgenciesStandaloneSetup;
import org.comity.lang.agreement.AgreementStandaloneSetup;
import org.comity.lang.statute.StatuteStandaloneSetup;
import org.eclipse.xtext.ISetup;
import org.eclipse.xtext.resource.IResourceServiceProvider;

/** All languages at once, for programs that read any kind of file. */
public final class Languages {

    private Languages() {
    }

    /**
     * Registers each language that nothing has registered yet, so that an editor's richer set-up is kept.
     *
     * @return injectors of those registered now, by file extension; empty on later calls
     */
    public static synchronized Map<String, Injector> register() {
        ModelPackages.register();
        Map<String, Injector> registered = new LinkedHashMap<>();
        add(registered, "agencies", new AgenciesStandaloneSetup());
        add(registered, "statute", new StatuteStandaloneSetup());
        add(registered, "agreement", new AgreementStandaloneSetup());
        return registered;
    }

    private static void add(Map<String, Injector> registered, String extension, ISetup setup) {
        if (!IResourceServiceProvider.Registry.INSTANCE.getExtensionToFactoryMap().containsKey(extension)) {
            registered.put(extension, setup.createInjectorAndDoEMFRegistration());
        }
    }
}
