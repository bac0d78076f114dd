/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor;

import com.google.inject.Injector;

/** Sets a language up for editing. Registered with the language in the extension point {@code org.comity.editor.language}. */
@FunctionalInterface
public interface LanguageFactory {

    /**
     * Creates the language's services, runtime and ide, and registers them with EMF. Called once, before any file is read.
     *
     * @return the injector; not null
     */
    Injector createInjector();
}
