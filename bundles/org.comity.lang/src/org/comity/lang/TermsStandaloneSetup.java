/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang;

import com.google.inject.Injector;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;

/** Sets the shared grammar up; the languages on it call this themselves. */
public class TermsStandaloneSetup extends TermsStandaloneSetupGenerated {

    /**
     * Registers what reading the grammars needs; safe to call more than once. No injector: no file is written in the shared
     * grammar, and to make one for each language on it costs a good part of a start.
     */
    public static void doSetup() {
        ModelPackages.register();
        EPackage.Registry.INSTANCE.putIfAbsent(XtextPackage.eNS_URI, XtextPackage.eINSTANCE);
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().putIfAbsent("xtextbin", new BinaryGrammarResourceFactoryImpl());
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
