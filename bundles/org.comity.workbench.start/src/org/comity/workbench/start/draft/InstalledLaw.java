/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.draft;

import org.comity.editor.language.LanguageRegistry;
import org.comity.engine.law.LawLibrary;
import org.comity.lang.library.Library;
import org.comity.workbench.views.session.ReviewSession;

/** The law there is. */
public final class InstalledLaw {

    private InstalledLaw() {
    }

    /** All installed law and that of open jurisdictions; read now if nobody has. Takes seconds the first time. */
    public static LawLibrary read() {
        LanguageRegistry.shared();
        LawLibrary law = new LawLibrary(Library.shared().roots());
        if (ReviewSession.shared().law() == null) {
            ReviewSession.shared().use(law);
        }
        return law;
    }
}
