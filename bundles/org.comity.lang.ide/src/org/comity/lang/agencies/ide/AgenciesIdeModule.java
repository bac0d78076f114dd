/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agencies.ide;


/**
 * Use this class to register ide components.
 */
public class AgenciesIdeModule extends AbstractAgenciesIdeModule {
}
