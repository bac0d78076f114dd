/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.comity.lang.TermsRuntimeModule;
import org.comity.lang.TermsStandaloneSetup;
import org.eclipse.xtext.util.Modules2;

/**
 * Initialization support for running Xtext languages as language servers.
 */
public class TermsIdeSetup extends TermsStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new TermsRuntimeModule(), new TermsIdeModule()));
	}
	
}
