/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agreement.validation;


public class AgreementValidator extends AbstractAgreementValidator {
	
	
}
