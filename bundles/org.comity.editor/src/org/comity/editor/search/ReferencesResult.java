/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.search;

import java.util.Arrays;
import org.comity.editor.Icons;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;

/** What a search for references has found; its elements are {@link ReferenceLine}s. */
public final class ReferencesResult extends AbstractTextSearchResult implements IEditorMatchAdapter, IFileMatchAdapter {

    private final ReferencesQuery query;

    ReferencesResult(ReferencesQuery query) {
        this.query = query;
    }

    @Override
    public String getLabel() {
        String name = query.subject().label();
        long files = Arrays.stream(getElements()).map(e -> ((ReferenceLine) e).file()).distinct().count();
        String said = getMatchCount() == 0 ? SearchMessages.Found_none : getMatchCount() == 1 ? SearchMessages.Found_one
            : files == 1 ? SearchMessages.Found_one_file : SearchMessages.Found;
        return NLS.bind(said, new Object[] {name, getMatchCount(), files});
    }

    @Override
    public String getTooltip() {
        return getLabel();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("references");
    }

    @Override
    public ISearchQuery getQuery() {
        return query;
    }

    @Override
    public IEditorMatchAdapter getEditorMatchAdapter() {
        return this;
    }

    @Override
    public IFileMatchAdapter getFileMatchAdapter() {
        return this;
    }

    @Override
    public boolean isShownInEditor(Match match, IEditorPart editor) {
        return editor.getEditorInput() instanceof IFileEditorInput input && input.getFile().equals(getFile(match.getElement()));
    }

    @Override
    public Match[] computeContainedMatches(AbstractTextSearchResult result, IEditorPart editor) {
        return editor.getEditorInput() instanceof IFileEditorInput input ? computeContainedMatches(result, input.getFile()) : new Match[0];
    }

    @Override
    public Match[] computeContainedMatches(AbstractTextSearchResult result, IFile file) {
        return Arrays.stream(result.getElements()).filter(e -> file.equals(getFile(e))).flatMap(e -> Arrays.stream(result.getMatches(e))).toArray(Match[]::new);
    }

    @Override
    public IFile getFile(Object element) {
        return element instanceof ReferenceLine line ? line.file() : element instanceof IFile file ? file : null;
    }
}
