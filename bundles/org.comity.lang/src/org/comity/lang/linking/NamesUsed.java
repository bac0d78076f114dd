/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.linking;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The names that the references of a file are written with, each part of a path on its own. A name nobody uses may come and
 * go without a look at the references. Names no longer used stay until all is linked again.
 */
final class NamesUsed {

    private final Set<String> names = new HashSet<>();

    /** Forgets all. */
    void clear() {
        names.clear();
    }

    /**
     * Notes a reference.
     *
     * @param path as written, without blanks and escapes
     */
    void add(String path) {
        names.addAll(Arrays.asList(path.split("\\.")));
    }

    /**
     * Whether a reference may mean something of this name.
     *
     * @param name the name of an element
     */
    boolean contains(String name) {
        return names.contains(name);
    }
}
