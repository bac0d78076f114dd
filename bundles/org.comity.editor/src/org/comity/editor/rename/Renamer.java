/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.rename;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ReplaceRegion;

/** Gives elements of a language other names. A language offers it by binding it in its injector. */
public interface Renamer {

    /**
     * The element whose name stands at an offset, wherever it is declared.
     *
     * @param resource a parsed text
     * @param offset an offset in it
     * @return empty if there is no name, or one that cannot be chosen
     */
    Optional<RenameTarget> at(XtextResource resource, int offset);

    /** Whether a text can be a name. */
    boolean isName(String name);

    /**
     * Names that others beside the element have.
     *
     * @param target the element
     * @param declaration the text that declares it
     */
    Set<String> taken(RenameTarget target, XtextResource declaration);

    /**
     * The changes that a new name makes to a text.
     *
     * @param target the element
     * @param name its new name
     * @param text a parsed text of any language that may name it
     * @return none if it does not
     */
    List<ReplaceRegion> changes(RenameTarget target, String name, XtextResource text);
}
