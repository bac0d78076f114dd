/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agencies.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** Checks of directories, besides those every language has. */
@ComposedChecks(validators = DirectoryCheck.class)
public class AgenciesValidator extends AbstractAgenciesValidator {
}
