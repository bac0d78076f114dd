/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.session;

import java.util.List;
import org.comity.engine.law.LawLibrary;
import org.comity.register.Register;
import org.eclipse.xtext.resource.XtextResource;

/**
 * What was derived from a file. Only to be used under the lock on the parsed text.
 *
 * @param resource the parsed file
 * @param registers one per agreement
 * @param law the law they were derived under
 */
public record Derived(XtextResource resource, List<Register> registers, LawLibrary law) {
}
