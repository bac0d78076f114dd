/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.fix;

import java.util.List;
import org.eclipse.xtext.util.ReplaceRegion;

/**
 * A way to cure a problem.
 *
 * @param label what it does, in the user's language
 * @param changes changes of the text to make together, none overlapping another; offsets are those before any of them
 */
public record Fix(String label, List<ReplaceRegion> changes) {
}
