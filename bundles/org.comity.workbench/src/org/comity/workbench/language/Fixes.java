/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.language;

import com.google.inject.Inject;
import java.util.List;
import org.comity.editor.fix.Fix;
import org.comity.editor.fix.FixFinder;
import org.comity.lang.ide.fix.TextFixes;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ReplaceRegion;
import org.eclipse.xtext.validation.Issue;

/** {@link TextFixes} for the editor. */
final class Fixes implements FixFinder {

    private final TextFixes texts;

    @Inject
    Fixes(TextFixes texts) {
        this.texts = texts;
    }

    @Override
    public boolean mayFix(String code, String[] data) {
        return texts.handles(code, data);
    }

    @Override
    public List<Fix> find(XtextResource resource, Issue issue) {
        return texts.of(resource, issue.getCode(), issue.getOffset(), issue.getLength(), issue.getData()).stream()
            .map(f -> new Fix(f.label(), f.changes().stream().map(c -> new ReplaceRegion(c.offset(), c.length(), c.text())).toList())).toList();
    }
}
