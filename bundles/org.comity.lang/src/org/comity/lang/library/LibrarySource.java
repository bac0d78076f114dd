/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.library;

import java.util.Collection;
import org.eclipse.emf.common.util.URI;

/** Contributes files of law and directories that every file sees. Must answer the same each time it is asked, or call {@link Library#refresh} where its answer changes. */
@FunctionalInterface
public interface LibrarySource {

    /** The files, by URIs that can be opened without a workspace. */
    Collection<URI> resources();
}
