/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.statute.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.comity.lang.statute.StatuteRuntimeModule;
import org.comity.lang.statute.StatuteStandaloneSetup;
import org.eclipse.xtext.util.Modules2;

/**
 * Initialization support for running Xtext languages as language servers.
 */
public class StatuteIdeSetup extends StatuteStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new StatuteRuntimeModule(), new StatuteIdeModule()));
	}
	
}
