/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;

/**
 * Which parts of a file are folded, kept with the file in the workspace until the next start. A part is known by the text of
 * its first line, so that it is found again after the file was changed elsewhere.
 */
final class FoldedLines {

    private static final QualifiedName KEY = new QualifiedName("org.comity.editor", "folded");
    /** What the workspace keeps with a file is short; nobody folds more by hand. */
    private static final int LIMIT = 2000;

    private FoldedLines() {
    }

    /** Names of the first lines of parts, in the order of the offsets: the same text a second time has another name. */
    static List<String> names(IDocument document, List<Integer> offsets) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (int offset : offsets) {
            String line = Integer.toHexString(line(document, offset).hashCode());
            names.add(line + "." + seen.merge(line, 1, Integer::sum));
        }
        return names;
    }

    /** The parts that were folded when the file was last open. */
    static Set<String> load(IFile file) {
        try {
            String kept = file.exists() ? file.getPersistentProperty(KEY) : null;
            return kept == null ? Set.of() : new LinkedHashSet<>(List.of(kept.split(" ")));
        } catch (CoreException e) {
            ILog.of(FoldedLines.class).log(e.getStatus());
            return Set.of();
        }
    }

    /** Keeps what is folded. */
    static void save(IFile file, Set<String> names) {
        StringBuilder kept = new StringBuilder();
        names.stream().takeWhile(n -> kept.length() + n.length() < LIMIT).forEach(n -> kept.append(kept.length() == 0 ? "" : " ").append(n));
        try {
            if (file.exists()) {
                file.setPersistentProperty(KEY, kept.length() == 0 ? null : kept.toString());
            }
        } catch (CoreException e) {
            ILog.of(FoldedLines.class).log(e.getStatus());
        }
    }

    private static String line(IDocument document, int offset) {
        try {
            IRegion line = document.getLineInformationOfOffset(offset);
            return document.get(line.getOffset(), line.getLength()).strip();
        } catch (BadLocationException e) {
            return "";
        }
    }
}
