/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.statute.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** Checks of law, besides those every language has. */
@ComposedChecks(validators = {CalendarCheck.class, CatalogueCheck.class, EquivalentCheck.class, ProvisionCheck.class, RuleCheck.class})
public class StatuteValidator extends AbstractStatuteValidator {
}
