/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.fix;

import java.util.List;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/** Knows the cures of a language's problems. A language offers it by binding it in its injector; a language without one has none. */
public interface FixFinder {

    /**
     * Whether there may be a cure. Asked for every problem, so it must be quick.
     *
     * @param code code of the problem; null is none
     * @param data what the check left with it; null is none
     */
    boolean mayFix(String code, String[] data);

    /**
     * The cures of a problem, best first.
     *
     * @param resource the parsed text; to be read only
     * @param issue the problem, with an offset and a length in this text
     * @return never null
     */
    List<Fix> find(XtextResource resource, Issue issue);
}
