/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide;

import com.google.inject.Injector;
import java.util.LinkedHashMap;
import java.util.Map;
import org.comity.lang.ModelPackages;
import org.comity.lang.agencies.ide.AgenciesIdeSetup;
import org.comity.lang.agreement.ide.AgreementIdeSetup;
import org.comity.lang.statute.ide.StatuteIdeSetup;

/** All languages with their editor services, for programs that edit any kind of file. */
public final class IdeLanguages {

    private static Map<String, Injector> injectors;

    private IdeLanguages() {
    }

    /**
     * Registers all languages with EMF and Xtext, once.
     *
     * @return their injectors by file extension, the same on each call
     */
    public static synchronized Map<String, Injector> register() {
        if (injectors == null) {
            ModelPackages.register();
            Map<String, Injector> all = new LinkedHashMap<>();
            all.put("agencies", new AgenciesIdeSetup().createInjectorAndDoEMFRegistration());
            all.put("statute", new StatuteIdeSetup().createInjectorAndDoEMFRegistration());
            all.put("agreement", new AgreementIdeSetup().createInjectorAndDoEMFRegistration());
            injectors = Map.copyOf(all);
        }
        return injectors;
    }
}
