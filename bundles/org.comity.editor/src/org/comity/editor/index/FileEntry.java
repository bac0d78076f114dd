/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.index;

import org.eclipse.xtext.resource.IResourceDescription;

/**
 * What is remembered of a file.
 *
 * @param stamp modification stamp of the file in the workspace when it was read
 * @param hash hash of its bytes then, see {@link ContentHash}
 * @param state under what its problems were found; {@link #UNCHECKED} if its markers are not those of this content
 * @param problems digest of the problems, see {@link org.comity.editor.problem.ProblemMarkers#digest}
 * @param names the names it gives and uses; refers to nothing that is loaded
 */
public record FileEntry(long stamp, String hash, String state, long problems, IResourceDescription names) {

    /** State of a file that has yet to be checked. */
    public static final String UNCHECKED = "";

    /** The same, to be checked again. */
    FileEntry outdated() {
        return new FileEntry(stamp, hash, UNCHECKED, problems, names);
    }

    /** The same content under another stamp. */
    FileEntry stamped(long other) {
        return new FileEntry(other, hash, state, problems, names);
    }
}
