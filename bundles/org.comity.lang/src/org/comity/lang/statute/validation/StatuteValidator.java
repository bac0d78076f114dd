/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.statute.validation;

/** Checks of law, besides those every language has. */
public class StatuteValidator extends AbstractStatuteValidator {
}
