/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agencies;

/** Services of this language alone; those it shares with the others are in {@link org.comity.lang.ComityBindings}. */
public class AgenciesRuntimeModule extends AbstractAgenciesRuntimeModule {
}
