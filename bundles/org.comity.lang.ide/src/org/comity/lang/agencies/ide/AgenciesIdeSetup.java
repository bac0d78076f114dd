/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agencies.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.comity.lang.agencies.AgenciesRuntimeModule;
import org.comity.lang.agencies.AgenciesStandaloneSetup;
import org.eclipse.xtext.util.Modules2;

/**
 * Initialization support for running Xtext languages as language servers.
 */
public class AgenciesIdeSetup extends AgenciesStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new AgenciesRuntimeModule(), new AgenciesIdeModule()));
	}
	
}
