/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agreement.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.comity.lang.agreement.AgreementRuntimeModule;
import org.comity.lang.agreement.AgreementStandaloneSetup;
import org.eclipse.xtext.util.Modules2;

/**
 * Initialization support for running Xtext languages as language servers.
 */
public class AgreementIdeSetup extends AgreementStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new AgreementRuntimeModule(), new AgreementIdeModule()));
	}
	
}
