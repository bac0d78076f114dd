/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agencies.validation;


public class AgenciesValidator extends AbstractAgenciesValidator {
	
	
}
