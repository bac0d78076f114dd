/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agencies.ide;

/** Editor services of this language alone; those it shares with the others are in {@link org.comity.lang.ide.ComityIdeBindings}. */
public class AgenciesIdeModule extends AbstractAgenciesIdeModule {
}
