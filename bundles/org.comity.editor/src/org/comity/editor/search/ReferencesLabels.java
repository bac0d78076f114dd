/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.search;

import org.comity.editor.Icons;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.model.WorkbenchLabelProvider;

/** Files by name, number of references and folder; lines by number and text. */
final class ReferencesLabels extends LabelProvider implements IStyledLabelProvider {

    private final ReferencesPage page;
    private final WorkbenchLabelProvider files = new WorkbenchLabelProvider();

    ReferencesLabels(ReferencesPage page) {
        this.page = page;
    }

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString();
        if (element instanceof IFile file) {
            int count = page.getInput() == null ? 0 : page.getInput().getFileMatchAdapter().computeContainedMatches(page.getInput(), file).length;
            text.append(file.getName()).append(" (" + count + ")", StyledString.COUNTER_STYLER);
            text.append(" – " + file.getParent().getFullPath().makeRelative(), StyledString.QUALIFIER_STYLER);
        } else if (element instanceof ReferenceLine line) {
            text.append(line.number() + ": ", StyledString.QUALIFIER_STYLER).append(line.text());
            if (!line.how().isEmpty()) {
                text.append(" – " + line.how(), StyledString.DECORATIONS_STYLER);
            }
        }
        return text;
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof IFile file ? files.getImage(file) : Icons.get(((ReferenceLine) element).how().isEmpty() ? "reference" : "reliance");
    }

    @Override
    public void dispose() {
        files.dispose();
        super.dispose();
    }
}
