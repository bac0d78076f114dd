/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** Checks every language has. */
@ComposedChecks(validators = {TwiceCheck.class, WritingCheck.class, CitationCheck.class, InstrumentCheck.class, ExpressionCheck.class})
public class TermsValidator extends AbstractTermsValidator {
}
