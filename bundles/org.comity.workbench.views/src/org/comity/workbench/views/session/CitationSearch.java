/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.review.Place;
import org.comity.review.ReaderWords;
import org.comity.review.Use;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;

/** Citations in the text of drafts that nobody has reviewed since the workbench was started. */
final class CitationSearch {

    private CitationSearch() {
    }

    /**
     * Every place that cites a provision or one of its parts.
     *
     * @param path path of the provision
     * @param known addresses of files to leave out
     */
    static List<Use> in(String path, Set<String> known) {
        Pattern cited = Pattern.compile("(?<![\\p{L}\\p{N}_.-])" + Pattern.quote(path) + "(?:\\.[\\p{L}\\p{N}_.-]*)?(?![\\p{L}\\p{N}_-])");
        List<Use> found = new ArrayList<>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
                if (resource instanceof IFile file && EditorFollower.DRAFT.equals(file.getFileExtension())) {
                    String uri = URI.createPlatformResourceURI(file.getFullPath().toString(), true).toString();
                    if (!known.contains(uri)) {
                        search(file, uri, cited, found);
                    }
                }
                return !resource.isDerived();
            });
        } catch (CoreException e) {
            ILog.of(CitationSearch.class).log(e.getStatus());
        }
        return found;
    }

    private static void search(IFile file, String uri, Pattern cited, List<Use> found) {
        String text;
        try (InputStream in = file.getContents()) {
            text = new String(in.readAllBytes(), Charset.forName(file.getCharset()));
        } catch (IOException | CoreException | IllegalArgumentException e) {
            // a file that cannot be read cites nothing that could be shown
            return;
        }
        String how = new ReaderWords(ReviewSession.shared().settings().language()).of("uses-cites");
        Matcher matcher = cited.matcher(text);
        while (matcher.find()) {
            int line = 1 + (int) text.substring(0, matcher.start()).chars().filter(c -> c == '\n').count();
            int start = text.lastIndexOf('\n', matcher.start()) + 1;
            int end = text.indexOf('\n', matcher.start());
            String what = text.substring(start, end < 0 ? text.length() : end).strip();
            found.add(new Use(matcher.group(), file.getName(), new Place(uri, "", matcher.start(), matcher.end() - matcher.start(), line, ""), how, what));
        }
    }
}
