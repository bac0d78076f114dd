/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.language;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.editor.rename.RenameTarget;
import org.comity.editor.rename.Renamer;
import org.comity.lang.ide.rename.NamedElement;
import org.comity.lang.ide.rename.Renames;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ReplaceRegion;

/** {@link Renames} for the editor. */
final class NewNames implements Renamer {

    private final Renames renames;

    @Inject
    NewNames(Renames renames) {
        this.renames = renames;
    }

    @Override
    public Optional<RenameTarget> at(XtextResource resource, int offset) {
        return renames.named(resource, offset).map(e -> new RenameTarget(e.file(), e.name(), e.region().getOffset(), e.region().getLength(), e));
    }

    @Override
    public boolean isName(String name) {
        return renames.problem(name).isEmpty();
    }

    @Override
    public Set<String> taken(RenameTarget target, XtextResource declaration) {
        return renames.taken((NamedElement) target.element(), declaration);
    }

    @Override
    public List<ReplaceRegion> changes(RenameTarget target, String name, XtextResource text) {
        return renames.changes((NamedElement) target.element(), name, text).stream().map(c -> new ReplaceRegion(c.offset(), c.length(), c.text())).toList();
    }
}
