/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.law;

import java.util.ArrayList;
import java.util.List;
import org.comity.editor.search.Reliance;
import org.comity.editor.search.RelianceFinder;
import org.comity.engine.law.LawPaths;
import org.comity.review.ReaderWords;
import org.comity.review.Use;
import org.comity.terms.Citable;
import org.comity.workbench.views.Opening;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;

/** The duties, costs, silences and findings of drafts that rest on a provision, although the draft does not cite it. */
public final class LawReliances implements RelianceFinder {

    @Override
    public List<Reliance> on(EObject element) {
        String path = element instanceof Citable ? LawPaths.of(element) : null;
        List<Reliance> found = new ArrayList<>();
        if (path == null) {
            return found;
        }
        // citations are references, which are found anyway
        String cites = new ReaderWords(ReviewSession.shared().settings().language()).of("uses-cites");
        for (Use use : ReviewSession.shared().uses(path)) {
            IFile file = Opening.file(use.place().uri());
            if (file != null && !use.how().equals(cites)) {
                found.add(new Reliance(file, use.place().offset(), use.place().length(), use.what().isEmpty() ? use.how() : use.how() + ": " + use.what()));
            }
        }
        return found;
    }
}
