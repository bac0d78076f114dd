/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.outline;

import org.comity.editor.Icons;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** How an entry of an outline looks. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object element) {
        OutlineEntry entry = (OutlineEntry) element;
        StyledString text = new StyledString(entry.name());
        if (!entry.detail().isEmpty()) {
            text.append("  " + entry.detail(), StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    @Override
    public Image getImage(Object element) {
        return Icons.get(((OutlineEntry) element).children().isEmpty() ? "element" : "group");
    }
}
