/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.statute.validation;


public class StatuteValidator extends AbstractStatuteValidator {
	
	
}
