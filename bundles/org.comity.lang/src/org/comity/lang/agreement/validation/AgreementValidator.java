/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agreement.validation;

/** Checks of drafts, besides those every language has. */
public class AgreementValidator extends AbstractAgreementValidator {
}
