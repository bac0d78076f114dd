/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agencies.validation;

/** Checks of directories, besides those every language has. */
public class AgenciesValidator extends AbstractAgenciesValidator {
}
