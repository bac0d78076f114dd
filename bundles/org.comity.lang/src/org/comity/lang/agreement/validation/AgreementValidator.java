/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agreement.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** Checks of drafts, besides those every language has. What the law makes of a draft is the engine's matter. */
@ComposedChecks(validators = DraftCheck.class)
public class AgreementValidator extends AbstractAgreementValidator {
}
