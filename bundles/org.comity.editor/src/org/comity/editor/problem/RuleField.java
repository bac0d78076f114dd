/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.problem;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The column that names the rule or check that found a problem. */
public final class RuleField extends MarkerField {

    @Override
    public String getValue(MarkerItem item) {
        return item == null ? "" : item.getAttributeValue(ProblemMarkers.CODE, "");
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return 220;
    }
}
