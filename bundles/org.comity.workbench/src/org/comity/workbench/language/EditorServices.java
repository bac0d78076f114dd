/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.language;

import com.google.inject.Injector;
import org.comity.editor.fix.FixFinder;
import org.comity.editor.navigate.Names;
import org.comity.editor.rename.Renamer;

/** What the languages offer the editor beyond the services of Xtext. */
final class EditorServices {

    private EditorServices() {
    }

    /** The services of a language with those of the editor. */
    static Injector added(Injector language) {
        return language.createChildInjector(binder -> {
            binder.bind(FixFinder.class).to(Fixes.class);
            binder.bind(Renamer.class).to(NewNames.class);
            binder.bind(Names.class).to(LawNames.class);
        });
    }
}
