/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Files with their lines. */
final class ReferencesTree implements ITreeContentProvider {

    private final ReferencesPage page;

    ReferencesTree(ReferencesPage page) {
        this.page = page;
    }

    @Override
    public Object[] getElements(Object input) {
        return lines().map(ReferenceLine::file).distinct().sorted(Comparator.comparing(f -> f.getFullPath().toString())).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return lines().filter(l -> l.file().equals(parent)).sorted(Comparator.comparingInt(ReferenceLine::number).thenComparing(ReferenceLine::how)).toArray();
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof ReferenceLine line ? line.file() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof IFile;
    }

    private Stream<ReferenceLine> lines() {
        return page.getInput() == null ? Stream.empty() : Arrays.stream(page.getInput().getElements()).map(ReferenceLine.class::cast);
    }
}
