/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.directory;

import org.comity.directory.Agency;
import org.comity.directory.SuperiorKind;

/**
 * One step up in the organ graph.
 *
 * @param from the lower agency
 * @param to its superior
 * @param kind kind of edge
 * @param matter the only matter it holds for, or null for all
 */
public record Edge(Agency from, Agency to, SuperiorKind kind, String matter) {

    @Override
    public String toString() {
        return from.getName() + " → " + to.getName() + " (" + kind.getLiteral() + (matter == null ? "" : ", " + matter) + ")";
    }
}
