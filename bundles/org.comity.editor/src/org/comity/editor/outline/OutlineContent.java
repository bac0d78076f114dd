/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.outline;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Gives a tree the entries of an outline; its input is the list of the topmost ones. */
final class OutlineContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object entry) {
        return ((OutlineEntry) entry).children().toArray();
    }

    @Override
    public Object getParent(Object entry) {
        return ((OutlineEntry) entry).parent();
    }

    @Override
    public boolean hasChildren(Object entry) {
        return !((OutlineEntry) entry).children().isEmpty();
    }
}
