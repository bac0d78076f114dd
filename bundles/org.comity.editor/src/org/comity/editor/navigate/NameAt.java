/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.navigate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.ITextRegion;

/**
 * A name in a text.
 *
 * @param region where it stands
 * @param element what it stands for; null if there is nothing by that name
 * @param declared whether the element has its name here; otherwise it is only referred to
 */
public record NameAt(ITextRegion region, EObject element, boolean declared) {
}
